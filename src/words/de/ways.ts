/** Not translated yet. */
export * from '../en/ways.ts';
