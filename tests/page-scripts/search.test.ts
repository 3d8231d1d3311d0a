/** What the search page makes of a query, without a page. The index is a few records in a list that answers as Pagefind does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFacet, VALUES } from '../../src/site/scripts/search/facet-listing.ts';
import type { Engine, Fragment } from '../../src/site/scripts/search/search-engine.ts';
import {
	asksNothing,
	calledFirst,
	describeOutcome,
	findOutcome,
	findSome,
	offersOf,
	type Sources,
} from '../../src/site/scripts/search/search-outcome.ts';

const record = (id: string, content: string): Fragment => ({
	raw_url: `/a/${id}/`,
	excerpt: content,
	content,
	meta: { id, title: id },
	filters: {},
});
const records = [
	record('p67', 'A paragraph on trust'),
	record('p67a', 'Trust grows slowly p67'),
	record('p67b', 'Firms trust their neighbours p67'),
	record('P3', 'Proximity breeds trust'),
];
const has = (fragment: Fragment, word: string) => fragment.content.toLowerCase().split(/\W+/).includes(word.toLowerCase());
const engineOf = (list: readonly Fragment[]): Engine => {
	const results = list.map((fragment) => ({ id: `r-${fragment.meta['id']}`, score: 1, data: async () => fragment, fragment }));
	return {
		ask: async (terms) => ({
			results: results.filter(({ fragment }) =>
				terms.every((term) =>
					term
						.split(/\W+/)
						.filter(Boolean)
						.every((word) => has(fragment, word)),
				),
			),
			counts: {},
		}),
		match: async (word) => (list.some((fragment) => has(fragment, word)) ? 'exact' : 'none'),
		find: async (id) => {
			const found = results.find(({ fragment }) => fragment.meta['id'] === id);
			return found && { fragment: found.fragment, result: found.id };
		},
		warm: async () => undefined,
	};
};
const asked: string[] = [];
const sources: Sources = {
	engine: engineOf(records),
	names: async () => ({ authors: [], concepts: [], words: [] }),
	path: async (id) => {
		asked.push(id);
		return id === 's1' ? '/a/s1/' : undefined;
	},
	preview: async () => ({ class: 'supports', sign: 'support', name: 's1', note: 'supports', html: 'Since it does.' }),
};
const find = (query: string) => findOutcome(sources, query, {});
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('a query', () => {
	test('for a paragraph has the paragraph first, then what belongs to it, each once', async () => {
		const outcome = await find('p67');
		expect(idsOf(outcome.numbered)).toEqual(['p67']);
		expect(idsOf(outcome.rest)).toEqual(['r-p67a', 'r-p67b']);
		expect(outcome.wanted).toEqual([]);
		expect(describeOutcome('p67', outcome)).toContain('Three places');
	});
	test('for a claim, a proposition or a relation has nothing beside it', async () => {
		for (const query of ['67a', 'P3', 's1']) {
			const outcome = await find(query);
			expect([outcome.numbered.length, outcome.rest.length], query).toEqual([1, 0]);
		}
		expect((await find('s1')).numbered[0]).toMatchObject({ path: '/a/s1/' });
	});
	test('for a relation or a proposition that is not there finds nothing', async () => {
		for (const query of ['P8', 'P9']) expect(await find(query)).toMatchObject({ numbered: [], rest: [] });
		expect((await find('s99')).numbered).toEqual([]);
		expect(describeOutcome('P8', await find('P8'))).toContain('Nothing');
	});
	test('for words marks each of them, and asks for no addresses', async () => {
		asked.length = 0;
		const outcome = await find('trust "grows slowly"');
		expect(outcome.wanted.toSorted()).toEqual(['grows', 'slowly', 'trust']);
		expect(idsOf(outcome.rest)).toEqual(['r-p67a']);
		expect(asked).toEqual([]);
	});
	test('whose words stand nowhere together offers each by itself', async () => {
		const outcome = await find('paragraph slowly');
		expect(outcome.answer.some).toBe(1);
		expect(offersOf(outcome)?.queries).toEqual(['paragraph', 'slowly']);
		expect(offersOf(await find('trust'))).toBeUndefined();
	});
	test('asks for nothing without words and without a choice', () => {
		expect(asksNothing('  ', {})).toBe(true);
		expect(asksNothing('trust', {})).toBe(false);
		expect(asksNothing('', { kind: ['claim'] })).toBe(false);
	});
	test('has what is called so before all else, and the rest as it was', () => {
		const hits = ['Markets', 'Networks', 'Network', 'Trust'].map((title) => ({ fragment: { meta: { title } } }));
		expect(calledFirst(hits, 'networks').map(({ fragment }) => fragment.meta.title)).toEqual(['Networks', 'Network', 'Markets', 'Trust']);
		expect(calledFirst(hits, 'something')).toEqual(hits);
	});
});

describe('a facet', () => {
	const values = fc.array(fc.record({ count: fc.nat(3), checked: fc.boolean() }), { maxLength: 25 });
	test('always lists what is chosen, never what has no results, and no more than it should unasked', () => {
		fc.assert(
			fc.property(values, fc.boolean(), (list, all) => {
				const { listed, over, folds } = listFacet(list, all);
				for (const [at, { count, checked }] of list.entries()) {
					if (checked) expect(listed[at]).toBe(true);
					else if (count === 0) expect(listed[at]).toBe(false);
				}
				const left = list.filter(({ count, checked }, at) => !listed[at] && (count > 0 || checked));
				expect(left.length).toBe(over);
				if (all) expect(over).toBe(0);
				if (!all && over > 0) expect(listed.filter(Boolean).length).toBeGreaterThanOrEqual(VALUES);
				if (!all) expect(listed.filter((shown, at) => shown && !list[at]?.checked).length).toBeLessThanOrEqual(VALUES);
				if (over > 0) expect(folds).toBe(true);
			}),
		);
	});
	test('can be folded up again when all of many are listed', () => {
		const many = Array.from({ length: VALUES + 1 }, () => ({ count: 1, checked: false }));
		expect(listFacet(many, false)).toMatchObject({ over: 1, folds: true });
		expect(listFacet(many, true)).toMatchObject({ over: 0, folds: true });
		expect(listFacet(many.slice(1), true).folds).toBe(false);
	});
});

describe('few results that have all words', () => {
	const some = async (query: string) => idsOf(await findSome(sources, query, await find(query), {}));
	test('are followed by those that have most of them, each once', async () => {
		expect(idsOf((await find('firms trust')).rest)).toEqual(['r-p67b']);
		expect(await some('firms trust')).toEqual(['r-p67', 'r-p67a', 'r-P3']);
	});
	test('stand alone where one word or a phrase was asked, or a number', async () => {
		for (const query of ['trust', '"firms trust" neighbours', 'p67', 'P3']) expect(await some(query)).toEqual([]);
	});
	test('are told so where no place has all: nothing follows twice', async () => {
		expect((await find('slowly neighbours')).answer.some).toBe(1);
		expect(await some('slowly neighbours')).toEqual([]);
	});
	test('that have most, where no place has all, are followed by those that have fewer', async () => {
		const outcome = await find('firms trust slowly');
		expect(outcome.answer.some).toBe(2);
		const best = idsOf(outcome.rest);
		const others = await some('firms trust slowly');
		expect(others.length).toBeGreaterThan(0);
		expect(others.filter((id) => best.includes(id))).toEqual([]);
	});
});

describe('a question in small words', () => {
	// every place has “the” and “of”, which tell nothing; enough of them that they matter
	const many = Array.from({ length: 60 }, (_, at) => record(`p${at + 100}`, 'The one of the other'));
	const asked = { ...sources, engine: engineOf([...records, ...many]) };
	const ask = (query: string) => findOutcome(asked, query, {});
	test('finds what has its other words, not what has the most small ones', async () => {
		const { answer, rest } = await ask('the one of trust slowly');
		expect(idsOf(rest)).toEqual(['r-p67a']);
		expect(answer).toMatchObject({ some: 2, telling: [{ word: 'trust' }, { word: 'slowly' }] });
	});
	test('is answered however long it is, by its rarest words', async () => {
		expect(idsOf((await ask('the one of other trust slowly firms neighbours proximity breeds')).rest)).toEqual(['r-p67b', 'r-P3']);
	});
	test('does not look for what is there for the grammar, however few places have it', async () => {
		const outcome = await findOutcome(
			{ ...sources, engine: engineOf([...records, record('p90', 'Not without cause')]) },
			'trust not without neighbours',
			{},
		);
		expect(idsOf(outcome.rest)).toEqual(['r-p67b']);
		expect(describeOutcome('trust not without neighbours', outcome)).toBe(
			'Nothing has all four words: one place has ‘trust’ and ‘neighbours’.',
		);
	});
	test('looks for small words where it has no others', async () => {
		const engine = engineOf([record('p1', 'Not here'), record('p2', 'To them')]);
		expect(idsOf((await findOutcome({ ...sources, engine }, 'not to', {})).rest).toSorted()).toEqual(['r-p1', 'r-p2']);
	});
	test('finds what has its one other word', async () => {
		expect(idsOf((await ask('the one of paragraph')).rest)).toEqual(['r-p67']);
	});
});

describe('places with as many of the words', () => {
	const letters = ['alpha', 'beta', 'gamma', 'delta'];
	// each place is the set of the words that it has
	const places = fc.array(fc.subarray(letters, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
	test('are told by how rare these words are, and none that has more of them comes after one that has fewer', async () => {
		await fc.assert(
			fc.asyncProperty(places, async (list) => {
				const query = letters.filter((word) => list.some((has) => has.includes(word))).join(' ');
				const found = { ...sources, engine: engineOf(list.map((words, at) => record(`r${at}`, words.join(' ')))) };
				const outcome = await findOutcome(found, query, {});
				const all = [...outcome.rest, ...(await findSome(found, query, outcome, {}))].map(
					({ id }) => list[Number(id.slice(3))] as string[],
				);
				const rarity = (words: readonly string[]) =>
					words.reduce((sum, word) => sum + Math.log(list.length / list.filter((has) => has.includes(word)).length), 0);
				for (const [at, words] of all.slice(1).entries()) {
					const before = all[at] as string[];
					expect(before.length).toBeGreaterThanOrEqual(words.length);
					if (before.length === words.length) expect(rarity(before)).toBeGreaterThanOrEqual(rarity(words) - 1e-9);
				}
			}),
		);
	});
});
