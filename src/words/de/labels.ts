/** Not translated yet. */
export * from '../en/labels.ts';
