/** Not translated yet. */
export * from '../en/argument.ts';
