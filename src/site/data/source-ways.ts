/** How a work bears on the propositions, in sentences: the shortest connections from the claims that lean on it. */
import { ways as countWays } from '#words/scripts-whole-map.ts';
import { describeChain, isDoubtful, selectChains, tallyChains } from '../../argument/paths.ts';
import { selectLeaning } from '../../argument/questions.ts';
import type { Claim } from '../../model/edition.ts';
import { askedOf } from './questions.ts';
import type { Proposition, SiteData } from './site-data.ts';

/** Connections that are told for each proposition; more would push what the work says out of sight. */
const SHOWN = 1;
/** Connections that are looked for, as on the map that tells them all. */
const MOST = 40;

interface WayFrom {
	start: Claim;
	told: string;
	doubtful: boolean;
}
export interface WaysFrom {
	proposition: Proposition;
	/** How many there are, on which side, and how many are doubtful. */
	told: string;
	shown: WayFrom[];
	/** Connections that are not told here. */
	more: number;
}

/** The connections from a work to each proposition that it reaches; `numbers` says which these are. */
export function waysFrom(site: SiteData, key: string, numbers: readonly number[]): WaysFrom[] {
	const { graph } = site;
	const starts = selectLeaning(askedOf(site), key).map(({ id }) => id);
	return site.propositions
		.filter(({ number }) => numbers.includes(number))
		.flatMap((proposition): WaysFrom[] => {
			const { chains, complete } = selectChains(graph, starts, proposition.claim.id, MOST);
			if (chains.length === 0) return [];
			const { fors, doubtful } = tallyChains(graph, chains);
			return [
				{
					proposition,
					told: countWays(chains.length, complete, fors, doubtful),
					// what the editors doubt comes last
					shown: chains
						.toSorted((a, b) => Number(isDoubtful(graph, a)) - Number(isDoubtful(graph, b)))
						.slice(0, SHOWN)
						.map((chain) => ({
							start: graph.claims.get(chain[0]?.from ?? '') as Claim,
							told: describeChain(graph, chain),
							doubtful: isDoubtful(graph, chain),
						})),
					more: chains.length - Math.min(SHOWN, chains.length),
				},
			];
		});
}
