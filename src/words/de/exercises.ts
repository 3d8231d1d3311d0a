/** Not translated yet. */
export * from '../en/exercises.ts';
