/** Not translated yet. */
export * from '../en/scripts-lost.ts';
