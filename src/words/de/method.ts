/** Not translated yet. */
export * from '../en/method.ts';
