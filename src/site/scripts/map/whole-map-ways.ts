/** Ways from one claim or work to another, and what they light on the map. Without a page. */
import { type ChainLink, type Chains, selectChains } from '../../../argument/paths.ts';
import { selectLeaning } from '../../../argument/questions.ts';
import type { Argument } from '../../data/argument-file.ts';
import type { Lit } from './whole-map-answer.ts';

/** Ways that are told; there may be more, and then it is said. */
const MOST_WAYS = 40;

/** The ways from one claim or work to another, shortest first. A work stands for the claims that lean on it. */
export function answerWays(argument: Argument, from: string, to: string): Chains {
	const endsOf = (id: string) => (argument.graph.claims.has(id) ? [id] : selectLeaning(argument, id).map((claim) => claim.id));
	const starts = endsOf(from);
	const found = endsOf(to).map((target) => selectChains(argument.graph, starts, target, MOST_WAYS));
	const chains = found.flatMap((some) => some.chains).sort((a, b) => a.length - b.length);
	return { chains: chains.slice(0, MOST_WAYS), complete: found.every(({ complete }) => complete) && chains.length <= MOST_WAYS };
}

/** What of the map some ways from one thing to another run through. */
export function litWays(argument: Argument, from: string, to: string, chains: readonly (readonly ChainLink[])[]): Lit {
	const links = chains.flat();
	const starts = [...new Set(chains.map(([first]) => first?.from ?? ''))];
	return {
		nodes: links.flatMap((link) => [link.from, link.to, ...(argument.graph.relations.get(link.relation ?? '')?.from ?? [])]),
		relations: links.flatMap(({ relation }) => relation ?? []),
		chosen: [from, to],
		works: argument.sources[from] === undefined ? [] : starts.map((id) => [from, id]),
	};
}
