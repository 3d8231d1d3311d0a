/** Not translated yet. */
export * from '../en/print.ts';
