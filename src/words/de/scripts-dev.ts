/** Not translated yet. */
export * from '../en/scripts-dev.ts';
