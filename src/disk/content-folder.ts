/** The folder that was named, else `ELENCHUS_CONTENT`, else `content`. */
export const contentFolder = (named?: string): string => named || process.env['ELENCHUS_CONTENT'] || 'content';
