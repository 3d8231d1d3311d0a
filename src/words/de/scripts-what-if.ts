/** Not translated yet. */
export * from '../en/scripts-what-if.ts';
