/** The cover: the title, and the signs of the maps as its only ornament. */

import { describeCover, version as describeVersion, editedBy } from '#words/book.ts';
import { escapeText, xml } from '../../formats/xml.ts';
import { onPaper } from '../../model/colours.ts';
import type { EditionInfo } from '../../model/edition.ts';

export const COVER_WIDTH = 1200;
export const COVER_HEIGHT = 1800;

/** Words into lines of at most `length` characters; a longer word has a line of its own. */
function wrap(text: string, length: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter((one) => one !== '')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The cover as SVG; a long title is set smaller. */
export function toCover({ title, subtitle = '', author, editors, version, language }: EditionInfo): string {
	const lines = wrap(title, title.length > 90 ? 26 : 20);
	const size = Math.min(
		112,
		Math.floor(900 / Math.max(7, lines.length)),
		Math.floor(1900 / Math.max(...lines.map((line) => line.length), 1)),
	);
	const line = (words: string, x: number, y: number, attributes: Record<string, string | number>) =>
		xml('text', { x, y: Math.round(y), ...attributes }, escapeText(words));
	const top = 470;
	const after = top + (lines.length - 1) * size * 1.15;
	return xml(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': language,
			viewBox: `0 0 ${COVER_WIDTH} ${COVER_HEIGHT}`,
			width: COVER_WIDTH,
			height: COVER_HEIGHT,
			role: 'img',
			'aria-label': describeCover(author, title),
			'font-family': "Alegreya, Georgia, 'Times New Roman', serif",
			fill: onPaper.ink,
		},
		xml('title', {}, escapeText(title)),
		xml('rect', { width: COVER_WIDTH, height: COVER_HEIGHT, fill: onPaper.paper }),
		line(author, 120, 290, { 'font-size': 52, 'font-style': 'italic' }),
		...lines.map((words, index) => line(words, 120, top + index * size * 1.15, { 'font-size': size, 'font-weight': 500 })),
		...wrap(subtitle, 44).map((words, index) =>
			line(words, 120, after + 100 + index * 58, { 'font-size': 48, 'font-style': 'italic', fill: onPaper['ink-2'] }),
		),
		// a proposition, a reason for it, an assumption beneath, an attack
		xml(
			'g',
			{ fill: 'none', 'stroke-width': 6 },
			xml('path', { d: 'M120 1330H1080M120 1346H1080', stroke: onPaper.reported }),
			xml('path', { d: 'M300 1540V1372M272 1410L300 1368L328 1410', stroke: onPaper.reported }),
			xml('path', { d: 'M600 1540V1392', stroke: onPaper.assumed, 'stroke-dasharray': '22 16' }),
			xml('circle', { cx: 600, cy: 1380, r: 14, stroke: onPaper.assumed }),
			xml('path', { d: 'M900 1540V1372', stroke: onPaper.own, 'stroke-width': 9 }),
			xml('path', { d: 'M850 1370H950', stroke: onPaper.own, 'stroke-width': 15 }),
		),
		...wrap(editors.length > 0 ? editedBy(editors) : '', 60)
			.slice(0, 2)
			.map((words, index) => line(words, 120, 1655 + index * 46, { 'font-size': 38 })),
		line(describeVersion(version), 1080, 1655, { 'font-size': 38, 'text-anchor': 'end', fill: onPaper['ink-2'] }),
	);
}
