/** What a copy has not is not found in it: other words in the place of the article's, however well they fit. */
import { beforeAll, describe, expect, test } from 'vitest';
import { collate } from '../../src/collation/collate.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { SHINGLE } from '../../src/collation/shingles.ts';
import { splitWords } from '../../src/collation/words.ts';
import { THOROUGH } from '../thorough.ts';
import { type Corpus, HAS_COPY, loadArticle, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { makeNonsense } from './nonsense.ts';
import { mixBoxes } from './spoil-copy.ts';

const SUITES: [name: string, load: () => Promise<Corpus>, here: boolean][] = [
	['the restatement', loadRestatement, THOROUGH || !HAS_COPY],
	['the article', loadArticle, HAS_COPY],
];

for (const [suite, load, here] of SUITES) {
	describe.skipIf(!here)(`in a copy of ${suite}`, () => {
		let corpus: Corpus;
		beforeAll(async () => {
			corpus = await load();
		});
		const read = async (texts: readonly string[]) => {
			const copy = await parseCopy(texts.join('\n\n'), 'copy.txt');
			if ('problem' in copy) throw new Error(copy.problem);
			return copy;
		};
		const others = (count: number, seed: number): string => {
			const words = makeNonsense(count, seed).split(/\s+/).slice(0, count);
			const text = `${words.join(' ')}.`;
			return text.charAt(0).toUpperCase() + text.slice(1);
		};

		test.each(THOROUGH ? [0, 1, -2, 5] : [0])(
			'no passage is claimed in whose place others stand, of as many words and %i more',
			async (more) => {
				const claimed: string[] = [];
				for (const [number, { id, text }] of corpus.parts.entries()) {
					if (!id.startsWith('p') || (!THOROUGH && number % 4 > 0)) continue;
					const count = Math.max(1, splitWords(text).forms.length + more);
					const copy = await read(corpus.parts.map((part) => (part.id === id ? others(count, number) : part.text)));
					const { passages, annotations } = collate(copy, corpus.fingerprint);
					claimed.push(...passages.filter((place) => place.found && place.id === id).map((place) => place.id));
					claimed.push(...annotations.filter((place) => place.found && place.passage === id).map((place) => place.id));
				}
				expect(claimed).toEqual([]);
			},
		);

		test('no annotation stands on a sentence that was rewritten', async () => {
			const texts = corpus.parts.map(({ text }, number) => {
				if (number % 3 !== 0) return text;
				const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
				const at = number % sentences.length;
				return sentences.map((sentence, index) => (index === at ? others(splitWords(sentence).forms.length, number) : sentence)).join(' ');
			});
			const { wrong, annotations } = judge(await read(texts), corpus);
			expect(wrong).toEqual([]);
			expect(annotations.found).toBeGreaterThan(annotations.of * 0.7);
		});

		test.each(THOROUGH ? [0, 1, 2] : [0])(
			'nothing is placed wrongly beside boxes that were read with the lines, from line %i on',
			async (line) => {
				for (let width = 32; width <= 62; width += THOROUGH ? 1 : 3) {
					const { wrong, passages } = judge(await read([mixBoxes(corpus, width, line)]), corpus);
					expect(wrong).toEqual([]);
					expect(passages.found).toBeGreaterThan(passages.of * 0.6);
				}
			},
		);

		test('what a copy has of a passage is found to its shortest claim, and nothing where others stand in the rest', async () => {
			/** Of each passage that was cut, how many words are left. */
			const left = new Map<string, number>();
			const texts = corpus.parts.map(({ id, text }, number) => {
				const { forms, ends } = splitWords(text);
				if (!id.startsWith('p') || forms.length < 80 || number % 2) return text;
				const kept = Math.floor(forms.length / 2);
				left.set(id, kept);
				return `${text.slice(0, ends[kept - 1])}. ${others(forms.length - kept, number)}`;
			});
			const { annotations } = collate(await read(texts), corpus.fingerprint);
			const isFound = new Map(annotations.map(({ id, found }) => [id, found]));
			const ranges = corpus.fingerprint.passages.flatMap((print) =>
				Object.entries(print.annotations).map(([id, [from, to]]) => ({ id, from, to, kept: left.get(print.id) ?? 0 })),
			);
			const cut = ranges.filter(({ kept }) => kept > 0);
			// Next to the cut, where on one side there is nothing more to tell by, one may stay open.
			const whole = cut.filter(({ to, kept }) => to <= kept - 2 * SHINGLE);
			expect(whole.filter(({ from, to }) => to - from < 2 * SHINGLE).length).toBeGreaterThan(10);
			expect(whole.filter(({ id }) => !isFound.get(id))).toEqual([]);
			expect(cut.filter(({ id, from, kept }) => from > kept && isFound.get(id))).toEqual([]);
		});
	});
}
