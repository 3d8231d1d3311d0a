/** The frame of every page: masthead, foot, and what is read around the text. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { theAuthors, theWork } from './work.ts';

/** The parts of the edition, as the masthead has them. */
export const parts = {
	text: 'Text',
	propositions: 'Propositions',
	map: 'Map',
	claims: 'Claims',
	sources: 'Sources',
	search: 'Search',
	teach: 'Teach',
};
/** What the list of the parts is called, for those who listen. */
export const edition = 'Edition';
export const skipToText = 'Skip to the text';
export const searchTheEdition = 'Search the edition';
export const search = 'Search';

export const pageColour = 'Page colour';
export const pageColours = { auto: 'As the device is set', light: 'Light', dark: 'Dark' };

export const besideTheText = 'Beside the text';

/** Said of an edition in which claims are marked. */
const theirReading = ofMarks(' Annotations and maps are the editors’ reading of it.', '');
export const whatTheTextIs = ofText({
	restated: `The text is a close restatement made for this edition; words kept from ${theWork} stand in ‘quotation marks’.${theirReading}`,
	verbatim: `The text is ${theAuthors} own, word for word.${theirReading}`,
	translated: `The text is a translation of ${theAuthors} words.${theirReading}`,
});
export const readInItsOwnWords = rich`If you have ${theWork}, you can [read it in its own words](copy).`;

export const version = (number: string) => `Version ${number}`;
export const contents = 'Contents';
export const concepts = 'Concepts';
export const howToCite = 'How to cite';
export const downloads = 'Downloads';
export const aboutAndRights = 'About, rights';

/** Heard before the number of a paragraph, where the eye has ¶ or nothing. */
export const heardBeforeNumber = 'Paragraph ';
/** Heard between a heading in the contents and the number of its first paragraph. */
export const heardBeforeFirst = ', from paragraph ';
export const onThisPage = 'On this page';

/** A page of the editors' own that has no words. */
export const pageOf = (edition: string) => `A page of ${edition}.`;

/** A page that is not there. */
export const nothingHere = 'Nothing here';
export const noSuchPage = (edition: string) => `No page of ${edition} has this address.`;
export const nothingHasThisAddress = 'Page not found';
export const likelyMisspelled = 'Ids are never removed, so it is probably misspelt.';
export const nearestNeedsScript = 'Without scripts the nearest id cannot be looked up.';
export const whereIdsStand = ofMarks(
	rich`All ids are in [the list of claims](claims) and [the text](text); or [search](search) for one.`,
	rich`All ids are in [the text](text); or [search](search) for one.`,
);

/** A page that older editions have and the newest has not. */
export const leftTitle = 'Only in an older edition';
export const leftDescription = (version: string) => `Edition ${version} has a page at this address; the newest edition has none.`;
export const leftIn = (version: string) =>
	rich`Edition ${version} has [a page at this address](there), which is kept as it was. The newest edition has none.`;
export const leftWhy = rich`[What has changed](changes) from edition to edition; or [search](search) the newest.`;

/** A page or map that has another address now. */
export const nowCalled = (title: string) => `Now: ${title}`;
export const isNowAt = (address: string, now: string) => `${address} is now ${now}.`;
export const hasMoved = {
	page: 'A page that has moved',
	map: 'A map that has moved',
};
export const movedTo = (what: 'page' | 'map', version: string, day: string | undefined, address: string) =>
	day === undefined
		? rich`Since edition ${version}, this ${what} is at [${address}](there).`
		: rich`Since edition ${version}, ${day}, this ${what} is at [${address}](there).`;
export const numbersStayed = 'Paragraph numbers and claim ids are the same in both.';
