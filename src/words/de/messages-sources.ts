/** Not translated yet. */
export * from '../en/messages-sources.ts';
