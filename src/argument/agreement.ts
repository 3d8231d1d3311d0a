/**
 * How far two readers of the same text agree: spans and relations by F1, kind and voice by Krippendorff's alpha.
 * Spans are ranges of the article's own words, counted within a passage from 1, so that a reading needs none of those words.
 */

import type { Layer } from '../model/layers.ts';
import type { RelationType } from '../model/relations.ts';

/** One thing a reader marked. */
export interface ReadSpan {
	/** Its name within the reading; for the edition's own reading the id of the claim. */
	id: string;
	passage: string;
	/** First and last word, both included; words on which another span nests count for both. */
	from: number;
	to: number;
	kind: string;
	voice: string;
}
export interface ReadRelation {
	type: RelationType;
	/** Who draws it, where the reader was asked. */
	drawn?: Layer;
	from: string[];
	/** A span, or the number of another relation in this list, as `#3` (from 1). */
	to: string;
}
export interface AnnotatedReading {
	reader: string;
	/** Who made the readings that are compared: a sentence that stands wherever the edition says whose reading it is. */
	readers?: string;
	/** What one should know before trusting a comparison with it. */
	remarks?: string;
	spans: ReadSpan[];
	relations: ReadRelation[];
}

export interface Score {
	precision: number;
	recall: number;
	f1: number;
	/** How many things match, and how many each reader has. */
	matched: number;
	first: number;
	second: number;
}
export interface Agreement {
	/** Spans that overlap by at least half of their union, matched one to one. */
	spans: Score;
	/** Words that stand in some span of both. */
	words: Score;
	/** Nominal alpha over the matched spans; NaN if all values are the same. */
	kind: number;
	voice: number;
	/** Relations of the same type whose targets match and that share a matching premise; only those between matched spans can. */
	relations: Score;
	/** The same, whatever the type: both readers saw that the one bears on the other. */
	bearing: Score;
	/** Nominal alpha over the relations that match whatever their type: who draws each, where both were asked, and of what type it is. */
	drawn: number;
	type: number;
	/** Relations as above that the article or its sources draw, where both were asked. */
	own: Score;
	/** Pairs of spans that match but differ, and spans of one reader only: what has to be settled. */
	pairs: { first: ReadSpan; second: ReadSpan; overlap: number }[];
	onlyFirst: ReadSpan[];
	onlySecond: ReadSpan[];
}

/** F1 and its parts (van Rijsbergen 1979): how many of each reader's things the other has. Empty against empty agrees wholly. */
export function scoreF1(matched: number, first: number, second: number): Score {
	const precision = second === 0 ? (first === 0 ? 1 : 0) : matched / second;
	const recall = first === 0 ? (second === 0 ? 1 : 0) : matched / first;
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { precision, recall, f1, matched, first, second };
}

/**
 * Krippendorff's alpha for nominal data and two readers without gaps (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"):
 * 1 is agreement, 0 what chance would give. NaN when there is nothing to compare, or only one value.
 */
export function alphaNominal(pairs: readonly (readonly [string, string])[]): number {
	const n = pairs.length * 2;
	const counts = new Map<string, number>();
	for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
	const observed = pairs.filter(([a, b]) => a !== b).length * 2;
	let expected = 0;
	for (const count of counts.values()) expected += count * (n - count);
	return expected === 0 ? Number.NaN : 1 - ((n - 1) * observed) / expected;
}

/** Words two spans share, as a part of all words of both (Jaccard). */
function overlapOf(a: ReadSpan, b: ReadSpan): number {
	if (a.passage !== b.passage) return 0;
	const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
	return shared <= 0 ? 0 : shared / (a.to - a.from + 1 + (b.to - b.from + 1) - shared);
}

/** What of two lists of relations is compared, and by which names. */
interface Matching {
	/** The first reader's name for what the second marked. */
	partner?: (id: string) => string | undefined;
	/** Relations match only if they are of the same type. */
	typed?: boolean;
	counts?: (relation: ReadRelation) => boolean;
}

