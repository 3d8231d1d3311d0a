/** Whether places in a copy are right, told from the text itself, whatever made the copy: a real file has no marks that say where a word went. */
import { distance } from 'fastest-levenshtein';
import { type ArticlePassage, selectArticlePassages } from '../../src/collation/article-passages.ts';
import { collate } from '../../src/collation/collate.ts';
import { splitWords } from '../../src/collation/words.ts';
import type { Corpus } from './corpus.ts';

/** Words on either side of an end that are compared, how far off they are looked for, and how far off a place may be. */
const AROUND = 6;
const SEARCHED = 12;
const OFF = 2;
/** Share of its own words that a place must have. */
const OWN = 0.5;
/** Share of its letters, where its words are misread. */
const ALIKE = 0.65;

export interface Judged {
	passages: { found: number; of: number };
	annotations: { found: number; of: number };
	/** Annotations that are there and were not found. */
	missed: string[];
	/** What stands on other words, or begins or ends elsewhere, with the words it stands on. */
	wrong: string[];
	/** Words shown that are not the text's, and words of it that are lacking, in the passages that were found. */
	foreign: number;
	lacking: number;
	/** Each place that was found: how sure the collation was, and whether it was right. */
	sure: { confidence: number; right: boolean }[];
}

/** Collates a copy and judges every place. `isThere` tells which passages the copy has; by default all. */
export function judge(copy: { text: string }, corpus: Corpus, isThere: (id: string) => boolean = () => true): Judged {
	const collation = collate(copy, corpus.fingerprint);
	const parts = new Map(corpus.parts.map(({ id, text }) => [id, splitWords(text).forms]));
	const prints = new Map(corpus.fingerprint.passages.map((print) => [print.id, print]));
	const result: Judged = {
		passages: { found: 0, of: collation.passages.filter(({ id }) => isThere(id)).length },
		annotations: { found: 0, of: collation.annotations.filter(({ passage }) => isThere(passage)).length },
		missed: collation.annotations.filter(({ found, passage }) => !found && isThere(passage)).map(({ id }) => id),
		wrong: [],
		foreign: 0,
		lacking: 0,
		sure: [],
	};
	const confidence = new Map([...collation.passages, ...collation.annotations].map((place) => [place.id, place.confidence]));
	// A scanner misreads words; letter by letter they are still the text's.
	const isOwn = (own: readonly string[], shown: readonly string[]): boolean => {
		if (countCommon(own, shown) >= own.length * OWN) return true;
		const [a, b] = [own.join(''), shown.join('')];
		return distance(a, b) <= Math.max(a.length, b.length) * (1 - ALIKE);
	};
	const tell = (kind: 'passages' | 'annotations', id: string, passage: string, right: boolean, shown: string) => {
		if (isThere(passage)) result[kind].found++;
		if (!right) result.wrong.push(`${id} on «${shown.slice(0, 70)}»`);
		result.sure.push({ confidence: confidence.get(id) ?? 0, right });
	};
	for (const passage of selectArticlePassages(copy, collation)) {
		const truth = parts.get(passage.id) as string[];
		const shown = splitWords(passage.text).forms;
		const same = countCommon(truth, shown);
		result.foreign += shown.length - same;
		result.lacking += truth.length - same;
		tell(
			'passages',
			passage.id,
			passage.id,
			isThere(passage.id) && same >= truth.length * OWN && endsFit(truth, shown, 0, truth.length - 1, 0, shown.length - 1),
			passage.text,
		);
		for (const { id, words, first, last } of spansOf(passage)) {
			const [from, to] = prints.get(passage.id)?.annotations[id] ?? [0, 0];
			const own = truth.slice(from - 1, to);
			const isRight = isThere(passage.id) && isOwn(own, words) && endsFit(truth, shown, from - 1, to - 1, first, last);
			tell('annotations', id, passage.id, isRight, words.join(' '));
		}
	}
	return result;
}

/** The words of each annotation of a passage, and where they stand among its words. */
function spansOf({ text, spans }: ArticlePassage): { id: string; words: string[]; first: number; last: number }[] {
	const { forms, starts, ends } = splitWords(text);
	return spans.map(({ id, start, end }) => {
		const first = ends.findIndex((at) => at > start);
		let last = starts.length - 1;
		while (last > first && (starts[last] as number) >= end) last--;
		return { id, words: forms.slice(first, last + 1), first, last };
	});
}

/** Whether the words around both ends fit nowhere better than at most `OFF` words from where they were placed. */
function endsFit(truth: readonly string[], shown: readonly string[], from: number, to: number, first: number, last: number): boolean {
	const likeness = (at: number, place: number, off: number): number => {
		let same = 0;
		for (let step = -AROUND; step <= AROUND; step++) {
			const word = truth[at + step];
			if (word !== undefined && word === shown[place + off + step]) same++;
		}
		return same;
	};
	return [
		[from, first],
		[to, last],
	].every(([at = 0, place = 0]) => {
		let best = 0;
		for (let off = -SEARCHED; off <= SEARCHED; off++) best = Math.max(best, likeness(at, place, off));
		for (let off = -OFF; off <= OFF; off++) if (likeness(at, place, off) >= Math.min(best, AROUND)) return true;
		// Where the words were rewritten they fit nowhere; then the words between the ends decide.
		return best < AROUND / 2;
	});
}

/** Words that two texts have in common in the same order (longest common subsequence). */
function countCommon(a: readonly string[], b: readonly string[]): number {
	let before = new Int32Array(b.length + 1);
	let row = new Int32Array(b.length + 1);
	for (const word of a) {
		for (let at = 1; at <= b.length; at++) {
			row[at] = word === b[at - 1] ? (before[at - 1] as number) + 1 : Math.max(before[at] as number, row[at - 1] as number);
		}
		[before, row] = [row, before];
	}
	return before[b.length] as number;
}
