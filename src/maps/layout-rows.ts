/**
 * A few claims of a whole argument in rows, to be read from the top like a page: the propositions in one row, above them what they come to, below them
 * what is held against them, and from there down what is concluded. A reason for a proposition's side and an objection stand under what they bear on;
 * any other reason stands over what it is a reason for. Rows are chosen here, since only they have a meaning; places in a row and lines are ELK's.
 */
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import { compareIds } from '../model/ids.ts';
import { headOf } from './heads.ts';
import { setLabel } from './label.ts';
import type { MapGraph, MapNode, MapStep } from './map-graph.ts';
import { placeGraph } from './place-graph.ts';
import type { Drawn, NodeBox, PlacedMap, Point } from './placed-map.ts';
import { captionRows } from './row-captions.ts';
import type { Ruler } from './ruler.ts';
import { tidyLine } from './tidy-line.ts';

/** Width of a box; five and what lies between them fill the page. */
const BOX = 172;
/** Room for lines of its own beside the parts that stand under a claim. */
const OWN = 36;
const JUNCTION = 6;
/** More boxes than this in a row are read with trouble. */
const MOST_ABREAST = 5;
const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'DOWN',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.partitioning.activate': 'true',
	'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
	'elk.layered.crossingMinimization.semiInteractive': 'true',
	'elk.separateConnectedComponents': 'false',
	'elk.json.edgeCoords': 'ROOT',
	'elk.json.shapeCoords': 'ROOT',
	'elk.randomSeed': '1',
	'elk.padding': '[top=0,left=0,bottom=0,right=0]',
	'elk.spacing.nodeNode': '22',
	'elk.spacing.edgeNode': '14',
	'elk.spacing.edgeEdge': '14',
	'elk.layered.spacing.nodeNodeBetweenLayers': '36',
	'elk.layered.spacing.edgeNodeBetweenLayers': '22',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
	'elk.layered.thoroughness': '60',
};

/** A claim, with those of its parts that stand joined to its lower edge. */
interface Stand {
	node: MapNode;
	parts: MapNode[];
	/** Whether lines of the claim itself come to its lower edge beside its parts. */
	own: boolean;
}

/** Which way a step runs on the page: `hangs` under what it bears on, or leads down to it. */
type Hangs = (step: MapStep) => boolean;

