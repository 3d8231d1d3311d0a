/** Messages about released editions: their archives, what the ledger says of them, and repairs. */

export const restoreFile = 'Restore the file from version control; what was released stays as it is.';
export const restoreLedger = 'Restore the ledger from version control; lines are only ever appended.';

/** The archive of an edition. */
export const frozen = {
	unreadable: (version: string, why: string) => `The frozen edition ${version} can’t be opened (${why}).`,
	noList: (version: string, list: string) => `The frozen edition ${version} has no ${list}.`,
	otherList: (version: string) => `The checksums of the frozen edition ${version} are not those the ledger recorded at its release.`,
	otherSum: (version: string, sums: string) =>
		`The frozen edition ${version} is not as it was released: ${sums} has another checksum for it.`,
	altered: (version: string, faults: string) => `The frozen edition ${version} is not as it was released: ${faults}.`,
	fileMissing: (path: string) => `${path} is missing`,
	fileChanged: (path: string) => `${path} has changed`,
	fileNew: (path: string) => `${path} is new`,
	noData: (version: string) => `The frozen edition ${version} holds no data/edition.json that can be read.`,
	missing: (version: string, path: string) =>
		`Edition ${version} was released, but content/${path} is missing. Restore it from version control.`,
	noSum: 'A line is a checksum of 64 hexadecimal digits, two spaces, and the name of an archive.',
	noReport: (version: string) => `The report of what changed in edition ${version} is missing here.`,
};

/** The ledger held against them. */
export const lostLine = (version: string, ids: string) => `The ledger has no line for what edition ${version} says at ${ids}.`;
export const reportedUnreleased = (version: string) => `Edition ${version} was never released.`;
export const unfinished = (version: string) =>
	`A release of ${version} was begun and not finished. Run npm run release -- ${version} again; it writes this file again.`;
export const lostRelease = (version: string) => `The ledger does not say that edition ${version} was released.`;

/** Repairs of what was released. */
export const expected = {
	version: 'an edition is named by its version, in quotation marks if need be',
	editions: 'it names no edition',
	date: 'a date is a year, a month and a day: 2026-11-28',
	files: 'only styles and scripts may be repaired: a path that ends in .css or .js, with * for any name',
	replace: 'it replaces nothing',
};
export const repair = {
	notReleased: (edition: string, released: readonly string[]) =>
		`Edition ${edition} was not released. Those that were: ${released.join(', ')}.`,
	notFound: (files: string, from: string) => `Nothing in ${files} of the released edition says ‘${from}’, which is to be replaced.`,
	/** In the list of checksums of what is published. */
	repairedOn: (date: string, reason: string) => `Repaired on ${date}: ${reason}`,
	asReleased: (line: string) => `as released: ${line}`,
	allAsReleased: (list: string) => `All as released: ${list}`,
};
