/** The language of a library's pages, where nobody asks for one. */
import { interfaceOf, type Language } from '../words/languages.ts';

/** The language of the interface that most editions have, by the languages of their texts; of equals the one that comes first. */
export function languageOfMost(texts: readonly string[]): Language {
	const counts = new Map<Language, number>();
	for (const text of texts) {
		const language = interfaceOf({ language: text });
		counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	// a stable sort keeps the first before its equals
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? interfaceOf({ language: '' });
}
