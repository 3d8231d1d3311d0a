/** Not translated yet. */
export * from '../en/scripts-exercises.ts';
