/** Not translated yet. */
export * from '../en/scripts-names.ts';
