/** Not translated yet. */
export * from '../en/scripts-critique.ts';
