/** Not translated yet. */
export * from '../en/worksheet.ts';
