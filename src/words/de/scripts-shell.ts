/** Not translated yet. */
export * from '../en/scripts-shell.ts';
