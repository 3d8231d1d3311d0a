/** Not translated yet. */
export * from '../en/citations.ts';
