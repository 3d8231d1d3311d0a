/** Not translated yet. */
export * from '../en/deposit.ts';
