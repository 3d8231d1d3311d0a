/** Languages as people write their tags. */

/** `en_US` → `en-US`, `DE` → `de` (BCP 47); undefined for what is no tag of a language. */
export function parseLanguage(written: string): string | undefined {
	try {
		const tag = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0];
		if (tag === undefined) return undefined;
		const { language } = new Intl.Locale(tag);
		// by its form a word such as latin is a tag too; of those of three letters not all have names here
		const named = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
		return named !== undefined || language.length === 3 ? tag : undefined;
	} catch {
		return undefined;
	}
}