/**
 * The relations that two readers share: with targets that match and a premise that matches, one to one. What bears on a relation has the target
 * of that.
 */
function matchRelations(
	first: readonly ReadRelation[],
	second: readonly ReadRelation[],
	{ partner = (id) => id, typed = true, counts = () => true }: Matching = {},
): [ReadRelation, ReadRelation][] {
	const target = (relations: readonly ReadRelation[], { to }: ReadRelation, steps = 0): string | undefined => {
		if (!to.startsWith('#')) return to;
		const next = relations[Number(to.slice(1)) - 1];
		return next && steps < relations.length ? target(relations, next, steps + 1) : undefined;
	};
	const used = new Set<ReadRelation>();
	return second.filter(counts).flatMap((theirs): [ReadRelation, ReadRelation][] => {
		const to = target(second, theirs);
		const toFirst = to === undefined ? undefined : partner(to);
		if (toFirst === undefined) return [];
		const from = theirs.from.map(partner);
		const ours = first.find(
			(relation) =>
				counts(relation) &&
				!used.has(relation) &&
				(!typed || relation.type === theirs.type) &&
				target(first, relation) === toFirst &&
				relation.from.some((premise) => from.includes(premise)),
		);
		if (!ours) return [];
		used.add(ours);
		return [[ours, theirs]];
	});
}

/** How many relations of each reader the other has. */
export function scoreRelations(first: readonly ReadRelation[], second: readonly ReadRelation[], matching: Matching = {}): Score {
	const { counts = () => true } = matching;
	return scoreF1(matchRelations(first, second, matching).length, first.filter(counts).length, second.filter(counts).length);
}

/** Compares two readings of the same passages. Matching is greedy by overlap, ties by order in the text; `least` is the smallest overlap that matches. */
export function measureAgreement(first: AnnotatedReading, second: AnnotatedReading, least = 0.5): Agreement {
	const candidates: { first: ReadSpan; second: ReadSpan; overlap: number }[] = [];
	for (const a of first.spans) {
		for (const b of second.spans) {
			const overlap = overlapOf(a, b);
			if (overlap >= least) candidates.push({ first: a, second: b, overlap });
		}
	}
	candidates.sort((a, b) => b.overlap - a.overlap);
	const taken = new Set<ReadSpan>();
	const pairs = candidates.filter(({ first, second }) => {
		if (taken.has(first) || taken.has(second)) return false;
		taken.add(first).add(second);
		return true;
	});
	const partner = new Map(pairs.map(({ first, second }) => [second.id, first.id]));
	const wordsOf = ({ spans }: AnnotatedReading) =>
		new Set(spans.flatMap((span) => Array.from({ length: span.to - span.from + 1 }, (_, index) => `${span.passage} ${span.from + index}`)));
	const firstWords = wordsOf(first);
	const secondWords = wordsOf(second);

	const score = (matching: Matching) =>
		scoreRelations(first.relations, second.relations, { partner: (id) => partner.get(id), ...matching });
	const bearing = matchRelations(first.relations, second.relations, { partner: (id) => partner.get(id), typed: false });
	const drawn = bearing.flatMap(([a, b]): [string, string][] => (a.drawn && b.drawn ? [[a.drawn, b.drawn]] : []));
	return {
		spans: scoreF1(pairs.length, first.spans.length, second.spans.length),
		words: scoreF1([...firstWords].filter((word) => secondWords.has(word)).length, firstWords.size, secondWords.size),
		kind: alphaNominal(pairs.map(({ first, second }) => [first.kind, second.kind])),
		voice: alphaNominal(pairs.map(({ first, second }) => [first.voice, second.voice])),
		relations: score({}),
		bearing: score({ typed: false }),
		drawn: alphaNominal(drawn),
		type: alphaNominal(bearing.map(([a, b]) => [a.type, b.type])),
		own: score({ counts: ({ drawn }) => drawn !== undefined && drawn !== 'editors' }),
		pairs,
		onlyFirst: first.spans.filter((span) => !taken.has(span)),
		onlySecond: second.spans.filter((span) => !taken.has(span)),
	};
}
