/** The words of the reading page. */
import { capitalize, count, enumerate } from '#words/grammar.ts';

export const words = {
	marks: 'Marks in the text',
	modes: { quiet: 'quiet', claims: 'claims', all: 'everything' },
	key: { assumed: 'taken for granted', supplied: 'supplied by the editors', own: 'the author’s claim', reported: 'reported claim' },
	against: 'Against it',
	reasons: 'For it',
	moreAgainst: (n: number) => `${capitalize(count(n, 'more', 'more'))} against it`,
	moreFor: (n: number) => `${capitalize(count(n, 'more', 'more'))} for it`,
	itself: (move: string) => `It ${move}`,
	again: (move: string) => `it ${move}`,
	parts: 'Its parts:',
	terms: 'Concepts:',
	cite: 'Cite',
	map: 'Map',
	page: 'Page',
	close: 'Close',
	with: (labels: readonly string[]) => `with ${enumerate(labels)}`,
	notes: (paragraph: string) => `Notes to paragraph ${paragraph}`,
	claims: (n: number) => (n === 0 ? '' : count(n, 'claim')),
	proposition: 'The proposition and its parts',
	ofParagraph: (paragraph: string) => ` of paragraph ${paragraph}`,
	entries: (paragraph: string) => `Claims of paragraph ${paragraph}`,
	enter: (paragraph: string, claims: number) =>
		claims === 0 ? `Paragraph ${paragraph}` : `Paragraph ${paragraph}, ${count(claims, 'claim')}, Enter to go through them`,
	againstPlace: (what: string) => `Against ${what}.`,
	/** The objections to one claim for which there is no room beside its line. */
	moreObjections: (objections: number) => `${capitalize(count(objections, 'more objection'))} of the article itself:`,
	/** What is heard at the words of a claim. */
	told: (label: string, kind: string, noted: boolean) => ({
		begin: `${label}, ${kind}${noted ? ', with a note' : ''}:`,
		end: `end of ${label}`,
	}),
	tell: 'Tell those who listen where claims begin and end',
	missing: 'What is told of it could not be fetched.',
};
