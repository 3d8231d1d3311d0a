/** Not translated yet. */
export * from '../en/markdown.ts';
