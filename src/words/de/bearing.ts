/** Not translated yet. */
export * from '../en/bearing.ts';
