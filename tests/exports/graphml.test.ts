import fc from 'fast-check';
import graphology from 'graphology';
import { parse } from 'graphology-graphml';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { toGraphMl } from '../../src/exports/graphml.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { runs } from '../thorough.ts';
import { editions } from './editions.ts';

const { MultiDirectedGraph } = graphology;

const ROLES = {
	support: 'conclusion',
	presupposition: 'presupposing',
	restatement: 'restated',
	attack: 'attacked',
	challenge: 'challenged',
	qualification: 'qualified',
};

function expectSame(edition: Edition): void {
	const text = toGraphMl(edition);
	XmlDocument.fromString(text).dispose();
	const graph = parse(MultiDirectedGraph, text);
	expect(graph.nodes().sort()).toEqual([...edition.claims, ...edition.relations].map(({ id }) => id).sort());
	const edges = graph.mapEdges((_edge, attributes, source, target) => `${source} ${attributes['role']} ${target}`);
	expect(edges.sort()).toEqual(
		edition.relations
			.flatMap(({ id, type, from, to }) => [...from.map((premise) => `${premise} premise ${id}`), `${id} ${ROLES[type]} ${to}`])
			.sort(),
	);
	const standings = readStandings(buildGraph(edition.claims, edition.relations));
	for (const { id, kind, voice, main } of edition.claims) {
		const { article: status_article, source: status_source, editors: status_editors } = standings.get(id) ?? {};
		const known = graph.getNodeAttributes(id);
		expect(known).toMatchObject({ type: 'claim', kind, voice, status_article, status_source, status_editors });
		expect(known['main']).toBe(main);
	}
	for (const { id, type, attackType, drawn, cue, scheme, certainty, main } of edition.relations) {
		const known = graph.getNodeAttributes(id);
		const read = ['type', 'attack_type', 'drawn', 'scheme', 'certainty', 'main'].map((key) => known[key]);
		expect(read).toEqual([type, attackType, drawn, scheme, certainty, main]);
		expect(known['cue'] === undefined).toBe(cue === undefined);
	}
}

describe('toGraphMl', () => {
	it.each(['cave', 'content'] as const)('is read by graphology as the same graph: %s', async (name) => {
		const edition = await readWhole(name);
		expectSame(edition);
		const graph = parse(MultiDirectedGraph, toGraphMl(edition));
		for (const { id, text } of edition.claims) expect(graph.getNodeAttribute(id, 'text')).toBe(text);
		for (const { id, cue } of edition.relations) expect(graph.getNodeAttribute(id, 'cue')).toBe(cue);
	});
	it('is well-formed and the same graph whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: runs(40) });
	});
});
