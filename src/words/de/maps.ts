/** Not translated yet. */
export * from '../en/maps.ts';
