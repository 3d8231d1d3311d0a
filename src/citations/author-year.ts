/** Works in author–year form, "MacKinnon et al. 2002", as they are printed in the text. */
import type { CslItem, CslName } from '../model/edition.ts';
import type { CitedWork, ParsedCitation } from './cited-work.ts';

export interface AuthorYearOptions {
	/** "Bathelt (2003)" rather than "Bathelt 2003". */
	narrative?: boolean;
	/** Page or pages without "p.". */
	locator?: string;
	/** The year without the names. */
	yearOnly?: boolean;
}

/**
 * `MacKinnon et al. 2002` for three names or more, `Nelson & Rosenberg 1993` for two; editors where there is no author, the title where
 * there is neither; `n.d.` without a date. The letter of `2005a` comes from `year-suffix`, or from the end of the id.
 */
export function authorYear(item: CslItem, { narrative = false, locator, yearOnly = false }: AuthorYearOptions = {}): string {
	const names = describeNames(item);
	const year = describeYear(item) + (locator === undefined ? '' : `, ${/[–,]/.test(locator) ? 'pp.' : 'p.'} ${locator}`);
	if (yearOnly) return narrative ? `(${year})` : year;
	return narrative ? `${names} (${year})` : `${names} ${year}`;
}

function describeNames(item: CslItem): string {
	const people = item.author?.length ? item.author : item.editor?.length ? item.editor : undefined;
	if (!people) return typeof item.title === 'string' && item.title ? item.title : item.id;
	const [first, second] = people.map(describeName);
	if (people.length > 2) return `${first} et al.`;
	return second === undefined ? (first as string) : `${first} & ${second}`;
}

function describeName(name: CslName): string {
	const particle = (name as Record<string, unknown>)['non-dropping-particle'];
	const family = name.family ?? name.literal ?? name.given ?? '';
	return typeof particle === 'string' ? `${particle} ${family}` : family;
}

/** `2005a`, `c. 2005` or `n.d.` */
function describeYear(item: CslItem): string {
	const year = item.issued?.['date-parts']?.[0]?.[0];
	if (year === undefined || year === '') return 'n.d.';
	const given = item['year-suffix'];
	const letter = typeof given === 'string' ? given : (new RegExp(`${String(year).replace(/\D/g, '')}([a-z])$`).exec(item.id)?.[1] ?? '');
	return `${item.issued?.circa ? 'c. ' : ''}${year}${letter}`;
}

/** One piece of a printed citation: words, or the part that leads to a work (`index` counts the works of the citation). */
export type CitationPiece = string | { work: CitedWork; index: number; text: string };

/** A citation as it is printed, in pieces: `(see also MacKinnon et al. 2002, p. 302; Hess 2004)`, `Bathelt (2003)`. Unknown keys print as themselves. */
export function printCitation({ narrative, works }: ParsedCitation, sources: ReadonlyMap<string, CslItem>): CitationPiece[] {
	const pieces: CitationPiece[] = [];
	let words = narrative ? '' : '(';
	for (const [index, work] of works.entries()) {
		const { key, locator, yearOnly = false, prefix, suffix } = work;
		const item = sources.get(key) ?? { id: key, type: 'document', title: `@${key}` };
		if (prefix) words += `${prefix} `;
		if (words) pieces.push(words);
		pieces.push({ work, index, text: authorYear(item, { narrative, yearOnly, ...(locator === undefined ? {} : { locator }) }) });
		words = suffix ? (/^[,.;:]/.test(suffix) ? suffix : ` ${suffix}`) : '';
		if (index < works.length - 1) words += '; ';
	}
	if (!narrative) words += ')';
	if (words) pieces.push(words);
	return pieces;
}

/** A printed citation as plain text. */
export function toCitationText(pieces: readonly CitationPiece[]): string {
	return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
