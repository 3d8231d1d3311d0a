/** Not translated yet. */
export * from '../en/teach.ts';
