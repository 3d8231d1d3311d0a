/** An annotated copy of a text as a reading: what its editor marked, in words of the text, so that two copies can be compared whatever their ids. */
import type { Inline } from '../model/content.ts';
import { allWordsIn, type Edition } from '../model/edition.ts';
import type { AnnotatedReading, ReadRelation, ReadSpan } from './agreement.ts';

const WORD = /[\p{L}\p{N}]+/gu;

interface CountedPassage {
	words: string[];
	/** Each claim's first and last word, from 1. */
	marked: Map<string, { from: number; to: number }>;
}

/** The words of a passage, and those on which its claims stand. */
function countWords(content: readonly Inline[]): CountedPassage {
	let text = '';
	const ranges: { id: string; start: number; end: number }[] = [];
	const read = (nodes: readonly Inline[]): void => {
		for (const node of nodes) {
			const start = text.length;
			if ('children' in node) read(node.children);
			else if (node.type === 'citation') text += node.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
			else if (node.type === 'break') text += ' ';
			else if (node.type === 'formula') text += node.tex;
			else if (node.type !== 'mark' && node.type !== 'note') text += node.value;
			if (node.type === 'statement') ranges.push({ id: node.id, start, end: text.length });
		}
	};
	read(content);
	const words = [...text.matchAll(WORD)];
	const marked = new Map<string, { from: number; to: number }>();
	for (const { id, start, end } of ranges) {
		const own = words.flatMap((word, index) => (word.index < end && word.index + word[0].length > start ? [index + 1] : []));
		const [from, to] = [own[0], own.at(-1)];
		if (from !== undefined && to !== undefined) marked.set(id, { from, to });
	}
	return { words: words.map(([word]) => word), marked };
}

function countPassages({ pages }: Edition): Map<string, CountedPassage> {
	const blocks = pages.flatMap(({ blocks }) => blocks);
	const passages = blocks.flatMap(allWordsIn);
	return new Map(passages.map(({ passage, content }) => [passage, countWords(content)]));
}

export interface AnnotatedCopies {
	first: AnnotatedReading;
	second: AnnotatedReading;
	/** Passages that both have in the same words; only these can be compared. */
	passages: string[];
	/** Passages that only one has, or that read differently. */
	differing: string[];
}

/** Two annotated copies of one text as readings of the passages that are word for word the same. `names` are what the readers are called. */
export function readAnnotatedCopies(first: Edition, second: Edition, names: readonly [string, string]): AnnotatedCopies {
	const [ours, theirs] = [countPassages(first), countPassages(second)];
	const same = (id: string) => ours.get(id)?.words.join(' ') === theirs.get(id)?.words.join(' ');
	const all = [...new Set([...ours.keys(), ...theirs.keys()])];
	const passages = all.filter(same);
	return {
		first: toReading(first, ours, new Set(passages), names[0]),
		second: toReading(second, theirs, new Set(passages), names[1]),
		passages,
		differing: all.filter((id) => !same(id)),
	};
}

function toReading(
	edition: Edition,
	counted: ReadonlyMap<string, CountedPassage>,
	passages: ReadonlySet<string>,
	reader: string,
): AnnotatedReading {
	const spans = edition.claims.flatMap(({ id, passage, kind, voice }): ReadSpan[] => {
		const place = passages.has(passage) ? counted.get(passage)?.marked.get(id) : undefined;
		return place ? [{ id, passage, ...place, kind, voice }] : [];
	});
	return { reader, spans, relations: selectBetween(edition, new Set(spans.map(({ id }) => id))) };
}

/** The relations between some claims, as a reader's; one that bears on another points at it by its number in the list. */
export function selectBetween({ relations }: Pick<Edition, 'relations'>, ids: ReadonlySet<string>): ReadRelation[] {
	const between = relations.filter(({ from }) => from.every((premise) => ids.has(premise)));
	// what bears on a line of which an end is missing goes with it
	let kept = between;
	for (;;) {
		const lines = new Set(kept.map(({ id }) => id));
		const left = kept.filter(({ to }) => ids.has(to) || lines.has(to));
		if (left.length === kept.length) break;
		kept = left;
	}
	const number = new Map(kept.map(({ id }, index) => [id, index + 1]));
	return kept.map(({ type, drawn, from, to }) => ({ type, drawn, from, to: ids.has(to) ? to : `#${number.get(to)}` }));
}
