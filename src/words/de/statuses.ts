/** Not translated yet. */
export * from '../en/statuses.ts';
