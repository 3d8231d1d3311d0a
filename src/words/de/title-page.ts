/** Not translated yet. */
export * from '../en/title-page.ts';
