/** What a citation in the text names: the works, where in them, and the words around. */
import type { Locator } from './locators.ts';

export interface CitedWork {
	key: string;
	/** Offset of the key in the file. */
	at: number;
	/** Where in the work: a page, a chapter, a paragraph. */
	locator?: Locator;
	/** `[-@key]`: the year alone is printed. */
	yearOnly?: true;
	/** Words before and after within the brackets, such as "see also". */
	prefix?: string;
	suffix?: string;
}
export interface ParsedCitation {
	/** `@key` in the sentence rather than in brackets. */
	narrative: boolean;
	works: CitedWork[];
}
