/** Not translated yet. */
export * from '../en/cite.ts';
