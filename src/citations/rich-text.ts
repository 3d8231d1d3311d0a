/** The few tags that CSL-JSON allows within words: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, `<span class="nocase">`. Source: citeproc-js, "Italics and other formatting". */
const TAG = /<\/?(?:i|b|sup|sub|sc)>|<span (?:class|style)="[^"]*">|<\/span>/gi;

/** The first of those tags that opens nothing that is closed, or closes nothing that is open; undefined where each has its counterpart. */
export function findUnclosed(words: string): string | undefined {
	const open: string[] = [];
	for (const [tag] of words.matchAll(TAG)) {
		const name = /\w+/.exec(tag)?.[0].toLowerCase();
		if (!tag.startsWith('</')) open.push(tag);
		else if (/\w+/.exec(open.pop() ?? '')?.[0].toLowerCase() !== name) return tag;
	}
	return open.at(-1);
}

/** Words without those tags. A `<` that begins none of them stays. */
export function toPlainWords(words: string): string {
	return words.replace(TAG, '');
}
