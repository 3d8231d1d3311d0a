/** Lines between claims as exercises show them: A is what bears, C what it bears on. */
import { ends } from '#words/exercises.ts';
import type { Relation } from '../model/edition.ts';
import type { Material } from './exercise.ts';
import { areDistinct, claimOf, endStop, isSure, type Workbench, wordingOf } from './workbench.ts';

/** Of more than three claims at once nobody sees what they say. */
const MOST = 3;

/** A line between claims whose ends can all be told apart; what is aimed at another line needs that line too, and is no exercise. */
export function isSoundLine(bench: Workbench, line: Relation): boolean {
	if (line.from.length > MOST || bench.graph.relations.has(line.to)) return false;
	const shown = [...new Set([...line.from, line.to])].map((id) => claimOf(bench, id));
	return isSure(line) && shown.every(isSure) && areDistinct(bench, shown);
}

/** Its two ends by their wording. */
export function showLine(bench: Workbench, { from, to }: Relation): Material[] {
	const words = (ids: readonly string[]) =>
		ids.length > 1 ? ids.map((id) => endStop(wordingOf(claimOf(bench, id)))).join(' ') : wordingOf(claimOf(bench, ids[0] as string));
	return [
		{ id: from[0] as string, label: 'A', text: words(from) },
		{ id: to, label: 'C', text: words([to]) },
	];
}

/** Which claims the letters stand for: `(A: 12b and 16b; C: 70a.)` */
export function nameEnds(bench: Workbench, { from, to }: Relation): string {
	const label = (id: string) => claimOf(bench, id).label;
	return ends(from.map(label), label(to));
}

/** The passages in which its ends stand, the line's own first. */
export function passagesOf(bench: Workbench, { passage, from, to }: Relation): string[] {
	const ends = [...from, to].map((id) => claimOf(bench, id).passage);
	return [...new Set(ends.includes(passage) ? [passage, ...ends] : ends)];
}

/** Other lines between the same ends, with whatever further premises. */
export function linesBeside({ graph }: Workbench, line: Relation): Relation[] {
	return graph.bearingOn(line.to).filter((relation) => relation.id !== line.id && relation.from.some((id) => line.from.includes(id)));
}
