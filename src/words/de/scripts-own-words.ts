/** Not translated yet. */
export * from '../en/scripts-own-words.ts';
