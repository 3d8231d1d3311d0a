/** Not translated yet. */
export * from '../en/messages-changes.ts';
