/** Not translated yet. */
export * from '../en/scripts-claims.ts';
