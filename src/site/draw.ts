/** The drawing of maps for a build: one ruler, each map drawn once. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { selectNeighbourhood } from '../argument/neighbourhood.ts';
import { drawMap } from '../maps/draw-map.ts';
import type { MapSource } from '../maps/map-graph.ts';
import { createRuler, type Ruler } from '../maps/ruler.ts';
import { authorYear } from '../text/author-year.ts';
import type { MapDrawing, MapOf } from './map-drawings.ts';
import type { SiteData } from './site-data.ts';
import { edgeClass, verbOf } from './words.ts';

/** The three fonts of the site, from the packages they come in. */
async function loadRuler(): Promise<Ruler> {
	const { resolve } = createRequire(import.meta.url);
	const font = (file: string) => readFile(resolve(`@fontsource-variable/${file}`));
	const [serif, serifItalic, sans] = await Promise.all([
		font('alegreya/files/alegreya-latin-wght-normal.woff2'),
		font('alegreya/files/alegreya-latin-wght-italic.woff2'),
		font('source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
	]);
	return createRuler({ serif, serifItalic, sans });
}
let ruler: Promise<Ruler> | undefined;

/** Draws maps of an edition and remembers them. `href` puts the base before paths in pages. */
export function drawOnce(site: SiteData, href: (path: string) => string): (map: MapOf) => Promise<MapDrawing> {
	const drawn = new Map<string, Promise<MapDrawing>>();
	const works = new Map(
		site.claims.map((claim) => [
			claim.id,
			[...new Set(site.citationsAt(claim.id).map((citation) => citation.key))].flatMap((key): MapSource[] => {
				const source = site.sources.get(key);
				return source ? [{ key, label: authorYear(source), url: `/sources/${key}/` }] : [];
			}),
		]),
	);
	const draw = async (map: MapOf): Promise<MapDrawing> => {
		ruler ??= loadRuler();
		const neighbourhood = selectNeighbourhood(site.graph, map.focus, map.depth, map.direction);
		const drawing = await drawMap(
			{ id: map.id, title: map.title, neighbourhood, works },
			{
				ruler: await ruler,
				href,
				address: (path) => site.edition.info.baseUrl + path,
				labelledBy: 'map-caption',
				describedBy: 'map-outline',
			},
		);
		const signs = new Set(neighbourhood.relations.map((relation) => edgeClass[verbOf(relation, site.graph).active]));
		for (const claim of neighbourhood.claims) {
			const held = claim.kind === 'assumption' ? 'assumption' : claim.voice === 'author' ? 'own' : 'reported';
			signs.add(claim.proposition === undefined ? held : 'proposition');
		}
		return { ...drawing, signs, claims: neighbourhood.claims.length, relations: neighbourhood.relations.length };
	};
	return (map) => {
		let drawing = drawn.get(map.id);
		if (!drawing) {
			drawing = draw(map);
			drawn.set(map.id, drawing);
		}
		return drawing;
	};
}
