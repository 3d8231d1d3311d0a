/** The measures of a tree with spines, and how its steps are shared out among columns before any of them is placed. */
import { hereAgain } from '#words/maps.ts';
import type { Branch, StepBranch } from './argument-tree.ts';
import { spineOf } from './heads.ts';
import { INSET } from './label.ts';
import type { Ruler } from './ruler.ts';

/** Below what they bear on; between neighbours; from a box's top to the line that leaves it. */
export const BELOW = 22;
export const BETWEEN = 14;
export const BELOW_LINTEL = 34;
/** Between columns. */
export const GUTTER = 18;
export const ELBOW = 20;
/** From a box's left edge to its first spine; from spine to spine; from the last spine to the boxes. */
export const FIRST_SPINE = 9;
export const SPINE = 15;
const AFTER_SPINE = 19;
/** Linked premises stand this much farther in, beside the line that joins them; an undercut stands under the step it denies. */
export const LINKED = 18;
export const JOINT = 4;
export const UNDERCUT = 28;
/** Between lines of several kinds that end at one step. */
export const CUT = 5;
/** Room enough for two columns; and the width of a box that stands alone in such room. */
export const COLUMNS_FROM = 430;
const SINGLE = 300;
/** A node that is only referred to. */
export const REFERENCE_HEIGHT = 28;
export const REFERENCE_WORDS = hereAgain;

/** The spines that these steps need, from the outermost inwards so that none crosses the line of another, and how far in their boxes stand. */
export function spinesOf(steps: readonly StepBranch[]): { spines: string[]; indent: number } {
	const spines = [...new Set(steps.map(({ step }) => spineOf(step)))].sort();
	return { spines, indent: FIRST_SPINE + SPINE * (spines.length - 1) + AFTER_SPINE };
}

/** Width of a branch's box: all its room, unless it stands alone in room for several. */
export function boxRoom(branch: Branch, room: number): number {
	return room < COLUMNS_FROM || branch.steps.length > 1 ? room : SINGLE;
}

/** How high something will be, and the room of its narrowest box; to choose by, not to place by. */
interface Estimate {
	height: number;
	narrowest: number;
}

/** A branch with all that bears on it. */
export function estimateBranch(branch: Branch, room: number, ruler: Ruler): Estimate {
	// an id alone is easily read in less room
	if (!branch.full) return { height: REFERENCE_HEIGHT, narrowest: room + 24 };
	const width = boxRoom(branch, room);
	// greedy lines fill about nine tenths of their width
	const lines = Math.min(5, Math.ceil(ruler.measure('serif', 15, branch.node.words) / ((width - 2 * INSET) * 0.92)));
	const below = branch.steps.length > 0 ? estimateSteps(branch.steps, room, ruler) : { height: 0, narrowest: width };
	return { height: 36 + 18.5 * lines + below.height, narrowest: Math.min(width, below.narrowest) };
}

function estimateSteps(steps: readonly StepBranch[], room: number, ruler: Ruler): Estimate {
	if (room < COLUMNS_FROM || steps.length < 2) return estimateSpines(steps, room, BELOW, ruler);
	const { height, narrowest } = planColumns(steps, room, ruler);
	return { height, narrowest };
}

function estimateSpines(steps: readonly StepBranch[], room: number, above: number, ruler: Ruler): Estimate {
	const { indent } = spinesOf(steps);
	return addUp(
		steps.map((step) => estimateStep(step, room - indent, ruler)),
		above,
	);
}

function estimateStep({ premises, undercuts }: StepBranch, room: number, ruler: Ruler): Estimate {
	const inset = premises.length > 1 ? LINKED : 0;
	const count = countLinkedColumns(premises, room, ruler);
	const column = (room - GUTTER * (count - 1)) / count - inset;
	const own = addUp(
		premises.map((premise) => estimateBranch(premise, column, ruler)),
		0,
	);
	const cut = undercuts.map((undercut) => estimateStep(undercut, room - UNDERCUT, ruler));
	return addUp([{ ...own, height: own.height / count }, ...cut], 0);
}

function addUp(parts: readonly Estimate[], above: number): Estimate {
	return {
		height: parts.reduce((sum, part) => sum + part.height + BETWEEN, above - BETWEEN),
		narrowest: Math.min(...parts.map((part) => part.narrowest)),
	};
}

/** Many linked premises in a wide room stand in columns, unless one of them has so much below it that it needs the room itself. */
export function countLinkedColumns(premises: readonly Branch[], room: number, ruler: Ruler): number {
	if (room < COLUMNS_FROM || premises.length < 3 || premises.some((premise) => premise.steps.length > 3)) return 1;
	const count = Math.min(premises.length, Math.floor((room + GUTTER) / 240));
	const column = (room - GUTTER * (count - 1)) / count - LINKED;
	return premises.every((premise) => estimateBranch(premise, column, ruler).narrowest >= EASY * 0.8) ? count : 1;
}

export interface ColumnPlan extends Estimate {
	columns: { steps: StepBranch[]; width: number }[];
}

/** Height, and more of it the narrower the narrowest box is below what is read with ease: a box a quarter narrower than that counts as twice the height. */
function costOf({ height, narrowest }: Estimate): number {
	return height * (1 + Math.max(0, EASY - narrowest) / (EASY / 4));
}
const EASY = 142;
const MOST_COLUMNS = 5;

/**
 * Shares out steps among columns in a width: supports and assumptions left, attacks right, each side in its order.
 * Of one to five columns takes the lowest plan whose boxes are not too narrow; deeper columns are wider, so that the innermost boxes of all
 * have the same room.
 */
export function planColumns(steps: readonly StepBranch[], width: number, ruler: Ruler): ColumnPlan {
	const sides = [steps.filter(({ step }) => step.side === 'for'), steps.filter(({ step }) => step.side === 'against')].filter(
		(side) => side.length > 0,
	);
	// all in one column, where two would leave too little room for what is deep
	let best: ColumnPlan = { columns: [{ steps: [...steps], width }], ...estimateSpines(steps, width, BELOW_LINTEL, ruler) };
	for (let count = Math.max(2, sides.length); count <= MOST_COLUMNS; count++) {
		const even = (width - GUTTER * (count - 1)) / count;
		const heights = sides.map((side) => side.map((step) => estimateSpines([step], even, 0, ruler).height + BETWEEN));
		for (let left = 1; left <= count - sides.length + 1; left++) {
			const shares = sides.length === 2 ? [left, count - left] : [count];
			if (sides.some((side, index) => side.length < (shares[index] as number))) continue;
			const groups = sides.flatMap((side, index) =>
				partition(heights[index] as number[], shares[index] as number).map(([from, to]) => side.slice(from, to)),
			);
			const indents = groups.map((group) => Math.max(0, even - estimateSpines(group, even, 0, ruler).narrowest));
			const room = (width - GUTTER * (count - 1) - indents.reduce((sum, indent) => sum + indent, 0)) / count;
			const columns = groups.map((group, index) => ({ steps: group, width: room + (indents[index] as number) }));
			const estimates = columns.map((column) => estimateSpines(column.steps, column.width, BELOW_LINTEL, ruler));
			const plan: ColumnPlan = {
				columns,
				height: Math.max(...estimates.map((estimate) => estimate.height)),
				narrowest: Math.min(...estimates.map((estimate) => estimate.narrowest)),
			};
			if (costOf(plan) < costOf(best)) best = plan;
			if (sides.length === 1) break;
		}
	}
	return best;
}

/** Cuts a row of heights into `count` parts in order, so that the highest part is as low as can be: pairs of from and to. */
export function partition(heights: readonly number[], count: number): [number, number][] {
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
