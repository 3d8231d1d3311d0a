/** The small edition to begin with: the comments in its files, and what stands in it as an example. */

/** Comments, each a line. */
export const comments = {
	info: 'What the edition says of itself. Every field is described in .schemas/edition.schema.json.',
	short: 'For page titles and the masthead.',
	version: 'Raise it before each release: 0.1.1, 0.2.0, 1.0.0',
	argument: 'What the text argues as a whole, for the title page. Links lead to passages and claims.',
	address: 'Where it is published, without a slash at the end. A released edition keeps its address for good.',
	text: 'Whose words the text has: verbatim (the words of the work itself), restated (the editors’) or translated.',
	propositions: 'How many propositions the text puts to the test. Each is a claim with proposition=1, 2, … in the text.',
	article: 'The text itself as a reference, in CSL-JSON.',
	concepts: 'The terms that a reader looks up. defined: the passages that say what each means.',
	page: [
		'A page of the text; its address is the name of this file without the number. Comments like this one are not published.',
		'A paragraph is a passage. :claim[…] and :assumption[…] mark what is held and what is taken for granted, [@key, p. 4] cites a work of',
		'references.json, ::support[why] and ::attack[why] draw lines between claims. The command mint gives an id to whatever has none.',
	],
};

export const description = (title: string) => `An annotated edition and argument map of ${title}.`;
export const authors = (names: readonly string[]) => names.join(' and ');
export const argument = 'It argues one thing from another ([1](#p1)), and meets an objection ([2](#p2)).';
export const rights = 'Say here who holds the rights in the text, and what allows you to publish it.';
export const work = { title: 'A work that is cited', family: 'Example', given: 'Eve' };
export const concept = { term: 'claim', gloss: 'A sentence, or part of one, that can be true or false.' };

/** The page of the text, its annotations among its words. */
export const page = {
	argument: 'What this page argues, in a sentence of the editors’.',
	heading: 'The first part',
	first: `Replace this paragraph with the first of your text. A :term[claim] is marked like this: :claim[the first thing that is held]{#p1a proposition=1 gist="The first thing is held"}. It rests on a reason: :claim[the second thing is so]{#p1b gist="The second thing is so"} [@example1999, p. 4]. {#p1}`,
	support: 'Say here in a sentence why the one is a reason for the other.',
	second: `Somebody else may object that :claim[the second thing is not always so]{#p2a voice=reported by=example1999 kind=evidence note="What the evidence rests on: say it here."} [@example1999, p. 7]. {#p2}`,
	qualification: 'The editors connect the two: where the second thing is not so, the first is not shown.',
};
export const introduction = {
	title: 'The first proposition',
	words:
		'The editors’ introduction to the proposition: where it comes from, what speaks for it ([1b](#p1b)) and what against it ([2a](#p2a)).',
};
