/** Not translated yet. */
export * from '../en/proposition.ts';
