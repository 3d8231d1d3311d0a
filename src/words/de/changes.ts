/** Not translated yet. */
export * from '../en/changes.ts';
