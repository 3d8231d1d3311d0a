/** Not translated yet. */
export * from '../en/about.ts';
