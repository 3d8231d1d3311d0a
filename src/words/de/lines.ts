/** Not translated yet. */
export * from '../en/lines.ts';
