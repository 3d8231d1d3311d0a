/** The library: many editions in one place, and the command that builds it. */

export const usage = `
npm run library -- EDITION … [--out FOLDER]   builds a library over several editions into dist-library/ (beside the
                                              edition, if called in one), or FOLDER

EDITION is the address of a published edition, the folder of a built site, a record file, or a folder of content.
  --out FOLDER     where the library goes: a new or empty folder, or that of an earlier library
  --title TITLE    what the library is called
  --language CODE  the language of its pages and of the search: en or de; that of most of the editions unless you say so
  --typesense ADDRESS --key KEY   the search is answered by a Typesense server, with a key that can only search; what it is
                   to import is written into typesense/`;
export const title = 'A library of editions';
export const built = (editions: number, claims: number, folder: string) =>
	`${editions === 1 ? 'One edition' : `${editions} editions`} with ${claims} claims: ${folder}`;
export const serverAndKey =
	'A Typesense server needs its address, https://…, and --key, a key that can only search: it stands in the page.';
export const serverWithPassword =
	'The address of the search server stands in every page, so it must hold no name and no password; --key is a key that can only search.';
export const nothing = 'No library was built: none of these could be taken.';
export const noSuchLanguage = (asked: string, known: readonly string[]) =>
	`There are no words for ${asked}; there are for ${known.join(', ')}.`;
export const noneNamed = 'Name at least one edition.';
export const withSqlite = (claims: number, most: number) =>
	`${claims} claims are more than the ${most} that one Pagefind index takes, so the search is a SQLite database, claims.sqlite3. The host must answer HTTP ranges, as all common ones do.`;

/** Why an edition is left out, and what may help; `from` is what was named. */
export const faults = {
	/** `why`: the word of the system for it, such as EPROTO. */
	unreachable: (from: string, why: string) => `${from} can’t be reached (${why}). It is left out.`,
	noAddress: (from: string) => `${from} is no address that can be opened; one looks like https://example.org/edition/. It is left out.`,
	noServer: (from: string) =>
		`No server is known by the name in ${from}. Look for a slip in it, and whether this machine is on the network. It is left out.`,
	refused: (from: string, why: string) =>
		`The server of ${from} takes no connection (${why}). Does it run, and is the port right? It is left out.`,
	insecure: (from: string, why: string) => `There is no secure connection to ${from} (${why}). Does it answer at http://? It is left out.`,
	brokeOff: (from: string) => `The server of ${from} broke off before all of its record was sent. Try again; it is left out.`,
	inCircles: (from: string) =>
		`${from} leads from address to address and never to a record. Name the one at which it is read; it is left out.`,
	status: (from: string, status: number) =>
		`${from} can’t be reached: its server answers ${status}${
			status === 401 || status === 403 || status === 407
				? ', which means that it lets in only some. A name and a password may stand in the address, as in https://NAME:PASSWORD@example.org/'
				: status === 429
					? ', which means that it was asked too often. Try again later'
					: status >= 500
						? ', a fault of its own. Try again later'
						: ''
		}. It is left out.`,
	unreadable: (from: string, why: string) => `${from} can’t be read (${why}). It is left out.`,
	folderThere: (from: string) =>
		`Where ${from} should have its record, data/records.jsonl, there is a folder. Build it again; it is left out.`,
	notThere: (from: string) =>
		`There is no file or folder ${from || '“”'}, and it is no address of the web, which would begin with https://. It is left out.`,
	tooSlow: (from: string, seconds: number) => `${from} did not send its record within ${seconds} seconds. It is left out.`,
	tooLarge: (from: string, megabytes: number) => `What ${from} sends is larger than ${megabytes} MB, as no record is. It is left out.`,
	badPacking: (from: string) =>
		`The record of ${from} can’t be unpacked: what it was packed into is damaged or cut short. Fetch it again; it is left out.`,
	noRecord: (from: string) =>
		`${from} has no record of an edition (data/records.jsonl). Name the title page of a published edition, or the folder of a built one; it is left out.`,
	/** `begins`: how it begins, if it is text. */
	otherFile: (from: string, begins: string | undefined) =>
		`What ${from} has is no record of an edition (data/records.jsonl): it ${begins === undefined ? 'is not text' : begins === '' ? 'is empty' : `begins “${begins}”`}. It is left out.`,
	otherSchema: (from: string, found: string, expected: number) =>
		`The record of ${from} has schema version ${found}; this engine reads version ${expected}. ${
			Number(found) > expected ? 'A newer engine reads it' : 'Built anew with this engine it has a newer one'
		}; it is left out.`,
	truncated: (from: string, found: number, expected: number) =>
		`The record of ${from} is cut short: ${found} lines of ${expected}. Fetch it again; it is left out.`,
	altered: (from: string) =>
		`The record of ${from} was altered: its lines don’t have the number and the hash that its first line gives. Fetch it again; it is left out.`,
	badLine: (from: string, line: number, found: string) =>
		`Line ${line} of the record of ${from} does not fit its schema (${found}). It is left out.`,
	twice: (from: string, line: number, id: string) =>
		`Line ${line} of the record of ${from} has ${id}, which an earlier line has. It is left out.`,
	/** A second edition begins within a file. */
	several: (from: string, line: number) =>
		`At line ${line} of the record of ${from} another record begins. Give each a file of its own; this one is left out.`,
	sameAddress: (from: string, address: string, first: string) =>
		`${from} and ${first} both say that they are ${address}. The first is kept; the other is left out.`,
	/** The same, of two versions. */
	sameAddressVersions: (from: string, address: string, first: string, version: string, kept: string) =>
		`${from} (version ${version}) and ${first} (version ${kept}) both say that they are ${address}. The first is kept; the other is left out.`,
	unsound: (from: string, errors: number) =>
		`The edition in ${from} has ${errors === 1 ? 'an error' : `${errors} errors`}; npm run check lists ${errors === 1 ? 'it' : 'them'}. It is left out.`,
};

