/** What has been done so that everybody can read the edition, and what is known to fall short. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const title = 'Accessibility';
export const describe = (edition: string) =>
	`How ${edition} can be read by eye, by ear and by hand, how that was tested, and where it is known to fall short.`;
export const aboutThisEdition = 'About this edition';
export const whatIsAimedAt =
	'The pages aim at the Web Content Accessibility Guidelines 2.2, level AA. Nobody from outside has audited them, so conformance is an aim and not a claim.';

export const waysToRead = 'Ways to read';
export const ways = [
	{
		name: 'By ear.',
		phrase: ofMarks(
			rich`Every map is also given as an outline, and a link before its drawing leads there. In the text each paragraph has a heading; the number and kind of each claim are announced where it begins, and its end is announced too, which a box above the text switches off. Signs have names, and what changes on a page is announced.`,
			rich`In the text each paragraph has a heading. Signs have names, and what changes on a page is announced.`,
		),
	},
	{
		name: 'By touch.',
		phrase: ofMarks(
			rich`One finger scrolls past maps and past the pieces of exercises; two move the whole map and enlarge it. Everything in the text that can be tapped is at least 24 pixels wide and high.`,
			rich`Everything in the text that can be tapped is at least 24 pixels wide and high.`,
		),
	},
	{
		name: 'By keyboard.',
		phrase: rich`Everything a mouse can do has keys. In the text the Tab key goes from paragraph to paragraph; Enter on a paragraph’s number goes into it, Escape out of it. The {key} key goes to the search.`,
	},
	{
		name: 'Without colour.',
		phrase: rich`${ofMarks('Kinds, voices and lines differ in shape; the', 'The')} page colour you choose, dark or light, is kept. Forced colours and increased contrast are respected, and nothing moves where reduced motion is asked for.`,
	},
	{
		name: 'Without scripts.',
		phrase: ofMarks(
			rich`The text, its claims, the maps as the edition draws them and their outlines are there. Search, exercises, “Test the argument” and a reader’s own copy need them.`,
			rich`The text and its notes are there. Search and a reader’s own copy need them.`,
		),
	},
	{ name: 'In other forms.', phrase: rich`[The whole edition on one page](print) can be printed; [Downloads](downloads) has the rest.` },
];

export const byWhatTested = 'How this is tested';
export const whatTestsOpen =
	'Before a change to the program is accepted, tests open each kind of page of this edition, except the whole edition on one page, for which they open a smaller one:';
export const tests = [
	'in Chromium, checked by the rules of axe-core, by mouse and by keyboard: each kind of page in one of six looks (320, 900 and 1440 pixels, light and dark) by turns, and in all six by a longer run; at each of these widths nothing is wider than the window;',
	'in Chromium with text of 32 pixels in a window of 390, where nothing may be wider than the window either; a zoom of 400 % in a window of 1280 is a window of 320;',
	ofMarks(
		'in Chromium, Firefox and WebKit at 390 and 1440 pixels: nothing is wider than the window, and no note overlaps another; at 1440 everything a page does for its reader is done by mouse, and exercises by keys too;',
		'in Chromium, Firefox and WebKit at 390 and 1440 pixels: nothing is wider than the window; at 1440 everything a page does for its reader is done by mouse;',
	),
	ofMarks(
		'in Chromium with a virtual screen reader, a program that writes down what a screen reader would say: a page of the text, a claim, two propositions, the search and an exercise, whose transcripts have been read through;',
		'in Chromium with a virtual screen reader, a program that writes down what a screen reader would say: a page of the text and the search, whose transcripts have been read through;',
	),
	ofMarks(
		'in Chromium by touch, as on a phone of 390 pixels: the whole map, the pieces of an exercise, and the size of what is touched on every page of the text;',
		'in Chromium by touch, as on a phone of 390 pixels: the size of what is touched on every page of the text;',
	),
	'at 320 pixels in the fonts of the machine, as when those of the edition have not arrived.',
];
export const doneByPrograms =
	'All of this is done by programs. Such checks find some of what hinders people; that they find nothing does not show that there is nothing to find.';

export const whatFallsShort = 'Where it is known to fall short';
export const lacking = [
	'It has not been read by people who rely on a screen reader, a magnifier, a switch or their voice, nor with NVDA, JAWS, VoiceOver or TalkBack.',
	'Text of 32 pixels and the browser’s own zoom have been tried in Chromium alone.',
	'The few words in other languages are not marked as such.',
	'Firefox prints no page numbers; printing from WebKit has not been tried.',
	...ofMarks(
		[
			'A drawing of a map does not reflow: when enlarged, it has to be moved about in its window. Its outline reflows.',
			'On a map by touch, a line that runs close to a box is hard to hit with a finger. The outline has a link for each.',
		],
		[],
	),
	'The PDF is tagged and has an outline, but has not been checked against PDF/UA.',
	'Released editions stay as they were released, except for repairs to what kept a browser from showing them. What has been mended since is not mended there.',
];

export const sayWhatHinders = 'Say what hinders you';
export const writeToEditors = rich`[Write to the editors](contact): say on which page, with what browser or aid, and what you wanted to do.`;
export const noAddressYet = 'The editors have not given an address yet; they must before the first edition that is not a draft.';
