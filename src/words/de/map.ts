/** Not translated yet. */
export * from '../en/map.ts';
