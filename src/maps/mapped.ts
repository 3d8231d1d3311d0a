/** An edition as its maps need it, for the site, a release and the book alike: claims and lines in the order of the text, and works by claim. */

import { buildGraph } from '../argument/graph.ts';
import { authorYear } from '../citations/author-year.ts';
import type { Claim, Edition, Passage, Relation } from '../model/edition.ts';
import { compareIds, labelOf } from '../model/ids.ts';
import { route } from '../model/routes.ts';
import type { MapSource } from './map-graph.ts';
import type { Mapped } from './select-maps.ts';

/** What maps are selected from, and what it is made of. */
export interface MappedEdition extends Mapped {
	edition: Edition;
	passages: ReadonlyMap<string, Passage>;
	/** Claims and assumptions in the order of the text. */
	claims: Claim[];
	relations: Relation[];
}

/** Indexes an edition. Linear, but for sorting. */
export function toMapped(edition: Edition): MappedEdition {
	const claims = [...edition.claims].sort((a, b) => compareIds(a.id, b.id));
	const relations = [...edition.relations].sort((a, b) => compareIds(a.id, b.id));
	const graph = buildGraph(claims, relations);
	const claimsIn = Map.groupBy(claims, ({ passage }) => passage);
	return {
		edition,
		graph,
		passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
		claims,
		relations,
		propositions: claims
			.flatMap((claim) => (claim.proposition === undefined ? [] : [{ number: claim.proposition, claim }]))
			.sort((a, b) => a.number - b.number),
		claimsIn: (passage) => claimsIn.get(passage) ?? [],
		label: (id) => graph.claims.get(id)?.label ?? labelOf(id),
	};
}

/** The works that are cited at a claim, each once, in the order of their citations. */
export function indexWorks({ citations, sources }: Pick<Edition, 'citations' | 'sources'>): (claim: string) => MapSource[] {
	const known = new Map(sources.map((source) => [source.id, source]));
	const works = new Map<string, Map<string, MapSource>>();
	for (const { key, claims } of citations) {
		const source = known.get(key);
		if (!source) continue;
		for (const claim of claims) {
			const cited = works.get(claim) ?? new Map<string, MapSource>();
			works.set(claim, cited.set(key, { key, label: authorYear(source), url: route.source(key) }));
		}
	}
	return (claim) => [...(works.get(claim)?.values() ?? [])];
}
