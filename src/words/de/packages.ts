/** Not translated yet. */
export * from '../en/packages.ts';
