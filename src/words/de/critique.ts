/** Not translated yet. */
export * from '../en/critique.ts';
