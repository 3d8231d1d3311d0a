/** Not translated yet. */
export * from '../en/messages-text.ts';
