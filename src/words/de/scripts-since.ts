/** Not translated yet. */
export * from '../en/scripts-since.ts';
