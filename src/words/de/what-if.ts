/** Not translated yet. */
export * from '../en/what-if.ts';
