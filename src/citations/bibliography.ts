/** References set as a bibliography, and what the editors know of them. At build time only: citeproc's licence keeps it out of what readers download. */
import type { CslItem } from '../model/csl.ts';
import { setReferences } from './set-references.ts';

/** A reference as it stands in a bibliography. */
export interface BibliographyEntry {
	key: string;
	/** HTML with `<i>` and, for an identifier, `<a>`; text is escaped. */
	html: string;
	/** The same without a link. */
	unlinked: string;
}

/** Sets the items in APA style, in the style's own order (author, year, title). `custom`, which holds the editors' remarks, is not printed. */
export function formatBibliography(items: readonly CslItem[]): BibliographyEntry[] {
	return setReferences(items).map(({ key, html }) => ({ key, html: linkAddresses(html), unlinked: html }));
}

/** A DOI is printed as an address, as APA has it. */
function linkAddresses(html: string): string {
	return html.replace(/https:\/\/doi\.org\/[^\s<]+/g, (url) => `<a href="${url}" rel="external">${url}</a>`);
}
