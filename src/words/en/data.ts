/** What the fields of the edition's data mean: the descriptions in its published JSON Schema, and in the schema of `edition.yml`. */

import { does, theAuthor, theAuthors, theTheories, theWork } from './work.ts';
export const source = 'id of an item of sources';
export const doubt = { certainty: 'the editors doubt this reading', note: 'a note of the editors, shown to the reader' };
/** Who draws a line; each value with its meaning. */
export const drawn = (layers: readonly string[]) => `who draws it. ${layers.join('; ')}`;
export const standings = 'how it stands on each layer, by the grounded labelling';

/** Of a heading. */
export const section = {
	number: 'printed number of a part, such as II',
	slug: 'the text page it stands on',
};

export const ownPages = 'pages of the editors’ own, such as an imprint, in plain words';
export const textPages = 'the pages on which the text stands, with what the editors wrote above it';
export const textPage = {
	argument: 'what the page argues, as the editors sum it up, in plain words',
	asides: 'what stands between the passages and is none: code',
	after: 'id of the heading or passage before it',
};
export const slips = `slips of ${theWork} that are printed so, each with what the editors read instead`;
export const propositions = 'the editors’ introductions to propositions, in plain words; claim is the id of the proposition';
export const maps = 'maps that the editors named';
export const map = { focus: 'ids around which it is drawn', depth: 'how many steps around them it goes' };

/** Of a passage. */
export const passage = {
	label: '67, printed as ¶\u00A067',
	section: 'id of the nearest heading above',
	item: 'it is an item of a list',
	quotation: 'it is a quotation that the text sets apart',
	verse: 'it is verse',
	table: 'it is a table: its words are those of the caption and the cells',
	figure:
		'it shows a picture: image is its address from the root of the site, alternative what it shows in words; its words are those of the caption and of the alternative',
	speaker: 'who speaks, in a dialogue',
	printed: 'where it stands in the printed source: the page or leaf on which it begins, and on which it ends if that is another',
	text: 'plain reading text, citations in author–year form',
	notes: `${theAuthors} own notes, each by the sign or number that is printed for it on its page`,
};

/** Of a claim. */
export const claim = {
	label: '67a, or P1 to P9 for a proposition',
	voice: `who holds it; ascribed: taken for granted by ${theTheories}, ${does('says', 'say')} ${theAuthor}`,
	by: `who holds it, when not ${theAuthor} alone`,
	via: 'the work through which it is reported',
	holder: 'who holds it, when no single work does: a name of edition.holders',
	implicit: 'an assumption that is nowhere stated; the editors supply it',
	why: 'why the editors read an implicit assumption here',
	main: 'it belongs to the main line of the argument',
	partOf: 'the claim within whose words it stands; derived from the text',
	text: 'what it says: its words in the reading text, or of an unstated assumption what says has',
	says: 'the same, worded so that it can stand alone: to show and to cite',
	phrase: 'of an unstated assumption: the words in the reading text on which it hangs',
	gist: 'the same in a few words, for maps and lists',
};

/** Of a relation. */
export const relation = {
	id: 's3 or x14',
	attackType: 'derived from what an attack points at',
	cue: `what in ${theWork} shows it: at most six of its words, or “position”`,
	scheme: 'scheme of the argument (Walton, Reed and Macagno 2008)',
	main: 'it belongs to the main line of the argument',
	from: 'premises, which bear on the target together',
	to: 'a claim or assumption; of an objection also another relation',
	why: 'one sentence: why the premises bear on the target; a restatement has none',
	passage: 'where the inference is made',
};

/** Of relations to claims of other editions, and of those claims. */
export const crossRelations = 'relations to claims of other editions; none of them is in relations';
export const other = {
	to: 'permanent page of the claim in its edition',
	claim: 'that claim as its edition has it, from the record harvested of it',
	edition: 'short name of the edition',
	version: 'version of the edition whose words these are',
	address: 'where the edition is published',
	words: 'what it says, worded so that it can stand alone',
};

/** Of how a claim stands, on each layer. */
export const standing = {
	article: `by ${theWork}’s own lines`,
	source: 'with the lines of the works it reports',
	editors: 'with the editors’ lines too',
};

/** Of a citation. */
export const citation = {
	locator: 'where in the work, without the word for it: a page or pages, without "p."',
	locatorKind: 'what kind of place that is (CSL 1.0.2); a page if missing',
	claims: 'the claims and assumptions it belongs to',
};

/** Of a concept. */
export const concept = {
	authorities: 'addresses of the same term in authority files, such as https://www.wikidata.org/entity/Q1; only what was looked up',
	see: 'related terms',
	defined: 'passages that define it',
	passages: 'all passages that define or discuss it, in order',
};

/** Of the edition: what `edition.yml` says. */
export const info = {
	short: 'for page titles and the masthead',
	argument: `what ${theWork} argues, in three or four sentences; Markdown with links such as [58](#p58)`,
	text: `whose words the text has: restated by the editors (if missing), ${theAuthors} verbatim, or translated`,
	work: 'what kind of work it is (article if missing)',
	ascribed: 'who takes ascribed assumptions for granted, as a plural, such as the rationalists',
	interface: 'the language of the pages, maps and messages; if missing, that of the edition where there are words for it, else English',
	baseUrl: 'where the edition is published, without a slash at the end',
	contact: 'where readers write to the editors: mailto:editors@example.org, or a page',
	article: `CSL-JSON of ${theWork} that is edited`,
	propositions: `how many propositions ${theWork} tests`,
	holders: 'who holds claims when no single work does, under a short name: guilds: the charters of the guilds',
};

/** What is allowed in `edition.yml`, after what was found. */
export const expected = {
	baseUrl: 'a web address without a name and password and without a slash at the end, such as https://example.org/edition',
	version: 'three numbers, such as 0.9.1, in quotation marks if need be',
	contact: 'an address that begins with https:// or mailto:',
	editionUrl: 'the address of the licence, such as https://creativecommons.org/licenses/by/4.0/',
	holder: 'a name of lower-case letters, digits and single hyphens',
	notEmpty: 'it is empty',
};

/** Of a record file. */
export const records = {
	schema: 'version of this format',
	address: 'where the edition is published',
	text: 'whose words the text has',
	licence: 'under which all lines may be used',
	counts: 'how many lines of each sort follow',
	sha256: 'of the bytes of all lines below this one, each with its line feed',
	claimAddress: 'the permanent page',
	by: 'key of the work whose claim it is',
	holder: 'who holds it, when no single work does',
	words: 'what it says, worded so that it can stand alone',
	to: 'id of a claim or relation of this edition, or the address of a claim of another',
	authors: 'authors, or editors where there are none',
	title: 'null where the work is not known',
	identifiers: 'from the bibliography alone, never guessed; null where there is none',
	lookedUp: 'whether the editors looked for identifiers',
	identified: 'how sure it is which work is meant: certain, probable, ambiguous, unknown or unchecked',
	work: 'key of a work of this file',
	passageAddress: 'the permanent page of the passage',
	authorities: 'addresses of the same concept in authority files; empty where none was looked up',
};
