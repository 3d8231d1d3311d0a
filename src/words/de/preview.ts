/** Not translated yet. */
export * from '../en/preview.ts';
