/** What the pages ask of the maps: which there are, and each drawn once. */

import type { Neighbourhood } from '../../argument/neighbourhood.ts';
import { type MapOf, neighbourhoodOf } from '../../maps/select-maps.ts';
import type { Relation } from '../../model/edition.ts';
import { isWithin, type Layer } from '../../model/layers.ts';
import { presentationOf } from '../../model/presentation.ts';
import type { SiteData } from '../data/site-data.ts';
import type { SentMap } from './map-worker.ts';

/** A drawn map: two drawings of the same graph as inline SVG, the SVG to download (unless it was written already), its source, the same in words; and what it uses. */
export interface MapDrawing extends SentMap {
	/** Names of the signs of the claims and relations it shows, for the legend. */
	signs: ReadonlySet<string>;
	/** How many claims and relations it shows. */
	claims: number;
	relations: number;
}

/** All lines of a map, those that lead to other editions among them. */
const linesOf = ({ relations, across = [] }: Pick<Neighbourhood, 'relations' | 'across'>): Relation[] => [...relations, ...across];

/** The lines that the editors add on a map to those of the article and of the works it reports. */
export function linesAdded(site: Pick<SiteData, 'graph' | 'edition'>, map: MapOf): Relation[] {
	return linesOf(neighbourhoodOf(site, map)).filter((relation) => !isWithin(relation, WITHIN));
}

/** The map as it opens: without the lines that the editors add. Undefined where they add none, or where nothing is left without theirs. */
export function withoutEditors(site: Pick<SiteData, 'graph' | 'edition'>, map: MapOf): (MapOf & { within: Layer }) | undefined {
	if (map.within !== undefined || linesAdded(site, map).length === 0) return undefined;
	const own = { ...map, id: `${map.id}-own`, within: WITHIN };
	return linesOf(neighbourhoodOf(site, own)).length === 0 ? undefined : own;
}
const WITHIN: Layer = 'source';

/** How many claims and relations a map shows, without drawing it. */
export function drawingSize(site: SiteData, map: MapOf): { claims: number; relations: number } {
	return sizeOf(neighbourhoodOf(site, map));
}

/** How many claims, of whatever edition, and lines these are. */
export function sizeOf(part: Pick<Neighbourhood, 'claims' | 'relations' | 'across'>): { claims: number; relations: number } {
	const others = new Set(part.across?.map(({ to }) => to));
	return { claims: part.claims.length + others.size, relations: linesOf(part).length };
}

/** Names of the signs that a drawing of these claims and lines needs in its legend. */
export function signsOf(part: Pick<Neighbourhood, 'claims' | 'relations' | 'across'>): Set<string> {
	return new Set([
		...linesOf(part).flatMap(({ type, drawn, certainty }) => [type, drawn, ...(certainty === 'low' ? ['doubtful'] : [])]),
		...part.claims.flatMap((claim) => presentationOf(claim).signs),
	]);
}
