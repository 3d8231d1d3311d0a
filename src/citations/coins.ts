/**
 * A work as COinS, the key–value form of an OpenURL (NISO Z39.88-2004) that stands in a page and that Zotero and library resolvers read. The
 * value is for the title of `<span class="Z3988">`.
 */
import { withoutTitle } from '#words/citations.ts';
import type { CslItem } from '../model/csl.ts';
import { authorYear } from './author-year.ts';
import { toIsoDate } from './dates.ts';
import { identificationNote } from './identification.ts';
import { sortedName } from './names.ts';
import { toPlainWords } from './rich-text.ts';

const FORMATS: Record<string, [format: string, genre: string]> = {
	'article-journal': ['journal', 'article'],
	'article-magazine': ['journal', 'article'],
	book: ['book', 'book'],
	chapter: ['book', 'bookitem'],
	'entry-encyclopedia': ['book', 'bookitem'],
	'paper-conference': ['book', 'proceeding'],
	report: ['book', 'report'],
	thesis: ['dissertation', ''],
};

/** `ctx_ver=Z39.88-2004&rft_val_fmt=…&rft.atitle=…`. A work that was not identified says so in place of a title. */
export function toCoins(item: CslItem): string {
	const text = (key: string): string | undefined => {
		const value = item[key];
		return typeof value === 'string' || typeof value === 'number' ? toPlainWords(String(value)).replace(/\s+/g, ' ').trim() : undefined;
	};
	const [format, genre] = FORMATS[item.type] ?? ['book', 'document'];
	const container = text('container-title');
	const title = text('title') ?? `[${authorYear(item)}: ${identificationNote(item) ?? withoutTitle}]`;
	const inside = ['article', 'bookitem', 'proceeding'].includes(genre);
	const pages = text('page')?.replace(/[–—]/g, '-');
	const doi = text('DOI');
	// an institution has a field of its own, for its name would be taken apart as a person's is
	const authors = (item.author ?? []).map((name): [string, string] => [
		name.literal === undefined ? 'rft.au' : 'rft.aucorp',
		sortedName(name, 'last'),
	]);
	const pairs: [string, string | undefined][] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
		['rft.genre', genre],
		['rft_id', doi === undefined ? undefined : `info:doi/${doi}`],
		['rft_id', text('URL')],
		[inside ? 'rft.atitle' : genre === 'book' || genre === 'report' ? 'rft.btitle' : 'rft.title', title],
		[format === 'journal' ? 'rft.jtitle' : 'rft.btitle', inside ? container : undefined],
		...authors,
		// OpenURL has no editors
		...(item.editor ?? []).map((name): [string, string] => ['rft.contributor', sortedName(name, 'last')]),
		['rft.date', toIsoDate(item.issued)],
		['rft.volume', text('volume')],
		['rft.issue', text('issue')],
		['rft.pages', pages],
		['rft.series', text('collection-title')],
		['rft.edition', text('edition')],
		['rft.pub', text('publisher')],
		['rft.place', text('publisher-place')],
		['rft.isbn', text('ISBN')],
		['rft.issn', text('ISSN')],
		['rft.language', text('language')],
	];
	return pairs
		.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
		.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
		.join('&');
}
