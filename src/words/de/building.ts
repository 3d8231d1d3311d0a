/** Not translated yet. */
export * from '../en/building.ts';

/** Addresses to which frozen pages lead, and where the newest edition has nothing. */
export const leftPages = (paths: readonly string[]) => `Seiten, die sagen, was nur eine ältere Edition hat: ${paths.join(', ')}`;

/** How large a site is, and which hosts it is too large for, or soon will be. */
const number = (n: number) => n.toLocaleString('de');
const megabytes = (bytes: number) => `${number(Math.round(bytes / 1e6))} MB`;
export const siteSize = (files: number, bytes: number) => `${number(files)} Dateien, ${megabytes(bytes)}`;
export const hosts = {
	files: {
		over: (host: string, has: number, limit: number) => `Zu viele Dateien für ${host}: ${number(has)}; höchstens ${number(limit)}.`,
		near: (host: string, has: number, limit: number) => `Fast zu viele Dateien für ${host}: ${number(has)} von ${number(limit)}.`,
	},
	bytes: {
		over: (host: string, has: number, limit: number) => `Zu groß für ${host}: ${megabytes(has)}; höchstens ${megabytes(limit)}.`,
		near: (host: string, has: number, limit: number) => `Fast zu groß für ${host}: ${megabytes(has)} von ${megabytes(limit)}.`,
	},
	largest: {
		over: (host: string, path: string, has: number, limit: number) =>
			`${path} ist zu groß für ${host}: ${megabytes(has)}; höchstens ${megabytes(limit)} je Datei.`,
		near: (host: string, path: string, has: number, limit: number) =>
			`${path} ist fast zu groß für ${host}: ${megabytes(has)} von ${megabytes(limit)} je Datei.`,
	},
	inFolder: {
		over: (host: string, path: string, has: number, limit: number) =>
			`Zu viele Dateien in ${path} für ${host}: ${number(has)}; höchstens ${number(limit)} je Ordner.`,
		near: (host: string, path: string, has: number, limit: number) =>
			`Fast zu viele Dateien in ${path} für ${host}: ${number(has)} von ${number(limit)} je Ordner.`,
	},
};
