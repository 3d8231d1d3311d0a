/** Not translated yet. */
export * from '../en/concepts.ts';
