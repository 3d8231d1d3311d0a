/** Not translated yet. */
export * from '../en/downloads.ts';
