/** Not translated yet. */
export * from '../en/promise.ts';
