import fc from 'fast-check';
import graphology from 'graphology';
import { parse } from 'graphology-graphml';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { toGraphMl } from '../../src/exports/graphml.ts';
import type { Edition } from '../../src/model/edition.ts';
import { sideOf } from '../../src/model/relations.ts';
import { editions, readWhole } from './editions.ts';

const { MultiDirectedGraph } = graphology;

function expectSame(edition: Edition): void {
	const text = toGraphMl(edition);
	XmlDocument.fromString(text).dispose();
	const graph = parse(MultiDirectedGraph, text);
	expect(graph.nodes().sort()).toEqual([...edition.claims, ...edition.relations].map(({ id }) => id).sort());
	const edges = graph.mapEdges((_edge, attributes, source, target) => `${source} ${attributes['role']} ${target}`);
	expect(edges.sort()).toEqual(
		edition.relations
			.flatMap(({ id, type, from, to }) => [
				...from.map((premise) => `${premise} premise ${id}`),
				`${id} ${sideOf({ type }) === 'for' ? 'conclusion' : 'attacked'} ${to}`,
			])
			.sort(),
	);
	for (const { id, kind, voice } of edition.claims) expect(graph.getNodeAttributes(id)).toMatchObject({ type: 'claim', kind, voice });
	for (const { id, type, attackType } of edition.relations) expect(graph.getNodeAttribute(id, 'type')).toBe(attackType ?? type);
}

describe('toGraphMl', () => {
	it.each(['cave', 'content'] as const)('is read by graphology as the same graph: %s', async (name) => {
		const edition = await readWhole(name);
		expectSame(edition);
		const graph = parse(MultiDirectedGraph, toGraphMl(edition));
		for (const { id, text } of edition.claims) expect(graph.getNodeAttribute(id, 'text')).toBe(text);
	});
	it('is well-formed and the same graph whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: 40 });
	});
});
