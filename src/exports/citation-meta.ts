/**
 * Tags in a page's head by which reference managers save it, made from the same record as “Cite this”. Google Scholar reads `citation_…`
 * and takes each page that has one for an article, so that the title page alone has them; elsewhere the tags are Dublin Core, PRISM and
 * Zotero's own terms, which Zotero's translators read (Embedded Metadata, RDF).
 */
import { toIsoDate } from '../citations/dates.ts';
import { sortedName } from '../citations/names.ts';
import type { CslItem, CslName, Edition } from '../model/edition.ts';

export interface MetaTag {
	name: string;
	content: string;
}

/**
 * A name as Zotero's translators take it apart (`ZU.cleanAuthor`): at the first comma, into family and given name. An institution would
 * be cut at its last blank; an empty part after it keeps it whole.
 */
const zoteroName = (name: CslName): string => (name.literal === undefined ? sortedName(name, 'last') : `${name.literal}, , institution`);

/**
 * Tags about a page, or the whole edition, from its record; `item.URL` is the address to be kept. Where the editors answer for a part,
 * `edition`, the record of the whole, tells whose work it is a part of.
 */
export function citationMeta(item: CslItem, edition?: CslItem): MetaTag[] {
	const text = (key: string): string | undefined => (typeof item[key] === 'string' ? item[key] : undefined);
	const version = text('version');
	const whole = item.type === 'book';
	const named = (tag: string, names: readonly CslName[] = []) => names.map((name): [string, string] => [tag, zoteroName(name)]);
	const tags: [string, string | undefined][] = [
		['z:itemType', whole ? 'book' : 'bookSection'],
		['dcterms.title', item.title],
		...(item.author ?? []).map((name): [string, string] => ['dcterms.creator', sortedName(name, 'last')]),
		...named('bib:authors', item.author),
		...(item.editor ? [] : named('z:bookAuthors', edition?.author)),
		...named('bib:editors', item.editor ?? edition?.editor),
		['prism.publicationName', text('container-title')],
		['prism.edition', version === undefined ? undefined : `Version ${version}`],
		['dcterms.issued', toIsoDate(item.issued)],
		['dcterms.language', text('language')],
		['eprints.official_url', text('URL')],
	];
	return tags.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [{ name, content }]));
}

/** Tags for Google Scholar, from the record of the whole edition. The article's journal, pages and identifiers are never among them, as this is another publication. */
export function scholarMeta({ info }: Edition, item: CslItem): MetaTag[] {
	const date = toIsoDate(item.issued);
	return [
		{ name: 'citation_title', content: info.title },
		...(item.author ?? []).map((name) => ({ name: 'citation_author', content: sortedName(name, 'last') })),
		...(item.editor ?? []).map((name) => ({ name: 'citation_editor', content: zoteroName(name) })),
		...(date === undefined ? [] : [{ name: 'citation_publication_date', content: date.replaceAll('-', '/') }]),
		{ name: 'citation_language', content: info.language },
		{ name: 'citation_fulltext_html_url', content: `${info.baseUrl}/text/` },
		{ name: 'citation_public_url', content: String(item['URL']) },
	];
}
