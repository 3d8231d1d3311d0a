/** What the sentences of the interface have to know of a work, read off `edition.yml`; `edited.ts` has it of the work at hand. It settles nothing. */
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
	/** No claim is marked in it: a text with notes. */
	unmarked?: true;
}

/** The variable, and the constant: an `Edited` as JSON. */
export const EDITED = 'ELENCHUS_EDITED';

export const usualEdited: Edited = { work: 'article', authors: 1, text: 'restated' };

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

/** Whether a page of the text may have a claim or an assumption in it. */
export const marksClaims = (text: string): boolean => /:(?:claim|assumption)\b/.test(text);

/** The language and direction of a text, as far as they are not those of the interface. */
function languageOf({ language, interface: asked }: { language?: unknown; interface?: unknown }): Pick<Edited, 'language' | 'direction'> {
	if (typeof language !== 'string') return {};
	const tag = language.replaceAll('_', '-');
	const spoken = interfaceOf({ language, interface: typeof asked === 'string' ? asked : undefined });
	return {
		...(findLanguage(language) === spoken ? {} : { language: tag }),
		...(isRightToLeft(tag) ? { direction: 'rtl' } : {}),
	};
}
