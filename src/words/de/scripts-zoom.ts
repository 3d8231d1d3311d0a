/** Not translated yet. */
export * from '../en/scripts-zoom.ts';
