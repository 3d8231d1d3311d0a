/** What commands say: what they refuse, what they are doing, what they did. */

import { agree, count } from './grammar.ts';
import { theWork } from './work.ts';

/** What was typed. `near` follows, with a space before it. */
export const typed = {
	noOption: (name: string, near: string) => `There is no option ${name}.${near}`,
	options: (all: readonly string[]) => ` Options are ${all.join(', ')}.`,
	noValue: (name: string) => `${name} takes no value.`,
	valueWanted: (name: string) => `${name} needs a value.`,
	noWord: (word: string) => `It does not take ${word}.`,
	oneTooMany: (word: string) => `${word} is one word too many.`,
	noPort: (port: string) => `${port} is not a port: a number up to 65535, such as 4321.`,
};
/** What the system says most, in words. */
export const system: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder.',
	EACCES: 'you may not read or write this.',
	EPERM: 'you may not read or write this.',
	EROFS: 'nothing can be written here.',
	ELOOP: 'this link leads back to itself.',
	EISDIR: 'this is a folder, not a file.',
	EEXIST: 'there is a file where a folder is to be. Remove it, or give it another name.',
	ENOTDIR: 'a part of this path is a file, not a folder.',
	ENOSPC: 'the disk is full.',
	EADDRINUSE: 'another program is already listening there.',
};
export const atPath = (path: string, what: string) => `${path}: ${what}`;
export const nothingWritten = 'Nothing was written.';
export const nothingChanged = 'Nothing was changed.';
export const fileOf = (path: string, kilobytes: number) => `${path}  ${kilobytes} kB`;

export const checked = (passages: number, claims: number, relations: number, citations: number) =>
	`${passages} ${agree(passages, { one: 'passage', other: 'passages' })}, ${claims} claims and assumptions, ${relations} ${agree(relations, { one: 'relation', other: 'relations' })}, ${citations} ${agree(citations, { one: 'citation', other: 'citations' })}`;

export const anchor = {
	noAct: 'What became of which id?',
	unknownAct: (act: string, near: string) => `I don’t know ${act}.${near}`,
	whoseHistory: 'The history of which id? Name one.',
	classOfReword: '--class belongs to reword.',
	foreignOption: (option: string, act: string, wanted: string | undefined) =>
		wanted === undefined ? `--${option} does not belong to ${act}.` : `--${option} does not belong to ${act}. Use --${wanted}.`,
	whichClass: 'Does it still say the same? If so, add --class typo; if not, --class reworded.',
	whichAddress: 'Which address leads where? Name one of each.',
};

export const minted = {
	newIds: (ids: readonly string[]) => {
		const many = `${ids.length} ${agree(ids.length, { one: 'new id', other: 'new ids' })}`;
		if (ids.length === 0) return many;
		return `${many}: ${ids.length > 20 ? `${ids.slice(0, 20).join(' ')} …` : ids.join(' ')}`;
	},
	lines: (n: number, ledger: string) => `${n} ${agree(n, { one: 'line', other: 'lines' })} added to ${ledger}`,
	/** `uses`: the places of what names the id. */
	wouldBeRenamed: (from: string, to: string) =>
		`${from} is given twice. This one becomes ${to}, and is called so below, as soon as the other errors are mended; where ${from} is named, see which of the two is meant.`,
	renamed: (place: string, from: string, to: string, uses: readonly string[]) =>
		uses.length === 0
			? `${place} ${from} was given twice; this one is now ${to}.`
			: `${place} ${from} was given twice; this one is now ${to}. Check which of the two is meant where ${from} is named: ${uses.join(', ')}.`,
	released: (version: string) => `${version} was released, and nothing can be added to it. Raise the version here, then mint.`,
};

/** Releases. */
export const release = {
	whichVersion: 'Which version? It has three numbers, such as 0.9.1.',
	notBuilt: 'The site could not be built; nothing was released.',
	nothing: 'Nothing was released.',
	frozen: (version: string, date: string, files: number) => `Edition ${version}, ${date}: ${files} files are frozen.`,
	commit: 'Commit these files together; none of them changes again.',
	changedMeanwhile: 'The content was changed while it was being built. Nothing was released; release again.',
	thenRelease: (reason: string) => `${reason} Then release.`,
	otherVersion: (says: string, version: string) => `This says version ${says}, not ${version}. Write the version to be released.`,
	releasedAlready: (version: string) => `${version} was released already, and stays as it is. Raise the version in edition.yml.`,
	earlier: (last: string, day: string, today: string) => `${last} was released on ${day}, which is after ${today}. Is the clock right?`,
	placeholder: (address: string, version: string) =>
		`baseUrl is ${address}, a name that is reserved and can belong to nobody (RFC 2606, RFC 6761). Every citation of ${version} would lead nowhere for good: write the address at which the edition is published.`,
	placeholderYet: (address: string, version: string) =>
		`baseUrl is ${address}, a name that is reserved and can belong to nobody (RFC 2606, RFC 6761). The citations of ${version} keep it for good; from 1.0.0 on such an address is refused.`,
};

