/** Chief objections: whether each is an objection, undoubted, that reaches the proposition under whose page it is named. */
import { chief as words } from '#words/messages-argument.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import type { Place } from '../model/edition.ts';
import { isObjection, relationRow } from '../model/relations.ts';
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
			if (!relation) report(place, words.noRelation(id, label, [...reaching]), id);
			else if (!isObjection(relation)) report(place, words.noObjection(id, relationRow(relation).noun.one), id);
			else if (!reaching.has(id)) report(place, words.astray(id, label), id);
			else if (relation.certainty === 'low') report(place, words.doubted(id), id);
			else if (chief.findIndex((one) => one.id === id) < index) report(place, words.twice(id), id);
			else if (index >= MOST_CHIEF) report(place, words.tooMany(chief.length, MOST_CHIEF), id);
		}
	}
	return messages;
}
