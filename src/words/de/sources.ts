/** Not translated yet. */
export * from '../en/sources.ts';
