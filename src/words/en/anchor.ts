/** The permanent pages of paragraphs, claims and steps, and what became of ids. */

import { rich } from '../rich.ts';
import { capitalize, count, enumerateRich } from './grammar.ts';
import { theWork } from './work.ts';

/** What is before and after a page of its kind. */
export const rows = { claim: 'Claims', relation: 'Relations', passage: 'Paragraphs' };

/** `Unstated assumption 52a`, `Claim 67a`. */
export const claimTitle = (noun: string, implicit: boolean, label: string) =>
	`${capitalize(implicit ? 'unstated assumption' : noun)} ${label}`;
export const relationTitle = (noun: string, id: string) => `${capitalize(noun)} ${id}`;

export const whoseItIs = rich`Held by {work}.`;
export const knownThrough = rich`Known through {work}.`;
export const inTheText = rich`In the text: {words}.`;
/** A question in short has a sign of its own at its end. */
export const inShort = (gist: string) => `In short: ${gist}${/[.?!…]$/.test(gist) ? '' : '.'}`;
/** The link to each proposition has its number as its name. */
export const bearsOn = (propositions: readonly number[]) =>
	rich`It bears on ${enumerateRich(propositions.map((number) => rich`[P${number}](${number})`))}.`;
export const howItFares = rich`[How it fares](proposition).`;
export const readInTheText = 'Read it in the text';
export const readInItsPlace = 'Read it in its place';

export const nowhereStated = 'Nowhere stated.';
export const editorsDoubt = 'The editors doubt this reading.';
export const editorsNote = 'Editors’ note.';

export const whatItBearsOn = 'What it bears on';
export const whatBearsOnIt = 'Reasons and objections';
export const nothingBears = `Nothing in ${theWork} is concluded from it, and nothing bears on it.`;
export const citations = (n: number) => capitalize(count(n, 'citation'));
export const allThatLeansOn = (work: string) => `all that relies on ${work}`;

export const whatItSays = 'What it says';
export const stepsMadeHere = 'Steps made here';
export const worksCitedHere = 'Works cited here';
/** After a work: the claims at which it is cited, each a link by its id. */
export const citedAt = (claims: readonly { id: string; label: string }[]) => rich`at ${linked(claims)}`;
export const concepts = (terms: readonly { id: string; label: string }[]) => rich`Concepts: ${linked(terms)}`;
const linked = (all: readonly { id: string; label: string }[]) => {
	const [first, ...rest] = all.map(({ id, label }) => rich`[${label}](${id})`);
	return rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``);
};

/** Who draws a line, and by what the text shows it. */
export const drawn = (legend: string, shown: { cue: string | undefined } | undefined) =>
	shown === undefined
		? `It is ${legend}.`
		: shown.cue === undefined
			? `It is ${legend}, as the position of the two shows.`
			: `It is ${legend}, as “${shown.cue}” shows.`;
export const standsAt = (paragraph: string, explained: boolean) =>
	explained
		? rich`It is made in [¶\u00A0${paragraph}](place); the sentence above is the editors’ account of it.`
		: rich`It is made in [¶\u00A0${paragraph}](place).`;
export const broughtAgainst = 'Objections to this line';

/** How a claim stands. */
export const stands = (sentence: string) => rich`{status} by ${theWork}’s own lines. ${sentence}`;
/** Where that can be tried. */
export const standsWhy = rich`([test it](without), [how is this decided?](rule)) · [What depends on it](resting)`;

/** An id that was published once. */
export const noLongerUsed = 'An id that is no longer used';
export const noLongerUsedTitle = (label: string) => `${label}: no longer used`;
export const whatBecameOf = (label: string) => `What became of ${label}, and where to go on.`;
export const neverGivenAgain = 'The id is not given again, so that whatever was written about it still refers to what it named.';
export const standsForItNow = 'What has taken its place';
export const nothingTookItsPlace = 'Nothing took its place.';
export const whatItSaid = 'What it said';
export const soItStands = (version: string) =>
	rich`This is how it reads in [edition ${version}](edition), with its sources, its map and how to cite it.`;
export const soItStood = (version: string) => rich`This is how it read in edition ${version}.`;

/** What happened to an id. */
export const history = 'History';
export const notPublishedYet = (version: string) => `Drafted for edition ${version} and not yet published.`;
export const rewordedInDraft = (version: string) => `Reworded in edition ${version}, which is a draft.`;
export const annotatedOtherwise = (version: string) => `Annotated differently in edition ${version}; the words are the same.`;
export const firstPublished = (version: string) => `First published in edition ${version}.`;
/** Each edition is a link by its version. */
export const asItStoodIn = (versions: readonly string[]) =>
	rich`As it was in ${enumerateRich(versions.map((version) => rich`[edition ${version}](${version})`))}.`;
export const allChanges = 'All changes';
export const whatStays = 'What stays and what may change';
