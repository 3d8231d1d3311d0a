/** Not translated yet. */
export * from '../en/relations.ts';
