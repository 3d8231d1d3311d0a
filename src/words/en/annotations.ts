/** What the attributes of annotations mean, in the guide of the syntax. `label` is what the brackets hold. */

import { does, theAuthor, theTheories, theWork } from './work.ts';
/** Who draws a line; each value with its meaning. */
export const drawn = (layers: readonly string[]) => `who draws it. ${layers.join('; ')}`;

export const doubt = {
	certainty: 'the editors doubt this reading; say why in note',
	note: 'a note of the editors, shown to the reader',
};

export const statement = {
	id: 'passage and letter: #p67a',
	by: 'key of the work that holds it',
	via: 'key of the work through which it is reported',
	holder: 'who holds it when no single work does: a name under holders in edition.yml',
	says: 'what it says, worded so that it can stand alone',
	gist: 'the same in a few words, for maps',
	main: 'it belongs to the main line of the argument',
};

export const relation = {
	label: 'one sentence that says why',
	noLabel: 'nothing',
	toClaim: 'id of the claim or assumption it bears on, or the address of a claim of another edition',
	toAny: 'id of a claim, an assumption or another relation, or the address of a claim of another edition',
	cue: `what in ${theWork} shows it, in at most six of its words, or position; needed unless the editors draw it`,
	scheme: 'the scheme of the argument; needed on the main line',
};

export const claim = {
	label: 'the words of the claim',
	kind: 'what it is offered as; claim if missing',
	voice: 'who holds it; author if missing',
	proposition: 'its number, if it is one of the propositions',
};

export const assumption = {
	label: 'the words of the assumption',
	voice: `who takes it for granted; ascribed (${theTheories}, ${does('says', 'say')} ${theAuthor}) if missing`,
	implicit: 'it is nowhere stated; say what it is in says, and why in why',
	why: 'why the editors read an implicit assumption here',
};

export const term = {
	label: 'the word as it stands in the text',
	as: 'the entry in the index of concepts, if it is spelt differently',
};

export const sic = {
	label: `the form printed in ${theWork}`,
	corr: 'the editors’ correction',
};

export const citation = {
	id: '#q55; one id for each work in a group: {#q36 #q37}',
	for: 'ids of the claims it belongs to, if not those nearest before it',
	function: 'why the work is cited (CiTO)',
};

export const passage = {
	note: 'a note of the editors, such as why the passage makes no claim',
};

/** Of a span: foreign words, a silent citation, a page of the source, a speaker, words that are set apart. */
export const span = {
	lang: 'the language of the words, a tag such as de or grc (BCP 47)',
	cite: 'key of the work that is cited at these words; nothing is printed for it',
	id: 'of a cite: #q55',
	locator: 'of a cite: where in the work, such as "p. 302" or "ch. 3"',
	page: 'the page of the printed source that begins here; the brackets are empty',
	folio: 'the leaf of the manuscript that begins here, such as 12r; the brackets are empty',
	role: 'the words name the speaker, before the speech',
	smallCaps: 'the words are set in small capitals',
	underline: 'the words are underlined',
};
