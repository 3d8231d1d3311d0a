/** The editions that were released, as an Atom feed (RFC 4287), the newest first: for a reader who wants to know what has changed. */
import { feed, feedEntry } from '#words/exports.ts';
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { EditionInfo } from '../model/edition.ts';
import { route } from '../model/routes.ts';

/** An edition that was released. */
export interface FeedRelease {
	version: string;
	/** 2026-11-23 */
	date: string;
	/** What changed since the one before, in a sentence or two; missing for the first. */
	summary?: string;
	/** The path where this is told in full; missing for the first. */
	changes?: string;
}

/** Midnight in UTC: a release has a day and no hour. */
const instant = (date: string): string => `${date}T00:00:00Z`;

/** The feed; `path` is where it lies. A feed has a time even without an entry: the epoch, where nothing was released. */
export function toAtom(info: EditionInfo, path: string, releases: readonly FeedRelease[]): string {
	const base = info.baseUrl;
	const newest = releases.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	const authors = info.editors.map((name) => xml('author', {}, xml('name', {}, escapeText(name))));
	const entries = newest.map(({ version, date, summary, changes }) =>
		xml(
			'entry',
			{},
			xml('id', {}, escapeText(base + route.edition(version))),
			xml('title', {}, escapeText(feedEntry(info.short, version))),
			xml('updated', {}, instant(date)),
			xml('link', { rel: 'alternate', href: base + (changes ?? route.edition(version)), type: 'text/html' }),
			xml('link', { rel: 'related', href: base + route.edition(version), type: 'text/html' }),
			summary === undefined ? '' : xml('summary', {}, escapeText(summary)),
		),
	);
	return `${XML_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeText(info.language)}">\n${[
		xml('id', {}, escapeText(base + path)),
		xml('title', {}, escapeText(feed(info.short))),
		xml('updated', {}, instant(newest[0]?.date ?? '1970-01-01')),
		xml('link', { rel: 'self', href: base + path, type: 'application/atom+xml' }),
		xml('link', { rel: 'alternate', href: `${base}/changes/`, type: 'text/html' }),
		...authors,
		xml('rights', {}, escapeText(info.rights.edition)),
		...entries,
	].join('\n')}\n</feed>\n`;
}
