/**
 * What the sentences of the interface say of the work at hand. Like the language, it is settled when a program starts (`disk/speak-language.ts`):
 * by a variable of the environment where Node runs, by a constant where what runs was bundled. Without either it is an article of one author.
 */
import { findLanguage, interfaceOf, isRightToLeft } from './languages.ts';

export interface Edited {
	/** `article`, `dialogue` …: a word of `workKinds`. */
	work: string;
	/** How many authors it has. */
	authors: number;
	/** Whose words the text has: `restated`, `verbatim`, `translated`. */
	text: string;
	/** Who takes ascribed assumptions for granted, as a plural: `the rationalists`. */
	ascribed?: string;
	/** The language of the text, a tag of BCP 47, where the interface speaks another. */
	language?: string;
	/** The text is written from right to left. */
	direction?: 'rtl';
}

/** The variable, and the constant: an `Edited` as JSON. */
export const EDITED = 'ELENCHUS_EDITED';
declare const ELENCHUS_EDITED: string | undefined;

export const usualEdited: Edited = { work: 'article', authors: 1, text: 'restated' };

const told =
	typeof ELENCHUS_EDITED === 'undefined'
		? (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[EDITED]
		: ELENCHUS_EDITED;

/** The work at hand. */
export const edited: Edited = told ? { ...usualEdited, ...(JSON.parse(told) as Partial<Edited>) } : usualEdited;

/** Attributes of HTML for words of the edition among those of the interface; none where both are of one language. */
export const textIn: { readonly lang?: string; readonly dir?: 'rtl' } = {
	...(edited.language === undefined ? {} : { lang: edited.language }),
	...(edited.direction === undefined ? {} : { dir: edited.direction }),
};

/** What an edition says of its work, of `edition.yml` as it is written; anything else is taken for the usual. */
export function editedOf(info: {
	work?: unknown;
	author?: unknown;
	text?: unknown;
	ascribed?: unknown;
	article?: unknown;
	language?: unknown;
	interface?: unknown;
}): Edited {
	const { author } = (info.article ?? {}) as { author?: unknown };
	return {
		work: typeof info.work === 'string' ? info.work : usualEdited.work,
		authors: Array.isArray(author) && author.length > 0 ? author.length : 1,
		text: typeof info.text === 'string' ? info.text : usualEdited.text,
		...languageOf(info),
		...(typeof info.ascribed === 'string' && info.ascribed !== '' ? { ascribed: info.ascribed } : {}),
	};
}

/** The language and direction of a text, as far as they are not those of the interface. */
function languageOf({ language, interface: asked }: { language?: unknown; interface?: unknown }): Pick<Edited, 'language' | 'direction'> {
	if (typeof language !== 'string') return {};
	const told = language.replaceAll('_', '-');
	const spoken = interfaceOf({ language, interface: typeof asked === 'string' ? asked : undefined });
	return {
		...(findLanguage(language) === spoken ? {} : { language: told }),
		...(isRightToLeft(told) ? { direction: 'rtl' } : {}),
	};
}

/** Of three wordings the one that is so of the text: restated by the editors, the author's own words, a translation. */
export const ofText = <T>(texts: { restated: T; verbatim: T; translated: T }): T =>
	texts[edited.text as keyof typeof texts] ?? texts.restated;