/** Places a map in rows. */
export async function layoutRows(map: MapGraph, ruler: Ruler): Promise<PlacedMap> {
	const { stands, home, rowOf } = arrange(map);
	const standOf = new Map(stands.flatMap((stand) => [stand.node, ...stand.parts].map((node) => [node.id, stand])));
	const { levels, falls } = readLevels(map, rowOf);

	const propositions = map.nodes.filter(({ form }) => form === 'proposition').map(({ id }) => id);

	// boxes of one row are of one height
	const labels = new Map(map.nodes.map((node) => [node.id, setLabel(node, BOX, ruler)]));
	const height = (ids: readonly string[]) => Math.max(0, ...ids.map((id) => labels.get(id)?.height ?? 0));
	const inRow = Map.groupBy(stands, ({ node }) => rowOf(node.id));
	const measures = new Map(
		[...inRow].map(([row, all]) => [
			row,
			{ node: height(all.map(({ node }) => node.id)), parts: height(all.flatMap(({ parts }) => parts.map(({ id }) => id))) },
		]),
	);
	const sizeOf = ({ node, parts }: Stand) => {
		const row = measures.get(rowOf(node.id)) ?? { node: 0, parts: 0 };
		return { node: row.node, parts: parts.length > 0 ? row.parts : 0 };
	};
	const widthOf = ({ parts, own }: Stand) => Math.max(1, parts.length) * BOX + (own && parts.length > 0 ? OWN : 0);

	const children = new Map<string, ElkNode>();
	for (const stand of stands) {
		const size = sizeOf(stand);
		children.set(stand.node.id, {
			id: stand.node.id,
			width: widthOf(stand),
			height: size.node + size.parts,
			ports: [],
			layoutOptions: {
				'elk.partitioning.partition': String(2 * rowOf(stand.node.id)),
				'elk.alignment': 'TOP',
				// propositions stand in their order, whatever line that bends
				...(stand.node.form === 'proposition' ? { 'elk.position': `(${propositions.indexOf(stand.node.id) * BOX},0)` } : {}),
				...(isDivided(stand) ? { 'elk.portConstraints': 'FIXED_POS' } : {}),
			},
		});
	}
	const edges: ElkExtendedEdge[] = [];
	/** Leads a line between two ends, each with its place; it is laid out from the upper to the lower, whichever way it points. */
	const lead = (id: string, [from, start]: [string, string], [to, end]: [string, string]) =>
		edges.push(falls(from, to) ? { id, sources: [start], targets: [end] } : { id, sources: [end], targets: [start] });
	/** How far above the place where ELK leads it a line of a claim's own ends: beside the claim's parts, at its own lower edge. */
	const raises = new Map<string, number>();
	/** The end of a line at a claim: the claim itself, or a place on the lower edge that is the claim's. */
	const endAt = (id: string, line: string): string => {
		const stand = standOf.get(id) as Stand;
		if (!isDivided(stand)) return stand.node.id;
		const index = stand.parts.findIndex((part) => part.id === id);
		const x = index < 0 ? OWN / 2 : (stand.own ? OWN : 0) + (index + 0.5) * BOX;
		const size = sizeOf(stand);
		const node = children.get(stand.node.id) as ElkNode;
		const port: ElkPort = { id: `${line}@${id}`, x, y: size.node + size.parts, width: 0, height: 0 };
		node.ports?.push(port);
		if (index < 0) raises.set(port.id, size.parts);
		return port.id;
	};
	const upside = (id: string): string => (isDivided(standOf.get(id) as Stand) ? topPort(children.get(home(id)) as ElkNode) : home(id));
	const join = (step: MapStep, other: string) => `${step.id}.${falls(step.id, other) ? 'lower' : 'upper'}`;
	/** The end of a line at a claim, when its other end is there. */
	const endOf = (id: string, other: string, line: string) => (falls(id, other) ? endAt(id, line) : upside(id));
	for (const step of map.steps) {
		if (step.junction) {
			children.set(step.id, {
				id: step.id,
				width: JUNCTION,
				height: JUNCTION,
				ports: [
					{ id: `${step.id}.upper`, x: JUNCTION / 2, y: 0, width: 0, height: 0 },
					{ id: `${step.id}.lower`, x: JUNCTION / 2, y: JUNCTION, width: 0, height: 0 },
					{ id: `${step.id}.side`, x: JUNCTION, y: JUNCTION / 2, width: 0, height: 0 },
				],
				layoutOptions: { 'elk.partitioning.partition': String(levels.get(step.id)), 'elk.portConstraints': 'FIXED_POS' },
			});
			for (const id of step.from) lead(`${id}>${step.id}`, [id, endOf(id, step.id, step.id)], [step.id, join(step, id)]);
		}
		const start = step.junction ? step.id : (step.from[0] as string);
		const to = step.onStep ? `${step.to}.side` : endOf(step.to, start, step.id);
		lead(`${step.id}>`, [start, step.junction ? join(step, step.to) : endOf(start, step.to, step.id)], [step.to, to]);
	}

	const { nodes: positions, routes: placed } = await placeGraph({ layoutOptions: OPTIONS, children: [...children.values()], edges });
	const boxes = stands.flatMap((stand): NodeBox[] => {
		const { x, y } = positions.get(stand.node.id) as { x: number; y: number };
		const size = sizeOf(stand);
		const box = (node: MapNode, left: number, top: number, width: number, high: number): NodeBox => ({
			node,
			x: left,
			y: top,
			width,
			height: high,
			label: labels.get(node.id),
			lintel: false,
		});
		return [
			box(stand.node, x, y, widthOf(stand), size.node),
			...stand.parts.map((part, index) => box(part, x + (stand.own ? OWN : 0) + index * BOX, y + size.node, BOX, size.parts)),
		];
	});
	const routes = new Map(
		edges.map((edge) => {
			const raise = ([x, y]: Point, port: string | undefined): Point => [x, y - (raises.get(port ?? '') ?? 0)];
			const way = placed.get(edge.id) as readonly Point[];
			const points = [raise(way[0] as Point, edge.sources[0]), ...way.slice(1, -1), raise(way.at(-1) as Point, edge.targets[0])];
			return [
				edge.id,
				straighten(
					points,
					map.steps.some(({ id }) => edge.sources[0]?.startsWith(`${id}.`)),
				),
			];
		}),
	);
	const route = (id: string, from: string, to: string): readonly Point[] => {
		const points = routes.get(id) as readonly Point[];
		return falls(from, to) ? points : points.toReversed();
	};
	const drawn = map.steps.map((step): Drawn => {
		const start = step.junction ? step.id : (step.from[0] as string);
		const way = route(`${step.id}>`, start, step.to);
		const junction = step.junction ? centre(positions.get(step.id)) : undefined;
		const turned = step.onStep ? 270 : falls(start, step.to) ? 180 : undefined;
		const head = step.onStep ? centre(positions.get(step.to)) : (way.at(-1) as Point);
		const room = headOf(step).room;
		const last: Point = step.onStep ? [head[0] + room, head[1]] : [head[0], head[1] + (turned ? -room : room)];
		const end = tidyLine([...(junction ? [junction] : []), ...way.slice(0, -1), last]);
		return {
			step,
			lines: junction ? [...step.from.map((id) => tidyLine([...route(`${id}>${step.id}`, id, step.id), junction])), end] : [end],
			head,
			...(turned ? { turned } : {}),
			junction,
			doubt: step.doubtful ? [head[0] - 16, head[1] + (turned ? -6 : 17)] : undefined,
		};
	});
	return {
		width: Math.max(...boxes.map((box) => box.x + box.width), ...drawn.flatMap(({ lines }) => lines.flat().map(([x]) => x))),
		height: Math.max(...boxes.map((box) => box.y + box.height), ...drawn.flatMap(({ lines }) => lines.flat().map(([, y]) => y))),
		...captionRows(
			map,
			boxes.filter(({ node }) => standOf.get(node.id)?.node === node),
			ruler,
		),
		boxes,
		steps: drawn,
		shelf: undefined,
		works: [],
		leaders: [],
	};
}

