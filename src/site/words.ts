/** The set phrases are shared with what is exported; pages find them here. */
export * from '../argument/words.ts';
