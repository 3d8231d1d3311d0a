/** Not translated yet. */
export * from '../en/signs.ts';
