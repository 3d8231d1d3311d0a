/** A shape is placed once, whatever its nodes are called, and what is known of it is taken. */
import { expect, test, vi } from 'vitest';
import type { Graph, Layouts } from '../../src/maps/place-graph.ts';

const graph = (names: readonly [string, string, string], width = 100): Graph => ({
	layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'UP', 'elk.edgeRouting': 'ORTHOGONAL' },
	children: names.map((id) => ({ id, width, height: 40 })),
	edges: names.slice(1).map((from) => ({ id: `${from}>`, sources: [from], targets: [names[0]] })),
});
/** As in another process. */
const load = async () => {
	vi.resetModules();
	return import('../../src/maps/place-graph.ts');
};

test('graphs of one shape have one layout, and each has it under its own names', async () => {
	const { placeGraph, takeUsedLayouts } = await load();
	const one = await placeGraph(graph(['p1a', 'p2a', 'p3a']));
	const other = await placeGraph(graph(['x', 'p1a', 'map']));
	expect([...other.nodes.keys()]).toEqual(['x', 'p1a', 'map']);
	expect([...other.nodes.values()]).toEqual([...one.nodes.values()]);
	expect([...other.routes.keys()]).toEqual(['p1a>', 'map>']);
	expect([...other.routes.values()]).toEqual([...one.routes.values()]);
	const { x, y, width, height } = one.nodes.get('p2a') as { x: number; y: number; width: number; height: number };
	const [start] = one.routes.get('p2a>') as [readonly [number, number]];
	expect([start[0] >= x && start[0] <= x + width, start[1] >= y && start[1] <= y + height]).toEqual([true, true]);
	await placeGraph(graph(['p1a', 'p2a', 'p3a'], 120));
	expect(takeUsedLayouts().size).toBe(2);
	expect(takeUsedLayouts().size).toBe(0);
});

test('what was learned is not placed again, in this process or another', async () => {
	const first = await load();
	const placed = await first.placeGraph(graph(['p1a', 'p2a', 'p3a']));
	const kept: Layouts = new Map(JSON.parse(JSON.stringify([...first.takeUsedLayouts()])));
	const next = await load();
	next.learnLayouts(kept);
	expect(await next.placeGraph(graph(['p1a', 'p2a', 'p3a']))).toEqual(placed);
	const moved: Layouts = new Map([...kept].map(([shape, { routes }]) => [shape, { nodes: [1, 2, 3].map((n) => [n, n, 9, 9]), routes }]));
	const third = await load();
	third.learnLayouts(moved);
	expect((await third.placeGraph(graph(['p1a', 'p2a', 'p3a']))).nodes.get('p2a')).toEqual({ x: 2, y: 2, width: 9, height: 9 });
	expect([...third.takeUsedLayouts().keys()]).toEqual([...kept.keys()]);
});
