/** Ways from one claim or work to another, told in the panel. Loaded when somebody asks for some. */
import { capitalize } from '#words/grammar.ts';
import * as words from '#words/scripts-whole-map.ts';
import { describeRelation } from '../../../argument/describe-relation.ts';
import { type ChainLink, type Chains, describeChain, directionOf, isDoubtful, tallyChains } from '../../../argument/paths.ts';
import type { Argument } from '../../data/argument-file.ts';
import { button, element } from '../shell/elements.ts';
import type { Panel } from './whole-map-panel.ts';

/** Tells of ways; `only` is called with the one that a reader wants to see alone. */
export function tellWays(
	panel: Panel,
	argument: Argument,
	{ from, to, chains, complete }: Chains & { from: string; to: string },
	only: (chain: readonly ChainLink[]) => void,
): void {
	const [start, end] = [argument.name(from), argument.name(to)];
	const { fors, doubtful } = tallyChains(argument.graph, chains);
	panel.tell({
		title: [element('b', '', words.fromTo(start, end))],
		children: [
			element('p', 'said', chains.length === 0 ? words.noWay(start, end) : words.ways(chains.length, complete, fors, doubtful)),
			element('ol', 'ways', ...chains.map((chain) => toItem(panel, argument, chain, () => only(chain)))),
		],
	});
}

/** One way, its steps folded. */
function toItem(panel: Panel, argument: Argument, chain: readonly ChainLink[], only: () => void): HTMLLIElement {
	const { graph } = argument;
	const steps = chain.map((link) => {
		const relation = graph.relations.get(link.relation ?? '');
		const why = relation
			? element('span', 'why', panel.doing(relation, capitalize(describeRelation(relation, graph))), `: ${panel.reason(relation)}`)
			: element('span', 'why', capitalize(describeChain(graph, [link])));
		return element('li', '', panel.nameOf(argument, link.from), ` ${panel.gist(graph.claims.get(link.from))}. `, why);
	});
	const fold = element('details', '', element('summary', '', words.stepByStep), element('ol', '', ...steps));
	const direction = element('b', '', words.direction[directionOf(graph, chain)]);
	const doubt = isDoubtful(graph, chain) ? [element('i', '', words.doubtful), ' '] : [];
	return element('li', '', direction, describeChain(graph, chain), ' ', ...doubt, fold, button(words.showOnlyThis, only));
}
