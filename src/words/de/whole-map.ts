/** Not translated yet. */
export * from '../en/whole-map.ts';
