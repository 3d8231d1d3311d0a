/** Not translated yet. */
export * from '../en/steps.ts';
