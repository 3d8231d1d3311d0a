/** Not translated yet. */
export * from '../en/release.ts';
