/** Not translated yet. */
export * from '../en/scripts-your-copy.ts';
