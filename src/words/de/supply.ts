/** Not translated yet. */
export * from '../en/supply.ts';
