/** Not translated yet. */
export * from '../en/grades.ts';
