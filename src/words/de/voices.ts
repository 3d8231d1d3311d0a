/** Not translated yet. */
export * from '../en/voices.ts';
