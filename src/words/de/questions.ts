/** Not translated yet. */
export * from '../en/questions.ts';
