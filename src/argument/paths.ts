/** Chains of reasons: how something far off comes to bear on something else, step by step. */
import { way } from '#words/ways.ts';
import { compareIds } from '../model/ids.ts';
import { isObjection, relationRow } from '../model/relations.ts';
import { describeAim } from './describe-relation.ts';
import type { ArgumentGraph } from './graph.ts';
import { bearingAround } from './neighbourhood.ts';

/** One link of a chain: this premise, by this relation, bears on `to`; of an objection to a line, `to` is the claim on which that line bears. */
export interface ChainLink {
	from: string;
	relation: string;
	to: string;
}
export interface Chains {
	/** The shortest first, then in the order of the text; no chain comes back to a claim it has passed. */
	chains: ChainLink[][];
	/** False when there are more than were asked for. */
	complete: boolean;
}

/** The claim that a relation comes to bear on: its target, or what the line that it points at comes to bear on. */
function aimOf(graph: ArgumentGraph, id: string): string | undefined {
	let to = graph.relations.get(id)?.to;
	const seen = new Set<string>();
	while (to !== undefined && !graph.claims.has(to) && !seen.has(to)) {
		seen.add(to);
		to = graph.relations.get(to)?.to;
	}
	return to;
}

/** How many links each claim is from the target, along relations; claims from which it cannot be reached are absent. Linear. */
export function measureDistances(graph: ArgumentGraph, target: string): Map<string, number> {
	const distances = new Map([[target, 0]]);
	const queue = [target];
	for (let index = 0; index < queue.length; index++) {
		const id = queue[index] as string;
		for (const premise of bearingAround(graph, id).flatMap((relation) => relation.from)) {
			if (distances.has(premise) || !graph.claims.has(premise)) continue;
			distances.set(premise, (distances.get(id) as number) + 1);
			queue.push(premise);
		}
	}
	return distances;
}

/**
 * Every chain from one of the starts to the target, at most `most` of them, the shortest first (best-first search on the exact distance left,
 * Hart, Nilsson & Raphael 1968, so that what cannot arrive is never begun). A chain that passes another start is left to that one.
 */
export function selectChains(graph: ArgumentGraph, starts: readonly string[], target: string, most: number): Chains {
	const left = measureDistances(graph, target);
	const begins = new Set(starts.filter((id) => id !== target && left.has(id)));
	// buckets by whole length: a chain only ever grows, so that one sweep upwards sees them in order
	const buckets: ChainLink[][][] = [];
	const put = (chain: ChainLink[], end: string) => {
		const length = chain.length + (left.get(end) as number);
		const bucket = buckets[length];
		if (bucket) bucket.push(chain);
		else buckets[length] = [chain];
	};
	const next = (id: string, chain: readonly ChainLink[]) => {
		const passed = new Set(chain.map((link) => link.from));
		for (const relation of [...graph.drawnFrom(id)].sort((a, b) => compareIds(b.id, a.id))) {
			const to = aimOf(graph, relation.id);
			if (to === undefined || to === id || passed.has(to) || begins.has(to) || !left.has(to)) continue;
			put([...chain, { from: id, relation: relation.id, to }], to);
		}
	};
	for (const start of [...begins].sort((a, b) => compareIds(b, a))) next(start, []);
	const chains: ChainLink[][] = [];
	// a dead end costs a look; a graph with very many of them ends the search, and says so
	let looks = 400 * most;
	for (let length = 0; length < buckets.length; length++) {
		const found: ChainLink[][] = [];
		// the last begun is followed first, so that among very many some arrive
		for (let chain = buckets[length]?.pop(); chain; chain = buckets[length]?.pop()) {
			const end = (chain.at(-1) as ChainLink).to;
			if (end !== target) {
				if (--looks < 0) return { chains: [...chains, ...found], complete: false };
				next(end, chain);
			} else if (chains.length + found.length === most) return { chains: [...chains, ...found.sort(inOrder)], complete: false };
			else found.push(chain);
		}
		chains.push(...found.sort(inOrder));
	}
	return { chains, complete: true };
}

/** Chains of one length in the order of the text: by their starts, then by their relations. */
function inOrder(a: readonly ChainLink[], b: readonly ChainLink[]): number {
	for (const [index, link] of a.entries()) {
		const other = b[index] as ChainLink;
		const order = compareIds(link.from, other.from) || compareIds(link.relation, other.relation);
		if (order !== 0) return order;
	}
	return 0;
}

/** Whether a chain speaks for or against its end: each objection on the way turns it round. */
export function directionOf(graph: ArgumentGraph, chain: readonly ChainLink[]): 'for' | 'against' {
	let turns = 0;
	for (const link of chain) {
		const seen = new Set<string>();
		for (let one = graph.relations.get(link.relation); one && !seen.has(one.id); one = graph.relations.get(one.to)) {
			seen.add(one.id);
			if (isObjection(one)) turns++;
		}
	}
	return turns % 2 === 0 ? 'for' : 'against';
}

/** A chain in one sentence: `31a supports 36c, which attacks 40b, which underlies P5.` Premises that must go with it are named. */
export function describeChain(graph: ArgumentGraph, chain: readonly ChainLink[]): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	const steps = chain.flatMap((link) => {
		const relation = graph.relations.get(link.relation);
		if (!relation) return [];
		return [
			{
				others: relation.from.filter((one) => one !== link.from).map(name),
				verb: relationRow(relation).verb.singular,
				aim: describeAim(relation.to, graph),
				onLine: graph.relations.has(relation.to),
			},
		];
	});
	const first = chain[0];
	return first ? way(name(first.from), steps) : '';
}
