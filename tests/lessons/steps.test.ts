import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { selectNeighbourhood, selectWithin } from '../../src/argument/neighbourhood.ts';
import { buildSteps, type Step } from '../../src/lessons/build-steps.ts';
import { buildBlankMap, buildWorksheet } from '../../src/lessons/build-worksheet.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { createRandom } from '../../src/lessons/random.ts';
import { claim, relation } from '../argument/build.ts';
import { all, real } from './editions.ts';

const neighbourhoods = Object.values(all).flatMap(({ edition, graph }) => [
	...edition.maps.map(({ focus, depth }) => ({ edition, graph, around: selectNeighbourhood(graph, focus, depth, 'both') })),
	...edition.claims.map(({ id }) => ({ edition, graph, around: selectNeighbourhood(graph, [id], 2) })),
]);

describe('steps', () => {
	test('bring in every node and relation of a map once, a relation never before its ends', () => {
		for (const { graph, around, edition } of neighbourhoods) {
			const steps = buildSteps(around, graph);
			expect(steps.flatMap(({ nodes }) => nodes).sort()).toEqual(around.claims.map(({ id }) => id).sort());
			expect(steps.flatMap(({ relations }) => relations).sort()).toEqual(around.relations.map(({ id }) => id).sort());
			const shown = new Set<string>();
			for (const { number, nodes, relations, ask, passage, why, role } of steps) {
				expect(number).toBeGreaterThan(0);
				for (const id of nodes) shown.add(id);
				for (const id of relations) {
					const one = graph.relations.get(id)!;
					for (const end of [...one.from, one.to]) expect(shown, `${id} comes before ${end}`).toContain(end);
					expect(why).toBe(one.why);
					shown.add(id);
				}
				expect(ask).toMatch(/[?.]$/);
				expect(edition.passages.some(({ id }) => id === passage)).toBe(true);
				expect(role === 'claim').toBe(relations.length === 0);
			}
		}
	});
	test('tell all without the editors’ lines first, of a map that opens without them; what they add goes on from there', () => {
		for (const { graph, around, edition } of neighbourhoods) {
			const own = selectWithin(graph, 'source', around.focus, Math.max(...around.depth.values()));
			if (own.relations.length === 0) continue;
			const whole = { ...around, claims: [...new Set([...around.claims, ...own.claims])] };
			const steps = buildSteps(whole, graph, own);
			const [before, after] = [false, true].map((added) => steps.filter((one) => one.added === added));
			expect(steps).toEqual([...(before as Step[]), ...(after as Step[])]);
			const told = around.relations.filter(({ id }) => own.relations.some((one) => one.id === id)).map(({ id }) => id);
			expect(before?.flatMap(({ relations }) => relations).sort()).toEqual(told.sort());
			expect(steps.flatMap(({ relations }) => relations).sort()).toEqual(around.relations.map(({ id }) => id).sort());
			expect(steps.flatMap(({ nodes }) => nodes).sort()).toEqual(whole.claims.map(({ id }) => id).sort());
			expect(edition.relations.filter(({ id, drawn }) => drawn === 'editors' && told.includes(id))).toEqual([]);
		}
	});
	test('tell the article’s own lines before those of its sources, and these before the editors’; doubted ones last', () => {
		const claims = ['p1a', 'p2a', 'p3a', 'p4a', 'p5a'].map((id) => claim(id));
		const relations = [
			relation('x1', 'p2a', 'p1a', { drawn: 'editors' }),
			relation('x2', 'p3a', 'p1a', { drawn: 'article', cue: 'position', certainty: 'low' }),
			relation('x3', 'p4a', 'p1a', { drawn: 'source', cue: 'position' }),
			relation('x4', 'p5a', 'p1a', { drawn: 'article', cue: 'position' }),
		];
		const graph = buildGraph(claims, relations);
		const steps = buildSteps(selectNeighbourhood(graph, ['p1a'], 1), graph);
		expect(steps.flatMap((one) => one.relations)).toEqual(['x4', 'x2', 'x3', 'x1']);
	});
	test('go from the claim to its reasons, then to objections, then to answers', () => {
		const claims = ['p1a', 'p2a', 'p3a', 'p4a', 'p5a', 'p6a', 'p7a'].map((id) => claim(id, id === 'p7a' ? { kind: 'assumption' } : {}));
		// Given in another order than they are taught.
		const relations = [
			relation('x9', 'p4a', 'p1a'),
			relation('x8', 'p5a', 'p4a'),
			relation('s7', 'p3a', 'p2a'),
			relation('x6', 'p6a', 's5'),
			relation('s5', 'p2a', 'p1a'),
			relation('s4', 'p7a', 'p1a', { type: 'presupposition' }),
		];
		const graph = buildGraph(claims, relations);
		const steps = buildSteps(selectNeighbourhood(graph, ['p1a'], 3), graph);
		expect(steps.map(({ role, nodes }) => [role, ...nodes].join(' '))).toEqual([
			'claim p1a',
			'premise p7a',
			'reason p2a',
			'reason p3a',
			'objection p6a',
			'objection p4a',
			'answer p5a',
		]);
	});
});

