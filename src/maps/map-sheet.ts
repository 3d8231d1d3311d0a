/** Several maps as one SVG, one below the other with their styles once: `sheet.svg#p67a` shows the one of that id alone. */
import { STANDALONE_STYLE } from './standalone-style.ts';

/** A map as it is drawn for download. */
export interface SheetMap {
	/** What it is called in the sheet, and by fragments. */
	id: string;
	standalone: string;
	width: number;
	height: number;
}

/** The size of most words, in pixels. */
const USUAL = 15;
/** Between two maps, in pixels. */
const GAP = 24;

/**
 * Lays maps on a sheet, in the order given. Same maps, same bytes. The sheet has no size of its own, so that a picture of one map has the
 * proportions that the page gives it.
 */
export function toMapSheet(maps: readonly SheetMap[]): string {
	let y = 0;
	const views: string[] = [];
	const drawn: string[] = [];
	for (const { id, standalone, width, height } of maps) {
		views.push(`<view id="${id}" viewBox="0 ${y} ${width} ${height}"/>`);
		// an SVG that begins at -2 -2, since lines have a breadth
		drawn.push(`<g transform="translate(2 ${y + 2})">${innerOf(standalone)}</g>`);
		y += height + GAP;
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" class="map wide" font-size="${USUAL}"><style>${STANDALONE_STYLE}</style>${views.join('')}${drawn.join('')}</svg>`;
}

/** What `toSvg` wrote between the root and its end, without the styles, what only a pointer finds, and ids, of which views have their own. */
const innerOf = (svg: string): string =>
	svg
		.replace(/^<svg[^>]*>/, '')
		.replace(/<\/svg>$/, '')
		.replace(`<style>${STANDALONE_STYLE}</style>`, '')
		.replace(/<a [^>]*tabindex="-1"[^>]*><path class="grip"[^>]*\/><\/a>/g, '')
		.replace(/ id="[^"]*"/g, '')
		// the lines have their own places, and most words one size, which the sheet says once
		.replace(/(<text class="words") x="[^"]*"/g, '$1')
		.replaceAll(` font-size="${USUAL}"`, '');
