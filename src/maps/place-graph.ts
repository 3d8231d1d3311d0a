/**
 * Places a graph by ELK. Of the hundreds of maps of an edition many have the same shape, however their claims are called: boxes of the same
 * sizes, joined alike. Each shape is placed once, and may be kept from build to build.
 */

import { createHash } from 'node:crypto';
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Point } from './placed-map.ts';

export interface Graph {
	layoutOptions: Record<string, string>;
	children: readonly ElkNode[];
	edges: readonly ElkExtendedEdge[];
}

export interface PlacedGraph {
	nodes: ReadonlyMap<string, { x: number; y: number; width: number; height: number }>;
	/** The way of each edge, its ends included. */
	routes: ReadonlyMap<string, readonly Point[]>;
}

/** Where the nodes and edges of a shape stand, in the order of the graph, by a hash of the shape: what can be kept. */
export type Layouts = Map<string, { nodes: readonly [x: number, y: number, width: number, height: number][]; routes: readonly Point[][] }>;
type Layout = Layouts extends Map<string, infer One> ? One : never;

/** One instance for the whole build; elkjs runs in this process, without a worker. */
let elk: InstanceType<typeof ELK.default> | undefined;
const known = new Map<string, Promise<Layout>>();
let used: Layouts = new Map();

/** From now on these are known. What they are is as ELK placed it: nothing is checked. */
export function learnLayouts(layouts: Layouts): void {
	for (const [shape, layout] of layouts) if (!known.has(shape)) known.set(shape, Promise.resolve(layout));
}

/** What was needed since this was asked last, whether placed or known. */
export function takeUsedLayouts(): Layouts {
	const taken = used;
	used = new Map();
	return taken;
}

/** Places a graph. Same shape, same places. Throws where ELK gives an edge no way. */
export async function placeGraph(graph: Graph): Promise<PlacedGraph> {
	const { text, names } = toShape(graph);
	const shape = createHash('sha256').update(text).digest('base64url').slice(0, 22);
	let placing = known.get(shape);
	if (!placing) {
		placing = place(text, names);
		known.set(shape, placing);
	}
	const layout = await placing;
	used.set(shape, layout);
	const nodes = graph.children.map(({ id }, index): [string, { x: number; y: number; width: number; height: number }] => {
		const [x, y, width, height] = layout.nodes[index] as Layout['nodes'][number];
		return [id, { x, y, width, height }];
	});
	return { nodes: new Map(nodes), routes: new Map(graph.edges.map(({ id }, index) => [id, layout.routes[index] as Point[]])) };
}

/** The graph with everything named by its order, as JSON; and what was called how, for messages. */
function toShape(graph: Graph): { text: string; names: readonly string[] } {
	const numbers = new Map<string, string>();
	const rename = (name: string): string => {
		const number = numbers.get(name) ?? String(numbers.size);
		numbers.set(name, number);
		return number;
	};
	const text = JSON.stringify(graph, (key, value) => {
		if (key === 'id') return rename(value as string);
		return key === 'sources' || key === 'targets' ? (value as string[]).map(rename) : value;
	});
	return { text, names: [...numbers.keys()] };
}

async function place(text: string, names: readonly string[]): Promise<Layout> {
	elk ??= new ELK.default();
	const { children = [], edges = [] } = await elk.layout({ id: 'map', ...(JSON.parse(text) as Graph) } as ElkNode);
	return {
		nodes: children.map(({ x = 0, y = 0, width = 0, height = 0 }) => [x, y, width, height]),
		routes: edges.map(({ id, sections }) => {
			const section = sections?.[0];
			if (!section) throw new Error(`ELK gave no route to ${names[Number(id)]}.`);
			return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }): Point => [x, y]);
		}),
	};
}
