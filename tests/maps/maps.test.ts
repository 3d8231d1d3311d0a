import DOMPurify from 'dompurify';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rows } from '#words/maps.ts';
import { cutMap } from '../../src/maps/cut-map.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { layoutMap } from '../../src/maps/layout-map.ts';
import { buildMapGraph, type MapGraph, type MapRequest } from '../../src/maps/map-graph.ts';
import { toMapSheet } from '../../src/maps/map-sheet.ts';
import { flowEdges, toMermaid, workNodeId } from '../../src/maps/mermaid-source.ts';
import type { OutlineNode, OutlineStep } from '../../src/maps/outline.ts';
import { checkParsed, parseMermaid } from '../../src/maps/parsed-map.ts';
import { CAPTION_LEADING } from '../../src/maps/row-captions.ts';
import { toSvg } from '../../src/maps/svg.ts';
import { runs } from '../thorough.ts';
import { findFaults } from './find-faults.ts';
import { toOutlineText } from './outline-text.ts';
import { bridges, largeSample, requestOf, type Sample } from './sample-maps.ts';
import { ruler } from './site-fonts.ts';

/** Claims that answer each other: shrunk from what the property below once found to be drawn one over the other. */
const circles: [string, MapRequest][] = (
	[
		['an answer to what is brought against a third', 3, ['s3 p2a > p1a', 'x1 p1a > p2a', 'x2 p2a > p3a'], 'p2a'],
		['a reason that is answered by what it bears on', 3, ['s1 p2a > p1a', 's2 p3a > p2a', 'x3 p2a > p3a'], 'p2a'],
		['an answer that is also denied a step', 4, ['s2 p3a > p2a', 's3 p4a > p1a', 'x1 p1a > p4a', 'x4 p1a > s2'], 'p1a'],
		['a claim that denies the step to it, twice', 2, ['s1 p2a > p1a', 'x2 p1a > s1', 'x3 p1a > s1'], 'p2a'],
	] as const
).map(([name, size, relations, focus]) => {
	const claims = Array.from({ length: size }, (_, index) => `p${index + 1}a: Words.`);
	return [`in a circle, ${name}`, requestOf('circle', { claims, relations }, [focus], 4, 'both')];
});

const samples: [string, MapRequest][] = [
	['a proposition', requestOf('p3', bridges, ['p65c'], 3)],
	['a claim between conclusion and reasons', requestOf('c', bridges, ['p96b'], 1, 'both')],
	['two foci', requestOf('two', bridges, ['p96b', 'p73b'], 2)],
	['a relation', requestOf('s1', bridges, ['s1'], 1, 'both')],
	['a claim on its own', requestOf('alone', bridges, ['p65c'], 0)],
	['20 nodes', requestOf('m20', largeSample(20), ['p1a'], 4)],
	['40 nodes', requestOf('m40', largeSample(40), ['p1a'], 4)],
	[
		'a reason for a conclusion and for two of its reasons, one above the other',
		requestOf(
			'round',
			{
				claims: ['p1a: Words.', 'p2a: Words.', 'p5a: Words.', 'p6a: Words.'],
				relations: ['s1 p6a > p1a', 's2 p6a > p5a', 's3 p6a > p2a', 's4 p5a > p2a', 'x5 p1a > p5a'],
			},
			['p2a'],
			4,
			'both',
		),
	],
	...circles,
];

