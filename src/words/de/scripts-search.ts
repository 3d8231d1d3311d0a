/** Not translated yet. */
export * from '../en/scripts-search.ts';
