/** Ids that are given to two different things, as a merge of two editors’ work has them; `npm run mint` gives one of the two another. */
import type { WrittenId } from './findings.ts';
import type { Source } from './source.ts';

/** A place where an id is written: the page, and the offset of its `#`. */
export interface Writing {
	id: string;
	page: number;
	at: number;
}

/** Each such id, with its places in the order of the text. Things in the same words, a paragraph that stands twice, are no two things. */
export function findTwins(pages: readonly { source: Source; written: readonly WrittenId[] }[]): Map<string, Writing[]> {
	const writings = Map.groupBy(
		pages.flatMap(({ written }, page) => written.map(({ id, at }): Writing => ({ id, page, at }))),
		({ id }) => id,
	);
	/** The paragraph in which an id stands, by its words; two in one paragraph are told apart by their places. */
	const paragraph = ({ page, at }: Writing, all: readonly Writing[]) => {
		const text = pages[page]?.source.text ?? '';
		const { from, to } = paragraphAt(text, at);
		const beside = all.some((one) => one.page === page && one.at !== at && one.at >= from && one.at < to);
		return beside ? `${page}:${at}` : text.slice(from, to).replace(/\s+/g, ' ').trim();
	};
	return new Map([...writings].filter(([, all]) => all.length > 1 && new Set(all.map((one) => paragraph(one, all))).size === all.length));
}

/** Offsets of the lines around an offset, from the empty one before to the empty one behind. */
function paragraphAt(text: string, offset: number): { from: number; to: number } {
	let from = 0;
	for (const { index } of text.matchAll(/\n[ \t\r]*(?=\n)/g)) {
		if (index >= offset) return { from, to: index };
		from = index;
	}
	return { from, to: text.length };
}
