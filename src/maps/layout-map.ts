/** Where everything on a map stands: a lintel for each root with what bears on it below, and the works on a shelf at the foot. */
import { type Branch, buildTrees } from './argument-tree.ts';
import { countCrossings } from './crossings.ts';
import { FACES, idWidth, setLintel } from './label.ts';
import { type Layers, layoutLayers } from './layout-layers.ts';
import { layoutRows } from './layout-rows.ts';
import { countLeaves, type Stack, stackColumns, stackSteps } from './layout-tree.ts';
import type { MapGraph } from './map-graph.ts';
import { placeWords } from './place-words.ts';
import type { NodeBox, PlacedMap, Point } from './placed-map.ts';
import type { Ruler } from './ruler.ts';

/** Widths of the two forms (ARCHITECTURE.md, “Maps”): beside the text, and on a phone. */
const WIDE = 864;
const TALL = 342;
/** A map of one or two boxes need not be as wide as the page. */
const LEAST_WIDE = 560;
/** Between a tree and the next lintel, and between the last tree and the shelf. */
const BETWEEN_TREES = 40;
const ABOVE_SHELF = 34;
const SHELF_LINE = 21;
const COLUMN_GAP = 20;
/** The narrowest box in layers; where more must stand side by side, columns are better read. */
const LAYERED_LEAST = 156;
/** Where the eye would have to follow more crossing lines than this, a tree that repeats an id is better. */
const MOST_CROSSINGS = 1;

/** Places a map in the form `wide` (at most 864 units, one column of text and margin; a map in rows is as wide as they are) or `tall` (342, one column on a phone). */
export async function layoutMap(map: MapGraph, form: 'wide' | 'tall', ruler: Ruler): Promise<PlacedMap> {
	const placed = form === 'wide' && map.layout === 'rows' ? await layoutRows(map, ruler) : await layoutTrees(map, form, ruler);
	return { ...placed, steps: placeWords(placed, ruler) };
}

/** A lintel for each root, and what bears on it below. */
async function layoutTrees(map: MapGraph, form: 'wide' | 'tall', ruler: Ruler): Promise<PlacedMap> {
	const trees = buildTrees(map);
	const placed: PlacedMap = { width: TALL, height: 0, boxes: [], steps: [], shelf: undefined, works: [], leaders: [] };
	const columns = new Set<number>([0]);
	const add = (stack: Stack) => {
		placed.boxes.push(...stack.boxes);
		placed.steps.push(...stack.steps);
		for (const column of stack.columns) columns.add(column);
		placed.height = Math.max(placed.height, stack.bottom);
	};
	const addLintel = (tree: Branch, y: number, width: number, sizes: number[]): number => {
		const label = setLintel(tree.node, width, sizes, ruler);
		placed.boxes.push({ node: tree.node, x: 0, y, width, height: label.height, label, lintel: true });
		placed.height = y + label.height;
		return placed.height;
	};
	const top = () => (placed.height === 0 ? 0 : placed.height + BETWEEN_TREES);

	if (form === 'tall') {
		for (const tree of trees) add(stackSteps(tree.steps, { x: 0, width: TALL, edge: addLintel(tree, top(), TALL, [17, 16]) }, ruler));
	} else {
		const around = map.focus.length < 2 && trees.length > 1 ? await layerAll(trees, ruler) : undefined;
		if (around) {
			placed.width = Math.max(around.right, LEAST_WIDE);
			add(shiftStack(around, (placed.width - around.right) / 2));
		} else {
			for (const tree of trees) {
				const layers = await layerBelow(tree, ruler);
				placed.width = trees.length > 1 || !layers ? WIDE : Math.max(LEAST_WIDE, Math.ceil(layers.right));
				const edge = addLintel(tree, top(), placed.width, [19, 18, 17, 16]);
				if (tree.steps.length === 0) continue;
				add(
					layers
						? shiftStack(layers, (placed.width - layers.right) / 2, edge)
						: stackColumns(tree.steps, { x: 0, width: placed.width, edge }, ruler),
				);
			}
		}
	}
	placed.width = Math.max(placed.width, ...placed.boxes.map((box) => box.x + box.width));
	if (map.works.length > 0)
		placeShelf(
			map,
			placed,
			[...columns].sort((a, b) => a - b),
			ruler,
		);
	return placed;
}

/** Width of the boxes when so many stand side by side. */
function boxWidth(leaves: number): number {
	return Math.min(270, Math.floor((WIDE - COLUMN_GAP * (leaves - 1)) / Math.max(1, leaves)));
}

