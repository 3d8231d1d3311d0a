/** Not translated yet. */
export * from '../en/messages-argument.ts';
