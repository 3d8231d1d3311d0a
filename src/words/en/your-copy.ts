/** Where a reader gives the copy of the article that is theirs. */

import { ofMarks, ofText } from '../edited.ts';
import { rich } from '../rich.ts';
import { theWork, work } from './work.ts';

export const title = 'Your own copy';
export const describe = (edition: string) =>
	`Read ${edition} in ${theWork}’s own words, from the copy you have. Nothing leaves your device.`;
export const text = 'Text';
export const whatItIsFor = ofText({
	restated: `The edition restates ${theWork}, whose words are in copyright. If you have ${theWork}, give it here: from then on pages show its own words${ofMarks(', with the annotations on them', '')}.`,
	verbatim: `If you have ${theWork} in another copy, give it here: from then on pages show the words of that copy${ofMarks(', with the annotations on them', '')}.`,
	translated: `If you have ${theWork} in its own language, give it here: from then on pages show its own words${ofMarks(', with the annotations on them', '')}.`,
});
export const needsScript = rich`Scripts find ${theWork} in your copy, and they do not run here. On the command line \`npm run collate -- FILE\` does the same.`;
export const youReadFrom = rich`You are reading from ‘{name}’`;
export const whereToGo = (beginning: boolean) =>
	beginning
		? rich`[Read it from the beginning](beginning), [choose a part](text), [search](search), or [practise on it](exercises). At the head of each page you choose between ${theWork}’s words, the restatement, and both side by side.`
		: rich`[Choose a part](text), [search](search), or [practise on it](exercises). At the head of each page you choose between ${theWork}’s words, the restatement, and both side by side.`;
export const forget = 'Forget my copy';
export const chooseFile = 'Choose a file';
export const orDrop =
	'or drop it here: a PDF with text, a Word (.docx), OpenDocument, EPUB or RTF file, a saved web page, Markdown or plain text.';
export const orPaste = 'Or paste the text';
export const theText = `The text of ${theWork}`;
export const useThisText = 'Use this text';
export const stop = 'Stop';
export const whatHappens = 'What happens to it';
export const staysOnDevice = rich`It stays on your device. This page is not allowed to send anything to anybody, this site included; your browser enforces that (\`connect-src 'none'\`).`;
export const keptUntilForgotten = rich`It is kept in this browser, for this edition, until you press {forget}, here or at the head of any page.`;
export const forOwnUse = 'It is for your own use. Nothing of it is published, and no link you send shows it to anybody else.';
export const howItIsFound = `Paragraphs and annotations are found by short numbers made from the words, about two and a half bits of each. With a dictionary, with tables of which words follow which, or with this restatement, nothing of ${theWork} can be read from them; a strong language model could use them to guess stretches of it, and the strongest most of it: they are not a lock. Where the evidence is thin, or the words are different, a place counts as not found: it is listed, and you see the restatement instead.`;
export const noFingerprint = `This edition has no fingerprint of its ${work}, so ${theWork} cannot be found in a copy.`;
