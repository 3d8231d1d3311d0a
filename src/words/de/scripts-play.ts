/** Not translated yet. */
export * from '../en/scripts-play.ts';