/** What bears on one root in layers, if all its boxes find room side by side. */
async function layerBelow(tree: Branch, ruler: Ruler): Promise<Layers | undefined> {
	const width = boxWidth(countLeaves(tree));
	if (width < LAYERED_LEAST) return undefined;
	const layers = await layoutLayers([tree], { width, edge: 0 }, ruler);
	return layers.right <= WIDE && countCrossings(layers.steps) <= MOST_CROSSINGS ? layers : undefined;
}

/** A claim that bears on several things, in layers: they above, it in the middle, what bears on it below; if there is room side by side. */
async function layerAll(trees: readonly Branch[], ruler: Ruler): Promise<Layers | undefined> {
	const leaves = Math.max(trees.length, ...trees.map(countLeaves));
	for (const width of [boxWidth(leaves), boxWidth(leaves + 1), boxWidth(leaves + 2)]) {
		if (width < LAYERED_LEAST) return undefined;
		const layers = await layoutLayers(trees, { width, edge: 0 }, ruler);
		if (layers.right <= WIDE) return countCrossings(layers.steps) <= MOST_CROSSINGS ? layers : undefined;
	}
	return undefined;
}

function shiftStack<S extends Stack>(stack: S, right: number, down = 0): S {
	const move = ([x, y]: Point): Point => [x + right, y + down];
	for (const box of stack.boxes) [box.x, box.y] = move([box.x, box.y]) as [number, number];
	for (const step of stack.steps) {
		step.lines = step.lines.map((points) => points.map(move));
		if (step.head) step.head = move(step.head);
		if (step.junction) step.junction = move(step.junction);
		if (step.doubt) step.doubt = move(step.doubt);
	}
	stack.bottom += down;
	stack.columns = stack.columns.map((x) => x + right);
	return stack;
}

/**
 * Sets the works below all else, each under the column of the first claim that cites it in the first row that is free there,
 * and leads a dotted line to those of the first row where the way is free.
 */
function placeShelf(map: MapGraph, placed: PlacedMap, columns: readonly number[], ruler: Ruler): void {
	const labels = new Map(map.nodes.map((node) => [node.id, node.label]));
	const boxOf = new Map(placed.boxes.filter((box) => box.label).map((box) => [box.node.id, box]));
	const shelf = placed.height + ABOVE_SHELF;
	const rows: { from: number; to: number }[][] = [];
	for (const work of map.works) {
		const ids = work.claims.map((id) => labels.get(id)).join(', ');
		const width = idWidth(ids, ruler) + ruler.measure('italic', FACES.words.size, work.label);
		const box = boxOf.get(work.claims[0] as string);
		const column = columns.findLast((one) => one <= (box?.x ?? 0) + 0.5) ?? 0;
		const x = Math.max(0, Math.min(column, placed.width - width));
		let row = rows.findIndex((entries) => entries.every(({ from, to }) => x >= to + COLUMN_GAP || x + width + COLUMN_GAP <= from));
		if (row < 0) row = rows.push([]) - 1;
		rows[row]?.push({ from: x, to: x + width });
		placed.works.push({ work, ids, x, y: shelf + 24 + row * SHELF_LINE });
		const leader = row === 0 && box && !box.lintel ? leaderOf(box, x, width, shelf, placed) : undefined;
		if (leader) placed.leaders.push(leader);
	}
	placed.shelf = shelf;
	placed.height = shelf + 24 + (rows.length - 1) * SHELF_LINE + 8;
}

/** Straight down from a box to the shelf, if it comes out over its work and nothing stands or runs in between. */
function leaderOf(box: NodeBox, left: number, width: number, shelf: number, placed: PlacedMap): Point[] | undefined {
	const x = box.x + 12;
	const from = box.y + box.height;
	if (x < left || x > left + width) return undefined;
	const blocked = placed.boxes.some(
		(other) => other !== box && other.y + other.height > from && other.x - 4 < x && other.x + other.width + 4 > x,
	);
	const crossed = placed.steps.some(({ lines }) =>
		lines.some((points) =>
			points.some((b, index) => {
				const a = points[index - 1];
				return a && Math.max(a[1], b[1]) >= from && Math.min(a[0], b[0]) - 6 < x && Math.max(a[0], b[0]) + 6 > x;
			}),
		),
	);
	return blocked || crossed
		? undefined
		: [
				[x, from],
				[x, shelf],
			];
}
