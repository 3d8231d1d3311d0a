/** What an edition has annotated and what it has not: the figures of its own report on itself. */
import { notTyped } from '#words/argument.ts';
import type { Citation, Claim, Edition, Passage, Relation } from '../model/edition.ts';
import { type Layer, layerNames } from '../model/layers.ts';
import { relationRow } from '../model/relations.ts';
import { buildGraph } from './graph.ts';

export interface PassageCoverage {
	passage: Passage;
	/** Claims and assumptions made in it, relations drawn in it, citations standing in it. */
	claims: number;
	relations: number;
	citations: number;
}
export interface Coverage {
	passages: PassageCoverage[];
	/** Passages that make no claim; their note says why. */
	unclaimed: Passage[];
	/** How many claims there are of each kind and voice, in the order of the vocabulary. */
	kinds: [Claim['kind'], number][];
	voices: [Claim['voice'], number][];
	/** How many relations there are of each kind, by its noun, and how many each draws, in the order of the table. */
	relations: [string, number][];
	drawn: [Layer, number][];
	functions: [string, number][];
	/** Claims and assumptions that stand in no relation. */
	unrelated: Claim[];
	/** Claims and assumptions at which no work stands and of whom nobody is named, in the author's own voice or not. */
	uncited: number;
	/** What the editors doubt, in the order of the edition. */
	doubts: (Passage | Claim | Relation)[];
}

const count = <T extends string>(values: readonly T[]): [T, number][] => {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
const tally = (items: readonly { passage: string }[]) => new Map(count(items.map((item) => item.passage)));

/** Counts what is there. Every list is complete: its sum is the number of claims, relations or citations of the edition. */
export function measureCoverage(edition: Pick<Edition, 'passages' | 'claims' | 'relations' | 'citations'>): Coverage {
	const { passages, claims, relations, citations } = edition;
	const graph = buildGraph(claims, relations);
	const [claimed, related, cited] = [tally(claims), tally(relations), tally(citations)];
	const sourced = new Set(citations.flatMap((citation: Citation) => citation.claims));
	return {
		passages: passages.map((passage) => ({
			passage,
			claims: claimed.get(passage.id) ?? 0,
			relations: related.get(passage.id) ?? 0,
			citations: cited.get(passage.id) ?? 0,
		})),
		unclaimed: passages.filter((passage) => !claimed.has(passage.id)),
		kinds: count(claims.map((claim) => claim.kind)),
		voices: count(claims.map((claim) => claim.voice)),
		relations: count(relations.map((relation) => relationRow(relation).noun.many)),
		drawn: layerNames.map((layer) => [layer, relations.filter((relation) => relation.drawn === layer).length]),
		functions: count(citations.map((citation) => citation.function ?? notTyped)),
		unrelated: claims.filter((claim) => graph.bearingOn(claim.id).length + graph.drawnFrom(claim.id).length === 0),
		uncited: claims.filter((claim) => claim.by === undefined && claim.via === undefined && !sourced.has(claim.id)).length,
		doubts: [...passages, ...claims, ...relations].filter((item) => item.certainty === 'low'),
	};
}
