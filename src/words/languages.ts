/** The languages of the interface: a folder each, and a row in `imports` of `package.json`, by which `#words/claims.ts` is the file of the language at hand. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** What an edition has that says nothing of its interface, in a language there are no words for. */
export const usualLanguage: Language = 'en';

/** `de-AT` → `de`; undefined for a language there are no words for. */
export const findLanguage = (tag: string): Language | undefined => languages.find((one) => one === tag.split(/[-_]/)[0]?.toLowerCase());

/** The language of an edition's interface: the one it asks for, else that of its text, else English. */
export const interfaceOf = ({ language, interface: asked }: { language: string; interface?: string | undefined }): Language =>
	findLanguage(asked ?? language) ?? usualLanguage;

const fromRight = new Map<string, boolean>();
/** Whether a language is written from right to left; a tag that is none is not. Every page asks. */
export function isRightToLeft(tag: string): boolean {
	const known = fromRight.get(tag) ?? askDirection(tag) === 'rtl';
	fromRight.set(tag, known);
	return known;
}

/** Whether words begin with a letter of a script that is written from right to left: what the Unicode Bidirectional Algorithm (P2) asks of a paragraph. */
export const isWrittenFromRight = (words: string): boolean =>
	/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u.test(
		/\p{L}/u.exec(words)?.[0] ?? '',
	);

function askDirection(tag: string): string | undefined {
	try {
		const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?(): { direction?: string } };
		return locale.getTextInfo?.().direction;
	} catch {
		return undefined;
	}
}
