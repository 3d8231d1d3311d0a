/** Chief objections: whether each is an objection, undoubted, that reaches the proposition under whose page it is named. */
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { Place } from '../model/edition.ts';
import { isObjection } from '../model/relations.ts';
import { aimsOf } from './aims.ts';
import type { ArgumentGraph } from './graph.ts';

/** Objections that the page of a proposition names first, as the editors wrote them. */
export interface NamedObjections {
	/** The claim that is the proposition. */
	claim: string;
	label: string;
	chief: readonly { id: string; place: Place }[];
}

/** How many objections can be read in the first screen of a page. */
const MOST_CHIEF = 3;

/** Tells of each that is none, and of more than are read at a glance. */
export function checkChief(named: readonly NamedObjections[], graph: ArgumentGraph): Message[] {
	const messages: Message[] = [];
	for (const { claim, label, chief } of named) {
		const reaching = new Set(aimsOf(graph, claim).flatMap((aim) => graph.objectionsTo(aim.id).map(({ id }) => id)));
		const report = (place: Place, reason: string, actual: string) =>
			messages.push(createMessage('chief-objection', place, reason, { actual }));
		for (const [index, { id, place }] of chief.entries()) {
			const relation = graph.relations.get(id);
			if (!relation)
				report(
					place,
					`There is no relation ${id}.${reaching.size > 0 ? ` Objections that reach ${label}: ${[...reaching].join(', ')}.` : ''}`,
					id,
				);
			else if (!isObjection(relation)) report(place, `${id} is a ${relation.type}, and no objection.`, id);
			else if (!reaching.has(id))
				report(place, `${id} does not reach ${label}, nor a part or wording of it, a line to it or what it presupposes.`, id);
			else if (relation.certainty === 'low') report(place, `The editors doubt ${id}. A doubted reading is not named first.`, id);
			else if (chief.findIndex((one) => one.id === id) < index) report(place, `${id} is named twice.`, id);
			else if (index >= MOST_CHIEF) report(place, `${chief.length} objections are named; at most ${MOST_CHIEF} are read at a glance.`, id);
		}
	}
	return messages;
}
