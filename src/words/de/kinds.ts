/** Not translated yet. */
export * from '../en/kinds.ts';
