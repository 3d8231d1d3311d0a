/**
 * A tree with spines: boxes one below the other, indented under what they bear on, one line down the side for each kind of relation.
 * It never crosses a line, needs no more than a phone's width, and gives a proposition with many reasons room by standing in several columns.
 * This is our own because ELK knows no such form: its trees put siblings side by side, and a map of twenty nodes becomes 2,000 units wide.
 */
import type { Branch, StepBranch } from './argument-tree.ts';
import { walkSteps } from './argument-tree.ts';
import { headOf, spineOf } from './heads.ts';
import { idWidth, setLabel } from './label.ts';
import type { Drawn, NodeBox, Point } from './placed-map.ts';
import {
	BELOW,
	BELOW_LINTEL,
	BETWEEN,
	boxRoom,
	COLUMNS_FROM,
	CUT,
	countLinkedColumns,
	ELBOW,
	estimateBranch,
	FIRST_SPINE,
	GUTTER,
	JOINT,
	LINKED,
	partition,
	planColumns,
	REFERENCE_HEIGHT,
	REFERENCE_WORDS,
	SPINE,
	spinesOf,
	UNDERCUT,
} from './plan-columns.ts';
import type { Ruler } from './ruler.ts';

export interface Stack {
	boxes: NodeBox[];
	steps: Drawn[];
	bottom: number;
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
export function stackSteps(
	steps: readonly StepBranch[],
	{ x, width, edge, top = edge + BELOW }: { x: number; width: number; edge: number; top?: number },
	ruler: Ruler,
): Stack {
	const stack: Stack = { boxes: [], steps: [], bottom: edge, columns: [x] };
	placeSpines(steps, x, width, edge, top);
	return stack;

	/** Below a box that is as wide as two columns its steps stand in columns too. */
	function placeSteps(all: readonly StepBranch[], left: number, room: number, edgeY: number): number {
		if (room < COLUMNS_FROM || all.length < 2) return placeSpines(all, left, room, edgeY, edgeY + BELOW);
		const columns = stackColumns(all, { x: left, width: room, edge: edgeY }, ruler);
		stack.boxes.push(...columns.boxes);
		stack.steps.push(...columns.steps);
		stack.bottom = Math.max(stack.bottom, columns.bottom);
		return columns.bottom;
	}

	/** Gives the lower end of what was placed. */
	function placeSpines(all: readonly StepBranch[], left: number, room: number, edgeY: number, topY: number): number {
		const { spines, indent } = spinesOf(all);
		let y = topY;
		let bottom = edgeY;
		for (const [index, name] of [...spines.entries()].reverse()) {
			const spine = left + FIRST_SPINE + SPINE * index;
			const own = all.filter(({ step }) => spineOf(step) === name);
			let from = edgeY + (own[0] ? headOf(own[0].step).room : 0);
			let first = true;
			for (const branch of own) {
				const { elbow, drawn, end } = placeStep(branch, spine, left + indent, room - indent, y);
				drawn.lines.at(-1)?.push([spine, from]);
				if (first) drawn.head = [spine, edgeY];
				first = false;
				from = elbow;
				bottom = end;
				y = end + BETWEEN;
			}
		}
		return bottom;
	}

	/** Places a premise and what bears on it. Gives where its line leaves it, and its lower end. */
	function placePremise(premise: Branch, left: number, room: number, top: number): { at: Point; end: number } {
		const box = placeBox(premise, left, room, top);
		const end = premise.steps.length > 0 ? placeSteps(premise.steps, left, room, box.y + box.height) : box.y + box.height;
		return { at: [left, box.y + (premise.full ? ELBOW : REFERENCE_HEIGHT / 2)], end };
	}

	/**
	 * Places premises that bear together, and the lines from each to the point where they meet: one below the other with a line at their side,
	 * or many in columns with a line above them.
	 */
	function placeLinked(drawn: Drawn, premises: readonly Branch[], left: number, room: number, top: number): { meet: Point; end: number } {
		const count = countLinkedColumns(premises, room, ruler);
		const width = (room - GUTTER * (count - 1)) / count - LINKED;
		const row = top + 10;
		const heights = premises.map((premise) => estimateBranch(premise, width, ruler).height);
		let meet: Point | undefined = count > 1 ? [left + JOINT, row] : undefined;
		let lowest = top;
		let x = left;
		for (const [from, to] of partition(heights, count)) {
			// from the column's first premise the line goes on to the column before
			let on: Point[] = count === 1 ? [] : x === left ? [[left + JOINT, row]] : [[x + JOINT, row], meet as Point];
			let y = count > 1 ? top + 26 : top;
			const placedBefore = stack.boxes.length;
			for (const premise of premises.slice(from, to)) {
				const { at, end } = placePremise(premise, x + LINKED, width, y);
				const corner: Point = [x + JOINT, at[1]];
				meet ??= corner;
				drawn.lines.push([at, corner, ...on]);
				on = [corner];
				y = end + BETWEEN;
			}
			lowest = Math.max(lowest, y - BETWEEN);
			x = Math.max(x + LINKED + width, rightOf(stack.boxes.slice(placedBefore))) + GUTTER;
		}
		return { meet: meet as Point, end: lowest };
	}

	/** Places a step whose line comes out at `lineX`; its last line ends there, for the caller to lead on. */
	function placeStep({ step, premises, undercuts }: StepBranch, lineX: number, left: number, room: number, top: number) {
		const drawn: Drawn = { step, lines: [], head: undefined, junction: undefined, doubt: undefined };
		stack.steps.push(drawn);
		let start: Point;
		let end: number;
		if (premises.length > 1) {
			const linked = placeLinked(drawn, premises, left, room, top);
			drawn.junction = linked.meet;
			start = linked.meet;
			end = linked.end;
		} else {
			const single = placePremise(premises[0] as Branch, left, room, top);
			start = single.at;
			end = single.end;
		}
		const elbow = start[1];
		let y = end + BETWEEN;
		if (step.doubtful) drawn.doubt = [lineX + 3, elbow - 4];
		drawn.lines.push([start, [lineX, elbow]]);
		// what speaks against the step comes up between its boxes and its spine, and ends at its line; what is of one kind shares a line
		const cuts = new Map<string, Point>();
		for (const undercut of undercuts) {
			const name = spineOf(undercut.step);
			const shared = cuts.get(name);
			const cut = shared?.[0] ?? left - 7 - CUT * cuts.size;
			const below = placeStep(undercut, cut, left + UNDERCUT, room - UNDERCUT, y);
			below.drawn.lines.at(-1)?.push([cut, shared?.[1] ?? elbow + headOf(undercut.step).room]);
			if (!shared) below.drawn.head = [cut, elbow];
			cuts.set(name, [cut, below.elbow]);
			y = below.end + BETWEEN;
		}
		return { elbow, drawn, end: y - BETWEEN };
	}

	function placeBox(branch: Branch, left: number, room: number, top: number): NodeBox {
		const wide = boxRoom(branch, room);
		const label = branch.full ? setLabel(branch.node, wide, ruler) : undefined;
		const box: NodeBox = {
			node: branch.node,
			x: left,
			y: top,
			width: label ? Math.max(wide, label.width) : referenceWidth(branch.node.label, ruler),
			height: label ? label.height : REFERENCE_HEIGHT,
			label,
			lintel: false,
		};
		stack.boxes.push(box);
		stack.bottom = Math.max(stack.bottom, box.y + box.height);
		return box;
	}
}

function rightOf(boxes: readonly NodeBox[]): number {
	return Math.max(0, ...boxes.map((box) => box.x + box.width));
}

/**
 * Places all that bears on a lintel (or a box as wide as several) in columns under it: what holds it up on the left, what is brought against it on the right.
 */
export function stackColumns(
	steps: readonly StepBranch[],
	{ x, width, edge }: { x: number; width: number; edge: number },
	ruler: Ruler,
): Stack {
	const whole: Stack = { boxes: [], steps: [], bottom: edge, columns: [] };
	let left = x;
	for (const column of planColumns(steps, width, ruler).columns) {
		const stack = stackSteps(column.steps, { x: left, width: column.width, edge, top: edge + BELOW_LINTEL }, ruler);
		whole.boxes.push(...stack.boxes);
		whole.steps.push(...stack.steps);
		whole.columns.push(left);
		whole.bottom = Math.max(whole.bottom, stack.bottom);
		left = Math.max(left + column.width, rightOf(stack.boxes)) + GUTTER;
	}
	return whole;
}

/** How many boxes stand side by side if every branch has its own column. */
export function countLeaves(branch: Branch): number {
	let leaves = 0;
	for (const { premises } of walkSteps(branch.steps)) for (const premise of premises) leaves += Math.max(1, countLeaves(premise));
	return leaves;
}
