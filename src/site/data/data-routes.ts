/** The files under `/data/`: exports, and the maps with their source. */
import type { MapOf } from '../drawing/map-drawings.ts';
import { anchorMap, mainLine, namedMaps, propositionMap } from '../drawing/map-drawings.ts';
import type { SiteData } from './site-data.ts';

/** Every map of the edition. */
export function allMaps(site: SiteData): MapOf[] {
	const anchors = Object.values(site.anchors).flat();
	const maps = [
		mainLine(site),
		...site.propositions.map((one) => propositionMap(site, one.number)),
		...namedMaps(site),
		...anchors.map((id) => anchorMap(site, id)),
	];
	return maps.filter((map) => map !== undefined);
}
