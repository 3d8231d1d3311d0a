/** Not translated yet. */
export * from '../en/llms.ts';
