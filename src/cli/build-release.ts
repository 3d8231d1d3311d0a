/** Draws the maps of an edition and writes the files of its release. */

import { formatBibliography } from '../citations/bibliography.ts';
import { createCiter } from '../citations/cite-anchor.ts';
import { citeEdition } from '../citations/cite-edition.ts';
import { toBibtex, toCslJson, toRis } from '../citations/reference-formats.ts';
import { readMapFonts } from '../disk/read-map-fonts.ts';
import { exportsOf } from '../exports/exports.ts';
import { buildRelease, type ReleaseMap } from '../exports/release/release-pages.ts';
import { drawMap } from '../maps/draw-map.ts';
import { type SheetMap, toMapSheet } from '../maps/map-sheet.ts';
import { indexWorks, toMapped } from '../maps/mapped.ts';
import { toOutlineLines } from '../maps/outline.ts';
import { createRuler } from '../maps/ruler.ts';
import { allMaps, buildMapRequest, mainLine, namedMaps } from '../maps/select-maps.ts';
import type { Edition } from '../model/edition.ts';

/** The exports that a release keeps: the whole as data, with its schema, and how to cite it. Others can be made of these. */
const KEPT = ['/data/edition.json', '/data/edition.schema.json', '/data/CITATION.cff'];

/** The files of a release by their paths within it. `date` is its day: 2026-11-28. */
export async function buildReleaseFiles(edition: Edition, date: string): Promise<Map<string, string | Uint8Array>> {
	const fonts = await readMapFonts();
	const release = { version: edition.info.version, date };
	const site = toMapped(edition);
	const ruler = await createRuler(fonts);
	const worksAt = indexWorks(edition);
	const anchors = [...edition.passages, ...edition.claims, ...edition.relations, ...(edition.crossRelations ?? [])].map(({ id }) => id);
	const sheets = new Map<string, SheetMap>();
	const maps = new Map<string, ReleaseMap>();
	for (const map of allMaps(site, anchors)) {
		// from the store, beside which the pages of the newest edition lie
		const address = (path: string) => `..${path}`;
		const { standalone, outline, left, width, height } = await drawMap(buildMapRequest(site, map, worksAt), {
			ruler,
			address,
			medium: 'release',
		});
		sheets.set(map.id, { id: map.id, drawing: standalone, left, width, height });
		maps.set(map.id, { id: map.id, title: map.title, outline: toOutlineLines(outline), width, height });
	}
	const cite = createCiter(edition, release);
	const whole = citeEdition(edition, release);
	const references = new Map(formatBibliography(edition.sources).map(({ key, html }) => [key, html]));
	return buildRelease(edition, {
		date,
		maps,
		named: [mainLine(site), ...namedMaps(site)].flatMap((map) => map?.id ?? []),
		toSheet: (ids) => toMapSheet(ids.flatMap((id) => sheets.get(id) ?? [])),
		cite: (anchor) => (anchor === undefined ? whole : cite(anchor)),
		reference: ({ id }) => references.get(id) ?? '',
		fonts,
		data: new Map(
			exportsOf(edition)
				.filter(({ path }) => KEPT.includes(path))
				.map(({ path, write }) => [path.slice(1), compact(path, write(edition, { toBibtex, toRis, toCslJson }, date))]),
		),
	});
}

/** JSON without the blanks that are for eyes: a release stays small. */
const compact = (path: string, text: string): string => (path.endsWith('.json') ? `${JSON.stringify(JSON.parse(text))}\n` : text);