const centre = (corner: { x: number; y: number } | undefined): Point => [(corner?.x ?? 0) + JUNCTION / 2, (corner?.y ?? 0) + JUNCTION / 2];

/** A bend smaller than this looks like a slip. */
const SLIP = 10;

/** Takes a slight bend out of a line: one of its ends moves along the edge of its box, the lower one where the upper is fixed. */
function straighten(points: readonly Point[], fixed: boolean): readonly Point[] {
	const [start, bend, back, end] = points;
	if (points.length !== 4 || !start || !bend || !back || !end || Math.abs(start[0] - end[0]) > SLIP) return points;
	if (Math.abs(start[0] - bend[0]) + Math.abs(back[0] - end[0]) > 0.1) return points;
	const x = fixed ? start[0] : end[0];
	return [
		[x, start[1]],
		[x, end[1]],
	];
}

/** Whether lines must come to a place of their own on its lower edge. */
const isDivided = ({ parts, own }: Stand): boolean => parts.length > 1 || (parts.length === 1 && own);

/** Where lines leave a divided claim upwards, or come to it from above. */
function topPort(node: ElkNode): string {
	const id = `${node.id}@top${node.ports?.length ?? 0}`;
	node.ports?.push({ id, x: (node.width ?? 0) / 2, y: 0, width: 0, height: 0 });
	return id;
}

/**
 * Objections hang under what they speak against. So does what a proposition, or what propositions come to, rests on; any other
 * reason leads down to what it is a reason for.
 */
function readDirections(map: MapGraph): Hangs {
	const steps = new Map(map.steps.map((step) => [step.id, step]));
	const wholeOf = new Map(map.nodes.map((node) => [node.id, node.partOf ?? node.id]));
	const tested = new Set(map.nodes.filter(({ form }) => form === 'proposition').map(({ id }) => id));
	const bySide = map.steps.filter(({ side, onStep }) => side === 'for' && !onStep);
	const isTested = (id: string) => tested.has(id) || tested.has(wholeOf.get(id) ?? id);
	for (let size = -1; size !== tested.size; ) {
		size = tested.size;
		for (const step of bySide) if (step.from.some(isTested)) tested.add(step.to);
	}
	return (step) => step.side === 'against' || steps.has(step.to) || step.from.some(isTested);
}

interface Arrangement {
	stands: Stand[];
	/** The claim to which a part is joined; any other id as it is. */
	home(id: string): string;
	rowOf(id: string): number;
}

/** Joins to a claim those of its parts that are only spoken against, from outside and from below, and chooses rows. Any other part stands alone. */
function arrange(map: MapGraph): Arrangement {
	const hangs = readDirections(map);
	const wholes = new Map(map.nodes.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf] as const])));
	const here = new Set(map.nodes.filter(({ id }) => !wholes.has(id)).map(({ id }) => id));
	const alone = new Set(map.steps.flatMap(({ from }) => from));
	for (const { from, to } of map.steps) if (from.some((id) => (wholes.get(id) ?? id) === (wholes.get(to) ?? to))) alone.add(to);
	for (;;) {
		const home = (id: string) => {
			const whole = wholes.get(id);
			return whole !== undefined && here.has(whole) && !alone.has(id) ? whole : id;
		};
		const nodes = map.nodes.filter(({ id }) => home(id) === id);
		const rows = chooseRows(map, nodes, home, hangs);
		const rowOf = (id: string) => rows.get(home(id)) ?? 0;
		const misplaced = map.steps.filter(({ from, to }) => home(to) !== to && from.some((id) => rowOf(id) <= rowOf(to)));
		if (misplaced.length === 0) {
			const { falls } = readLevels(map, rowOf);
			const lowered = new Set(
				map.steps.flatMap((step) =>
					step.from.flatMap((id) => {
						const [start, end] = step.junction ? [step.id, step.id] : [id, step.to];
						return [...(falls(id, end) ? [id] : []), ...(falls(step.to, start) ? [step.to] : [])];
					}),
				),
			);
			const stands = nodes.map((node) => ({
				node,
				parts: map.nodes.filter(({ id }) => id !== node.id && home(id) === node.id),
				own: lowered.has(node.id),
			}));
			return { stands, home, rowOf };
		}
		for (const { to } of misplaced) alone.add(to);
	}
}

