/**
 * A tree with spines: boxes one below the other, indented under what they bear on, one line down the side for each kind of relation.
 * It never crosses a line, needs no more than a phone's width, and gives a proposition with many reasons room by standing in several columns.
 * This is our own because ELK knows no such form: its trees put siblings side by side, and a map of twenty nodes becomes 2,000 units wide.
 */
import type { Branch, StepBranch } from './argument-tree.ts';
import { walkSteps } from './argument-tree.ts';
import { idWidth, setLabel } from './label.ts';
import type { Verb } from './map-graph.ts';
import type { Box, Drawn, Point } from './placed-map.ts';
import type { Ruler } from './ruler.ts';

/** Below what they bear on; between neighbours; from a box's top to the line that leaves it. */
const BELOW = 22;
const BETWEEN = 14;
const ELBOW = 20;
/** From a box's left edge to its first spine; from spine to spine; from the last spine to the boxes. */
const FIRST_SPINE = 9;
const SPINE = 15;
const AFTER_SPINE = 19;
/** Linked premises stand this much farther in, an undercut under the step it denies. */
const LINKED = 18;
const UNDERCUT = 28;
/** A node that is only referred to. */
export const REFERENCE_HEIGHT = 28;
export const REFERENCE_WORDS = 'here again';

/** From the edge of the target to the end of the line: room for the head. */
export const HEAD_ROOM: Record<Verb, number> = { supports: 2, underlies: 9, attacks: 4, undercuts: 0 };

/** From the outermost spine inwards, so that no spine crosses the line of another. */
const SPINES: Verb[] = ['attacks', 'supports', 'underlies'];

export interface Stack {
	boxes: Box[];
	steps: Drawn[];
	bottom: number;
	/** Room of the narrowest box. */
	narrowest: number;
	/** Left edges of its columns, from left to right. */
	columns: number[];
}

/** Width of the box of a node that is only referred to. */
export function referenceWidth(label: string, ruler: Ruler): number {
	return Math.ceil(22 + idWidth(label, ruler) + ruler.measure('italic', 14, REFERENCE_WORDS));
}

/**
 * Places steps and all that bears on them below a box whose lower edge is at `edge`: first box at `top`, all between `x` and `x + width`.
 */
export function stackSteps(steps: readonly StepBranch[], { x, width, edge, top = edge + BELOW }: { x: number; width: number; edge: number; top?: number }, ruler: Ruler): Stack {
	const stack: Stack = { boxes: [], steps: [], bottom: edge, narrowest: width, columns: [x] };
	placeSteps(steps, x, width, edge, top);
	return stack;

	/** Gives the lower end of what was placed. */
	function placeSteps(all: readonly StepBranch[], left: number, room: number, edgeY: number, topY: number): number {
		const verbs = SPINES.filter((verb) => all.some(({ step }) => step.verb === verb));
		const indent = FIRST_SPINE + SPINE * (verbs.length - 1) + AFTER_SPINE;
		let y = topY;
		let bottom = edgeY;
		for (const [index, verb] of [...verbs.entries()].reverse()) {
			const spine = left + FIRST_SPINE + SPINE * index;
			let from = edgeY + HEAD_ROOM[verb];
			let first = true;
			for (const branch of all.filter(({ step }) => step.verb === verb)) {
				const { elbow, drawn, end } = placeStep(branch, spine, left + indent, room - indent, y);
				drawn.lines.at(-1)?.points.push([spine, from]);
				if (first) drawn.head = { verb, at: [spine, edgeY], towards: 'up' };
				first = false;
				from = elbow;
				bottom = end;
				y = end + BETWEEN;
			}
		}
		return bottom;
	}

	/** Places a step whose line comes out at `lineX`; its last line ends there, for the caller to lead on. */
	function placeStep({ step, premises, undercuts }: StepBranch, lineX: number, left: number, room: number, top: number) {
		const drawn: Drawn = { step, lines: [], head: undefined, junction: undefined };
		stack.steps.push(drawn);
		const linked = premises.length > 1;
		const inset = linked ? LINKED : 0;
		const joint = left + 4;
		let y = top;
		let elbow = 0;
		let before = 0;
		for (const [index, premise] of premises.entries()) {
			const box = placeBox(premise, left + inset, room - inset, y);
			const middle = box.y + (premise.full ? ELBOW : REFERENCE_HEIGHT / 2);
			if (index === 0) elbow = middle;
			if (linked) {
				const verb = step.from.find(({ id }) => id === premise.node.id)?.verb ?? step.verb;
				const points: Point[] = [
					[box.x, middle],
					[joint, middle],
				];
				if (index > 0) points.push([joint, before]);
				drawn.lines.push({ verb, points });
			}
			before = middle;
			const end = premise.steps.length > 0 ? placeSteps(premise.steps, box.x, room - inset, box.y + box.height, box.y + box.height + BELOW) : box.y + box.height;
			y = end + BETWEEN;
		}
		if (linked) drawn.junction = [joint, elbow];
		drawn.lines.push({
			verb: step.verb,
			points: [
				[linked ? joint : left, elbow],
				[lineX, elbow],
			],
		});
		// what denies the step comes up between its boxes and its spine, and cuts its line
		const cut = left - 7;
		let from = elbow;
		for (const [index, undercut] of undercuts.entries()) {
			const below = placeStep(undercut, cut, left + UNDERCUT, room - UNDERCUT, y);
			below.drawn.lines.at(-1)?.points.push([cut, from]);
			if (index === 0) below.drawn.head = { verb: 'undercuts', at: [cut, elbow], towards: 'up' };
			from = below.elbow;
			y = below.end + BETWEEN;
		}
		return { elbow, drawn, end: y - BETWEEN };
	}

	function placeBox(branch: Branch, left: number, room: number, top: number): Box {
		const label = branch.full ? setLabel(branch.node, room, ruler) : undefined;
		const box: Box = {
			node: branch.node,
			x: left,
			y: top,
			width: label ? Math.max(room, label.width) : referenceWidth(branch.node.label, ruler),
			height: label ? label.height : REFERENCE_HEIGHT,
			label,
			lintel: false,
		};
		stack.boxes.push(box);
		stack.bottom = Math.max(stack.bottom, box.y + box.height);
		if (label) stack.narrowest = Math.min(stack.narrowest, room);
		return box;
	}
}

