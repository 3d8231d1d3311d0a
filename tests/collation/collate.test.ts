import { beforeAll, describe, expect, test } from 'vitest';
import { collate } from '../../src/collation/collate.ts';
import { describeCollation } from '../../src/collation/describe-collation.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { THOROUGH } from '../thorough.ts';
import { ALTERATIONS, alterCopy, withoutMarks } from './alter-copy.ts';
import { type Corpus, HAS_COPY, loadArticle, loadRestatement } from './corpus.ts';
import { measure } from './measure.ts';
import { makeNonsense } from './nonsense.ts';

const SUITES: [name: string, load: () => Promise<Corpus>, here: boolean][] = [
	['the restatement, as if it were the article', loadRestatement, THOROUGH || !HAS_COPY],
	['the article', loadArticle, HAS_COPY],
];

for (const [suite, load, here] of SUITES) {
	describe.skipIf(!here)(suite, () => {
		let corpus: Corpus;
		beforeAll(async () => {
			corpus = await load();
		});
		const read = async (text: string) => {
			const copy = await parseCopy(text, 'copy.txt');
			if ('problem' in copy) throw new Error(copy.problem);
			return { copy, collation: collate(copy, corpus.fingerprint) };
		};

		test.each(Object.keys(ALTERATIONS))('is found in a copy: %s', async (name) => {
			const alteration = ALTERATIONS[name] ?? {};
			const noise = alteration.noise ?? 0;
			const measured = await Promise.all((noise > 0 && THOROUGH ? [1, 2, 3] : [1]).map((seed) => measure(corpus, alteration, seed)));
			expect(measured.flatMap(({ passages, annotations }) => [...passages.wrong, ...annotations.wrong])).toEqual([]);
			if (noise > 0.02) return;
			const share = (kind: 'passages' | 'annotations') => {
				const sum = (count: 'right' | 'present') => measured.reduce((total, each) => total + each[kind][count], 0);
				return sum('right') / sum('present');
			};
			// A passage of a few misread words may be lost where it stands alone among others that were moved.
			expect(share('passages')).toBeGreaterThanOrEqual(alteration.moved && noise ? 0.94 : 0.99);
			expect(share('annotations')).toBeGreaterThanOrEqual(0.98);
		});

		test('without noise all of it is found exactly', async () => {
			const { passages, annotations } = await measure(corpus, { page: 40, width: 64, hyphens: true, foot: String });
			expect(passages.right).toBe(passages.present);
			expect(annotations.right).toBe(annotations.present);
		});

		test('is not found in an unrelated text, which is said', async () => {
			const { collation } = await read(makeNonsense(60_000, 3));
			expect([...collation.passages, ...collation.annotations].filter(({ found }) => found)).toEqual([]);
			expect(describeCollation(collation)).toMatch(/^This is not the article/);
		});

		test('is found by half when half is there, and the rest is said to be missing', async () => {
			const { collation } = await read(withoutMarks(alterCopy(corpus, { part: 0.5 })));
			const found = collation.passages.map((passage) => passage.found);
			const end = found.indexOf(false);
			expect(end).toBeGreaterThan(40);
			expect(found.slice(end)).not.toContain(true);
			expect(describeCollation(collation)).toMatch(/Paragraphs not in this copy: p\d+–p108/);
		});

		test('is told from what stands around it', async () => {
			const { collation } = await read(withoutMarks(alterCopy(corpus, { before: makeNonsense(3000, 5), after: makeNonsense(3000, 6) })));
			expect(collation.passages.filter(({ found }) => !found)).toEqual([]);
			expect(describeCollation(collation)).toMatch(/^The whole article is here/);
		});

		test('has annotations that stand within their passage, and never cross', async () => {
			const { collation } = await read(withoutMarks(alterCopy(corpus, { noise: 0.02 }, 4)));
			const passages = new Map(collation.passages.map((passage) => [passage.id, passage]));
			const found = collation.annotations.flatMap((place) => (place.found ? [place] : []));
			expect(found.length).toBeGreaterThan(300);
			for (const place of found) {
				const passage = passages.get(place.passage);
				if (passage?.found) expect(place.start >= passage.start && place.end <= passage.end, place.id).toBe(true);
				for (const other of found) {
					if (other.passage === place.passage)
						expect(place.start < other.start && other.start < place.end && place.end < other.end).toBe(false);
				}
			}
		});
	});
}
