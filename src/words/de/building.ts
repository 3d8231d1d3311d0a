/** Not translated yet. */
export * from '../en/building.ts';
