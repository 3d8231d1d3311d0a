/** Not translated yet. */
export * from '../en/exports.ts';
