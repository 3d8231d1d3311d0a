/** Not translated yet. */
export * from '../en/messages-joined.ts';
