/** Not translated yet. */
export * from '../en/own-critique.ts';
