/** What language a page says it is in, and which way it is laid out. */
import type { EditionInfo } from '../../model/edition.ts';
import { findLanguage, interfaceOf, isRightToLeft } from '../../words/languages.ts';

/**
 * Attributes of `<html>`. The language is that of the interface, whose words are on every page; where the text is of the same, its own tag (en-GB).
 * Where the text is of another, its words say so themselves (`textIn`). A page is laid out the way its text goes.
 */
export function pageIn(info: Pick<EditionInfo, 'language' | 'interface'>): { lang: string; dir?: 'rtl' } {
	const spoken = interfaceOf(info);
	return {
		lang: findLanguage(info.language) === spoken ? info.language : spoken,
		...(isRightToLeft(info.language) ? { dir: 'rtl' } : {}),
	};
}
