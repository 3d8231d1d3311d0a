/** Not translated yet. */
export * from '../en/scripts-teach.ts';
