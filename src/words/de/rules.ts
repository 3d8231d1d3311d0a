/** Not translated yet. */
export * from '../en/rules.ts';
