/** Not translated yet. */
export * from '../en/matrix.ts';
