/** Not translated yet. */
export * from '../en/messages-ledger.ts';
