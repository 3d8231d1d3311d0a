/** The maps that are offered in other programs’ formats: the main line, the propositions’, and those that the editors named. */

import { type ArgdownPart, toArgdown } from '../../exports/argdown.ts';
import { toJsonCanvas } from '../../exports/json-canvas.ts';
import { toObsidian } from '../../exports/obsidian.ts';
import { onceFor } from '../../formats/once.ts';
import { zipFiles } from '../../lessons/package/zip-files.ts';
import { type MapOf, mainLine, namedMaps, neighbourhoodOf, propositionMap } from '../../maps/select-maps.ts';
import type { SiteData } from './site-data.ts';

export function chiefMaps(site: SiteData): MapOf[] {
	return [mainLine(site), ...site.propositions.map(({ number }) => propositionMap(site, number)), ...namedMaps(site)].filter(
		(map) => map !== undefined,
	);
}

/** The edition as notes for Obsidian, with these maps as canvases. Made once. */
export const zipVault = onceFor((site: SiteData): Uint8Array => {
	const canvases = new Map(chiefMaps(site).map((map) => [map.id, { title: map.title, canvas: toMapCanvas(site, map) }]));
	const pictures = site.edition.images.map(({ path, data }) => [path, data] as const);
	return zipFiles(new Map<string, string | Uint8Array>([...toObsidian(site.edition, canvases), ...pictures]));
});

/** What a map shows, in Argdown: small enough for Argdown's own pictures. */
export function toMapArgdown(site: SiteData, map: MapOf): string {
	const { claims, relations, across = [] } = neighbourhoodOf(site, map);
	const part: ArgdownPart = { title: map.title, claims: [...claims], relations: [...relations], crossRelations: [...across] };
	return toArgdown(site.edition, part);
}

/** What a map shows, as a canvas. */
export function toMapCanvas(site: SiteData, map: MapOf): string {
	return toJsonCanvas(site.edition, neighbourhoodOf(site, map));
}
