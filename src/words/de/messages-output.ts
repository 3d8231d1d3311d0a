/** Not translated yet. */
export * from '../en/messages-output.ts';
