/** `/data/argument.json`, and the argument that a browser makes of it. */
import { type ArgumentGraph, buildGraph } from '../../argument/graph.ts';
import type { Asked } from '../../argument/questions.ts';
import type { Citation, Claim, Relation } from '../../model/edition.ts';
import { route } from '../../model/routes.ts';

export interface ArgumentFile {
	claims: Omit<Claim, 'why' | 'note'>[];
	relations: Omit<Relation, 'note' | 'url'>[];
	citations: Citation[];
	/** Author and year by key. */
	sources: Record<string, string>;
	/** Titles by id. */
	sections: Record<string, string>;
	/** Of each passage: its section, its number, and the path where it is read. */
	places: Record<string, { section: string; label: string; read: string }>;
}
export interface Argument extends Asked, Pick<ArgumentFile, 'sources' | 'sections' | 'places'> {
	graph: ArgumentGraph;
	/** `67a`, `P3`; of a work author and year. */
	name(id: string): string;
	/** The claim or work that a reader means by `67a`, `P3`, `p67a`, `granovetter1985` or `Granovetter 1985`. */
	find(text: string): string | undefined;
	propositions: Claim[];
}

/** Indexes the file. */
export function buildArgument(file: ArgumentFile): Argument {
	const relations = file.relations.map((relation) => ({ ...relation, url: route.anchor(relation.id) }));
	const graph = buildGraph(file.claims, relations);
	const names = new Map<string, string>();
	for (const claim of file.claims) for (const name of [claim.id, claim.label]) names.set(name.toLowerCase(), claim.id);
	for (const [key, name] of Object.entries(file.sources)) for (const alias of [key, name]) names.set(alias.toLowerCase(), key);
	return {
		graph,
		claims: file.claims,
		citations: file.citations,
		sources: file.sources,
		sections: file.sections,
		places: file.places,
		name: (id) => graph.claims.get(id)?.label ?? file.sources[id] ?? id,
		// a choice from a list comes with its words behind the name
		find: (text) => names.get(text.trim().toLowerCase()) ?? names.get((text.split(/\s*·\s*/)[0] as string).trim().toLowerCase()),
		propositions: file.claims.filter((claim) => claim.proposition !== undefined),
	};
}
