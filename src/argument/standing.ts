/** How each claim stands, in the words of `model/statuses.ts`, on the three graphs: the article's own lines, with its sources', with the editors'. */

import { onceFor } from '../formats/once.ts';
import { isSure } from '../model/doubt.ts';
import type { Relation, Standing } from '../model/edition.ts';
import { type Layer, layerNames } from '../model/layers.ts';
import { type Effect, relationRow } from '../model/relations.ts';
import { type Status, statuses } from '../model/statuses.ts';
import { type ArgumentGraph, restrictTo } from './graph.ts';
import { type Label, type Labelling, labelGrounded } from './labelling.ts';

/**
 * The status of every claim of one graph. The weightiest word holds: contested before without footing, open, limited, answered. A claim
 * stands by its word exactly when the labelling has it in, but for what a reader chose. Linear.
 */
export function readStatuses(graph: ArgumentGraph, { labels }: Labelling = labelGrounded(graph)): Map<string, Status> {
	const found = new Map<string, Status>();
	const labelOf = (relation: Relation): Label => labels.get(relation.id) ?? 'undecided';
	for (const id of graph.claims.keys()) {
		const bearing = graph.wordingsOf(id).flatMap((one) => graph.bearingOn(one).filter(isSure));
		const having = (effect: Effect) => bearing.filter((relation) => relationRow(relation).effect === effect);
		const met = (effect: Effect) => having(effect).every((relation) => labelOf(relation) === 'out');
		const steps = having('carries');
		const objected = bearing.some((relation) => relationRow(relation).side === 'against');
		found.set(
			id,
			!met('defeats')
				? 'contested'
				: having('needed').some((relation) => labelOf(relation) !== 'in') ||
						(steps.length > 0 && !steps.some((step) => labelOf(step) === 'in'))
					? 'without footing'
					: !met('opens')
						? 'open'
						: !met('limits')
							? 'limited'
							: objected
								? 'answered'
								: 'unchallenged',
		);
	}
	// An objection to a part limits the whole, however deep the part lies: parts stand before wholes in no order, so each tells upwards.
	for (const [id, status] of [...found]) {
		if (statuses[status].stands && status !== 'limited') continue;
		for (let whole = graph.claims.get(id)?.partOf; whole !== undefined; whole = graph.claims.get(whole)?.partOf) {
			for (const wording of graph.wordingsOf(whole)) {
				const before = found.get(wording);
				if (before === 'unchallenged' || before === 'answered') found.set(wording, 'limited');
			}
		}
	}
	return found;
}

/** The status of every claim on each layer, read off once for a graph. What a layer says of a claim hangs on no line outside it. */
export const readStandings = onceFor((graph: ArgumentGraph): ReadonlyMap<string, Standing> => {
	const byLayer = Object.fromEntries(layerNames.map((layer) => [layer, readStatuses(restrictTo(graph, layer))])) as Record<
		Layer,
		Map<string, Status>
	>;
	return new Map(
		[...graph.claims.keys()].map((id) => [
			id,
			Object.fromEntries(layerNames.map((layer) => [layer, byLayer[layer].get(id) as Status])) as Record<Layer, Status>,
		]),
	);
});
