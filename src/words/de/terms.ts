/** Not translated yet. */
export * from '../en/terms.ts';
