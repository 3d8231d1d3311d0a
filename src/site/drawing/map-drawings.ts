/** What the pages ask of the maps: which there are, and each drawn once. */

import * as words from '#words/map.ts';
import { restrictTo } from '../../argument/graph.ts';
import { fitDepth, type Neighbourhood, selectMainLine, selectNeighbourhood, selectWithin } from '../../argument/neighbourhood.ts';
import type { DrawnMap } from '../../maps/draw-map.ts';
import type { Relation } from '../../model/edition.ts';
import { isWithin, type Layer } from '../../model/layers.ts';
import { presentationOf } from '../../model/presentation.ts';
import { relationRow } from '../../model/relations.ts';
import type { SiteData } from '../data/site-data.ts';

/** What a map is of. `id` names its files under `/data/maps/`. */
export interface MapOf {
	id: string;
	title: string;
	focus: readonly string[];
	depth: number;
	direction: 'towards' | 'both';
	/** It is the main line, whatever its focus. */
	main?: true;
	/** The widest layer whose lines it shows; all of them when missing. */
	within?: Layer;
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

/** What the article argues as a whole; undefined where the editors marked no main line. */
export function mainLine(site: Pick<SiteData, 'graph'>): MapOf | undefined {
	const focus = selectMainLine(site.graph).claims.map(({ id }) => id);
	return focus.length === 0 ? undefined : { id: 'main-line', title: words.mainLineTitle, focus, depth: 0, direction: 'both', main: true };
}

/** What a map shows. The main line keeps all of its claims, whoever draws the lines between them. */
export function neighbourhoodOf({ graph }: Pick<SiteData, 'graph'>, { focus, depth, direction, main, within }: MapOf): Neighbourhood {
	if (main) return selectMainLine(within === undefined ? graph : restrictTo(graph, within));
	return within === undefined ? selectNeighbourhood(graph, focus, depth, direction) : selectWithin(graph, within, focus, depth, direction);
}

/** The lines that the editors add on a map to those of the article and of the works it reports. */
export function linesAdded(site: Pick<SiteData, 'graph'>, map: MapOf): Relation[] {
	return neighbourhoodOf(site, map).relations.filter((relation) => !isWithin(relation, WITHIN));
}

/** The map as it opens: without the lines that the editors add. Undefined where they add none, or where nothing is left without theirs. */
export function withoutEditors(site: Pick<SiteData, 'graph'>, map: MapOf): (MapOf & { within: Layer }) | undefined {
	if (map.within !== undefined || linesAdded(site, map).length === 0) return undefined;
	const own = { ...map, id: `${map.id}-own`, within: WITHIN };
	return neighbourhoodOf(site, own).relations.length === 0 ? undefined : own;
}
const WITHIN: Layer = 'source';

/** The map of a proposition: its reasons and objections, and what lies behind them as far as one picture holds it. */
export function propositionMap(site: SiteData, number: number): MapOf | undefined {
	const proposition = site.propositions.find((one) => one.number === number);
	if (!proposition) return undefined;
	// most of what bears on a proposition is aimed at a part of it
	const focus = [proposition.claim.id, ...site.graph.partsOf(proposition.claim.id)];
	return {
		id: `proposition-${number}`,
		title: words.ofProposition(number),
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
	if (relation) return { id, title: words.ofRelation(relationRow(relation).noun.one, id), focus: [id], depth: 0, direction: 'both' };
	const passage = site.passages.has(id);
	const focus = passage ? site.claimsIn(id).map((claim) => claim.id) : [id];
	if (!focus.some((one) => graph.bearingOn(one).length + graph.drawnFrom(one).length > 0)) return undefined;
	return { id, title: words.around(passage ? `¶ ${site.label(id)}` : site.label(id)), focus, depth: 1, direction: 'both' };
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
	const part = neighbourhoodOf(site, map);
	return { claims: part.claims.length, relations: part.relations.length };
}

/** Names of the signs that a drawing of these claims and lines needs in its legend. */
export function signsOf({ claims, relations }: Pick<Neighbourhood, 'claims' | 'relations'>): Set<string> {
	return new Set([
		...relations.flatMap(({ type, drawn, certainty }) => [type, drawn, ...(certainty === 'low' ? ['doubtful'] : [])]),
		...claims.flatMap((claim) => presentationOf(claim).signs),
	]);
}
