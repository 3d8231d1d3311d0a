/** What an editor reads while the edition is built. */
import { inDigits as number } from './grammar.ts';

/** In place of a page, while the content has an error. */
export const contentHasErrors = 'Der Inhalt hat Fehler';
export const nothingShown = (count: string) =>
	`${count}. Bis sie behoben sind, wird nichts gezeigt; danach verschwindet diese Seite von selbst.`;

/** Which state of the edition `npm run dev` shows while the content has an error. */
export const shownMeanwhile = {
	provisional: 'Was keine Kennung hat, wird mit einer vorläufigen gezeigt; npm run mint vergibt Kennungen.',
	before: 'Gezeigt wird der letzte Stand ohne Fehler.',
	nothing: '',
};

/** What a build says of itself. */
export const content = 'den Inhalt';
export const waitsFor = (process: number | string) =>
	`Prozess ${process} baut gerade in diesem Verzeichnis; dieser Bau beginnt, sobald jener fertig ist.`;
export const recordsToSearch = (n: number) => `${n} Einträge für die Suche`;
export const addressesInSitemap = (n: number) => `${n} Adressen in der Sitemap`;
export const filesOfFrozen = (n: number) =>
	`${n} Dateien fester Editionen, wie sie veröffentlicht wurden, abgesehen von den Reparaturen in content/editions/repairs/`;

/** Addresses to which frozen pages lead, and where the newest edition has nothing. */
export const leftPages = (paths: readonly string[]) => `Seiten, die sagen, was nur eine ältere Edition hat: ${paths.join(', ')}`;

/** How large a site is, and which hosts it is too large for, or soon will be. */
const megabytes = (bytes: number) => `${number(Math.round(bytes / 1e6))} MB`;
export const siteSize = (files: number, bytes: number, folder: string) => `${number(files)} Dateien, ${megabytes(bytes)}, in ${folder}`;
export const hosts = {
	files: {
		over: (host: string, has: number, limit: number) => `Zu viele Dateien für ${host}: ${number(has)}; erlaubt sind ${number(limit)}.`,
		near: (host: string, has: number, limit: number) => `Fast zu viele Dateien für ${host}: ${number(has)} von ${number(limit)}.`,
	},
	bytes: {
		over: (host: string, has: number, limit: number) => `Zu groß für ${host}: ${megabytes(has)}; erlaubt sind ${megabytes(limit)}.`,
		near: (host: string, has: number, limit: number) => `Fast zu groß für ${host}: ${megabytes(has)} von ${megabytes(limit)}.`,
	},
	largest: {
		over: (host: string, path: string, has: number, limit: number) =>
			`${path} ist zu groß für ${host}: ${megabytes(has)}; erlaubt sind ${megabytes(limit)} je Datei.`,
		near: (host: string, path: string, has: number, limit: number) =>
			`${path} ist fast zu groß für ${host}: ${megabytes(has)} von ${megabytes(limit)} je Datei.`,
	},
	inFolder: {
		over: (host: string, path: string, has: number, limit: number) =>
			`Zu viele Dateien in ${path} für ${host}: ${number(has)}; erlaubt sind ${number(limit)} je Ordner.`,
		near: (host: string, path: string, has: number, limit: number) =>
			`Fast zu viele Dateien in ${path} für ${host}: ${number(has)} von ${number(limit)} je Ordner.`,
	},
};

/** A release that grows the site by more than is meant. */
export const tooLarge = (
	{ version, files, bytes }: { version: string; files: number; bytes: number },
	most: { files: number; bytes: number },
) =>
	`Die Veröffentlichung ${version} hat ${number(files)} Dateien und ${(bytes / 1e6).toLocaleString('de', { maximumFractionDigits: 1 })} MB; eine Veröffentlichung soll eine Website um höchstens ${number(most.files)} Dateien und ${megabytes(most.bytes)} vergrößern. Sie bleibt gültig, aber ein kostenloser Anbieter nimmt weniger von ihrer Art auf.`;

/** Zeichen, die die Vorschaubilder brauchten. */
export const signsWithoutFont = (signs: readonly string[]) =>
	`Keine Schrift auf diesem Rechner enthält ${signs.slice(0, 8).join(' ')}${signs.length > 8 ? ' …' : ''}; die Vorschaubilder zu Links (cards/) lassen solche Wörter weg. Installieren Sie eine, etwa Noto, und bauen Sie noch einmal.`;
