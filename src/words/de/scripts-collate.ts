/** Not translated yet. */
export * from '../en/scripts-collate.ts';
