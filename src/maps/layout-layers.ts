/**
 * A map of few branches as layers under its lintel, laid out by ELK: every node above what bears on it, lines at right angles.
 * The lintel itself is a mere point in ELK's graph: lines reach it straight up from wherever they come, while ELK would spread their ends
 * evenly over its width and bend every one. So the point is dropped, and the lintel laid over the layer below it.
 */

import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import { type Branch, findCircular, walkBranches, walkSteps } from './argument-tree.ts';
import { headOf } from './heads.ts';
import { setLabel } from './label.ts';
import { referenceWidth, type Stack } from './layout-tree.ts';
import { placeGraph } from './place-graph.ts';
import type { Drawn, NodeBox, Point } from './placed-map.ts';
import { REFERENCE_HEIGHT } from './plan-columns.ts';
import type { Ruler } from './ruler.ts';
import { tidyLine } from './tidy-line.ts';

const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'UP',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
	'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
	'elk.layered.crossingMinimization.forceNodeModelOrder': 'false',
	'elk.separateConnectedComponents': 'false',
	'elk.json.edgeCoords': 'ROOT',
	'elk.json.shapeCoords': 'ROOT',
	'elk.randomSeed': '1',
	'elk.padding': '[top=0,left=0,bottom=0,right=0]',
	'elk.spacing.nodeNode': '20',
	'elk.spacing.edgeNode': '12',
	'elk.spacing.edgeEdge': '12',
	'elk.layered.spacing.nodeNodeBetweenLayers': '20',
	'elk.layered.spacing.edgeNodeBetweenLayers': '12',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};
/**
 * A step is a point of the graph, so that boxes stand in every second layer; where premises meet it is drawn,
 * and where it is undercut its line is long enough for a cross above the point.
 */
const JUNCTION = 6;
const CUT = 26;
/** Even, since ELK sets the ports of a node on whole units. */
const PLAIN = 2;
/** Above the boxes of the first layer: room for the heads under the lintel. */
const BELOW_LINTEL = 16;

export interface Layers extends Stack {
	/** The width that was needed. */
	right: number;
}

/**
 * Lays out what bears on one root, boxes `width` wide, below its lintel whose lower edge is at `edge`;
 * with several roots there is no lintel, and they are boxes of the first layer.
 */