/** A release for a repository or a library. */
export const deposit = {
	printing: 'The site is being built and printed, for the PDF.',
	written: (path: string, size: number) => `${path}  ${size} kB, for Zenodo or a library; it is not kept in the repository.`,
	withoutPdf: 'There is no PDF in it. npm run deposit packs it again, with one.',
	notReleased: (version: string) => `Version ${version} has not been released. npm run release -- ${version} releases it, and packs it.`,
	changedSince: (version: string) =>
		`The content no longer says what version ${version} says. Check out the commit of that release, or raise the version and release again.`,
};

/** Sites, books and folders. */
export const notBuilt = (folder: string) => `There is no built site in ${folder}. npm run build makes one.`;
export const folderMade = (pages: number, folder: string, first: string) => `${pages} pages in ${folder}/: open ${first}`;
export const chromium = {
	trying: 'apt-get offers no Chromium; trying Playwright’s.',
	none: 'No Chromium was found, and none could be installed. Set ELENCHUS_CHROMIUM to the path of one.',
};

/** A new edition. */
export const begun = {
	asked: {
		title: 'Title of the text',
		author: 'Its author (several with ; between them)',
		type: 'What it is (article-journal, book, chapter, manuscript …)',
		language: 'Language tag (en, en-GB, de …)',
		editor: 'Your own name',
		url: 'Address at which it will be published',
	},
	question: (asked: string, usual: string | undefined) => (usual === undefined ? `${asked}: ` : `${asked} [${usual}]: `),
	whichFolder: 'Which folder? Name one that is new or empty.',
	notEmpty: (folder: string) => `${folder} is not empty. A new edition goes into a folder that is new or empty.`,
	sayAsWell: (options: readonly string[]) => `Give ${options.join(', ')} as well.`,
	noType: (type: string, types: readonly string[]) => `There is no type ${type}. Types are ${types.join(', ')}.`,
	noTypeButNear: (type: string, near: string) => `There is no type ${type}. Did you mean ${near}?`,
	written: (files: readonly string[], folder: string, named: string) => `${files.join('\n')}

${files.length} files written to ${folder}. To look at it while you edit ${files.find((one) => one.startsWith('text/'))}:
  ELENCHUS_CONTENT=${named} npm run dev
Then, whenever something new has no id, and before it is published:
  npm run mint -- ${named}
  npm run check -- ${named}`,
};

/** A reader’s own copy. */
export const collate = {
	formats: 'a PDF with text, a Word (.docx), OpenDocument, EPUB or RTF file, a saved web page, Markdown or plain text',
	whichCopy: (formats: string) => `Which copy? Name ${formats}.`,
	inContent: (file: string) => `${file} is in the content, which this does not change. Name another file.`,
	noFingerprint: (file: string) => `There is no ${file}, which says how to find ${theWork}. Make it with npm run fingerprint.`,
	doing: {
		edition: 'Reading the edition',
		text: 'Reading the text',
		pages: 'Reading the pages',
		article: `Looking for ${theWork} in it`,
	},
	percent: (doing: string, percent: number) => `${doing}, ${percent} %`,
	stopped: (doing: string) => `Stopped: ${doing}. Nothing was changed.`,
	written: (pages: number, folder: string) => `${pages} pages written to ${folder}, for your own use only.`,
	keptCorrected: (folder: string) => `The pages that were there are kept in ${folder}. They had been changed since they were written.`,
	keptRicher: (folder: string, passages: number) => `The pages that were there are kept in ${folder}. They have ${passages} more passages.`,
	annotations: (set: string, hypothesis: string) => `The edition’s claims on its words: ${set} and ${hypothesis}, for your own use only.`,
};
export const fingerprint = {
	bothNeeded: (division: string, places: string) => `A fingerprint is made from ${division} and ${places}. Both must be there.`,
	noPlaceYet: (ids: readonly string[]) => `No place yet, so these cannot be found in copies: ${ids.join(', ')}.`,
	nothingToCorrect: (file: string) => `There is no ${file} whose places could be corrected. Make it with npm run fingerprint -- COPY.`,
	newPlaces: (ids: readonly string[]) => (ids.length > 0 ? `New places: ${ids.join(', ')}.` : 'All places are as they were.'),
	written: (file: string, passages: number, shingles: number, kilobytes: string) =>
		`${file}: ${passages} headings and passages, ${shingles} shingles, ${kilobytes} kB gzipped.`,
};

