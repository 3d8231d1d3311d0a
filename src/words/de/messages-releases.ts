/** Not translated yet. */
export * from '../en/messages-releases.ts';
