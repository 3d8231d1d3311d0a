/** Not translated yet. */
export * from '../en/reading.ts';
