/** Not translated yet. */
export * from '../en/messages-collation.ts';
