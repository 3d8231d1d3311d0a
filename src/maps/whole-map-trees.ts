/** Claims of one region as indented trees: under each what bears on it, by its first relation there; the rest of its relations are lines. */
import type { ArgumentGraph } from '../argument/graph.ts';
import type { Claim, Relation } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import { relationRow, relationTypes } from '../model/relations.ts';
import { wrapText } from './label.ts';
import type { Ruler } from './ruler.ts';

/** A claim in its place. `under` names the cell it is indented under, and the relation by which. */
export interface Cell {
	claim: Claim;
	region: string;
	x: number;
	y: number;
	width: number;
	height: number;
	lines: string[];
	/** Its first words, larger, to be read from the middle distance; the first line stands beside its id, which takes so much. */
	mid: { lines: string[]; indent: number };
	under: { parent: string; relation: string } | undefined;
}
export interface Tree {
	cells: Cell[];
	height: number;
}

/** From a cell's left edge to that of what is indented under it. */
export const INDENT = 32;
export const CELL_FACE = { id: 15, size: 17, leading: 20.5, inset: 12, head: 21, top: 42 } as const;
/** Id and first words as they are read from the middle distance. */
export const MID_FACE = { size: 27, leading: 31, top: 34, after: 9 } as const;
const CELL_GAP = 11;
/** What would be indented further begins a tree of its own. */
const DEEPEST = 4;
const TALLEST = 900;

/** Sets claims as trees whose roots stand in the order of the text. Each claim stands once. */
export function setTrees(claims: readonly Claim[], graph: ArgumentGraph, width: number, ruler: Ruler): Tree[] {
	const here = new Set(claims.map((claim) => claim.id));
	const under = new Map<string, { parent: string; relation: Relation }>();
	const isAbove = (id: string, of: string): boolean => {
		for (let ancestor = under.get(of)?.parent; ancestor !== undefined; ancestor = under.get(ancestor)?.parent)
			if (ancestor === id) return true;
		return false;
	};
	const hang = (claim: Claim, relation: Relation, parent: string) => {
		if (under.has(claim.id) || parent === claim.id || !here.has(parent) || isAbove(claim.id, parent)) return;
		under.set(claim.id, { parent, relation });
	};
	const passage = (relation: Relation) => (graph.claims.get(relation.to)?.passage === relation.passage ? 0 : 1);
	for (const claim of claims) {
		const drawn = graph.drawnFrom(claim.id).filter((relation) => here.has(relation.to));
		for (const relation of [...drawn].sort((a, b) => passage(a) - passage(b) || compareIds(a.id, b.id))) hang(claim, relation, relation.to);
	}
	// an objection to a step stands under the conclusion, below the premise whose line it cuts
	for (const claim of claims) {
		for (const relation of graph.drawnFrom(claim.id)) {
			const step = graph.relations.get(relation.to);
			if (step?.from.some((premise) => under.get(premise)?.relation === step)) hang(claim, relation, step.to);
		}
	}
	const children = new Map<string, { claim: Claim; relation: Relation }[]>();
	const roots: Claim[] = [];
	for (const claim of claims) {
		const branch = under.get(claim.id);
		if (!branch) roots.push(claim);
		else children.set(branch.parent, [...(children.get(branch.parent) ?? []), { claim, relation: branch.relation }]);
	}
	for (const list of children.values()) {
		list.sort(
			(a, b) =>
				// what an outer spine carries stands lower
				relationRow(b.relation).lane - relationRow(a.relation).lane ||
				relationTypes.indexOf(relationRow(a.relation).name) - relationTypes.indexOf(relationRow(b.relation).name) ||
				compareIds(a.relation.id, b.relation.id) ||
				compareIds(a.claim.id, b.claim.id),
		);
	}

	const setLines = (claim: Claim, depth: number) => {
		const room = width - depth * INDENT;
		const { lines } = wrapText(claim.gist ?? claim.text, room - 2 * CELL_FACE.inset, (text) =>
			ruler.measure('serif', CELL_FACE.size, text),
		);
		const height = CELL_FACE.top + (lines.length - 1) * CELL_FACE.leading + 12;
		return { lines, room, height };
	};
	const setMid = ({ label, gist, text }: Claim, room: number, height: number): Cell['mid'] => {
		const { size, leading, top, after } = MID_FACE;
		const indent = ruler.measure('sans', size, label) + after;
		const measure = (line: string) =>
			line.startsWith(label)
				? indent + ruler.measure('serif', size, line.slice(label.length).trimStart())
				: ruler.measure('serif', size, line);
		const most = 1 + Math.floor((height - top - 8) / leading);
		const { lines } = wrapText(`${label} ${gist ?? text}`, room - 2 * CELL_FACE.inset, measure, most);
		return { lines: [(lines[0] ?? '').slice(label.length).trim(), ...lines.slice(1)], indent };
	};
	// a tree too tall or too deep for a column gives up its largest branches; they stand by themselves after it
	const cut = new Set<string>();
	const heightOf = (claim: Claim, depth: number): number => {
		const branches = (children.get(claim.id) ?? []).map((child) => ({ id: child.claim.id, height: heightOf(child.claim, depth + 1) }));
		if (depth === DEEPEST) for (const { id } of branches) cut.add(id);
		let height = setLines(claim, depth).height;
		for (const branch of branches.sort((a, b) => a.height - b.height)) {
			if (cut.has(branch.id)) continue;
			if (height + CELL_GAP + branch.height > TALLEST) cut.add(branch.id);
			else height += CELL_GAP + branch.height;
		}
		return height;
	};
	const set = (root: Claim): Tree[] => {
		heightOf(root, 0);
		const cells: Cell[] = [];
		const later: Claim[] = [];
		let y = 0;
		const visit = (claim: Claim, depth: number, under: Cell['under']) => {
			const { lines, room, height } = setLines(claim, depth);
			const mid = setMid(claim, room, height);
			cells.push({ claim, region: '', x: depth * INDENT, y, width: room, height, lines, mid, under: under });
			y += height + CELL_GAP;
			for (const child of children.get(claim.id) ?? []) {
				if (cut.has(child.claim.id)) later.push(child.claim);
				else visit(child.claim, depth + 1, { parent: claim.id, relation: child.relation.id });
			}
		};
		visit(root, 0, undefined);
		return [{ cells, height: y - CELL_GAP }, ...later.flatMap(set)];
	};
	return roots.flatMap(set);
}
