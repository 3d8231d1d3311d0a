/** The `citation_*` tags that Google Scholar and Zotero read, for the title page alone: one page, one record. */
import { sortedName } from '../citations/names.ts';
import type { CslItem, Edition } from '../model/edition.ts';

export interface MetaTag {
	name: string;
	content: string;
}

/**
 * Tags about this edition. The article's journal, pages and identifiers are never among them, as this is another publication;
 * `date` (2026-11-23) is when the edition was published, and without one there is none.
 */
export function citationMeta({ info }: Edition, date?: string): MetaTag[] {
	const article = info.article as Partial<CslItem>;
	const authors = article.author?.map((name) => sortedName(name)) ?? [info.author];
	return [
		{ name: 'citation_title', content: info.title },
		...authors.map((content) => ({ name: 'citation_author', content })),
		...info.editors.map((content) => ({ name: 'citation_editor', content })),
		...(date === undefined ? [] : [{ name: 'citation_publication_date', content: date.replaceAll('-', '/') }]),
		{ name: 'citation_language', content: info.language },
		{ name: 'citation_fulltext_html_url', content: `${info.baseUrl}/text/` },
		{ name: 'citation_public_url', content: `${info.baseUrl}/` },
	];
}
