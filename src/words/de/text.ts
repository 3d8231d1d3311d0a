/** Not translated yet. */
export * from '../en/text.ts';
