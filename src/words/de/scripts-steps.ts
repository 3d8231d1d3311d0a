/** Not translated yet. */
export * from '../en/scripts-steps.ts';