/** Between columns. */
const GUTTER = 18;
/** Below this a box is too narrow to be read with ease. */
const NARROWEST = 142;

/**
 * Places all that bears on a lintel in columns under it: what holds it up on the left, what is brought against it on the right.
 * Tries one to five columns and takes the lowest stand in which no box is narrower than `NARROWEST`.
 */
export function stackColumns(steps: readonly StepBranch[], { width, edge }: { width: number; edge: number }, ruler: Ruler): Stack {
	const sides = [
		[...steps].filter(({ step }) => step.verb === 'supports' || step.verb === 'underlies'),
		[...steps].filter(({ step }) => step.verb === 'attacks'),
	].filter((side) => side.length > 0);
	let best: Stack | undefined;
	for (let count = sides.length; count <= 5; count++) {
		for (let left = 1; left <= count - sides.length + 1; left++) {
			const shares = sides.length === 2 ? [left, count - left] : [count];
			if (sides.some((side, index) => side.length < (shares[index] as number))) continue;
			const even = (width - GUTTER * (count - 1)) / count;
			const groups = sides.flatMap((side, index) => {
				const heights = side.map((step) => stackSteps([step], { x: 0, width: even, edge: 0 }, ruler).bottom);
				return partition(heights, shares[index] as number).map(([from, to]) => side.slice(from, to));
			});
			// deeper columns are wider, so that the innermost boxes of all have the same room
			const indents = groups.map((group) => even - stackSteps(group, { x: 0, width: even, edge: 0 }, ruler).narrowest);
			const room = (width - GUTTER * (count - 1) - indents.reduce((sum, indent) => sum + indent, 0)) / count;
			let x = 0;
			const stacks = groups.map((group, index) => {
				const column = room + (indents[index] as number);
				const stack = stackSteps(group, { x, width: column, edge, top: edge + 34 }, ruler);
				x += column + GUTTER;
				return stack;
			});
			const whole: Stack = {
				boxes: stacks.flatMap((stack) => stack.boxes),
				steps: stacks.flatMap((stack) => stack.steps),
				bottom: Math.max(edge, ...stacks.map((stack) => stack.bottom)),
				narrowest: Math.min(...stacks.map((stack) => stack.narrowest)),
				columns: stacks.flatMap((stack) => stack.columns),
			};
			if (!best || (whole.narrowest >= NARROWEST && (whole.bottom < best.bottom || best.narrowest < NARROWEST))) best = whole;
			if (sides.length === 1) break;
		}
	}
	return best ?? { boxes: [], steps: [], bottom: edge, narrowest: width, columns: [] };
}

/** Cuts a row of heights into `count` parts in order, so that the highest part is as low as can be: pairs of from and to. */
function partition(heights: readonly number[], count: number): [number, number][] {
	const n = heights.length;
	const sums = [0];
	for (const height of heights) sums.push((sums.at(-1) as number) + height);
	const between = (from: number, to: number) => (sums[to] as number) - (sums[from] as number);
	let row = sums.map((_, end) => ({ worst: between(0, end), cuts: [] as number[] }));
	for (let part = 1; part < count; part++) {
		row = sums.map((_, end) => {
			let best = { worst: Number.POSITIVE_INFINITY, cuts: [] as number[] };
			for (let cut = part; cut < end; cut++) {
				const before = row[cut] as (typeof row)[number];
				const worst = Math.max(before.worst, between(cut, end));
				if (worst < best.worst) best = { worst, cuts: [...before.cuts, cut] };
			}
			return best;
		});
	}
	const cuts = [0, ...(row[n]?.cuts ?? []), n];
	return cuts.slice(1).map((to, index) => [cuts[index] as number, to]);
}

/** How many boxes stand side by side if every branch has its own column. */
export function countLeaves(branch: Branch): number {
	let leaves = 0;
	for (const { premises } of walkSteps(branch.steps)) for (const premise of premises) leaves += Math.max(1, countLeaves(premise));
	return leaves;
}
