/** Not translated yet. */
export * from '../en/search.ts';
