import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { layoutWholeMap, splitEvenly } from '../../src/maps/whole-map.ts';
import type { WholeMap, WholeMapRequest } from '../../src/maps/whole-map-parts.ts';
import { toWholeSvg } from '../../src/maps/whole-map-svg.ts';
import type { Claim, Relation } from '../../src/model/edition.ts';
import { claim, relation } from '../argument/build.ts';
import { ruler } from './site-fonts.ts';

const kinds = ['claim', 'claim', 'evidence', 'question', 'assumption'] as const;
const voices = ['author', 'reported', 'shared'] as const;

/** A made-up article: sections of passages, propositions in one of them, relations within and across, some undercuts; from a seed. */
function sample(sections: number, perSection: number, propositions: number, seed: number): WholeMapRequest {
	let state = seed * 2654435761 + 1;
	const random = (n: number) => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return (state >>> 8) % n;
	};
	const all: Claim[][] = Array.from({ length: sections }, (_, section) =>
		Array.from({ length: random(2 * perSection) }, (_, n) => {
			const kind = kinds[random(kinds.length)] ?? 'claim';
			return claim(`p${section * 50 + Math.floor(n / 4) + 1}${'abcd'[n % 4]}`, {
				kind,
				voice: kind === 'assumption' ? 'ascribed' : (voices[random(3)] ?? 'author'),
				gist: 'Nearness is said to make trust grow'.slice(0, 12 + random(24)),
			});
		}),
	);
	const heads = Array.from({ length: propositions }, (_, n) =>
		claim(`p9${n}a`, { proposition: n + 1, voice: 'reported', gist: `What is put to the test ${n}` }),
	);
	all[0]?.push(...heads);
	const ids = all.flat().map((one) => one.id);
	const relations: Relation[] = [];
	for (let n = 0; ids.length > 1 && n < ids.length * 1.3; n++) {
		const from = [...new Set([ids[random(ids.length)] as string, ...(random(4) === 0 ? [ids[random(ids.length)] as string] : [])])];
		const support = relations.filter((one) => one.type === 'support').at(-1);
		const id = `${random(3) === 0 ? 'x' : 's'}${n + 1}`;
		const near = all.find((list) => list.some((one) => one.id === from[0])) as Claim[];
		const to =
			id.startsWith('x') && support && random(3) === 0
				? support.id
				: ((random(3) > 0 ? near[random(near.length)]?.id : heads[random(Math.max(1, heads.length))]?.id) ?? (ids[0] as string));
		if (!from.includes(to)) relations.push(relation(id, from.join(' '), to));
	}
	return {
		graph: buildGraph(all.flat(), relations),
		regions: all.map((claims, n) => ({ id: `h${n + 1}`, title: `Part ${n + 1} of the text`, path: `/text/part/#h${n + 1}`, claims })),
		works: Array.from({ length: sections * 2 }, (_, n) => ({
			key: `work${n}`,
			label: `Author & Other ${1990 + n}`,
			path: `/sources/work${n}/`,
			claims: [ids[random(Math.max(1, ids.length))]].filter((id) => id !== undefined),
		})),
	};
}

interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}
const overlap = (a: Frame, b: Frame) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Frame, b: Frame) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Whatever would spoil the sheet, in words. */
function findFaults(map: WholeMap): string[] {
	const faults: string[] = [];
	const boxes: (Frame & { name: string })[] = [
		...map.cells.map((cell) => ({ ...cell, name: cell.claim.id })),
		...map.centres.map((centre) => ({ ...centre, name: centre.claim.id })),
	];
	for (const [at, a] of boxes.entries())
		for (const b of boxes.slice(at + 1)) if (overlap(a, b)) faults.push(`${a.name} overlaps ${b.name}`);
	for (const [at, a] of map.regions.entries()) {
		for (const b of [...map.regions.slice(at + 1), ...map.centres]) if (overlap(a, b)) faults.push(`${a.id} overlaps another`);
	}
	const regions = new Map(map.regions.map((region) => [region.id, region]));
	for (const cell of map.cells) {
		const region = regions.get(cell.region);
		if (!region || !within(cell, region)) faults.push(`${cell.claim.id} leaves its region`);
		for (const line of cell.lines)
			if (ruler.measure('serif', 17, line) > cell.width - 24 + 0.1) faults.push(`${cell.claim.id} does not fit`);
	}
	for (const frame of [...map.regions, ...map.centres]) {
		if (!within(frame, { x: -0.1, y: -0.1, width: map.width + 0.2, height: map.height + 0.2 })) faults.push('something leaves the sheet');
	}
	for (const side of ['left', 'right'] as const) {
		const column = map.works.filter((work) => work.side === side);
		for (const [at, work] of column.entries()) {
			const above = column[at - 1];
			if (above && work.y - above.y < above.lines.length * 70) faults.push(`${work.key} stands on ${above.key}`);
		}
	}
	for (const route of map.routes) {
		if (!route.path.startsWith('M') || /NaN|undefined/.test(route.path)) faults.push(`${route.relation.id} is not drawn`);
	}
	return faults;
}