interface Levels {
	/** How far down each claim stands and each point at which lines meet: claims on even levels, points between them next to what they lead to. */
	levels: Map<string, number>;
	/** Whether a line between two ends runs down from the first to the second; on one level, what the text has first stands higher. */
	falls(from: string, to: string): boolean;
}

function readLevels(map: MapGraph, rowOf: (id: string) => number): Levels {
	const steps = new Map(map.steps.map((step) => [step.id, step]));
	const levels = new Map(map.nodes.map(({ id }) => [id, 2 * rowOf(id)]));
	const levelOf = (id: string): number => {
		const known = levels.get(id);
		const step = steps.get(id);
		if (known !== undefined || !step) return known ?? 0;
		const target = levelOf(step.to);
		const above = step.from.filter((premise) => levelOf(premise) < target).length;
		const level = Math.max(0, 2 * above > step.from.length ? target - 1 : target + 1);
		levels.set(id, level);
		return level;
	};
	for (const { id } of map.steps) levelOf(id);
	const places = new Map([...map.nodes, ...map.steps].map(({ id }, index) => [id, index]));
	const rank = (id: string) => levelOf(id) + (places.get(id) ?? 0) / (places.size + 1);
	return { levels, falls: (from, to) => rank(from) < rank(to) };
}

/** The row of each claim, from 0 at the top. */
function chooseRows(map: MapGraph, nodes: readonly MapNode[], home: (id: string) => string, hangs: Hangs): Map<string, number> {
	const steps = new Map(map.steps.map((step) => [step.id, step]));
	const propositions = new Set(nodes.filter(({ form }) => form === 'proposition').map(({ id }) => id));
	const name = (id: string) => (propositions.has(home(id)) ? 'propositions' : home(id));
	const below = new Map<string, Set<string>>([
		['propositions', new Set()],
		...nodes.map(({ id }) => [name(id), new Set<string>()] as const),
	]);
	const reaches = (from: string, to: string): boolean => from === to || [...(below.get(from) ?? [])].some((next) => reaches(next, to));
	const order = (upper: string, lower: string) => {
		if (upper === lower) return;
		// what is argued in a circle is led on in the direction it has here already
		if (reaches(lower, upper)) return;
		below.get(upper)?.add(lower);
	};
	for (const step of map.steps) {
		// an objection to a step stands under what the step hangs from, or beside what it leads to
		let target = step;
		while (steps.has(target.to)) target = steps.get(target.to) as MapStep;
		for (const id of step.from) {
			if (!hangs(step)) order(name(id), name(step.to));
			else if (target === step || hangs(target)) order(name(target.to), name(id));
			else for (const premise of target.from) order(name(premise), name(id));
		}
	}
	const names = [...below.keys()];
	const above = (name: string) => names.filter((other) => below.get(other)?.has(name));
	const depths = new Map<string, number>();
	const depthOf = (name: string): number => {
		const known = depths.get(name);
		if (known !== undefined) return known;
		const depth = Math.max(-1, ...above(name).map(depthOf)) + 1;
		depths.set(name, depth);
		return depth;
	};
	for (const name of names) depthOf(name);
	const last = Math.max(0, ...depths.values());
	// what hangs from no proposition is set as low as what stands under it lets it be; what is joined with nothing, last
	const hanging = new Set<string>();
	const hang = (name: string) => {
		if (hanging.has(name)) return;
		hanging.add(name);
		for (const lower of below.get(name) ?? []) hang(lower);
	};
	hang('propositions');
	for (const name of names.toSorted((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0))) {
		if (hanging.has(name)) continue;
		depths.set(name, Math.min(last + 1, ...[...(below.get(name) ?? [])].map((lower) => depths.get(lower) ?? 0)) - 1);
	}
	// a row with too many gives up those under which nothing stands, the last of the text first, to the emptiest row further down
	const inRow = (row: number) => names.filter((one) => depths.get(one) === row);
	for (let row = 0; row < last; row++) {
		for (const name of inRow(row).sort(compareIds).reverse()) {
			const later = Array.from({ length: last - row }, (_, index) => row + 1 + index);
			const roomiest = later.reduce((best, other) => (inRow(other).length < inRow(best).length ? other : best));
			if (inRow(row).length <= MOST_ABREAST || inRow(roomiest).length >= MOST_ABREAST) break;
			if (name !== 'propositions' && below.get(name)?.size === 0) depths.set(name, roomiest);
		}
	}
	return new Map(nodes.map(({ id }) => [id, depths.get(name(id)) ?? 0]));
}
