/** Lines to claims of other editions on maps: drawn, in Mermaid and in words, with the edition and version of what they point at. */
import { describe, expect, it, test } from 'vitest';
import { ofEdition } from '#words/cross.ts';
import { capitalize } from '#words/grammar.ts';
import * as mapWords from '#words/maps.ts';
import { compile } from '../../src/edition.ts';
import { toArgdown } from '../../src/exports/argdown.ts';
import { buildCanvas } from '../../src/exports/json-canvas.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { layoutMap } from '../../src/maps/layout-map.ts';
import { buildMapGraph, type MapRequest } from '../../src/maps/map-graph.ts';
import { indexWorks, toMapped } from '../../src/maps/mapped.ts';
import { allMaps, anchorMap, buildMapRequest, neighbourhoodOf } from '../../src/maps/select-maps.ts';
import type { CrossRelation, Edition } from '../../src/model/edition.ts';
import { bread, crossing, LINES } from '../edition/crossing.ts';
import { readFixture } from '../edition/fixtures.ts';
import { findFaults } from './find-faults.ts';
import { toOutlineText } from './outline-text.ts';
import { ruler } from './site-fonts.ts';

const compiled = (files: Map<string, string | Uint8Array>) => compile(files, { ledger: false }).edition as Edition;
const edition = compiled(await crossing());
const site = toMapped(edition);
const lines = edition.crossRelations as CrossRelation[];
const worksAt = indexWorks(edition);
const requestOf = (id: string): MapRequest => buildMapRequest(site, anchorMap(site, id) as never, worksAt);
/** Lines to other editions, the claims where they start, and the paragraphs of these. */
const places = [...new Set(lines.flatMap(({ id, from }) => [id, ...from, ...from.map((claim) => claim.replace(/[a-z]+$/, ''))]))];
const address = (path: string) => `https://cave.example.org${path}`;

describe.each(places)('the map around %s', (id) => {
	const here = lines.filter((line) => line.id === id || line.from.some((claim) => claim === id || claim.replace(/[a-z]+$/, '') === id));

	it('has each line with all its premises, and one box for each claim of another edition', () => {
		const map = buildMapGraph(requestOf(id));
		expect(map.steps.map((step) => step.id)).toEqual(expect.arrayContaining(here.map((line) => line.id)));
		const others = map.nodes.filter(({ other }) => other);
		expect(others.map(({ path }) => path).sort()).toEqual([...new Set(here.map(({ to }) => to))].sort());
		for (const { from, to } of map.steps)
			expect(map.nodes.map((node) => node.id)).toEqual(
				expect.arrayContaining(map.steps.some((step) => step.id === to) ? from : [...from, to]),
			);
	});

	it('is drawn in both forms: the box names its edition and version, has its words and leads to its page', async () => {
		const drawn = await drawMap(requestOf(id), { ruler, href: (path) => `/sub${path}`, address });
		for (const [svg, own] of [
			[drawn.wide, '/sub'],
			[drawn.tall, '/sub'],
			[drawn.standalone, 'https://cave.example.org'],
		] as const) {
			for (const { to, other } of here) {
				const box = new RegExp(`<a[^>]* href="${to}"[^>]*class="node elsewhere"[^>]*>(.*?)</a>`).exec(svg)?.[1] as string;
				const words = box.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
				expect(words).toContain(mapWords.ofEdition(other.edition, other.version));
				expect(words).toContain(capitalize(other.words).split(' ').slice(0, 3).join(' '));
				expect(box).toContain(`lang="${other.language}"`);
				expect(box).toContain('class="spine"');
			}
			for (const premise of here.flatMap(({ from }) => from)) expect(svg).toContain(`href="${own}/a/${premise}/"`);
		}
		for (const { to } of here) expect(drawn.mermaid).toContain(`href "${to}"`);
	});

	it('is laid out without faults', async () => {
		for (const form of ['wide', 'tall'] as const) expect(await findFaultsIn(requestOf(id), form)).toEqual([]);
	});

	it('is the same in words', async () => {
		const { outline } = await drawMap(requestOf(id), { ruler });
		const text = toOutlineText(outline);
		for (const { other, id: line } of here) {
			expect(text).toContain(ofEdition(other.label, other.edition));
			expect(text).toContain(capitalize(other.words));
			expect(text).toContain(other.version);
			expect(text).toContain(line);
		}
	});

	it('is the same in Argdown and on a canvas', () => {
		const { focus, claims, relations, across = [] } = neighbourhoodOf(site, anchorMap(site, id) as never);
		const text = toArgdown(edition, { title: id, claims, relations, crossRelations: [...across] });
		const { nodes, edges } = buildCanvas(edition, { focus, claims, relations, across });
		const known = nodes.map((node) => node.id);
		for (const { fromNode, toNode } of edges) expect(known).toEqual(expect.arrayContaining([fromNode, toNode]));
		for (const { id: line, to, from, other } of here) {
			expect(text).toContain(`<${line}>`);
			expect(text).toContain(to);
			expect(text).toContain(other.version);
			const cards = nodes.filter((node) => node.text.includes(to));
			expect(cards).toHaveLength(1);
			expect(cards[0]?.text).toContain(other.version);
			for (const premise of from) expect(reach(premise, edges)).toContain(cards[0]?.id);
		}
	});
});

/** Every card that one gets to from a card. */
function reach(from: string, edges: readonly { fromNode: string; toNode: string }[]): Set<string> {
	const reached = new Set([from]);
	for (const card of reached) for (const { fromNode, toNode } of edges) if (fromNode === card) reached.add(toNode);
	return reached;
}

const findFaultsIn = async (request: MapRequest, form: 'wide' | 'tall'): Promise<string[]> =>
	findFaults(await layoutMap(buildMapGraph(request), form, ruler));

test('two lines to one claim share its box', async () => {
	const more = `${LINES}\n::attack[It rises without.]{#x6 from=p7a to="${bread('p2a')}" drawn=editors}\n`;
	const doubled = compiled(await crossing(more));
	const mapped = toMapped(doubled);
	const map = buildMapGraph(buildMapRequest(mapped, anchorMap(mapped, 'p7') as never, worksAt));
	const boxes = map.nodes.filter(({ path }) => path === bread('p2a'));
	expect(boxes).toHaveLength(1);
	expect(new Set(map.steps.flatMap(({ id, to }) => (to === boxes[0]?.id ? [id] : [])))).toEqual(new Set(['x5', 'x6']));
});

test('without the editors’ lines those that the editors draw are left out', () => {
	const map = anchorMap(site, 'p7b') as NonNullable<ReturnType<typeof anchorMap>>;
	expect(neighbourhoodOf(site, { ...map, within: 'source' }).across ?? []).toEqual([]);
});

test('maps on which no such line starts are as they were', async () => {
	const plain = toMapped(compiled(new Map(await readFixture('cave'))));
	const focusOf = new Set(lines.flatMap(({ from }) => from));
	const anchors = [...plain.passages.keys(), ...plain.graph.claims.keys(), ...plain.graph.relations.keys()];
	const other = allMaps(plain, anchors).filter(({ focus }) => !focus.some((id) => focusOf.has(id)));
	expect(other.length).toBeGreaterThan(0);
	for (const map of other) expect(neighbourhoodOf(site, map)).toEqual(neighbourhoodOf(plain, map));
});
