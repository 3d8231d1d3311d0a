/** Not translated yet. */
export * from '../en/places.ts';
