/** Citations as they are printed in the text, with the place in the work. */
import { noDate } from '#words/citations.ts';
import type { CitedForm } from './author-year.ts';
import type { CitedWork, ParsedCitation } from './cited-work.ts';
import { printLocator } from './locators.ts';

/** One piece of a printed citation: words, or the part that leads to a work (`index` counts the works of the citation). */
export type CitationPiece = string | { work: CitedWork; index: number; text: string };

/** A citation as it is printed, in pieces: `(see also MacKinnon et al. 2002, p. 302; Hess 2004)`, `Bathelt (2003)`. Unknown keys print as themselves. */
export function printCitation({ narrative, works }: ParsedCitation, forms: ReadonlyMap<string, CitedForm>): CitationPiece[] {
	const pieces: CitationPiece[] = [];
	let words = narrative ? '' : '(';
	for (const [index, work] of works.entries()) {
		const { key, prefix, suffix } = work;
		if (prefix) words += `${prefix} `;
		if (words) pieces.push(words);
		pieces.push({ work, index, text: printWork(work, narrative, forms.get(key) ?? { names: `@${key}`, year: noDate }) });
		words = suffix ? (/^[,.;:]/.test(suffix) ? suffix : ` ${suffix}`) : '';
		if (index < works.length - 1) words += '; ';
	}
	if (!narrative) words += ')';
	if (words) pieces.push(words);
	return pieces;
}

function printWork({ locator, yearOnly }: CitedWork, narrative: boolean, { names, year }: CitedForm): string {
	const when = locator === undefined ? year : `${year}, ${printLocator(locator)}`;
	if (yearOnly) return narrative ? `(${when})` : when;
	return narrative ? `${names} (${when})` : `${names} ${when}`;
}

/** A printed citation as plain text. */
export function toCitationText(pieces: readonly CitationPiece[]): string {
	return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
