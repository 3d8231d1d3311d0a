/** Not translated yet. */
export * from '../en/copies.ts';
