/** Not translated yet. */
export * from '../en/messages-markup.ts';
