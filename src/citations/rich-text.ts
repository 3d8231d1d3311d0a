/** The few tags that CSL-JSON allows within words: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, `<span class="nocase">`. Source: citeproc-js, "Italics and other formatting". */
const TAG = /<\/?(?:i|b|sup|sub|sc)>|<span (?:class|style)="[^"]*">|<\/span>/gi;

/** Words without those tags. A `<` that begins none of them stays. */
export function toPlainWords(words: string): string {
	return words.replace(TAG, '');
}
