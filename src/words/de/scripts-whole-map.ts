/** Not translated yet. */
export * from '../en/scripts-whole-map.ts';
