/** Where an objection to a claim may be aimed: at the claim, at another wording or a part of it, at a line to it, at what it presupposes. */
import type { Relation } from '../model/edition.ts';
import { isWithin, type Layer, layerNames } from '../model/layers.ts';
import { isObjection } from '../model/relations.ts';
import { type ArgumentGraph, restrictTo } from './graph.ts';

export interface Aim {
	/** A claim, or a line to it. */
	id: string;
	how: 'itself' | 'wording' | 'part' | 'line' | 'presupposed';
	/** The editors doubt the line by which this is an aim. */
	doubtful: boolean;
}

/** Every aim of a claim, itself first, each once. Linear in what is found. */
export function aimsOf(graph: ArgumentGraph, id: string): Aim[] {
	const wordings = graph.wordingsOf(id);
	const parts: string[] = wordings.flatMap((wording) => graph.partsOf(wording));
	// parts of parts, as they are found
	for (const part of parts) parts.push(...graph.partsOf(part));
	const lines = wordings.flatMap((wording) => graph.bearingOn(wording)).filter((relation) => !isObjection(relation));
	const needs = wordings.flatMap((wording) => graph.presuppositionsOf(wording));
	const doubted = ({ certainty }: { certainty?: 'low' }) => certainty === 'low';
	const aims: Aim[] = [
		{ id, how: 'itself', doubtful: false },
		...wordings.map((wording): Aim => ({ id: wording, how: 'wording', doubtful: false })),
		...parts.map((part): Aim => ({ id: part, how: 'part', doubtful: false })),
		...lines.map((line): Aim => ({ id: line.id, how: 'line', doubtful: doubted(line) })),
		...needs.flatMap((need) => need.from.map((one): Aim => ({ id: one, how: 'presupposed', doubtful: doubted(need) }))),
	];
	const seen = new Set<string>();
	return aims.filter((aim) => !seen.has(aim.id) && seen.add(aim.id));
}

/** An aim, and the narrowest layer that has it: an aim that a line of the editors makes is theirs, whoever draws the objection. */
export interface LayeredAim extends Aim {
	layer: Layer;
}

/** The aims of a claim with their layers, in the order in which the layers bring them. */
export function layeredAimsOf(graph: ArgumentGraph, id: string): LayeredAim[] {
	const found = new Map<string, LayeredAim>();
	for (const layer of layerNames)
		for (const aim of aimsOf(restrictTo(graph, layer), id)) if (!found.has(aim.id)) found.set(aim.id, { ...aim, layer });
	return [...found.values()];
}

/** A line, and the aim by which it reaches a claim. */
export interface Reaching {
	line: Relation;
	aim: LayeredAim;
}

/** All lines that speak against a claim: against it in any wording, against a part of it, a line to it, or what it presupposes. Each once. */
export function findObjections(graph: ArgumentGraph, id: string): Reaching[] {
	const seen = new Set<string>();
	return layeredAimsOf(graph, id)
		.flatMap((aim) => graph.objectionsTo(aim.id).map((line) => ({ line, aim })))
		.filter(({ line }) => !seen.has(line.id) && seen.add(line.id));
}

/** All lines that speak for a claim, in any wording. */
export function findReasons(graph: ArgumentGraph, id: string): Reaching[] {
	return layeredAimsOf(graph, id)
		.filter(({ how }) => how === 'itself' || how === 'wording')
		.flatMap((aim) =>
			graph
				.bearingOn(aim.id)
				.filter((line) => !isObjection(line) && (aim.how === 'itself' || !line.from.includes(id)))
				.map((line) => ({ line, aim })),
		);
}

/** Who draws an objection or reason to a claim: of the line itself and of that by which it reaches the claim, the one farther from the article. */
export const layerOf = ({ line, aim }: Reaching): Layer => (isWithin(line, aim.layer) ? aim.layer : line.drawn);
