/** Not translated yet. */
export * from '../en/claims.ts';
