/** Not translated yet. */
export * from '../en/scripts-compare.ts';
