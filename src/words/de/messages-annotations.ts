/** Not translated yet. */
export * from '../en/messages-annotations.ts';
