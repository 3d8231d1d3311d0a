/** How well a copy was collated: what was found, of what is there, and what was placed wrongly. */
import { type Collation, collate } from '../../src/collation/collate.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { SHINGLE } from '../../src/collation/shingles.ts';
import { splitWords } from '../../src/collation/words.ts';
import { type Alteration, alterCopy, numbersOf, withoutMarks } from './alter-copy.ts';
import type { Corpus } from './corpus.ts';

/** Words that a place may be off. */
const OFF = 2;

export interface Count {
	/**
	 * Those whose first and last words, and nearly all between, are in the copy; of passages, those of which a shingle is whole there: where
	 * each has a misread word, as happens to some of two or three, nothing is left by which a passage could be found.
	 */
	present: number;
	found: number;
	/** Found, and both ends not more than two words off. */
	right: number;
	/** Found and not right, or found though not there. */
	wrong: string[];
	missed: string[];
}
export interface Measured {
	passages: Count;
	annotations: Count;
	collation: Collation;
}

/** Alters a text, collates the copy, and compares with where its words really are. */
export async function measure(corpus: Corpus, alteration: Alteration, seed = 1): Promise<Measured> {
	const marked = alterCopy(corpus, { ...alteration, stacked: true }, seed);
	const printed = withoutMarks(alterCopy(corpus, alteration, seed));
	const name = alteration.markup === 'html' ? 'copy.html' : alteration.markup === 'markdown' ? 'copy.md' : 'copy.txt';
	const [copy, truth] = [await parseCopy(printed, name), await parseCopy(marked, name)];
	if ('problem' in copy || 'problem' in truth) throw new Error('problem' in copy ? copy.problem : 'no text');
	const collation = collate(copy, corpus.fingerprint);

	const own = splitWords(copy.text);
	const known = splitWords(truth.text);
	if (own.forms.join(' ') !== known.forms.join(' ')) throw new Error('columns were not read one after the other');
	const wordOf = new Map<number, number>();
	for (const index of known.starts.keys()) {
		for (const number of numbersOf(truth.text.slice(known.ends[index - 1] ?? 0, known.ends[index])))
			if (!wordOf.has(number)) wordOf.set(number, index);
	}
	const wordAt = (place: number) => {
		let low = 0;
		let high = own.ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((own.ends[middle] as number) > place) high = middle;
			else low = middle + 1;
		}
		return low;
	};

	const passages: Count = { present: 0, found: 0, right: 0, wrong: [], missed: [] };
	const annotations: Count = { present: 0, found: 0, right: 0, wrong: [], missed: [] };
	const placed = new Map([...collation.passages, ...collation.annotations].map((place) => [place.id, place]));
	const forms = corpus.parts.flatMap(({ text }) => splitWords(text).forms);
	/** Whether the words of the shingle that begins with this one are in the copy side by side, as the text has them. */
	const isWhole = (number: number) => {
		const first = wordOf.get(number);
		return first !== undefined && forms.slice(number, number + SHINGLE).every((form, step) => known.forms[first + step] === form);
	};
	const tally = (count: Count, id: string, from: number, to: number, shingles: readonly number[] = []) => {
		const [first, last] = [wordOf.get(from), wordOf.get(to)];
		let there = 0;
		for (let number = from; number <= to; number++) if (wordOf.has(number)) there++;
		const present = first !== undefined && last !== undefined && there >= (to - from + 1) * 0.9 - 1;
		if (present && (shingles.length === 0 || shingles.some(isWhole))) count.present++;
		const place = placed.get(id);
		if (!place?.found) {
			if (present) count.missed.push(id);
			return;
		}
		count.found++;
		const near = (is: number, should: number | undefined) => should !== undefined && Math.abs(is - should) <= OFF;
		// A last word that was torn apart, even by the end of a page, ends before the next one begins.
		const torn = (wordOf.get(to + 1) ?? Number.NaN) - 1;
		const end = wordAt(place.end - 1);
		if (present && near(wordAt(place.start), first) && (near(end, last) || near(end, torn))) count.right++;
		else count.wrong.push(id);
	};
	let start = 0;
	for (const { id, words, shingles, annotations: ranges } of corpus.fingerprint.passages) {
		const starts = shingles.filter((_, index) => index % 2 === 0).map((one) => start + one - 1);
		if (id.startsWith('p')) tally(passages, id, start, start + words - 1, starts);
		for (const [key, [from, to]] of Object.entries(ranges)) tally(annotations, key, start + from - 1, start + to - 1);
		start += words;
	}
	return { passages, annotations, collation };
}
