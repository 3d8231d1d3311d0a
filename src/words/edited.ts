/**
 * What the sentences of the interface say of the work at hand. Like the language, it is settled when a program starts (`disk/speak-language.ts`):
 * by a variable of the environment where Node runs, by a constant where what runs was bundled. Without either it is an article of one author.
 */
import { EDITED, type Edited, usualEdited } from './edited-of.ts';

declare const ELENCHUS_EDITED: string | undefined;

const given =
	typeof ELENCHUS_EDITED === 'undefined'
		? (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[EDITED]
		: ELENCHUS_EDITED;

/** The work at hand. */
export const edited: Edited = given ? { ...usualEdited, ...(JSON.parse(given) as Partial<Edited>) } : usualEdited;

/** Attributes of HTML for words of the edition among those of the interface; none where both are of one language. */
export const textIn: { readonly lang?: string; readonly dir?: 'rtl' } = {
	...(edited.language === undefined ? {} : { lang: edited.language }),
	...(edited.direction === undefined ? {} : { dir: edited.direction }),
};

/** Of two wordings the one that is so of an edition: one with claims, or a text with notes in which none is marked. */
export const ofMarks = <Marked, Unmarked = Marked>(marked: Marked, unmarked: Unmarked): Marked | Unmarked =>
	edited.unmarked ? unmarked : marked;

/** Of three wordings the one that is so of the text: restated by the editors, the author's own words, a translation. */
export const ofText = <T>(texts: { restated: T; verbatim: T; translated: T }): T =>
	texts[edited.text as keyof typeof texts] ?? texts.restated;
