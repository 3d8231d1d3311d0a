/** Messages about annotations: their attributes, ids, words and citations. `near` is a question that follows, or nothing. */

import { agree } from './grammar.ts';
import { theAuthor } from './work.ts';

/** A block of attributes; `owner` is the annotation, such as `:claim`. */
export const owners = { heading: 'A heading', passage: 'A passage', citation: 'A citation', span: 'A span' };
const whyUnread = {
	blankBehindSign: 'There must be no space after the #.',
	unseenSign: 'There is a non-breaking space in them, or an invisible sign.',
	curvedMarks: 'Values go between straight quotation marks.',
	markWithin: 'Quotation marks within a value are written ‘like this’.',
	open: 'Quotation marks and the brace must close.',
};
export const attributes = {
	unread: (braces: string, why: keyof typeof whyUnread) =>
		`${braces} can’t be read as attributes. They are written {#id name=value name="some words"}. ${whyUnread[why]}`,
	curvedMarks: (name: string, value: string) => `A value goes between straight quotation marks: ${name}="${value}…".`,
	idAlone: (id: string) => `${id} is on its own. Several ids go into one pair of quotation marks, from="p12b ${id}".`,
	idWithoutSign: (id: string) => `${id} is on its own. An id has its sign before it: {#${id}}.`,
	severalWords: (name: string, begun: string, rest: string) =>
		`${name} would be “${begun}” alone, without “${rest}”. A value of several words goes in quotation marks: ${name}="${begun} ${rest} …".`,
	bare: (name: string, value: string) => `${name} can’t be ${value}: it stands alone, without a value, as in {${name}}.`,
	unknown: (owner: string, name: string, near: string) => `${owner} has no attribute ${name}.${near}`,
	twice: (name: string) => `${name} is given twice.`,
	noValue: (name: string, near: string) => `${name} has no value.${near}`,
	otherValue: (name: string, value: string, near: string) => `${name} can’t be ${value}.${near}`,
	emptyValue: (name: string, meaning: string) => `${name} has no value: ${meaning}.`,
	missing: (owner: string, name: string, meaning: string) => `${owner} needs ${name}=: ${meaning}.`,
	doubtWithoutNote: 'certainty=low without a note. Say in note="…" what is doubtful.',
	belongToNothing: (braces: string) =>
		`${braces} belongs to nothing. The attributes of an annotation or a citation come right after its bracket, without a space; a passage’s at its very end.`,
};

/** Ids; `what` begins a sentence, `example` is `#p67a`. */
const these = { claim: 'This claim', assumption: 'This assumption', heading: 'This heading', passage: 'This passage' };
export const ids = {
	these,
	thisLine: (noun: string) => `This ${noun}`,
	missing: (what: string) => `${what} has no id. Run npm run mint, which gives it the next one.`,
	two: (what: string, first: string, second: string) => `${what} has two ids, ${first} and ${second}.`,
	noId: (id: string, example: string) => `${id} is not an id. It looks like ${example}.`,
	ofOther: (id: string, what: string, example: string) => `${id} is not the id of ${what}, such as ${example}.`,
	ofOtherPassage: (id: string, passage: string) => `${id} is in ${passage}; its id is ${passage} and a letter.`,
};
export const named = { claim: 'a claim', assumption: 'an assumption', heading: 'a heading', passage: 'a passage' };

/** Where annotations may stand. `within` is what they stand in. */
export const within = {
	note: 'a footnote',
	link: 'a link',
	term: 'a term',
	slip: 'a slip',
	citedWords: 'words that cite a work',
};
export const standsInside = (what: string, within: string) => `${what} is inside ${within}.`;
export const standsOutside = (what: string) => `${what} is outside a passage. Only passages are annotated.`;
export const openBracket = (name: string) =>
	`The bracket of :${name}[ does not close in its paragraph. It is written :${name}[words]{…}; a bracket among the words is \\[.`;
export const noBracket = (name: string) => `:${name} has no words. It is written :${name}[words]{…}; write \\: for a colon in prose.`;
export const sameCorrection = (words: string) =>
	`The correction is “${words}”, which is printed already. Write what is right, or leave :sic out.`;
export const ownLine = (name: string) => `:${name} goes on a line of its own, after its passage, with two colons: ::${name}[…]{…}.`;
export const unknown = (name: string, near: string) => `No annotation :${name}.${near} A colon in prose before brackets is written \\:.`;
export const noWords = (name: string, label: string) => `:${name} has no words: ${label} goes in its brackets.`;
export const noClaimWords = (name: string, label: string | undefined) => `:${name} has no words: ${label} go in its brackets.`;
export const html = (found: string) => `HTML is not read: ${found}. Write Markdown, or \\< for the sign.`;
export const formula = (why: string) => `This formula can’t be set: ${why}. Write TeX, or \\$ for the sign.`;

