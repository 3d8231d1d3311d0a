/** Several critiques side by side: where a class agrees. */
import type { Label } from '../argument/labelling.ts';
import { isStep, type Side, sideOf } from '../model/relations.ts';
import type { Status } from '../model/statuses.ts';
import { type ArgumentData, applyCritique, type Critique, testCritique } from './critique.ts';

/** How often each answer was given. */
export type Count<T extends string> = Record<T, number>;

export interface ClassView {
	/** How many critiques. */
	count: number;
	/** Claims and steps on which anybody decided, most decided first. `agreement`: chance that two critiques drawn at random treat it alike. */
	choices: { id: string; tally: Count<'accepted' | 'rejected' | 'open'>; agreement: number }[];
	/** Claims and steps at which own reasons or attacks were aimed, by how many critiques, most first. */
	targets: { id: string; supportedBy: number[]; attackedBy: number[] }[];
	/** How each proposition fares, critique by critique; without propositions, nothing. */
	outcomes: { id: string; tally: Count<Label>; agreement: number; labels: Label[]; statuses: Status[] }[];
	/** Mean agreement over everything that anybody decided on or aimed at; 1 for a class of one, or where nobody did anything. */
	agreement: number;
}

/** The part of pairs that agree: Fleiss' (1971) P for one item. 1 for fewer than two critiques. */
export function pairAgreement(tally: Readonly<Record<string, number>>): number {
	const counts = Object.values(tally);
	const all = counts.reduce((sum, one) => sum + one, 0);
	return all < 2 ? 1 : counts.reduce((sum, one) => sum + one * (one - 1), 0) / (all * (all - 1));
}

/**
 * Compares critiques of one edition; `supportedBy` and `attackedBy` hold their positions in the list, from 0. Own words are not compared, as
 * two students seldom say the same thing in the same words; what they aim at is.
 */
export function compareCritiques(data: ArgumentData, critiques: readonly Critique[]): ClassView {
	const known = new Set([...data.claims, ...data.relations.filter(isStep)].map(({ id }) => id));
	const choices = new Map<string, Count<'accepted' | 'rejected' | 'open'>>();
	const targets = new Map<string, Record<Side, Set<number>>>();
	for (const [index, critique] of critiques.entries()) {
		for (const id of new Set([...critique.accepted, ...critique.rejected])) {
			if (!known.has(id)) continue;
			const tally = choices.get(id) ?? { accepted: 0, rejected: 0, open: critiques.length };
			tally[critique.rejected.includes(id) ? 'rejected' : 'accepted']++;
			tally.open--;
			choices.set(id, tally);
		}
		for (const { type, to } of applyCritique(data, critique).relations.slice(data.relations.length)) {
			if (!known.has(to)) continue;
			const target = targets.get(to) ?? { for: new Set(), against: new Set() };
			target[sideOf({ type })].add(index);
			targets.set(to, target);
		}
	}
	const results = critiques.map((critique) => testCritique(data, critique));
	const outcomes = data.claims
		.filter(({ proposition }) => proposition !== undefined)
		.map(({ id }) => {
			const labels = results.map(({ after }) => after.labels.get(id) ?? 'undecided');
			const statuses = results.map((result) => result.statuses.after.get(id) ?? 'open');
			const tally: Count<Label> = { in: 0, out: 0, undecided: 0 };
			for (const label of labels) tally[label]++;
			return { id, tally, agreement: pairAgreement(tally), labels, statuses };
		});
	const order = new Map([...known].map((id, index) => [id, index]));
	const byText = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
	const decided = [...choices]
		.map(([id, tally]) => ({ id, tally, agreement: pairAgreement(tally) }))
		.sort((a, b) => a.tally.open - b.tally.open || byText(a.id, b.id));
	const aimed = [...targets]
		.map(([id, { for: speakers, against }]) => ({ id, supportedBy: [...speakers], attackedBy: [...against] }))
		.sort((a, b) => b.supportedBy.length + b.attackedBy.length - a.supportedBy.length - a.attackedBy.length || byText(a.id, b.id));
	const shares = [
		...decided.map(({ agreement }) => agreement),
		...aimed.map(({ supportedBy, attackedBy }) => {
			const both = supportedBy.filter((one) => attackedBy.includes(one)).length;
			const [supports, attacks] = [supportedBy.length - both, attackedBy.length - both];
			return pairAgreement({ supports, attacks, both, neither: critiques.length - supports - attacks - both });
		}),
	];
	return {
		count: critiques.length,
		choices: decided,
		targets: aimed,
		outcomes,
		agreement: shares.length === 0 ? 1 : shares.reduce((sum, one) => sum + one, 0) / shares.length,
	};
}
