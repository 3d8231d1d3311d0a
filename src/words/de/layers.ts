/** Not translated yet. */
export * from '../en/layers.ts';
