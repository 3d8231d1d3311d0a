/** The printed number of a part: the Roman numeral its heading begins with. */

/** Up to XXXIX: a heading that begins with an L or a C is more often a word, as in a sentence an I is (I promessi sposi) before a small letter. */
const NUMBERED = /^(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?:\.\s+|\s+(?!\p{Ll}))(\S.*)$/su;

/** `II The basic assumptions` → number `II`, title `The basic assumptions`; a heading without a number is all title. */
export function splitNumber(heading: string): { number?: string; title: string } {
	const found = NUMBERED.exec(heading);
	return found ? { number: found[1] as string, title: found[2] as string } : { title: heading };
}
