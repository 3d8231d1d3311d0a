/** Not translated yet. */
export * from '../en/book.ts';
