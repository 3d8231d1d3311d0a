/** How a proposition fares: what is brought for and against it, directly or through what it rests on. Counting, no verdict. */
import type { Citation, Relation } from '../model/edition.ts';
import type { ArgumentGraph } from './graph.ts';
import { selectBearers } from './neighbourhood.ts';

export interface Fares {
	/** Attacks on it, on a step towards it, or on an assumption it rests on. */
	against: Relation[];
	/** Steps towards it. */
	for: readonly Relation[];
	/** Assumptions among the premises of those steps. */
	assumptions: string[];
	/** Attacks on it none of whose premises is attacked in turn. */
	unanswered: Relation[];
	/** All claims and assumptions that bear on it, however far. */
	bearers: Set<string>;
	/** Works cited at any of them. */
	works: Set<string>;
}

/** Counts what bears on a claim. */
export function describeFares(site: { graph: ArgumentGraph; citationsAt(claim: string): readonly Citation[] }, id: string): Fares {
	const { graph } = site;
	const steps = graph.stepsTo(id);
	const assumptions = [...new Set(steps.flatMap((step) => step.from).filter((one) => graph.claims.get(one)?.kind === 'assumption'))];
	const attacks = (target: string) => graph.objectionsTo(target);
	const against = [...attacks(id), ...steps.flatMap((step) => attacks(step.id)), ...assumptions.flatMap(attacks)];
	const bearers = selectBearers(graph, id);
	return {
		against: [...new Set(against)],
		for: steps,
		assumptions,
		unanswered: against.filter((attack) => attack.from.every((premise) => attacks(premise).length === 0)),
		bearers,
		works: new Set([...bearers, id].flatMap((one) => site.citationsAt(one).map((citation) => citation.key))),
	};
}