const requests = fc
	.record({
		sections: fc.integer({ min: 1, max: 7 }),
		per: fc.integer({ min: 1, max: 9 }),
		heads: fc.integer({ min: 0, max: 4 }),
		seed: fc.nat(9999),
	})
	.map(({ sections, per, heads, seed }) => sample(sections, per, heads, seed));

describe('the whole map', () => {
	it('of a text without claims has a size that browsers take', () => {
		const map = layoutWholeMap({ graph: buildGraph([], []), regions: [], works: [] }, ruler);
		const svg = toWholeSvg(map, { href: (path) => path, labelledBy: 'a', describedBy: 'b', detailedBy: 'c' });
		const sizes =
			/ viewBox="[-\d.]+ [-\d.]+ ([-\d.]+) ([-\d.]+)" width="([-\d.]+)" height="([-\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
		expect(sizes).toHaveLength(4);
		expect(Math.min(...sizes)).toBeGreaterThan(0);
	});

	it('overlaps nothing, leaves nothing out, and gives each claim its place once', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const map = layoutWholeMap(request, ruler);
				expect(findFaults(map)).toEqual([]);
				const drawn = [...map.cells, ...map.centres].map((one) => one.claim.id).sort();
				expect(drawn).toEqual([...request.graph.claims.keys()].sort());
				expect(map.works.length).toBe(request.works.filter((work) => work.claims.length > 0).length);
			}),
			{ numRuns: 40 },
		);
	});

	it('draws every relation once, undercuts among them, and counts each towards its proposition in a band', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const map = layoutWholeMap(request, ruler);
				const { graph } = request;
				// an undercut of an undercut's target is drawn as long as that step is; here all are
				expect(map.routes.map((route) => route.relation.id).sort()).toEqual([...graph.relations.keys()].sort());
				const heads = new Set(map.centres.map((centre) => centre.claim.id));
				for (const flow of map.flows) expect(heads.has(flow.to)).toBe(true);
				const towards = [...graph.relations.values()].filter(
					(one) => heads.has(graph.relations.get(one.to)?.to ?? one.to) && one.from.some((id) => !heads.has(id)),
				);
				if (towards.length > 0) expect(map.flows.length).toBeGreaterThan(0);
			}),
			{ numRuns: 40 },
		);
	});

	it('is the same for the same argument, and every id in it stands once and names what is there', () => {
		const request = sample(6, 7, 3, 5);
		const write = () =>
			toWholeSvg(layoutWholeMap(request, ruler), { href: (path) => path, labelledBy: 'a', describedBy: 'c', detailedBy: 'b' });
		const svg = write();
		expect(write()).toBe(svg);
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of request.graph.claims.keys()) expect(ids).toContain(`c-${id}`);
		for (const id of request.graph.relations.keys()) expect(ids).toContain(`r-${id}`);
		expect(svg).not.toMatch(/style=|NaN|undefined/);
	});

	it('indents a reason under what it is a reason for, below and to the right of it', () => {
		const map = layoutWholeMap(sample(4, 8, 2, 11), ruler);
		const cells = new Map(map.cells.map((cell) => [cell.claim.id, cell]));
		const indented = map.cells.filter((cell) => cell.under);
		expect(indented.length).toBeGreaterThan(0);
		for (const cell of indented) {
			const above = cells.get(cell.under?.parent ?? '') as Frame;
			expect(cell.x).toBe(above.x + 32);
			expect(cell.y).toBeGreaterThanOrEqual(above.y + above.height);
		}
	});

	it('stands where there is almost nothing', () => {
		const one = claim('p1a');
		const request = { graph: buildGraph([one], []), regions: [{ id: 'h1', title: 'All', path: '/', claims: [one] }], works: [] };
		expect(findFaults(layoutWholeMap(request, ruler))).toEqual([]);
		expect(layoutWholeMap({ graph: buildGraph([], []), regions: [], works: [] }, ruler).cells).toEqual([]);
	});
});

it('a row of heights is split into neighbouring groups, none higher than it must be', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 4 }), (heights, n) => {
			const sums = (begins: readonly number[]) =>
				begins.map((begin, at) => heights.slice(begin, begins[at + 1]).reduce((sum, height) => sum + height, 0));
			const begins = splitEvenly(heights, n);
			expect(begins.length).toBeLessThanOrEqual(n);
			// against all ways of cutting
			let best = Number.POSITIVE_INFINITY;
			for (let mask = 0; mask < 1 << (heights.length - 1); mask++) {
				const cuts = [0, ...heights.slice(1).flatMap((_, at) => (mask & (1 << at) ? [at + 1] : []))];
				if (cuts.length <= n) best = Math.min(best, Math.max(...sums(cuts)));
			}
			expect(Math.max(...sums(begins))).toBeLessThanOrEqual(best + 1);
		}),
	);
});
