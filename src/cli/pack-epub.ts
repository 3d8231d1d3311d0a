/** Draws, writes and zips the book of an edition. */

import { type Zippable, zipSync } from 'fflate';
import { mapOf } from '#words/book.ts';
import { graphOf } from '../argument/graph.ts';
import { fitDepth, reachAcross, selectNeighbourhood } from '../argument/neighbourhood.ts';
import { formatBibliography } from '../citations/bibliography.ts';
import { createCiter } from '../citations/cite-anchor.ts';
import type { MapFonts } from '../disk/read-map-fonts.ts';
import { type BookCitations, type BookFile, type BookMap, bookFaces, buildBookLinks, buildEpub } from '../exports/epub.ts';
import { onceFor } from '../formats/once.ts';
import { drawMap } from '../maps/draw-map.ts';
import { indexWorks } from '../maps/mapped.ts';
import { toOutlineLines } from '../maps/outline.ts';
import { createRuler } from '../maps/ruler.ts';
import { STANDALONE_STYLE } from '../maps/standalone-style.ts';
import type { Edition } from '../model/edition.ts';
import { toStaticFont } from './static-font.ts';

/** As much of a proposition's argument as one picture holds: the site draws the same. */
const MOST = 36;
const DEEPEST = 2;
/** A piece of a map fits on a page of A5 or of a small reading device below its heading, in pixels of the drawing. */
const PIECE = 450;
/** A drawing higher than this, in parts of its width, is not to be read on a page of its own. */
const HIGHEST = 1;

/** The maps of a book, drawn with links that lead within it. */
async function drawBookMaps(edition: Edition, fonts: MapFonts): Promise<BookMap[]> {
	const graph = graphOf(edition);
	const ruler = await createRuler(fonts);
	const href = buildBookLinks(edition);
	const worksAt = indexWorks(edition);
	const works = new Map(edition.claims.map(({ id }) => [id, worksAt(id)]));
	const requests = [
		...edition.claims
			.flatMap(({ id, proposition }) => (proposition === undefined ? [] : [{ id, proposition }]))
			.sort((a, b) => a.proposition - b.proposition)
			.map(({ id, proposition }) => ({
				id: `proposition-${proposition}`,
				title: mapOf(proposition),
				focus: [id],
				depth: fitDepth(graph, [id], MOST, DEEPEST),
				proposition,
			})),
		...edition.maps.map(({ id, title, focus, depth, description }) => ({ id, title, focus, depth, description })),
	];
	const maps: BookMap[] = [];
	for (const { focus, depth, ...map } of requests) {
		const neighbourhood = reachAcross(graph, selectNeighbourhood(graph, focus, depth, 'towards'), edition.crossRelations ?? []);
		const drawn = await drawMap({ id: map.id, title: map.title, neighbourhood, works }, { ruler, href, medium: 'book', tallest: PIECE });
		const { description, ...rest } = { description: undefined, ...map };
		maps.push({
			...rest,
			...(description === undefined ? {} : { description }),
			...(drawn.height > drawn.width * HIGHEST ? {} : { wide: drawn.wide }),
			pieces: drawn.pieces,
			outline: toOutlineLines(drawn.outline),
		});
	}
	return maps;
}

/** The variable font in which a face lies. */
const fileOf = ({ family, italic }: (typeof bookFaces)[number], { serif, serifItalic, sans }: MapFonts): Uint8Array =>
	family !== 'Alegreya' ? sans : italic ? serifItalic : serif;

/** File → font, cut once for all books that are set in these fonts. */
const readFaces = onceFor(
	async (fonts: MapFonts): Promise<Map<string, Uint8Array>> =>
		new Map(await Promise.all(bookFaces.map(async (face) => [face.file, await toStaticFont(fileOf(face, fonts), face)] as const))),
);

/** The bytes of an archive: `mimetype` first and stored, as EPUB's container asks for, and no file dated, so that the same files give the same bytes. */
export function zipBook(files: readonly BookFile[]): Uint8Array {
	const encoder = new TextEncoder();
	const entries = files.map(({ path, data }): [string, Zippable[string]] => [
		path,
		[typeof data === 'string' ? encoder.encode(data) : data, { level: path === 'mimetype' ? 0 : 9 }],
	]);
	// the year in which zip's calendar begins, in whatever zone this runs
	return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}

/** How the book has passages and claims cited: as APA does, at the address of this version, or of the newest while this one is a draft. */
function buildCitations(edition: Edition, date: string | undefined): BookCitations {
	const citer = createCiter(edition, { version: edition.info.version, ...(date === undefined ? {} : { date }) });
	const released = date !== undefined;
	return {
		released,
		cite(id) {
			const { statement, inText, fixed, latest } = citer(id);
			return { statement, inText: inText.parenthetical, html: (released ? fixed : latest).apa.html };
		},
	};
}

/**
 * The book of an edition as an EPUB. `modified` is when this version was made, `date` the day of its release, which a draft does not have.
 * Same edition, fonts and dates, same bytes.
 */
export async function packEpub(edition: Edition, fonts: MapFonts, modified: Date, date?: string): Promise<Uint8Array> {
	const references = new Map(formatBibliography(edition.sources).map(({ key, html }) => [key, html]));
	return zipBook(
		buildEpub(edition, {
			maps: await drawBookMaps(edition, fonts),
			mapStyle: STANDALONE_STYLE,
			fonts: await readFaces(fonts),
			reference: ({ id }) => references.get(id) ?? '',
			citing: buildCitations(edition, date),
			modified: `${modified.toISOString().slice(0, 19)}Z`,
		}),
	);
}
