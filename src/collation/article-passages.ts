/** The article's own words of what was found in a copy, passage by passage: what pages show, and what the witness writes down. */
import type { Collation, FoundPlace } from './collate.ts';
import type { Copy } from './parse-copy.ts';

/** Where an annotation stands in the text of its passage (UTF-16 units). */
export interface Span {
	id: string;
	start: number;
	end: number;
}
export interface ArticlePassage {
	id: string;
	/** Its running text on one line, without the heads of pages and the notes that stand between its words in the copy. */
	text: string;
	/** Claims, assumptions and citations that were found in it; by where they begin, the outer before the inner. They never cross. */
	spans: Span[];
}

/** The passages that were found, in the order of the article. */
export function selectArticlePassages({ text }: Pick<Copy, 'text'>, { passages, annotations }: Collation): ArticlePassage[] {
	const byPassage = Map.groupBy(annotations, ({ passage }) => passage);
	return passages.flatMap((place) =>
		place.found
			? readPassage(
					text,
					place,
					(byPassage.get(place.id) ?? []).flatMap((one) => (one.found ? one : [])),
				)
			: [],
	);
}

/** Lines become spaces, what is not the article's is left out, and the places of annotations follow. */
function readPassage(text: string, passage: FoundPlace, annotations: readonly FoundPlace[]): ArticlePassage {
	// Of equals, the one named first is the outer.
	const own = annotations
		.filter(({ start, end }) => start >= passage.start && end <= passage.end)
		.map((place, order) => ({ ...place, order }))
		.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
	const gaps = passage.gaps ?? [];
	const cuts = new Set([passage.start, passage.end, ...own.flatMap(({ start, end }) => [start, end]), ...gaps.flat()]);
	const edges = [...cuts].sort((a, b) => a - b);
	const moved = new Map<number, number>();
	let running = '';
	for (const [index, offset] of edges.entries()) {
		moved.set(offset, running.length);
		const end = edges[index + 1] ?? offset;
		const piece = gaps.some(([from, to]) => offset >= from && end <= to) ? ' ' : text.slice(offset, end).replace(/\s+/g, ' ');
		running += /(?:^|\s)$/.test(running) ? piece.trimStart() : piece;
	}
	const spans = own.map(({ id, start, end }) => ({ id, start: moved.get(start) as number, end: moved.get(end) as number }));
	return { id: passage.id, text: running, spans };
}