/** Claims and assumptions. */
export const claim = {
	longGist: (length: number, most: number) => `This gist has ${length} characters; at most ${most} fit on a map.`,
	implicitWithoutWhy: 'An implicit assumption without why="…", which says why it is read here.',
	implicitWithoutWords: 'An implicit assumption without says="…", which says in a sentence what is taken for granted.',
	noProposition: (found: string) => `proposition can’t be ${found}. It is a number, such as 3.`,
	heldTwice: (work: string, holder: string) =>
		`This claim is held by ${work} and by ${holder}. Keep one; via names a work that only reports it.`,
};

/** The author’s notes. */
export const note = {
	this: 'A footnote',
	outside: `A footnote is outside a passage. Only passages have footnotes by ${theAuthor}.`,
	noWords: 'This footnote has no words.',
	blocks: 'A footnote is made of paragraphs, quotations and lists.',
	twice: (label: string) => `There are two footnotes [^${label}]. Each has a name of its own.`,
	unused: (label: string) => `Nothing leads to this footnote. Write [^${label}] in the passage where it belongs.`,
};

/** Words in brackets that have attributes; `names` are the attributes that mean something. */
export const span = {
	takenForPassage: (braces: string) => `${braces} is read as belonging to the words in brackets. A passage’s id comes after a space.`,
	saysNothing: (names: readonly string[]) =>
		`These brackets say nothing about their words. A span has ${names.join(', ')}; a claim is :claim[…]{…}.`,
	noWords: 'These brackets have no words. Only page= and folio= need none.',
	noLanguage: (found: string) => `“${found}” is not a language. Write a tag such as fr, de or grc (BCP 47).`,
	lateSpeaker: 'The speaker is named at the beginning of a passage, before any words.',
	ofCitation: (name: string) => `${name} belongs to a citation, cite=….`,
	idOfNoCitation: (id: string) => `${id} is given without a citation, cite=….`,
	pageNotAlone: (unit: string, number: string) =>
		`${unit}= goes alone with empty brackets, where the ${unit} begins: []{${unit}=${number}}.`,
	pageOutside: (unit: string) => `A ${unit} begins within a passage, before its first word at the earliest.`,
	pageTwice: (unit: 'page' | 'folio', number: string) =>
		`${unit === 'page' ? `Page ${number}` : `Folio ${number}`} begins twice on this page of the text.`,
	pageBefore: (unit: 'page' | 'folio', number: string, last: string) =>
		`${unit === 'page' ? 'Page' : 'Folio'} ${number} begins after ${unit} ${last}. If it is so in print, as in a second volume, leave it; else write the number that is printed there.`,
	pageNumber: (unit: string, found: string) => `${unit} can’t be ${found}. It is a number as printed, such as 115, xii or 12r.`,
};

/** Citations. */
export const citation = {
	emphasised: (words: string) =>
		`“${words}” would be printed with its signs: words within a citation are not emphasised. Leave the signs out.`,
	noKey: (part: string) => `No @key in “${part}”. Each work of a citation is written @key, and works are separated by semicolons.`,
	worksBehind: (rest: string) =>
		`The brackets behind a key say where in that work. “${rest}” is another work: write it as a citation of its own, [${rest}].`,
	twoWorks: (first: string, second: string) => `Two works in one part of a citation: ${first} and ${second}. Separate them by a semicolon.`,
	noPlace: (found: string) =>
		`“${found}” is not a place in a work. Write p. 302, pp. 3–5, ch. 3, § 12, vol. 2, p. 4, or put all of it in braces: {${found}}.`,
	noPlaceInQuotes: (found: string) => `“${found}” is not a place in a work. Write "p. 302", "ch. 3" or "{as it is}".`,
	latePlace: (place: string, citation: string) =>
		`${place} comes after the id of the citation, so it is printed as it is. Write ${citation} ${place}{#…}.`,
	silentOutside: 'Words that cite a work are outside a passage. Write [@key] here.',
	oneKey: 'cite takes one key. Words that name several works are several spans.',
	noWork: (key: string, near: string) => `No work ${key} in references.json.${near}`,
	attributesOutside: 'Citations outside passages have no attributes.',
	noId: 'This citation has no id. Run npm run mint, which gives it the next one.',
	fewIds: (works: number, ids: number) =>
		`${works} works, but ${ids} ${agree(ids, { one: 'id', other: 'ids' })}: each has its own, {#q36 #q37}.`,
	manyIds: (ids: number, works: number) => `${ids} ids for ${works === 1 ? 'one work' : `${works} works`}.`,
	noIdForm: (id: string) => `${id} is not an id. A citation’s looks like #q55.`,
	otherId: (id: string) => `${id} is not the id of a citation, such as #q55. A passage’s id comes after a space.`,
	noClaim: (id: string, near: string) => `No claim ${id}.${near}`,
};
export const noLinkWords = 'This link has no words: they go in its brackets, [words](#p67a).';

/** What is wrong with a formula that TeX could set. */
export const formulaFaults = {
	percent: 'a % begins a comment in TeX, so what follows it would be left out; write \\%',
	prose: 'these are words. In a formula they go in \\text{…}',
	refused: (command: string) => `${command} is not allowed here`,
};
