/** Not translated yet. */
export * from '../en/scripts-hit.ts';
