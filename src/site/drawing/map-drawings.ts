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

/** How many claims and relations a map shows, without drawing it. */
export function drawingSize(site: SiteData, map: MapOf): { claims: number; relations: number } {
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
