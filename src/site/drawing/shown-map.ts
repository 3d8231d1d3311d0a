/** A map ready to be shown: drawn as a whole, and as it opens. */

import type { MapOf } from '../../maps/select-maps.ts';
import type { Relation } from '../../model/edition.ts';
import type { Layer } from '../../model/layers.ts';
import type { SiteData } from '../data/site-data.ts';
import type { Drawer } from './draw.ts';
import { linesAdded, type MapDrawing, withoutEditors } from './map-drawings.ts';

export interface ShownMap {
	/** Names its files under `/data/maps/`. */
	id: string;
	title: string;
	/** With every line. */
	drawing: MapDrawing;
	/** As it opens, without the lines that the editors add; missing where they add none, or all. */
	own: { within: Layer; drawing: MapDrawing } | undefined;
	/** The lines that the editors add. */
	added: readonly Relation[];
}

/** Draws what a page shows of a map. */
export async function showMap(site: Pick<SiteData, 'graph' | 'edition'> & Pick<Drawer, 'draw'>, map: MapOf): Promise<ShownMap> {
	const drawing = await site.draw(map);
	const own = withoutEditors(site, map);
	return {
		id: map.id,
		title: map.title,
		drawing,
		own: own && { within: own.within, drawing: await site.draw(own) },
		added: linesAdded(site, map),
	};
}
