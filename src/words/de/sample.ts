/** Not translated yet. */
export * from '../en/sample.ts';