export async function layoutLayers(
	roots: readonly Branch[],
	{ width, edge }: { width: number; edge: number },
	ruler: Ruler,
): Promise<Layers> {
	const lintel = roots.length === 1 ? roots[0] : undefined;
	const branches = roots.flatMap((root) => [...walkBranches(root)]);
	const here = new Set(branches.filter((branch) => branch.full).map((branch) => branch.node.id));
	// ELK would turn a line of a circle round, and set a box above what it bears on
	const circular = findCircular(roots);
	const boxes = new Map<string, NodeBox>();
	const children: ElkNode[] = [];
	const edges: ElkExtendedEdge[] = [];

	/** Gives the id of the box. A node of this very map is not repeated, unless in a circle: ELK leads a second line to it. */
	const addBox = (branch: Branch, suffix: string): string => {
		const full = here.has(branch.node.id) && !circular.has(branch);
		const id = full ? branch.node.id : `${branch.node.id}:${suffix}`;
		if (boxes.has(id)) return id;
		const label = full ? setLabel(branch.node, width, ruler) : undefined;
		const box: NodeBox = {
			node: branch.node,
			x: 0,
			y: 0,
			width: label ? Math.max(width, label.width) : referenceWidth(branch.node.label, ruler),
			height: label?.height ?? REFERENCE_HEIGHT,
			label,
			lintel: false,
		};
		boxes.set(id, box);
		children.push({
			id,
			width: box.width,
			height: box.height,
			layoutOptions: { 'elk.alignment': !lintel && roots.includes(branch) ? 'BOTTOM' : 'TOP' },
		});
		return id;
	};
	if (!lintel) for (const root of roots) addBox(root, '');
	const all = branches.flatMap((branch) => (branch.full ? [...walkSteps(branch.steps)] : []));
	const cut = new Set(all.flatMap(({ undercuts }) => (undercuts.length > 0 ? undercuts.map(({ step }) => step.to) : [])));
	for (const { step, premises } of all) {
		const ends = premises.map((premise) => ({ id: `${premise.node.id}>${step.id}`, box: addBox(premise, step.id) }));
		const { onStep } = step;
		if (onStep && ends.length === 1) {
			edges.push({ id: `${step.id}>`, sources: ends.map(({ box }) => box), targets: [`${step.to}.cut`] });
			continue;
		}
		const size = step.junction ? JUNCTION : PLAIN;
		const height = cut.has(step.id) ? CUT : size;
		const port = (name: string, x: number, y: number) => ({ id: `${step.id}.${name}`, x, y, width: 0, height: 0 });
		children.push({
			id: step.id,
			width: size,
			height,
			ports: [port('in', size / 2, height), port('out', size / 2, 0), ...(cut.has(step.id) ? [port('cut', size, JUNCTION)] : [])],
			layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.alignment': 'TOP' },
		});
		for (const { id, box } of ends) edges.push({ id, sources: [box], targets: [`${step.id}.in`] });
		const to = step.to === lintel?.node.id ? LINTEL : onStep ? `${step.to}.cut` : step.to;
		edges.push({ id: `${step.id}>`, sources: [`${step.id}.out`], targets: [to], ...(to === LINTEL ? { layoutOptions: LOOSE } : {}) });
	}
	// a point instead of the lintel holds the first layer together
	if (lintel) children.push({ id: LINTEL, width: 1, height: 1 });

	const { nodes, routes: placed } = await placeGraph({ layoutOptions: OPTIONS, children, edges });
	const onLintel = all.filter(({ step }) => step.to === lintel?.node.id).flatMap(({ step }) => nodes.get(step.id) ?? []);
	const shift = onLintel.length > 0 ? edge + BELOW_LINTEL - Math.min(...onLintel.map(({ y }) => y)) : edge;
	// without the point the drawing may be narrower
	const offset = -Math.min(...[...nodes].filter(([id]) => id !== LINTEL).map(([, { x }]) => x));
	for (const [id, box] of boxes) {
		const node = nodes.get(id);
		box.x = (node?.x ?? 0) + offset;
		box.y = (node?.y ?? 0) + shift;
	}
	const routes = new Map([...placed].map(([id, points]) => [id, points.map(([x, y]): Point => [x + offset, y + shift])]));
	const pointOn = (id: string, height: number): Point => {
		const { x = 0, y = 0, width: wide = 0 } = nodes.get(id) ?? {};
		return [x + wide / 2 + offset, y + height + shift];
	};
	const steps = all.map(({ step }): Drawn => {
		const lines: Drawn['lines'] = [];
		let out = routes.get(`${step.id}>`) as Point[];
		if (step.to === lintel?.node.id) {
			// round what stands above it, if anything does, and from the first layer straight up
			const below = out.filter(([, y]) => y >= edge + BELOW_LINTEL - 0.1);
			out = [...below, [(below.at(-1) as Point)[0], edge]];
		}
		if (step.onStep) out = [...out, pointOn(step.to, JUNCTION)];
		const last = out.at(-1) as Point;
		const end: Point[] = [...out.slice(0, -1), [last[0], last[1] + (step.onStep ? 0 : headOf(step).room)]];
		const drawn: Drawn = {
			step,
			lines,
			head: last,
			junction: undefined,
			doubt: step.doubtful ? [last[0] + 7, last[1] + 17] : undefined,
		};
		const node = nodes.get(step.id);
		if (!node) {
			lines.push(tidyLine(end));
			return drawn;
		}
		const incoming = step.from.map((id) => routes.get(`${id}>${step.id}`) as Point[]);
		const [only] = incoming;
		if (only && incoming.length === 1) {
			lines.push(tidyLine([...only, ...end]));
			return drawn;
		}
		const meet = pointOn(step.id, node.height - JUNCTION / 2);
		drawn.junction = meet;
		for (const points of incoming) lines.push(tidyLine([...points, meet]));
		lines.push(tidyLine([meet, ...end]));
		return drawn;
	});
	const list = [...boxes.values()];
	return {
		boxes: list,
		steps,
		bottom: Math.max(edge, ...list.map((box) => box.y + box.height)),
		columns: [...new Set(list.map((box) => box.x))].sort((a, b) => a - b),
		right: Math.max(0, ...list.map((box) => box.x + box.width)),
	};
}

const LINTEL = 'lintel';
/** Lines that are drawn otherwise need not be straight. */
const LOOSE = { 'elk.layered.priority.straightness': '0', 'elk.layered.priority.shortness': '0' };
