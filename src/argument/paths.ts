/** Chains of reasons: how something far off comes to bear on something else, step by step. */
import { isPartOf, passively, way } from '#words/ways.ts';
import { isSure } from '../model/doubt.ts';
import type { Relation } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import { isObjection, isRestatement, relationRow } from '../model/relations.ts';
import { describeAim } from './describe-relation.ts';
import type { ArgumentGraph } from './graph.ts';
import { bearingAround } from './neighbourhood.ts';

/**
 * One link of a chain: this premise, by this relation, bears on `to`; of an objection to a line, `to` is the claim on which that line bears. A
 * restatement is also gone back, from the claim to its wording. Without a relation, `from` stands within the words of `to`.
 */
export interface ChainLink {
	from: string;
	relation?: string;
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

/** Whether a relation joins two wordings of one claim, so that what bears on one bears on the other. */
const joins = (relation: Relation): boolean => isRestatement(relation) && isSure(relation);

/** Every link that leaves a claim: by relations, in the order of the text, then to another wording, then to the claim it is a part of. */
function linksFrom(graph: ArgumentGraph, id: string): ChainLink[] {
	const links = graph.drawnFrom(id).map((relation) => ({ from: id, relation: relation.id, to: aimOf(graph, relation.id) }));
	const back = graph
		.bearingOn(id)
		.filter(joins)
		.flatMap((relation) => relation.from.map((to) => ({ from: id, relation: relation.id, to })));
	const byId = (a: { relation: string }, b: { relation: string }) => compareIds(a.relation, b.relation);
	return [...links.sort(byId), ...back.sort(byId), { from: id, to: graph.claims.get(id)?.partOf }].filter(
		(link): link is ChainLink => link.to !== undefined,
	);
}

/** Whether a claim is another, or a part of it at any depth. */
function isWithinClaim(graph: ArgumentGraph, id: string, whole: string): boolean {
	for (let container: string | undefined = id; container !== undefined; container = graph.claims.get(container)?.partOf)
		if (container === whole) return true;
	return false;
}

/** How many links each claim is from the target; claims from which it cannot be reached are absent. Linear. */
export function measureDistances(graph: ArgumentGraph, target: string): Map<string, number> {
	const distances = new Map([[target, 0]]);
	const queue = [target];
	for (let index = 0; index < queue.length; index++) {
		const id = queue[index] as string;
		const joined = [
			...graph.partsOf(id),
			...graph
				.drawnFrom(id)
				.filter(joins)
				.map(({ to }) => to),
		];
		for (const premise of [...bearingAround(graph, id).flatMap((relation) => relation.from), ...joined]) {
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
	// what a claim says is no reason for it
	const begins = new Set(starts.filter((id) => left.has(id) && !isWithinClaim(graph, id, target)));
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
		for (const link of linksFrom(graph, id).reverse()) {
			const { to } = link;
			if (to === id || passed.has(to) || begins.has(to) || !left.has(to)) continue;
			put([...chain, link], to);
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
		const order = compareIds(link.from, other.from) || compareIds(link.relation ?? '', other.relation ?? '');
		if (order !== 0) return order;
	}
	return 0;
}

/** Whether a chain speaks for or against its end: each objection on the way turns it round. */
export function directionOf(graph: ArgumentGraph, chain: readonly ChainLink[]): 'for' | 'against' {
	let turns = 0;
	for (const link of chain) {
		const seen = new Set<string>();
		for (
			let relation = graph.relations.get(link.relation ?? '');
			relation && !seen.has(relation.id);
			relation = graph.relations.get(relation.to)
		) {
			seen.add(relation.id);
			if (isObjection(relation)) turns++;
		}
	}
	return turns % 2 === 0 ? 'for' : 'against';
}

/** Whether the editors doubt a line of a chain, and so whether it leads to its end at all. */
export function isDoubtful(graph: ArgumentGraph, chain: readonly ChainLink[]): boolean {
	return chain.some(({ relation }) => graph.relations.get(relation ?? '')?.certainty === 'low');
}

/** Of several chains, how many speak for their end, and how many the editors doubt. */
export function tallyChains(graph: ArgumentGraph, chains: Chains['chains']): { fors: number; doubtful: number } {
	return {
		fors: chains.filter((chain) => directionOf(graph, chain) === 'for').length,
		doubtful: chains.filter((chain) => isDoubtful(graph, chain)).length,
	};
}

/** A chain in one sentence: `31a supports 36c, which denies 57d, which is part of P5.` Premises that must go with it are named. */
export function describeChain(graph: ArgumentGraph, chain: readonly ChainLink[]): string {
	const name = (id: string) => graph.claims.get(id)?.label ?? id;
	const steps = chain.map((link) => {
		const relation = graph.relations.get(link.relation ?? '');
		if (!relation) return { others: [], verb: isPartOf, aim: name(link.to), onLine: false };
		const { verb } = relationRow(relation);
		// gone back, from a claim to another wording of it
		if (!relation.from.includes(link.from)) return { others: [], verb: passively(verb.passive), aim: name(link.to), onLine: false };
		return {
			others: relation.from.filter((one) => one !== link.from).map(name),
			verb: verb.singular,
			aim: describeAim(relation.to, graph),
			onLine: graph.relations.has(relation.to),
		};
	});
	const first = chain[0];
	return first ? way(name(first.from), steps) : '';
}
