/** Not translated yet. */
export * from '../en/schemes.ts';
