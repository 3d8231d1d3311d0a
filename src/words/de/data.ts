/** Not translated yet. */
export * from '../en/data.ts';
