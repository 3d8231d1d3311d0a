/** Not translated yet. */
export * from '../en/scripts-worksheet.ts';
