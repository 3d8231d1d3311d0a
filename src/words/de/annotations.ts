/** Not translated yet. */
export * from '../en/annotations.ts';
