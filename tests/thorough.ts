/** Whether everything is tried, as `npm run test:all` does, or a sample of what is many times the same. */
export const THOROUGH = process.env['ELENCHUS_THOROUGH'] !== undefined;

/** How many cases of a property are tried: so many, or a quarter of them. */
export const runs = (all: number): number => (THOROUGH ? all : Math.ceil(all / 4));