/** How far two readings agree: a table, its rows named at the left. */
interface Scored {
	f1: number;
	precision: number;
	recall: number;
	matched: number;
	first: number;
	second: number;
}
const digits = (value: number) => (Number.isNaN(value) ? 'undefined (one value only, or none)' : value.toFixed(3));
const score = ({ f1, precision, recall, matched, first, second }: Scored) =>
	`F1 ${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  (${matched} match; ${first} and ${second})`;
const orNone = (items: readonly string[], between: string) => items.join(between) || 'none';
export const agreement = {
	noSecond: 'There is no second reading: readings/first.json and readings/second.json are needed.',
	withItself: (folder: string) => `${folder} would be compared with itself.`,
	nothingCommon: (first: string, second: string) => `${first} and ${second} have no passage of the same id in the same words.`,
	whose: (first: string, second: string, passages: number) => `${first} and ${second}, ${count(passages, 'passage')}`,
	spans: (spans: Scored, words: Scored, relations: Scored) =>
		`spans      ${score(spans)}\nwords      ${score(words)}\nrelations  ${score(relations)}`,
	kinds: (kind: number, voice: number, pairs: number) =>
		`kind       Krippendorff’s alpha ${digits(kind)}, over ${pairs} spans\nvoice      Krippendorff’s alpha ${digits(voice)}, over ${pairs} spans`,
	otherKind: (id: string, first: { kind: string; voice: string }, second: { kind: string; voice: string }) =>
		`${id} (${first.kind}, ${first.voice}; second ${second.kind}, ${second.voice})`,
	differ: (items: readonly string[], between: string) => `differ     ${orNone(items, between)}`,
	firstOnly: (ids: readonly string[]) => `first only ${orNone(ids, ' ')}`,
	secondOnly: (spans: readonly string[]) => `second only ${orNone(spans, ', ')}`,
	lines: (drawn: number, type: number, matched: number) =>
		`lines      drawn alpha ${digits(drawn)}, type alpha ${digits(type)}, over ${matched} lines that match`,
	own: (own: Scored) => `own        ${score(own)}, lines of ${theWork} and its sources`,
	notCompared: (ids: readonly string[]) => `not compared, since they read differently: ${ids.join(' ')}`,
	labelled: (reader: string, lines: number, drawn: number, type: number) =>
		`${reader}, ${lines} lines\ndrawn      Krippendorff’s alpha ${digits(drawn)}\ntype       Krippendorff’s alpha ${digits(type)}`,
	ownAfresh: (own: Scored) => `own        ${score(own)}, lines of ${theWork} and its sources, drawn afresh`,
};

/** `elenchus`, which calls the others. */
export const elenchus = {
	does: {
		new: 'writes a small edition to begin with',
		import: 'makes an edition of a text, Markdown, Word, TEI or Argdown',
		check: 'lists everything wrong with the edition',
		mint: 'gives an id to everything that has none',
		dev: 'serves the site and shows every change at once',
		build: 'builds the site',
		start: 'builds the site and serves it',
		preview: 'serves the site as last built',
		pdf: 'prints the site as one PDF',
		epub: 'makes an EPUB',
		folder: 'makes a site that opens from a disk, without a server',
		anchor: 'records what became of an id',
		agreement: 'says how far two annotated copies agree',
		collate: 'finds the text in your own copy',
		fingerprint: 'makes the fingerprint by which copies are recognised',
		release: 'freezes the edition as a version',
		deposit: 'packs the released edition for a library, with its PDF',
		library: 'builds one site over several editions',
		harvest: 'fetches the records of other editions, so that lines may point at their claims',
		mcp: 'serves the edition to language models',
	},
	list: (commands: readonly string[]) => `elenchus COMMAND [FOLDER] …

${commands.join('\n')}

FOLDER is an edition; without it, the one you are in, or content/ there. elenchus COMMAND --help says more.`,
	unknown: (name: string, near: string) => `There is no command ${name}.${near} elenchus --help lists them.`,
};
