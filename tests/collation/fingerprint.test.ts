import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFingerprint, toCollationFile } from '../../src/collation/fingerprint.ts';
import { COLLATION, parseFingerprint } from '../../src/collation/read-collation.ts';
import { BITS, hashShingles, SHINGLE } from '../../src/collation/shingles.ts';
import { splitWords } from '../../src/collation/words.ts';
import { formatMessage } from '../../src/diagnostics/messages.ts';
import { createSource } from '../../src/text/source.ts';
import { THOROUGH } from '../thorough.ts';
import { attack } from './attack.ts';
import { type Corpus, HAS_COPY, loadArticle, loadRestatement } from './corpus.ts';

/** Words of the vocabulary that are tried in an attack. */
const TRIED = THOROUGH ? 40 : 24;

const SUITES: [name: string, load: () => Promise<Corpus>, here: boolean][] = [
	['of the restatement', loadRestatement, THOROUGH || !HAS_COPY],
	['of the article', loadArticle, HAS_COPY],
];

for (const [suite, load, here] of SUITES) {
	describe.skipIf(!here)(`the fingerprint ${suite}`, () => {
		let corpus: Corpus;
		beforeAll(async () => {
			corpus = await load();
		});

		test('has no word in it: nothing but ids and numbers', () => {
			const file = toCollationFile(corpus.fingerprint);
			const strings = file.match(/"[^"]*"/g) ?? [];
			const names = new Set(['"version"', '"shingle"', '"bits"', '"passages"', '"id"', '"words"', '"shingles"', '"annotations"']);
			expect(strings.filter((string) => !names.has(string) && !/^"(?:p\d+(?:-\d+)?[a-z]{0,2}|[hq]\d+)"$/.test(string))).toEqual([]);
			expect(gzipSync(file).length).toBeLessThan(60_000);
			expect(parseFingerprint(createSource(COLLATION, file))).toEqual({ fingerprint: corpus.fingerprint, messages: [] });
		});

		test('never says anything twice of a word: no shingle overlaps another, and none is more than its few bits', () => {
			for (const { id, words, shingles } of corpus.fingerprint.passages) {
				let end = 0;
				for (let at = 0; at < shingles.length; at += 2) {
					expect((shingles[at] as number) > end, id).toBe(true);
					end = (shingles[at] as number) + SHINGLE - 1;
					expect(shingles[at + 1]).toBeLessThan(2 ** BITS);
				}
				expect(end).toBeLessThanOrEqual(words);
			}
		});

		/**
		 * The attack: whoever knows the text's whole vocabulary, and how often each word comes, tries all shingles of its 40 commonest words,
		 * 2.56 million (with `npm test` of 24, a third of a million), against all hashes, and takes for each the likeliest that fits. With all of
		 * a vocabulary of n words there are n⁴ / 4096 readings of each shingle, all equally good: for 1,500 words a thousand million. Since
		 * shingles don't overlap none rules out another's.
		 */
		test('does not give a passage back to who tries the text’s own vocabulary: every shingle of its commonest words against every hash', () => {
			const parts = corpus.parts.map(({ text }) => splitWords(text).forms);
			const frequency = new Map<string, number>();
			for (const form of parts.flat()) frequency.set(form, (frequency.get(form) ?? 0) + 1);
			const common = [...frequency].sort((a, b) => b[1] - a[1]).slice(0, TRIED);
			const count = new Uint32Array(2 ** BITS);
			const best = new Float64Array(2 ** BITS);
			const likeliest: string[][] = Array.from({ length: 2 ** BITS }, () => []);
			for (const [a, x] of common) {
				for (const [b, y] of common) {
					// All shingles that begin with these two words are in one text.
					const forms = common.flatMap(([c]) => common.flatMap(([d]) => [a, b, c, d]));
					const hashes = hashShingles(forms);
					let at = 0;
					for (const [, z] of common) {
						for (const [, w] of common) {
							const hash = hashes[at] as number;
							count[hash] = (count[hash] as number) + 1;
							if (x * y * z * w > (best[hash] as number)) {
								best[hash] = x * y * z * w;
								likeliest[hash] = forms.slice(at, at + SHINGLE);
							}
							at += SHINGLE;
						}
					}
				}
			}
			let words = 0;
			let guessed = 0;
			let whole = 0;
			let fewest = Number.POSITIVE_INFINITY;
			for (const [number, { shingles }] of corpus.fingerprint.passages.entries()) {
				for (let at = 0; at < shingles.length; at += 2) {
					const hash = shingles[at + 1] as number;
					const start = (shingles[at] as number) - 1;
					const right = (likeliest[hash] ?? []).filter((form, index) => parts[number]?.[start + index] === form).length;
					words += SHINGLE;
					guessed += right;
					if (right === SHINGLE) whole++;
					fewest = Math.min(fewest, count[hash] ?? 0);
				}
			}
			// Even this small part of the vocabulary leaves hundreds of readings of every shingle (dozens, where fewer words are tried),
			expect(fewest).toBeGreaterThan((0.5 * TRIED ** SHINGLE) / 2 ** BITS);
			// and of the likeliest hardly a shingle is right; single words are about as often as by writing “the” everywhere.
			expect(whole / (words / SHINGLE)).toBeLessThan(0.005);
			const blind = Math.max(...frequency.values()) / [...frequency.values()].reduce((sum, count) => sum + count, 0);
			expect(guessed / words).toBeLessThan(blind * 1.5);
		});
	});
}

describe('what a language model guesses with the fingerprint', () => {
	test('is nothing while it lacks six bits a word and more, and much where it lacks three: as the guide says', {
		tags: ['thorough'],
	}, async () => {
		const corpus = await loadRestatement();
		const weak = attack(corpus, 6.5, 300, 30);
		// One passage in thirty is four passages, whose words decide alone.
		const strong = attack(corpus, 3.1, 300);
		// “the” everywhere is right as often.
		expect(weak.right).toBeLessThan(0.1);
		expect(strong.right).toBeGreaterThan(0.3);
		expect(strong.without).toBeLessThan(0.1);
	});
});

describe('a fingerprint', () => {
	const forms = splitWords('Some of them sit in a cave and see the shadows of what others carry along the wall behind them all day').forms;

	test('holds the shingles at both ends of annotations', () => {
		const { passages } = buildFingerprint([{ id: 'p1', forms, annotations: { p1a: [7, 14] } }]);
		const starts = passages[0]?.shingles.filter((_, index) => index % 2 === 0);
		expect(starts).toEqual(expect.arrayContaining([1, 7, 11]));
		expect(passages[0]?.shingles[1]).toBe(hashShingles(forms)[0]);
	});

	test('of a passage shorter than a shingle has its length only', () => {
		expect(buildFingerprint([{ id: 'h1', forms: ['cave'], annotations: {} }]).passages[0]).toEqual({
			id: 'h1',
			words: 1,
			shingles: [],
			annotations: {},
		});
	});

	test.each([
		'',
		'{}',
		'[]',
		'null',
		'{"version":1,"shingle":9,"bits":64,"passages":[]}',
		'{"version":1,"shingle":4,"bits":12,"passages":[{"id":3}]}',
	])('is not read from %s, which is said once', (text) => {
		const { fingerprint, messages } = parseFingerprint(createSource(COLLATION, text));
		expect(fingerprint).toBeUndefined();
		expect(messages.map(formatMessage)).toEqual([
			expect.stringMatching(/^content\/collation\.json:1:\d+ error json-valid .*npm run fingerprint\.$/),
		]);
	});
});
