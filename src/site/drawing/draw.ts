/** The drawing of an edition's maps: each once, in the order in which pages ask for them, and not all kept. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MapRequest } from '../../maps/map-graph.ts';
import { indexWorks } from '../../maps/mapped.ts';
import { toMermaidBundle } from '../../maps/mermaid-bundle.ts';
import { allMaps, buildMapRequest, type MapOf, neighbourhoodOf } from '../../maps/select-maps.ts';
import { hasBundle } from '../../model/bundles.ts';
import { compareIds } from '../../model/ids.ts';
import { route } from '../../model/routes.ts';
import type { SiteData } from '../data/site-data.ts';
import { type MapDrawing, signsOf, sizeOf, withoutEditors } from './map-drawings.ts';
import { drawInThread, endThreads, keepLayouts } from './map-pool.ts';
import type { MapLook, SentMap } from './map-worker.ts';

export { loadRuler } from './ruler.ts';

/** How many maps are drawn ahead of the page that is set, when pages are set in order: while other things are done, so are maps. */
const AHEAD = 200;
/** Drawings that are kept; a page asks for its own and rarely for another's. One takes a twentieth of a megabyte. */
const MOST_KEPT = AHEAD + 40;

/** The path of a map's file below the folder of maps. */
const fileOf = (path: string): string => path.replace(/^\/data\/maps\//, '');

export interface Drawer {
	/** Draws a map, or gives the drawing that is at hand. */
	draw(map: MapOf): Promise<MapDrawing>;
	/** Draws a map that has no file of its own, and is kept nowhere. */
	drawLoose(request: MapRequest, look?: MapLook): Promise<SentMap>;
	/** Begins with the first maps, so that they are there when pages ask for them. */
	drawFirst(): void;
	/** Draws, and so writes, the maps that no page has asked for; when done, every file of a map is written. */
	drawRest(): Promise<void>;
}

/**
 * Draws maps of an edition. `href` puts the base before paths in pages; each drawing's files, SVG and Mermaid source, go to `folder` if there is one;
 * of a map that leaves lines out nothing is written.
 */
export function createDrawer(site: SiteData, href: (path: string) => string, folder?: string): Drawer {
	const drawn = new Map<string, Promise<MapDrawing>>();
	const written = new Map<string, Promise<void>>();
	/** Sources that share a file, by that file, until all are there. */
	const sources = new Map<string, Map<string, { title: string; mermaid: string }>>();
	const base = href('/').replace(/\/$/, '');
	const { baseUrl } = site.edition.info;
	let order: { maps: MapOf[]; places: Map<string, number> } | undefined;
	let last = Number.NaN;
	const worksAt = indexWorks(site.edition);

	const drawNow = async (map: MapOf, file?: string): Promise<MapDrawing> => {
		const neighbourhood = neighbourhoodOf(site, map);
		const drawing = await drawInThread({
			request: buildMapRequest(site, map, worksAt),
			base,
			baseUrl,
			look: {
				labelledBy: 'map-caption',
				// of a map that leaves the editors' lines out another sentence is true
				describedBy: map.within === undefined ? 'map-told' : `map-told-${map.within}`,
				detailedBy: 'map-outline',
				sourceless: map.within !== undefined,
			},
			...(file === undefined ? {} : { file }),
		});
		return { ...drawing, signs: signsOf(neighbourhood), ...sizeOf(neighbourhood) };
	};
	const writeSource = async (file: string, text: string): Promise<void> => {
		await mkdir(join(folder as string, dirname(file)), { recursive: true });
		await writeFile(join(folder as string, file), text);
	};
	const write = async (map: MapOf, drawing: Promise<MapDrawing>): Promise<void> => {
		const { mermaid } = await drawing;
		const source = fileOf(route.mapSource(map.id));
		if (!hasBundle(map.id)) return writeSource(source, mermaid);
		const within = sources.get(source) ?? new Map();
		sources.set(source, within.set(map.id, { title: map.title, mermaid }));
	};
	const writeSources = async (): Promise<void> => {
		for (const [file, within] of sources) {
			const inOrder = [...within].sort(([a], [b]) => compareIds(a, b)).map(([, map]) => map);
			await writeSource(file, toMermaidBundle(inOrder));
		}
	};
	const start = (map: MapOf): Promise<MapDrawing> => {
		const known = drawn.get(map.id);
		if (known) return known;
		const writes = folder !== undefined && map.within === undefined && !written.has(map.id);
		const drawing = drawNow(map, writes ? join(folder, fileOf(route.mapImage(map.id))) : undefined);
		// told where it is waited for
		drawing.catch(() => undefined);
		drawn.set(map.id, drawing);
		if (writes) {
			const writing = write(map, drawing);
			writing.catch(() => undefined);
			written.set(map.id, writing);
		}
		for (const id of drawn.keys()) {
			if (drawn.size <= MOST_KEPT) break;
			drawn.delete(id);
		}
		return drawing;
	};
	const inOrder = () => {
		if (!order) {
			const maps = allMaps(site, Object.values(site.anchors).flat()).flatMap((map) => {
				const own = withoutEditors(site, map);
				return own ? [map, own] : [map];
			});
			order = { maps, places: new Map(maps.map((map, index) => [map.id, index])) };
		}
		return order;
	};
	const drawFrom = (index: number) => {
		for (const map of inOrder().maps.slice(index, index + AHEAD)) start(map);
	};
	return {
		draw(map) {
			const drawing = start(map);
			const index = inOrder().places.get(map.id) ?? Number.NaN;
			if (index === last + 1) drawFrom(index + 1);
			last = index;
			return drawing;
		},
		drawLoose: (request, look) => drawInThread({ request, base, baseUrl: base, look: { ...look, sourceless: true } }),
		drawFirst: () => drawFrom(0),
		async drawRest() {
			for (const map of inOrder().maps) if (map.within === undefined && !written.has(map.id)) await start(map);
			await Promise.all(written.values());
			await writeSources();
			keepLayouts();
			// what was drawn ahead of a page that did not ask for it
			await Promise.allSettled(drawn.values());
			await endThreads();
		},
	};
}
