/** Not translated yet. */
export * from '../en/scripts-copy.ts';
