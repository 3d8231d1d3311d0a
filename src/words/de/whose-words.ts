/** Not translated yet. */
export * from '../en/whose-words.ts';