export const menu = { search: 'Search', works: 'Works', concepts: 'Concepts', authors: 'Authors', editions: 'Editions' };
export const lede = (editions: number, claims: number, works: number) =>
	`${claims} claims of ${editions === 1 ? 'one edition' : `${editions} editions`}, which rely on ${works === 1 ? 'one work' : `${works} works`}.`;
/** Where one stemmer, that of this language, reads editions of several. */
export const otherLanguages =
	'A word is found in its other forms (claims for claim) where it is English; in editions of other languages it is found as it is written.';
export const lists = {
	works: 'Works that are cited, and which claims of which editions rely on each.',
	concepts: 'Concepts that have an entry in an edition.',
	authors: 'Authors of the edited texts and of the works they cite.',
	editions: 'The editions of this library, as of the version that was harvested.',
};
export const claims = (count: number) => (count === 1 ? '1 claim' : `${count} claims`);
export const inEditions = (count: number) => (count === 1 ? 'in 1 edition' : `in ${count} editions`);
export const version = (number: string) => `version ${number}`;
export const by = (author: string) => `by ${author}`;
export const unknownTitle = 'not identified';
export const noIdentifier = 'No DOI, ISBN or other identifier is recorded.';
export const merged = (how: 'doi' | 'isbn' | 'name') =>
	({ doi: 'Merged by DOI', isbn: 'Merged by ISBN', name: 'Merged by author, year and title' })[how];
/** Lines between editions: how many a claim has, and with which editions an edition has some. */
export const linesAcross = (count: number) =>
	count === 1 ? 'a line to or from another edition' : `${count} lines to or from other editions`;
export const meetsHeading = 'Editions it meets';
export const meets = (inward: number, outward: number) =>
	[
		...(inward > 0 ? [inward === 1 ? '1 line from there' : `${inward} lines from there`] : []),
		...(outward > 0 ? [outward === 1 ? '1 line there' : `${outward} lines there`] : []),
	].join(', ');
/** Who drew it, in which edition, and the version whose words the other claim has here, if it is here. */
export const lineDrawn = (who: string, edition: string, version: string) =>
	`drawn by ${who} in ${edition}${version === '' ? '; that edition is not in this library' : `; words of version ${version}`}`;
export const noLocator = 'No page named';
export const wholePassage = (id: string) => `cited in ¶\u00A0${id}, at no claim in particular`;
export const editedHere = 'Edited here';
export const citedHere = 'Cited here';
export const visit = 'Visit the edition';
export const licence = 'Licence';
export const harvested = 'From the record files of the editions, whose words stay theirs; each claim leads to its permanent page.';
export const noScript = 'The search needs JavaScript; the lists of works, concepts, authors and editions don’t.';
/** Of the search, in the page. */
export const search = {
	label: 'Search all claims',
	button: 'Search',
	none: 'No claim has all these words.',
	results: ['1 claim', '{n} claims'],
	more: 'Show more',
	clear: 'Clear choices',
	narrow: 'Narrow down',
	failed: 'The index could not be loaded.',
	begin: 'Type a word, or choose below.',
};
export const facets = {
	edition: 'Edition',
	author: 'Author',
	kind: 'Kind',
	status: 'How it stands',
	layer: 'Lines to it drawn by',
	work: 'Work cited',
	concept: 'Concept',
};