describe('a worksheet', () => {
	const options = { seed: 'sheet', propositions: [5], count: 10 };
	const sheet = buildWorksheet(real.edition, real.graph, options);
	test('has the exercises of the same seed online, and a key to each', () => {
		expect(sheet.exercises.map(({ exercise }) => exercise)).toEqual(generateExercises(real.edition, real.graph, options));
		expect(sheet.key.map(({ number, exercise }) => [number, exercise])).toEqual(
			sheet.exercises.map(({ number, exercise }) => [number, exercise.id]),
		);
		for (const { answer, reason, url } of sheet.key) {
			expect(answer).not.toMatch(/^nothing/);
			expect(reason.length).toBeGreaterThan(10);
			expect(url).toMatch(/^\/a\/p\d+/);
		}
		expect(buildWorksheet(real.edition, real.graph, options)).toEqual(sheet);
		expect(sheet.maps.map(({ proposition }) => proposition)).toEqual([5]);
	});
	test('says which kinds it could not give', () => {
		expect(buildWorksheet(real.edition, real.graph, { seed: 's', passages: ['p2'], kinds: ['voice'] })).toMatchObject({
			exercises: [],
			missing: ['voice'],
		});
	});
	test('blanks a map as far as it is told, never what the map is about', () => {
		for (const { graph, around } of neighbourhoods) {
			const open = around.claims.length - new Set(around.focus).size;
			for (const share of [0, 0.5, 1]) {
				const map = buildBlankMap(around, { seed: 'b', share });
				const blanks = map.nodes.filter(({ blank }) => blank).map(({ id }) => id);
				expect([...map.bank].sort()).toEqual(blanks.sort());
				expect(blanks.some((id) => map.focus.includes(id))).toBe(false);
				expect(blanks.length).toBe(share === 0 || open === 0 ? 0 : Math.max(1, Math.round(open * share)));
				expect(map).toEqual(buildBlankMap(around, { seed: 'b', share }));
				for (const { from, to } of map.relations)
					expect([...from, to].every((id) => graph.relations.has(id) || map.nodes.some((node) => node.id === id))).toBe(true);
			}
		}
	});
});

describe('chance', () => {
	test('is the same for a seed, even, and shuffles without loss', () => {
		const [one, two] = [createRandom('seed'), createRandom('seed')];
		const numbers = Array.from({ length: 10_000 }, () => one.next());
		expect(Array.from({ length: 10_000 }, () => two.next())).toEqual(numbers);
		for (let tenth = 0; tenth < 10; tenth++) {
			// Five standard deviations of a fair draw.
			expect(Math.abs(numbers.filter((value) => Math.floor(value * 10) === tenth).length - 1000)).toBeLessThan(150);
		}
		const firsts = Array.from({ length: 600 }, (_, run) => createRandom(`${run}`).shuffle(['a', 'b', 'c']).join(''));
		for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
			expect(firsts.filter((found) => found === order).length).toBeGreaterThan(50);
	});
});
