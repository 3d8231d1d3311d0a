/**
 * The map as an outline in words, for those who cannot or would rather not look at it: the same nodes, relations and works, and the reasons.
 * It unfolds the same trees as the drawing: what bears on something stands one step further in.
 */
import { ofEdition } from '#words/cross.ts';
import { outline as words } from '#words/maps.ts';
import { conjugate } from '../argument/describe-relation.ts';
import { layers } from '../model/layers.ts';
import { relationRow } from '../model/relations.ts';
import { type Branch, buildTrees, type StepBranch } from './argument-tree.ts';
import type { MapGraph, MapNode, MapSource, MapStep } from './map-graph.ts';

/** A node, or what refers to it. */
export interface OutlineNode {
	node: MapNode;
	/** Told here with words, works and what bears on it; false where only its id is named, because it stands elsewhere in full. */
	full: boolean;
	works: MapSource[];
	steps: OutlineStep[];
}
export interface OutlineStep {
	step: MapStep;
	/** What it does and to what: `supports P3`, `attacks 73a (undermines it)`, `undercuts the step from 62a to P3`. */
	verb: string;
	premises: OutlineNode[];
	undercuts: OutlineStep[];
}
export interface Outline {
	title: string;
	description?: string;
	roots: OutlineNode[];
}

/** Tells the map in words. Each node stands in full once, each relation once. */
export function buildOutline(map: MapGraph): Outline {
	const nodes = new Map(map.nodes.map((node) => [node.id, node]));
	const steps = new Map(map.steps.map((step) => [step.id, step]));
	const label = (id: string) => {
		const { label: name = id, other } = nodes.get(id) ?? {};
		return other ? ofEdition(name, other.edition) : name;
	};
	const works = new Map<string, MapSource[]>();
	for (const { claims, ...work } of map.works) for (const claim of claims) works.set(claim, [...(works.get(claim) ?? []), work]);

	const describe = (step: MapStep): string => {
		const target = steps.get(step.to);
		const verb = conjugate(relationRow(step).verb, step.from.length);
		return target
			? `${verb} ${words.line(relationRow(target).aim.join, target.from.map(label), relationRow(target).aim.ends, label(target.to))}`
			: `${verb} ${label(step.to)}`;
	};
	const tellNode = (branch: Branch): OutlineNode => ({
		node: branch.node,
		full: branch.full,
		works: branch.full ? (works.get(branch.node.id) ?? []) : [],
		steps: branch.steps.map(tellStep),
	});
	const tellStep = ({ step, premises, undercuts }: StepBranch): OutlineStep => ({
		step,
		verb: describe(step),
		premises: premises.map(tellNode),
		undercuts: undercuts.map(tellStep),
	});
	return {
		title: map.title,
		...(map.description === undefined ? {} : { description: map.description }),
		roots: buildTrees(map).map(tellNode),
	};
}

/** A line of the outline, told piece by piece so that text and HTML say the same. */
export type OutlinePiece = { text: string; language?: string } | { link: string; path: string; id?: string };
export interface OutlineLine {
	pieces: OutlinePiece[];
	children: OutlineLine[];
}

/** The outline as nested lines; a step with one premise is one line with it, linked premises stand below the line of their step. */
export function toOutlineLines(outline: Outline): OutlineLine[] {
	return outline.roots.map((root) => ({ pieces: nodePieces(root), children: root.steps.map(stepLine) }));
}

function nodePieces({ node, full, works }: OutlineNode): OutlinePiece[] {
	const pieces: OutlinePiece[] = [{ link: node.label, path: node.path }];
	if (!full) return [...pieces, { text: words.elsewhere }];
	const { other, who, text } = node;
	if (other) pieces.push({ text: words.whoAndWords(who, '') }, { text, language: other.language });
	else pieces.push({ text: words.whoAndWords(who, text) });
	if (!/[.?!…]['’”"“‘]?$/.test(text)) pieces.push({ text: '.' });
	for (const [index, work] of works.entries())
		pieces.push({ text: index === 0 ? words.sources : '; ' }, { link: work.label, path: work.url });
	if (works.length > 0) pieces.push({ text: '.' });
	return pieces;
}

function stepLine(outlined: OutlineStep): OutlineLine {
	const { step, verb, premises, undercuts } = outlined;
	const who = words.drawnBy(layers[step.drawn].drawnBy, step.doubtful);
	const why: OutlinePiece[] = [{ link: step.id, path: step.path }, { text: ` (${who})${step.why === '' ? '.' : `: ${step.why}`}` }];
	const [only] = premises;
	const below = [...undercuts.map(stepLine)];
	if (only && premises.length === 1) {
		return { pieces: [...nodePieces(only), { text: words.itDoes(verb) }, ...why], children: [...below, ...only.steps.map(stepLine)] };
	}
	const names: OutlinePiece[] = premises.flatMap(({ node }, index) => [
		...(index === 0 ? [] : [{ text: words.and }]),
		{ text: node.label },
	]);
	return {
		pieces: [...names, { text: words.theyDo(verb) }, ...why],
		children: [...premises.map((premise) => ({ pieces: nodePieces(premise), children: premise.steps.map(stepLine) })), ...below],
	};
}