/** Any small argument: supports never in a circle (that is an error of its own), attacks as they come, some of them on steps. */
const anyRequest = fc
	.record({
		marks: fc.array(
			fc.constantFrom(
				'',
				'reported',
				'shared',
				'assumption',
				'assumption implicit',
				'question',
				'reported evidence',
				'P2 reported',
				'uncertain',
			),
			{
				minLength: 1,
				maxLength: 14,
			},
		),
		words: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 14, maxLength: 14 }),
		ends: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.constantFrom('s', 's', 'x', 'linked', 'undercut')), { maxLength: 18 }),
		focus: fc.nat(13),
		depth: fc.integer({ min: 0, max: 4 }),
		both: fc.boolean(),
	})
	.map(({ marks, words, ends, focus, depth, both }) => {
		const id = (index: number) => `p${index + 1}a`;
		const claims = marks.map(
			(mark, index) =>
				`${id(index)}${mark ? ` ${mark}` : ''}: ${'Words of some length, or high-technology. '
					.repeat(8)
					.slice(0, 8 * (words[index] as number))
					.trim()}`,
		);
		const relations: string[] = [];
		const steps: string[] = [];
		for (const [index, [a, b, c, kind]] of ends.entries()) {
			const [from, to, other] = [a % marks.length, b % marks.length, c % marks.length];
			const step = steps[c % Math.max(1, steps.length)];
			if (kind === 'undercut' && step && !step.split(' > ')[0]?.includes(`${id(from)} `))
				relations.push(`x${index + 1} ${id(from)} > ${step.split(' ')[0]}`);
			else if (from === to) continue;
			else if (kind === 's' || kind === 'linked') {
				if (from < to) continue;
				const second = kind === 'linked' && other > to && other !== from ? ` ${id(other)}` : '';
				steps.push(`s${index + 1} ${id(from)}${second} > ${id(to)}`);
				relations.push(steps.at(-1) as string);
			} else if (kind === 'x') relations.push(`x${index + 1} ${id(from)} > ${id(to)}`);
		}
		const sample: Sample = {
			claims,
			relations,
			works: marks.flatMap((mark, index) => (mark === 'reported' ? [`${id(index)}: Author ${index % 3} & Other 199${index % 10}`] : [])),
		};
		return requestOf('any', sample, [id(focus % marks.length)], depth, both ? 'both' : 'towards');
	});

