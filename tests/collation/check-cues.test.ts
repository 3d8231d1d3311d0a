/** The words quoted as cues of lines, and the copy in which they ought to stand. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticlePassage } from '../../src/collation/article-passages.ts';
import { findLackingCues } from '../../src/collation/check-cues.ts';
import { describeLackingCues } from '../../src/collation/describe-collation.ts';
import type { Edition, Relation } from '../../src/model/edition.ts';
import { HAS_COPY, loadArticle, loadEdition } from './corpus.ts';

const passages: ArticlePassage[] = [
	{ id: 'p1', text: 'Whoever has turned round sees the wall for what it is.', spans: [] },
	{ id: 'p2', text: 'But the prisoners’ co-operation fails.', spans: [] },
	{ id: 'p3', text: 'Nothing more is said.', spans: [] },
];
const claims = [
	{ id: 'p1a', passage: 'p1' },
	{ id: 'p2a', passage: 'p2' },
	{ id: 'p3a', passage: 'p3' },
];
const line = (cue: string | undefined, { id = 'x1', from = ['p1a'], to = 'p2a', passage = 'p2' } = {}): Relation => ({
	id,
	type: 'attack',
	drawn: 'article',
	...(cue === undefined ? {} : { cue }),
	from,
	to,
	passage,
	url: `/r/${id}/`,
});
const lacking = (...relations: Relation[]) => findLackingCues(passages, { claims, relations });

test.each(['turned round', 'TURNED  ROUND', 'prisoners co-operation', 'position', undefined])(
	'a cue of %s is where it ought to be',
	(cue) => {
		expect(lacking(line(cue))).toEqual([]);
	},
);

test('a cue may be a sign, part of a run of Chinese, or a word behind an Arabic prefix', () => {
	const texts = [
		{ id: 'p1', text: 'One sees: nothing.' },
		{ id: 'p2', text: '他说但是不行。' },
		{ id: 'p3', text: 'قالوا ولكن لا.' },
	];
	const of = (cue: string, passage: string) =>
		findLackingCues(texts, { claims: [], relations: [line(cue, { from: [], to: '', passage })] }).length;
	expect([of(':', 'p1'), of('但是', 'p2'), of('لكن', 'p3')]).toEqual([0, 0, 0]);
	expect([of(';', 'p1'), of('所以', 'p2'), of('إذن', 'p3')]).toEqual([1, 1, 1]);
});

test('a cue that stands elsewhere, or nowhere, is told with where it stands', () => {
	const found = lacking(line('more is said'), line('no such words', { id: 'x2' }), line('urned round', { id: 'x3' }));
	expect(found).toEqual([
		{ relation: 'x1', cue: 'more is said', passages: ['p2', 'p1'], elsewhere: ['p3'] },
		{ relation: 'x2', cue: 'no such words', passages: ['p2', 'p1'], elsewhere: [] },
		{ relation: 'x3', cue: 'urned round', passages: ['p2', 'p1'], elsewhere: [] },
	]);
	expect(describeLackingCues(found)).toContain('x1: cue="more is said" is not in p2, p1; it is in p3.');
	expect(describeLackingCues([])).toBe('');
});

test('an objection to a line belongs to the passage of that line too', () => {
	const first = line('fails', { id: 'x1' });
	expect(lacking(first, line('fails', { id: 'x2', from: ['p3a'], to: 'x1', passage: 'p3' }))).toEqual([]);
});

test('a line is judged only where all of its passages were found', () => {
	expect(findLackingCues(passages.slice(1), { claims, relations: [line('no such words')] })).toEqual([]);
});

describe.skipIf(!HAS_COPY)('in the article', () => {
	let edition: Edition;
	let found: ArticlePassage[];
	beforeAll(async () => {
		edition = await loadEdition();
		const ids = new Set(edition.passages.map(({ id }) => id));
		found = (await loadArticle()).parts.filter(({ id }) => ids.has(id)).map((part) => ({ ...part, spans: [] }));
	});
	const quoted = () => edition.relations.filter(({ cue }) => cue !== undefined && cue !== 'position');

	test('every cue of the edition stands where its line does', () => {
		expect(found.length).toBe(edition.passages.length);
		expect(quoted().length).toBeGreaterThan(100);
		expect(findLackingCues(found, edition)).toEqual([]);
	});

	test('a cue with a word that is not there would be seen', () => {
		fc.assert(
			fc.property(fc.constantFrom(...quoted()), fc.nat(6), (relation, at) => {
				const words = (relation.cue as string).split(' ');
				words.splice(Math.min(at, words.length), 0, 'qqq');
				const relations = edition.relations.map((one) => (one.id === relation.id ? { ...one, cue: words.join(' ') } : one));
				expect(findLackingCues(found, { claims: edition.claims, relations }).map(({ relation: id }) => id)).toEqual([relation.id]);
			}),
			{ numRuns: 50 },
		);
	});
});
