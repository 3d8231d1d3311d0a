/** Not translated yet. */
export * from '../en/messages-lessons.ts';