/** What each form of a map shows, as sorted ids. */
function idsOf(map: MapGraph) {
	return {
		nodes: map.nodes.map((node) => node.id).sort(),
		steps: map.steps.map((step) => step.id).sort(),
		works: map.works.map((work) => work.key).sort(),
	};
}
function idsOfSvg(svg: string, map: MapGraph, form: 'w' | 't') {
	const own = [...svg.matchAll(new RegExp(` id="${map.id}-${form}-([^"]+)"`, 'g'))].map((found) => found[1] as string);
	return {
		nodes: own.filter((id) => id.startsWith('p')).sort(),
		steps: own.filter((id) => !id.startsWith('p')).sort(),
		works: [...svg.matchAll(/class="source" href="\/sources\/([^/]+)\//g)].map((found) => found[1] as string).sort(),
	};
}
function idsOfOutline(roots: readonly OutlineNode[]) {
	const nodes: string[] = [];
	const steps: string[] = [];
	const works = new Set<string>();
	const tellNode = (told: OutlineNode) => {
		if (told.full) nodes.push(told.node.id);
		for (const work of told.works) works.add(work.key);
		told.steps.forEach(tellStep);
	};
	const tellStep = (told: OutlineStep) => {
		steps.push(told.step.id);
		told.premises.forEach(tellNode);
		told.undercuts.forEach(tellStep);
	};
	roots.forEach(tellNode);
	return { nodes: nodes.sort(), steps: steps.sort(), works: [...works].sort() };
}

describe('a map', () => {
	it.each(samples)('shows the same in source, drawing and outline: %s', async (_, request) => {
		const map = buildMapGraph(request);
		const drawn = await drawMap(request, { ruler });
		expect(idsOfSvg(drawn.wide, map, 'w')).toEqual(idsOf(map));
		expect(idsOfSvg(drawn.tall, map, 't')).toEqual(idsOf(map));
		expect(idsOfOutline(drawn.outline.roots)).toEqual(idsOf(map));
		const parsed = await parseMermaid(drawn.mermaid);
		const junctions = map.steps.filter((step) => step.junction).map((step) => step.id);
		expect([...parsed.nodes.keys()].sort()).toEqual(
			[...map.nodes.map((node) => node.id), ...junctions, ...map.works.map((work) => workNodeId(work.key))].sort(),
		);
		for (const edge of map.steps.flatMap(flowEdges)) expect(parsed.edges.get(edge.id)).toBe(`${edge.from} ${edge.arrow} ${edge.to}`);
	});

	it.each(samples)('is drawn without a fault: %s', async (_, request) => {
		const map = buildMapGraph(request);
		expect(findFaults(await layoutMap(map, 'wide', ruler))).toEqual([]);
		expect(findFaults(await layoutMap(map, 'tall', ruler))).toEqual([]);
	});

	it('is complete and without a fault whatever the argument', async () => {
		await fc.assert(
			fc.asyncProperty(anyRequest, async (request) => {
				const map = buildMapGraph(request);
				const drawn = await drawMap(request, { ruler });
				expect(idsOfSvg(drawn.wide, map, 'w')).toEqual(idsOf(map));
				expect(idsOfSvg(drawn.tall, map, 't')).toEqual(idsOf(map));
				expect(idsOfOutline(drawn.outline.roots)).toEqual(idsOf(map));
				expect(findFaults(await layoutMap(map, 'wide', ruler))).toEqual([]);
				expect(findFaults(await layoutMap(map, 'tall', ruler))).toEqual([]);
			}),
			{ numRuns: Number(process.env['RUNS'] ?? runs(60)) },
		);
	});

	it('has everything once when it is cut into pieces, which follow one another', async () => {
		await fc.assert(
			fc.asyncProperty(anyRequest, fc.integer({ min: 100, max: 900 }), async (request, tallest) => {
				const placed = await layoutMap(buildMapGraph(request), 'tall', ruler);
				const pieces = cutMap(placed, tallest);
				expect(pieces.flatMap(({ boxes }) => boxes)).toHaveLength(placed.boxes.length);
				expect(pieces.flatMap(({ works }) => works)).toHaveLength(placed.works.length);
				const steps = new Set(pieces.flatMap((piece) => piece.steps.map(({ step }) => step.id)));
				expect(steps.size).toBe(placed.steps.length);
				for (const kind of ['head', 'word', 'junction', 'doubt'] as const)
					expect(pieces.flatMap((piece) => piece.steps.filter((step) => step[kind] !== undefined))).toHaveLength(
						placed.steps.filter((step) => step[kind] !== undefined).length,
					);
				let bottom = 0;
				for (const { top = 0, height, boxes } of pieces) {
					expect(top).toBe(bottom);
					bottom = top + height;
					// nothing is cut through
					for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(bottom);
				}
				expect(bottom).toBe(placed.height);
			}),
			{ numRuns: 60 },
		);
	});

	it('in rows is complete and without a fault whatever the argument', async () => {
		const parts = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });
		await fc.assert(
			fc.asyncProperty(anyRequest, parts, async (request, within) => {
				const { neighbourhood } = request;
				// every second claim may stand within the words of the one before it
				const claims = neighbourhood.claims.map((claim, at) => {
					const whole = neighbourhood.claims[at - 1];
					return whole && at % 2 === 1 && within[at] ? { ...claim, partOf: whole.id } : claim;
				});
				const rows: MapRequest = { ...request, layout: 'rows', neighbourhood: { ...neighbourhood, focus: [], claims }, works: new Map() };
				const map = buildMapGraph(rows);
				const drawn = await drawMap(rows, { ruler });
				expect(idsOfSvg(drawn.wide, map, 'w')).toEqual(idsOf(map));
				expect(idsOfOutline(drawn.outline.roots)).toEqual(idsOf(map));
				const placed = await layoutMap(map, 'wide', ruler);
				expect(findFaults(placed)).toEqual([]);
				// captions stay in their margin, one above the other
				for (const [at, { lines, y }] of (placed.captions ?? []).entries()) {
					for (const line of lines) expect(ruler.measure('italic', 15, line)).toBeLessThan(placed.margin ?? 0);
					const before = placed.captions?.[at - 1];
					if (before) expect(y).toBeGreaterThan(before.y + before.lines.length * CAPTION_LEADING);
				}
			}),
			{ numRuns: Number(process.env['RUNS'] ?? runs(60)) },
		);
	});

	it('in rows leads what bears on a claim straight up to its lower edge, beside the part that stands below it', async () => {
		const request = requestOf(
			'rows',
			{
				claims: ['p2a: Whole.', 'p3a: Part.', 'p6a P2 reported: Put to the test.'],
				relations: ['s1 p6a > p3a', 's3 p6a > p2a', 'x2 p2a > s1'],
			},
			['p2a', 'p3a', 'p6a'],
			1,
		);
		const { neighbourhood } = request;
		const claims = neighbourhood.claims.map((claim) => (claim.id === 'p3a' ? { ...claim, partOf: 'p2a' } : claim));
		const placed = await layoutMap(
			buildMapGraph({ ...request, layout: 'rows', neighbourhood: { ...neighbourhood, focus: [], claims } }),
			'wide',
			ruler,
		);
		expect(findFaults(placed)).toEqual([]);
		const [end, before] = placed.steps.find(({ step }) => step.id === 's3')?.lines[0]?.toReversed() ?? [];
		expect(before?.[0]).toBe(end?.[0]);
		expect(before?.[1]).toBeGreaterThan(end?.[1] as number);
	});

	it('in rows has its captions within a sheet of maps, as alone', async () => {
		const request = requestOf('rows', { claims: ['p1a P1 reported: One.', 'p4a: Doubt.'], relations: ['x1 p4a > p1a'] }, ['p1a', 'p4a'], 1);
		const rows: MapRequest = { ...request, layout: 'rows', neighbourhood: { ...request.neighbourhood, focus: [] } };
		const { standalone, left, width, height } = await drawMap(rows, { ruler, medium: 'release' });
		const sheet = toMapSheet([{ id: 'rows', drawing: standalone, left, width, height }]);
		const moved = Number(/translate\(([\d.-]+) /.exec(sheet)?.[1]);
		const captions = [...sheet.matchAll(/<text class="col"><tspan x="([\d.-]+)"/g)].map(([, x]) => moved + Number(x));
		expect(captions).toHaveLength(2);
		for (const x of captions) expect(x).toBeGreaterThanOrEqual(0);
	});

	it('in rows has propositions in order side by side, objections below them, and what is concluded below its reasons', async () => {
		const { neighbourhood, ...request } = requestOf(
			'rows',
			{
				claims: [
					'p1a P1 reported: One.',
					'p2a P2 reported: Two.',
					'p3a: Sum.',
					'p4a: Doubt.',
					'p5a: Reason.',
					'p6a: Result.',
					'p7a: Alone.',
				],
				relations: ['s1 p1a p2a > p3a', 'x1:challenge p4a > p2a', 'x2:qualification p5a > p1a', 's2 p4a p5a > p6a'],
			},
			['p1a', 'p2a', 'p3a', 'p4a', 'p5a', 'p6a', 'p7a'],
			1,
		);
		const map = buildMapGraph({ ...request, layout: 'rows', neighbourhood: { ...neighbourhood, focus: [] } });
		const { boxes, steps, captions } = await layoutMap(map, 'wide', ruler);
		// each row says beside it what it is
		expect(captions?.map(({ lines }) => lines.join(' '))).toEqual([rows.sum, rows.propositions, rows.against, rows.instead]);
		for (const { y } of captions ?? []) expect(boxes.some((one) => one.y < y && y < one.y + one.height)).toBe(true);
		const box = (id: string) => boxes.find(({ node }) => node.id === id) as (typeof boxes)[number];
		expect(
			[...new Set([...boxes].sort((a, b) => a.y - b.y).map(({ y }) => y))].map((y) => boxes.filter((one) => one.y === y).length),
		).toEqual([1, 2, 2, 2]);
		expect(box('p1a').x).toBeLessThan(box('p2a').x);
		expect(box('p3a').y).toBeLessThan(box('p1a').y);
		expect(box('p4a').y).toBeGreaterThan(box('p2a').y);
		expect(box('p6a').y).toBeGreaterThan(box('p5a').y);
		expect(box('p7a').y).toBe(box('p6a').y);
		expect(steps.map(({ step, turned }) => [step.id, turned === 180]).sort()).toEqual([
			['s1', false],
			['s2', true],
			['x1', false],
			['x2', false],
		]);
		expect(steps.map(({ word }) => word?.text)).toContain('asks');
	});

	it('comes out the same, byte for byte, in whatever order its relations are given', async () => {
		const request = requestOf('same', bridges, ['p65c'], 3);
		const { neighbourhood } = request;
		const turned = {
			...request,
			neighbourhood: { ...neighbourhood, claims: [...neighbourhood.claims].reverse(), relations: [...neighbourhood.relations].reverse() },
		};
		const first = await drawMap(request, { ruler });
		expect(await drawMap(request, { ruler })).toEqual(first);
		const second = await drawMap(turned, { ruler });
		expect([second.wide, second.tall, second.mermaid]).toEqual([first.wide, first.tall, first.mermaid]);
	});

	it('fits a phone, and the page', async () => {
		for (const [, request] of samples) {
			const map = buildMapGraph(request);
			expect((await layoutMap(map, 'wide', ruler)).width).toBeLessThanOrEqual(864.5);
			expect((await layoutMap(map, 'tall', ruler)).width).toBeLessThanOrEqual(342.5);
		}
	});

	it('refuses a neighbourhood that lacks an end of a relation', () => {
		const request = requestOf('torn', bridges, ['p65c'], 3);
		const claims = request.neighbourhood.claims.filter((claim) => claim.id !== 'p73a');
		expect(() => buildMapGraph({ ...request, neighbourhood: { ...request.neighbourhood, claims } })).toThrow(/s5.*p73a/);
	});
});

describe('Mermaid source', () => {
	it.each([
		['proposition', requestOf('p3', bridges, ['p65c'], 3)],
		['claim', requestOf('c', bridges, ['p96b'], 1, 'both')],
	])('and outline are as published: %s', async (name, request) => {
		const drawn = await drawMap(request, { ruler });
		for (const [file, text] of [
			[`${name}.mmd`, drawn.mermaid],
			[`${name}.md`, toOutlineText(drawn.outline)],
		] as const) {
			await expect(text).toMatchFileSnapshot(`../fixtures/maps/${file}`);
		}
	});

	it('reads back whatever the words are', async () => {
		const words = fc.oneof(
			fc.string({ unit: fc.constantFrom(...' aeéÜß.,:;!?"\'`#%&<>(){}[]|\\/-–—_*~^$@=+0123…“”‘’'), minLength: 1, maxLength: 60 }),
			fc.constantFrom(
				'end',
				'style a:#b;c',
				'%%{init: {}}%%',
				'<b>x</b><br/>y',
				'#quot; #35;',
				'`**bold**`',
				'graph TD; a-->b',
				'x"]; click y href "z"',
			),
		);
		await fc.assert(
			fc.asyncProperty(words, words, async (text, title) => {
				const request = requestOf('odd', { claims: ['p1a reported: x'], relations: [] }, ['p1a'], 0);
				const [claim] = request.neighbourhood.claims;
				if (!claim || text.trim() === '' || title.trim() === '') return;
				const map = buildMapGraph({ ...request, title, neighbourhood: { ...request.neighbourhood, claims: [{ ...claim, text }] } });
				checkParsed(map, await parseMermaid(toMermaid(map)));
			}),
			{ numRuns: runs(150) },
		);
	});

	it('that says something else is a programmer’s error', async () => {
		const map = buildMapGraph(requestOf('p3', bridges, ['p65c'], 3));
		const source = toMermaid(map);
		for (const [from, to] of [
			['e_x3@--x', 'e_x3@-->'],
			['All the year', 'Some of the year'],
			['all the year', 'some of the year'],
			['p62a e_s2_p62a', 'p61b e_s2_p62a'],
			['click p96b href "/a/p96b/"', 'click p96b href "/a/p96a/"'],
		] as const) {
			const changed = source.replace(from, to);
			if (changed === source) continue;
			const parsed = await parseMermaid(changed);
			expect(() => checkParsed(map, parsed), from).toThrow(/otherwise than the graph says/);
		}
		await expect(parseMermaid('flowchart BT\n a[')).rejects.toThrow();
	});

	it('is parsed however long it is', async () => {
		const lines = Array.from({ length: 700 }, (_, n) => `a${n} e${n}@--> a${n + 1}\na${n}["${'x'.repeat(100)}"]`);
		const { nodes, edges } = await parseMermaid(['flowchart BT', ...lines].join('\n'));
		expect([nodes.size, edges.size]).toEqual([701, 700]);
	});

	it('is parsed without leaving a browser, or a sanitiser that lets all through, behind', async () => {
		await parseMermaid('flowchart BT\na["x"]');
		expect(typeof (globalThis as { window?: unknown }).window).toBe('undefined');
		expect(typeof (globalThis as { document?: unknown }).document).toBe('undefined');
		expect((DOMPurify as { sanitize?: unknown }).sanitize).toBeUndefined();
	});
});

describe('the drawing', () => {
	it('has links with names, no inline style, no title, and leaves edges to the pointer', async () => {
		const { wide, tall } = await drawMap(requestOf('p3', bridges, ['p65c'], 3), {
			ruler,
			href: (path) => `/base${path}`,
			labelledBy: 'cap',
			detailedBy: 'out',
		});
		for (const svg of [wide, tall]) {
			expect(svg).not.toMatch(/style=|<style|<title/);
			expect(svg).toContain('role="graphics-document" aria-labelledby="cap" aria-details="out"');
			for (const [, attributes, content] of svg.matchAll(/<a([^>]*class="node[^>]*)>(.*?)<\/a>/g)) {
				expect(attributes).toMatch(/href="\/base\/a\/p\d+[a-z]\/"/);
				expect((content as string).replace(/<[^>]+>/g, '').trim()).toMatch(/^(\d+[a-z]|P\d) \S/);
			}
			const edges = svg.slice(svg.indexOf('<g aria-hidden'), svg.indexOf('class="node'));
			for (const [link] of edges.matchAll(/<a [^>]*>/g))
				if (link.includes('/s') || link.includes('/x')) expect(link).toContain('tabindex="-1"');
		}
	});

	it('names a node with all its words where the picture cuts them', async () => {
		const long = `${'Many words that go on for long '.repeat(12)}to the very end.`;
		const request = requestOf('cut', { claims: ['p1a P1: Short.', `p2a: ${long}`], relations: ['x1 p2a > p1a'] }, ['p1a'], 1);
		const { wide } = await drawMap(request, { ruler });
		expect(wide).toContain('…</tspan>');
		expect(wide).toContain(`aria-label="2a the author ${long}"`);
	});

	it('marks the claim a map is made for, unless it is the lintel', async () => {
		const between = await drawMap(requestOf('c', bridges, ['p96b'], 1, 'both'), { ruler });
		expect([...between.wide.matchAll(/<a id="c-w-([^"]+)"[^>]*aria-current/g)].map((found) => found[1])).toEqual(['p96b']);
		const above = await drawMap(requestOf('c', bridges, ['p96b'], 1), { ruler });
		expect(above.wide).not.toContain('aria-current');
	});

	it('for download stands alone', async () => {
		const { standalone } = await drawMap(requestOf('p3', bridges, ['p65c'], 3), { ruler, address: (path) => `https://example.org${path}` });
		expect(standalone).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		expect(standalone).toContain('href="https://example.org/a/p65c/"');
		expect(standalone).not.toMatch(/var\(--|href="\//);
	});

	it.each([
		['المصباح الثالث يضيء الطريق والكتاب معًا وثمنه خمسة دراهم أو ستة', true],
		['„האור“ כולו שווה, ואין הבדל בין נר לנר בלילה ארוך כזה', true],
		['The word المصباح is a lamp, and it is a long one', false],
		['λύχνος οὐδὲν διαφέρει λύχνου, ὡς λέγει ὁ ποιητής', false],
	])('begins the words %j at the edge where they are begun to be read', async (said, fromRight) => {
		const request = requestOf(
			'way',
			{ claims: [`p1a P1: ${said}`, `p2a question: ${said}`, 'p3a: Short.'], relations: ['x1 p2a > p1a', 's1 p3a > p2a'] },
			['p1a'],
			2,
		);
		const map = buildMapGraph(request);
		const placed = await layoutMap(map, 'wide', ruler);
		const svg = toSvg(map, placed, { form: 'wide' });
		for (const { node, x, width, label } of placed.boxes) {
			const drawn = new RegExp(`<a id="way-w-${node.id}"[^>]*>(.*?)</a>`).exec(svg)?.[1] ?? '';
			const right = fromRight && node.id !== 'p3a';
			const edge = right ? x + width - (label?.inset ?? 0) : x + (label?.inset ?? 0);
			const words = /<text class="words".*?<\/text>/.exec(drawn)?.[0] ?? '';
			expect(words.includes('direction="rtl"')).toBe(right);
			expect(drawn.includes('text-anchor="end"')).toBe(right);
			for (const [, at] of `${words}${/<text.*?>/.exec(drawn)?.[0]}`.matchAll(/ x="([\d.-]+)"/g)) expect(Number(at)).toBeCloseTo(edge, 0);
			const lozenge = /class="lozenge" d="M([\d.-]+)/.exec(drawn)?.[1];
			if (node.id === 'p2a') expect(Number(lozenge) < x + width / 2).toBe(right);
		}
	});

	it('begins every box with a capital, whatever the sentence it was taken from', () => {
		const { nodes } = buildMapGraph(
			requestOf(
				'low',
				{ claims: ['p1a P1: and so it is.', 'p2a: “it” is.', 'p3a: λόγος.'], relations: ['x1 p2a > p1a', 's1 p3a > p1a'] },
				['p1a'],
				1,
			),
		);
		for (const { words, text } of nodes) expect([words, text].filter((said) => /^\p{Ll}/u.test(said))).toEqual([]);
		expect(nodes.map(({ text }) => text)).toEqual(['And so it is.', '“it” is.', 'Λόγος.']);
	});

	it('escapes words', async () => {
		const map = buildMapGraph(requestOf('esc', { claims: ['p1a: <script>&"'], relations: [] }, ['p1a'], 0));
		const svg = toSvg(map, await layoutMap(map, 'wide', ruler), { form: 'wide' });
		expect(svg).toContain('&lt;script&gt;&amp;&quot;');
		expect(svg).not.toContain('<script');
	});
});
