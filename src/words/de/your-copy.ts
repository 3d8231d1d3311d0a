/** Not translated yet. */
export * from '../en/your-copy.ts';
