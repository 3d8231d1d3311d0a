/** What the pages ask of the maps: which there are, and each drawn once. */
import type { DrawnMap } from '../maps/draw-map.ts';
import type { Relation } from '../model/edition.ts';
import { selectNeighbourhood } from '../argument/neighbourhood.ts';
import type { SiteData } from './site-data.ts';

/** What a map is of. `id` names its files under `/data/maps/`. */
export interface MapOf {
	id: string;
	title: string;
	focus: readonly string[];
	depth: number;
	direction: 'towards' | 'both';
}

/** A drawn map: two drawings of the same graph as inline SVG, the SVG to download, its source, the same in words; and what it uses. */
export interface MapDrawing extends DrawnMap {
	/** Classes of the claims and relations it shows, for the legend. */
	signs: ReadonlySet<string>;
	/** How many claims and relations it shows. */
	claims: number;
	relations: number;
}

/** The map of a proposition. */
export function propositionMap(site: SiteData, number: number): MapOf | undefined {
	const proposition = site.propositions.find((one) => one.number === number);
	if (!proposition) return undefined;
	return {
		id: `proposition-${number}`,
		title: `Argument map of proposition ${number}`,
		focus: [proposition.claim.id],
		depth: 3,
		direction: 'towards',
	};
}

/** The map around an anchor; undefined where nothing bears on anything. A passage is seen through its claims and relations. */
export function anchorMap(site: SiteData, id: string): MapOf | undefined {
	const relations: readonly Relation[] = site.relationsIn(id);
	const focus = site.passages.has(id) ? [...site.claimsIn(id).map((claim) => claim.id), ...relations.map((one) => one.id)] : [id];
	const bearing = focus.some((one) => site.graph.relations.has(one) || site.graph.bearingOn(one).length + site.graph.drawnFrom(one).length > 0);
	if (!bearing) return undefined;
	const name = site.passages.has(id) ? `paragraph ${site.label(id)}` : site.label(id);
	return { id, title: `What stands around ${name}`, focus, depth: 1, direction: 'both' };
}

/** The named maps of `maps.yml`. */
export function namedMaps(site: SiteData): MapOf[] {
	return site.edition.maps.map((spec) => ({
		id: spec.id,
		title: spec.title,
		focus: spec.focus,
		depth: spec.depth,
		direction: 'towards',
	}));
}

/** How many claims and relations a map shows, without drawing it. */
export function sizeOf(site: SiteData, map: MapOf): { claims: number; relations: number } {
	const part = selectNeighbourhood(site.graph, map.focus, map.depth, map.direction);
	return { claims: part.claims.length, relations: part.relations.length };
}
