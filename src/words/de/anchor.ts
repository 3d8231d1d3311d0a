/** Not translated yet. */
export * from '../en/anchor.ts';
