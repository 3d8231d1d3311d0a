/** Several maps as one SVG, one below the other with their styles once: `sheet.svg#p67a` shows the one of that id alone. */
import { STANDALONE_STYLE } from './standalone-style.ts';
import { USUAL_SIZE } from './svg.ts';

/** A map as it is drawn for download. */
export interface SheetMap {
	/** What it is called in the sheet, and by fragments. */
	id: string;
	/** As `toSvg` draws it for a sheet. */
	drawing: string;
	/** Where it begins: left of its places, where captions stand in a margin. */
	left: number;
	width: number;
	height: number;
}

/** Between two maps, in pixels. */
const GAP = 24;

/**
 * Lays maps on a sheet, in the order given. Same maps, same bytes. The sheet has no size of its own, so that a picture of one map has the
 * proportions that the page gives it.
 */
export function toMapSheet(maps: readonly SheetMap[]): string {
	let y = 0;
	const broadest = Math.max(0, ...maps.map(({ width }) => width));
	const views: string[] = [];
	const drawn: string[] = [];
	for (const { id, drawing, left, width, height } of maps) {
		views.push(`<view id="${id}" viewBox="0 ${y} ${width} ${height}"/>`);
		// it begins 2 above its places, since lines have a breadth
		drawn.push(`<g transform="translate(${-left} ${y + 2})">${drawing}</g>`);
		y += height + GAP;
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" class="map wide" font-size="${USUAL_SIZE}"><style>${STANDALONE_STYLE}</style>${views.join('')}<rect class="paper" width="${broadest}" height="${y}"/>${drawn.join('')}</svg>`;
}
