/** Not translated yet. */
export * from '../en/answers.ts';
