/**
 * `Local buzz` → `local-buzz`, `λόγος` → `λογοσ`, `C++` → `c-plus-plus`: a name as a fragment of a URL, in its own script. Terms that differ
 * only in case or accents share one; one without any letter is written by the numbers of its signs.
 */
export function toSlug(name: string): string {
	const slug = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036F]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/ς/g, 'σ')
		.replace(/(?<=[\p{L}\p{N}])[+#&]+/gu, (signs) => [...signs].map((sign) => `-${SIGNS[sign]}`).join(''))
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return slug || [...name.trim()].map((sign) => `u${sign.codePointAt(0)?.toString(16)}`).join('-');
}
const SIGNS: Record<string, string> = { '+': 'plus', '#': 'sharp', '&': 'and' };
