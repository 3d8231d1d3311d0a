/** Not translated yet. */
export * from '../en/history.ts';
