/** Giving a copy of the article: what is done with it, what went wrong, which of two is kept. */

import { agree } from './grammar.ts';
import { theWork } from './work.ts';

/** While it is read; an ellipsis follows. */
export const doing = (what: string) => `${what} …`;
export const loading = 'Loading the file';
export const loadingRecogniser = 'Loading the program that recognises words';
/** Of a scan. */
export const recognise = 'Recognise its words';
export const whatRecognisingTakes =
	'They can also be recognised here: that loads about 7 MB once and takes some seconds a page. Nothing leaves your device; what is misread is not found, and is listed.';

export const stays = (name: string) => `‘${name}’ is kept. Nothing was changed.`;
export const stopped = 'Stopped. Nothing was changed.';
export const noRoom = (name: string) => `This browser has no room to keep ${name}. Make room, or use another browser; nothing was changed.`;
export const browserGaveUp = (name: string) =>
	`${name} could not be read: the browser gave up. Save ${theWork} as plain text, and choose that; nothing was changed.`;
/** Two copies, of which the second holds less. */
export const onlyOneIsKept = (name: string, passages: number, before: string, passagesBefore: number) =>
	`‘${name}’ has ${passages} of ${theWork}’s paragraphs, and ‘${before}’, which you gave earlier, has ${passagesBefore}. Only one is kept.`;
export const keep = (name: string) => `Keep ‘${name}’`;
export const useInstead = (name: string) => `Use ‘${name}’ instead`;
export const severalFiles = (files: number, first: string, others: readonly string[]) =>
	`You gave ${files} files, and one copy is kept at a time: ‘${first}’ was read, ${others.map((name) => `‘${name}’`).join(' and ')} ${agree(others.length, { one: 'was', other: 'were' })} not.`;

export const unreadable = 'What this browser kept of your copy could not be read and was removed. Give your copy again.';
export const keepsNothing =
	'This browser does not let pages keep anything, as in some private windows, so your copy could not be shown on the next page. Use another window.';
export const wordsGone = 'The words of your copy are no longer in this browser. Give your copy again.';
export const pastedText = 'The pasted text';
export const droppedText = 'The dropped text';
