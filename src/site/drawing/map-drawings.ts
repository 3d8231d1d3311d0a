/** What the pages ask of the maps: which there are, and each drawn once. */

import { fitDepth, selectNeighbourhood } from '../../argument/neighbourhood.ts';
import type { DrawnMap } from '../../maps/draw-map.ts';
import { relationRow } from '../../model/relations.ts';
import type { SiteData } from '../data/site-data.ts';

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
	/** Names of the signs of the claims and relations it shows, for the legend. */
	signs: ReadonlySet<string>;
	/** How many claims and relations it shows. */
	claims: number;
	relations: number;
}

/** How many claims one picture may show when there is a choice, and how far it may go. */
const MOST = 36;
const DEEPEST = 2;

/** The map of a proposition: its reasons and objections, and what lies behind them as far as one picture holds it. */
export function propositionMap(site: SiteData, number: number): MapOf | undefined {
	const proposition = site.propositions.find((one) => one.number === number);
	if (!proposition) return undefined;
	// most of what bears on a proposition is aimed at a part of it
	const focus = [proposition.claim.id, ...site.graph.partsOf(proposition.claim.id)];
	return {
		id: `proposition-${number}`,
		title: `Argument map of proposition ${number}`,
		focus,
		depth: fitDepth(site.graph, focus, MOST, DEEPEST),
		direction: 'towards',
	};
}

/**
 * The map around an anchor; undefined where nothing bears on anything. A passage is seen through its claims, one step each way;
 * of a relation one sees its two ends and what denies it, since its target may have many other reasons.
 */
export function anchorMap(site: SiteData, id: string): MapOf | undefined {
	const { graph } = site;
	const relation = graph.relations.get(id);
	if (relation) return { id, title: `The ${relationRow(relation).noun.one} ${id}`, focus: [id], depth: 0, direction: 'both' };
	const passage = site.passages.has(id);
	const focus = passage ? site.claimsIn(id).map((claim) => claim.id) : [id];
	if (!focus.some((one) => graph.bearingOn(one).length + graph.drawnFrom(one).length > 0)) return undefined;
	return { id, title: `What stands around ${passage ? `¶ ${site.label(id)}` : site.label(id)}`, focus, depth: 1, direction: 'both' };
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
