/** The promise: what stays, what may change, how a change is shown. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const title = 'What stays and what may change';
export const describe = 'The promise behind every number of this edition: what stays, what may change, and how a change is shown.';
export const inTwentyYears =
	'A number of this edition cited today should still be found in twenty years, with what it said and what has become of it.';
export const released = (version: string, day: string) => `This is edition ${version}, released on ${day}.`;
export const draft = (version: string) => `This is edition ${version}, a draft that has not been released yet.`;
export const holdsFrom = 'The promise holds from edition 1.0.0 on; before it, ids may still change.';
export const keptAllTheSame = 'Released editions are kept even so.';
export const placeholder = (address: string) =>
	rich`The address \`${address}\` is a placeholder until the edition has one of its own, which it must have from 1.0.0 on.`;

export const whatHasANumber = 'What has a number';
/** With an example of each, where the edition has one. */
export const howNumbersAreMade = (examples: { paragraph: string | undefined; claim: string | undefined; line: string | undefined }) => {
	const such = (name: string, example: string | undefined) => (example === undefined ? rich`` : rich` ([${example}](${name}))`);
	const paragraph = examples.paragraph === undefined ? undefined : `¶\u00A0${examples.paragraph}`;
	return ofMarks(
		rich`Paragraphs are numbered consecutively${such('paragraph', paragraph)}. A claim or an assumption is named by its paragraph and a letter${such('claim', examples.claim)}, a support by *s* and a number, an attack by *x* and a number${such('line', examples.line)}. Each of these has a page under \`/a/\`. Headings (*h*) and single citations (*q*) have numbers too, but no page: they are found where they are read.`,
		rich`Paragraphs are numbered consecutively${such('paragraph', paragraph)}. Each has a page under \`/a/\`. Headings (*h*) and single citations (*q*) have numbers too, but no page: they are found where they are read.`,
	);
};

export const whatStays = 'What stays';
export const stays = [
	'A number, once released, is there for good: its address always leads somewhere that says what became of it.',
	ofMarks(
		'It is never given to something else, and never shifts because something was added before it. A letter added later comes after the last, a paragraph found later gets its neighbour’s number and a second one, as in 67-1.',
		'It is never given to something else, and never shifts because something was added before it. A paragraph found later gets its neighbour’s number and a second one, as in 67-1.',
	),
	...ofMarks(['A claim stays a claim, a support a support.'], []),
];
export const keptWhole = ofMarks(
	rich`Every released edition is kept complete at \`/v/\` followed by its version: pages, maps and data, byte for byte. Each build checks them against the checksums made at their release. The list is in \`SHA256SUMS\` of each.`,
	rich`Every released edition is kept complete at \`/v/\` followed by its version: pages and data, byte for byte. Each build checks them against the checksums made at their release. The list is in \`SHA256SUMS\` of each.`,
);
export const repairsStandThere = rich`What [has been repaired](repairs) is listed there too.`;

export const whatMayBeRepaired = 'What may be repaired';
export const repairs = rich`The frame of a released edition may be repaired, its words never. Browsers change, and a page that was sound when it was released may one day not open. Then a style or a script that keeps a browser from showing it is replaced when the edition is published. Pages, data, pictures and addresses stay byte for byte as they were released, and so does the archive they are kept in, with its checksum. Each repair is listed with its date and its reason [under the edition it mends](changes) and at the head of that edition’s \`SHA256SUMS\`, beside the checksum of what was released; the whole list as it was released is \`SHA256SUMS.released\`.`;

export const whatMayChange = 'What may change';
export const mayChange = [
	'The words of the text, when a reading is corrected. The number stays; the change is marked as a correction of form or as a rewording.',
	...ofMarks(
		[
			'What is said about a claim: its kind, its voice, its sources, what bears on it.',
			'Whether it is there at all. A claim may be withdrawn, merged with another, split or moved; its page then says so.',
		],
		['Whether it is there at all. A paragraph may be withdrawn, merged with another or moved; its page then says so.'],
	),
	ofMarks(
		'Everything around it: introductions, maps, the look of the pages.',
		'Everything around it: introductions, the look of the pages.',
	),
];

export const howAChangeIsShown = 'How a change is shown';
export const historyOnItsPage = 'Each number has its history on its page, with the words before and after.';
export const changesBetweenEditions = rich`[Changes](changes) lists what changed between any two editions, as pages and as data, with the reason for each change.`;
export const newerOnesAreNamed = 'Every page of an older edition says that there is a newer one and leads to the same number there.';
export const lostPlaces = rich`A link to a place that is no longer on its page is looked up and explained, which needs scripts. Without them, put the number after \`/a/\`.`;
export const goneAreListed = rich`Numbers that are no longer used are listed [under Changes](gone).`;

export const howItIsHeld = 'How the promise is kept';
export const ledger =
	'A ledger records every number that was ever given, in which edition it appeared, a fingerprint of its words, and what became of it. It is only added to. The edition can’t be published when a released number is missing from the text without an entry that says why, or when its words have changed without one.';
export const howToCite = 'How to cite';
