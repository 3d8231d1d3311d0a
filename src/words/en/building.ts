/** What an editor reads while the edition is built. */

/** In place of a page, while the content has an error. */
export const contentHasErrors = 'The content has errors';
export const nothingShown = (count: string) => `${count}. Nothing is shown until they are mended; this page then reloads by itself.`;

/** Which state of the edition `npm run dev` shows while the content has an error. */
export const shownMeanwhile = {
	provisional: 'Whatever has no id is shown with a provisional one; npm run mint gives ids.',
	before: 'This is the last state without errors.',
	nothing: '',
};

/** What a build says of itself. */
export const content = 'the content';
export const waitsFor = (process: number | string) =>
	`Process ${process} is building from this checkout; this build begins when that one ends.`;
export const recordsToSearch = (n: number) => `${n} records to search`;
export const addressesInSitemap = (n: number) => `${n} addresses in the sitemap`;
export const filesOfFrozen = (n: number) =>
	`${n} files of frozen editions, as they were released except for the repairs in content/editions/repairs/`;
/** Addresses to which frozen pages lead, and where the newest edition has nothing. */
export const leftPages = (paths: readonly string[]) => `pages that say what is only in an older edition: ${paths.join(', ')}`;

/** How large a site is, and which hosts it is too large for, or soon will be. */
const number = (n: number) => n.toLocaleString('en');
const megabytes = (bytes: number) => `${number(Math.round(bytes / 1e6))} MB`;
export const siteSize = (files: number, bytes: number, folder: string) => `${number(files)} files, ${megabytes(bytes)}, in ${folder}`;
export const hosts = {
	files: {
		over: (host: string, has: number, limit: number) =>
			`Too many files for ${host}: ${number(has)}, and it takes at most ${number(limit)}.`,
		near: (host: string, has: number, limit: number) => `Nearly too many files for ${host}: ${number(has)} of ${number(limit)}.`,
	},
	bytes: {
		over: (host: string, has: number, limit: number) =>
			`Too large for ${host}: ${megabytes(has)}, and it takes at most ${megabytes(limit)}.`,
		near: (host: string, has: number, limit: number) => `Nearly too large for ${host}: ${megabytes(has)} of ${megabytes(limit)}.`,
	},
	largest: {
		over: (host: string, path: string, has: number, limit: number) =>
			`${path} is too large for ${host}: ${megabytes(has)}, and it takes at most ${megabytes(limit)} a file.`,
		near: (host: string, path: string, has: number, limit: number) =>
			`${path} is nearly too large for ${host}: ${megabytes(has)} of ${megabytes(limit)} a file.`,
	},
	inFolder: {
		over: (host: string, path: string, has: number, limit: number) =>
			`Too many files in ${path} for ${host}: ${number(has)}, and it takes at most ${number(limit)} a folder.`,
		near: (host: string, path: string, has: number, limit: number) =>
			`Nearly too many files in ${path} for ${host}: ${number(has)} of ${number(limit)} a folder.`,
	},
};

/** A release that grows the site by more than is meant. */
export const tooLarge = (
	{ version, files, bytes }: { version: string; files: number; bytes: number },
	most: { files: number; bytes: number },
) =>
	`Release ${version} has ${number(files)} files and ${(bytes / 1e6).toFixed(1)} MB; a release is meant to add at most ${number(most.files)} files and ${megabytes(most.bytes)} to a site. It stays sound, but a free host will carry fewer of its kind.`;

/** Signs that social cards would need. */
export const signsWithoutFont = (signs: readonly string[]) =>
	`No font of this machine has ${signs.slice(0, 8).join(' ')}${signs.length > 8 ? ' …' : ''}, so the pictures that go with links (cards/) leave such words out. Install one that has them, such as Noto, and build again.`;
