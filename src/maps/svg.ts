/** The drawing as SVG: classes only (the site's stylesheet has the colours), every node a link, nothing that depends on a browser. */

import { layers } from '../model/layers.ts';
import { relationRow } from '../model/relations.ts';
import { isWrittenFromRight } from '../words/languages.ts';
import { headOf } from './heads.ts';
import { INSET, type NodeLabel } from './label.ts';
import type { MapGraph } from './map-graph.ts';
import type { Drawn, NodeBox, PlacedMap, PlacedWork, Point } from './placed-map.ts';
import { REFERENCE_WORDS } from './plan-columns.ts';
import { CAPTION_LEADING } from './row-captions.ts';
import { STANDALONE_STYLE } from './standalone-style.ts';

export interface SvgOptions {
	form: 'wide' | 'tall';
	/** Makes a site's path (`/a/p67a/`) into the address that stands in the drawing. */
	href?: (path: string) => string;
	/** Ids of the figure's caption, of a sentence that says what is drawn, and of the outline. Without a caption the map's title names it. */
	labelledBy?: string;
	describedBy?: string;
	detailedBy?: string;
	/** Where it is to stand; in a page when missing. */
	medium?: SvgMedium;
	/** Whether links open beside the page, as those of a frame must. */
	beside?: boolean;
	/** For a worksheet: classes by which a style sheet empties boxes, each with the ids of its boxes. No box leads to what it says. */
	blanks?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Where a drawing stands: inline in a `page`; in a `file` of its own, with its styles (light values, fallback fonts); as a part of a `sheet`,
 * which has the root, the styles, the usual size of words and ids of its own; or inline in the XHTML of a `book`, where links are those that
 * older readers follow too, and no pointer looks for a line.
 */
export type SvgMedium = 'page' | 'file' | 'sheet' | 'book';

/** The size of most words, in pixels: on a sheet it is said once. */
export const USUAL_SIZE = 15;

/** How the parts of a drawing are written. */
interface Pen {
	/** The attribute that names a part, where parts have names. */
	id(of: string): string;
	/** The attribute that makes an `a` lead to a path of the site. */
	link(path: string): string;
	/** The same for a box, which on a worksheet leads nowhere. */
	boxLink(path: string): string;
	/** The attribute that names the language of words that are another edition's. */
	language(tag: string | undefined): string;
	/** What else a box is, for the style sheet. */
	more(id: string): readonly string[];
	/** Whether a pointer may look for a line. */
	grips: boolean;
	/** The attribute for a class that only the styles of pages and books ask for: a drawing with styles of its own goes without. */
	look(name: string): string;
	sheet: boolean;
}

/** Tenths of a unit, without idle zeros. */
function n(value: number): string {
	const rounded = Math.round(value * 10) / 10;
	return Object.is(rounded, -0) ? '0' : String(rounded);
}
function escapeXml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
/** A line as path data, with H and V where it runs straight. */
function pathData(points: readonly Point[]): string {
	let data = '';
	let [x, y] = ['', ''];
	for (const [index, point] of points.entries()) {
		const [px, py] = [n(point[0]), n(point[1])];
		if (index === 0) data += `M${px} ${py}`;
		else if (px === x && py === y) continue;
		else if (px === x) data += `V${py}`;
		else if (py === y) data += `H${px}`;
		else data += `L${px} ${py}`;
		[x, y] = [px, py];
	}
	return data;
}

/** Writes a placed map as SVG. Same map, same bytes. */
export function toSvg(map: MapGraph, placed: PlacedMap, options: SvgOptions): string {
	const href = options.href ?? ((path: string) => path);
	const { medium = 'page', beside, blanks } = options;
	const classes = [
		medium === 'file' ? ['map'] : [],
		options.form,
		map.layout === 'rows' ? ['rows'] : [],
		map.within ? [`within-${map.within}`] : [],
	]
		.flat()
		.join(' ');
	const prefix = `${map.id}-${options.form === 'wide' ? 'w' : 't'}${placed.top === undefined ? '' : n(placed.top)}-`;
	const margin = placed.margin ?? 0;
	const [width, height] = [Math.ceil(placed.width) + margin + 4, Math.ceil(placed.height) + 4];
	const name =
		options.labelledBy === undefined ? `aria-label="${escapeXml(map.title)}"` : `aria-labelledby="${escapeXml(options.labelledBy)}"`;
	const described =
		(options.describedBy === undefined ? '' : ` aria-describedby="${escapeXml(options.describedBy)}"`) +
		(options.detailedBy === undefined ? '' : ` aria-details="${escapeXml(options.detailedBy)}"`);
	const opens = beside ? ' target="_blank" rel="noopener"' : '';
	const link = (path: string) => `${opens} ${medium === 'book' ? 'xlink:href' : 'href'}="${escapeXml(href(path))}"`;
	const ownStyles = medium === 'file' || medium === 'sheet';
	const pen: Pen = {
		id: (of) => (medium === 'sheet' ? '' : ` id="${prefix}${of}"`),
		link,
		boxLink: (path) => (blanks ? '' : link(path)),
		language: (tag) => (tag === undefined ? '' : ` ${medium === 'page' ? 'lang' : 'xml:lang'}="${escapeXml(tag)}"`),
		more: (id) => Object.entries(blanks ?? {}).flatMap(([name, ids]) => (ids.includes(id) ? name : [])),
		grips: medium === 'page' || medium === 'file',
		look: (name) => (ownStyles ? '' : ` class="${name}"`),
		sheet: medium === 'sheet',
	};
	// a sheet has one for all
	const paper = medium === 'file' ? `<rect class="paper" x="${-2 - margin}" y="-2" width="${width}" height="${height}"/>` : '';
	const drawing = [
		paper,
		`<g aria-hidden="true">${edges(placed.steps, pen)}`,
		placed.shelf === undefined ? '' : `<path class="shelf" d="M0 ${n(placed.shelf)}H${n(placed.width)}"/>`,
		placed.leaders.map((points) => `<path class="leader" d="${pathData(points)}"/>`).join(''),
		...(placed.captions ?? []).map(({ lines, y }) => caption(lines, -margin, y)),
		'</g>',
		placed.boxes.map((box) => node(box, pen)).join(''),
		placed.works.map((work) => source(work, pen)).join(''),
	].join('');
	if (medium === 'sheet') return drawing;
	// what is a document of graphics is one for older readers and checkers of books too
	const role = medium === 'book' ? 'document' : 'graphics-document';
	const root = `<svg${NAMESPACES[medium]} class="${classes}" viewBox="${-2 - margin} ${(placed.top ?? 0) - 2} ${width} ${height}" width="${width}" height="${height}" role="${role}" ${name}${described}>`;
	return `${root}${medium === 'file' ? `<style>${STANDALONE_STYLE}</style>` : ''}${drawing}</svg>`;
}

const SVG = ' xmlns="http://www.w3.org/2000/svg"';
const NAMESPACES = { page: '', file: SVG, book: `${SVG} xmlns:xlink="http://www.w3.org/1999/xlink"` };

/** What a row is, in its margin. */
const caption = (lines: readonly string[], x: number, y: number): string =>
	`<text class="col">${lines.map((line, index) => `<tspan x="${n(x)}" y="${n(y + index * CAPTION_LEADING)}">${escapeXml(line)}</tspan>`).join(' ')}</text>`;

/** All lines in their order. On a sheet, where none has a name, neighbours of one kind share a group. */
function edges(steps: readonly Drawn[], pen: Pen): string {
	const groups: { open: string; parts: string }[] = [];
	for (const step of steps) {
		const open = `<g class="edge ${relationRow(step.step).className} ${layers[step.step.drawn].className}"${pen.id(step.step.id)}>`;
		const last = groups.at(-1);
		if (last?.open === open) last.parts += edge(step, pen);
		else groups.push({ open, parts: edge(step, pen) });
	}
	return groups.map(({ open, parts }) => `${open}${parts}</g>`).join('');
}

/** What is in the group of a line: its path, its head, and its own fat invisible path to be hit with a pointer; the keyboard goes by the nodes. */
function edge({ step, lines, head, turned, word, junction, doubt }: Drawn, pen: Pen): string {
	const parts: string[] = [];
	const data = lines.map(pathData).join('');
	parts.push(`<path d="${data}"/>`);
	if (head) {
		const upright = headOf(step).upright(head);
		parts.push(turned ? `<g transform="rotate(${turned} ${n(head[0])} ${n(head[1])})">${upright}</g>` : upright);
	}
	if (word) parts.push(`<text class="word" x="${n(word.at[0])}" y="${n(word.at[1])}">${escapeXml(word.text)}</text>`);
	if (junction) parts.push(`<circle class="joint" cx="${n(junction[0])}" cy="${n(junction[1])}" r="3"/>`);
	const hit = pen.grips ? `<a${pen.link(step.path)} tabindex="-1"><path class="grip" d="${data}"/></a>` : '';
	if (doubt) parts.push(`<text class="doubt" x="${n(doubt[0])}" y="${n(doubt[1])}">?</text>`);
	return `${parts.join('')}${hit}`;
}

function node(box: NodeBox, pen: Pen): string {
	const { node: what, label } = box;
	const [x, y, w, h] = [box.x, box.y, box.width, box.height];
	const classes = ['node', ...(what.other ? ['elsewhere'] : [what.form, what.holder]), label === undefined ? 'again' : pen.more(what.id)]
		.flat()
		.join(' ');
	const current = what.focus && !box.lintel && label ? ' aria-current="true"' : '';
	const id = label ? pen.id(what.id) : '';
	const name = label?.cut ? ` aria-label="${escapeXml(`${what.label} ${what.who} ${box.lintel ? what.text : what.words}`)}"` : '';
	const open = `<a${id}${pen.boxLink(what.path)} class="${classes}"${current}${name}>`;
	const full = `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
	const corner = Math.min(14, h / 3);
	let frames = `<path${pen.look('frame')} d="${full}"/>`;
	if (what.other) frames += `<path class="spine" d="M${n(x + 2)} ${n(y)}v${n(h)}"/>`;
	else if (what.form === 'proposition' && label)
		frames += `<path class="frame inner" d="M${n(x + 3.5)} ${n(y + 3.5)}h${n(w - 7)}v${n(h - 7)}h${n(7 - w)}z"/>`;
	else if (what.form === 'claim' && what.holder === 'reported') {
		frames = `<path class="hit" d="${full}"/><path${pen.look('frame')} d="M${n(x)} ${n(y + corner)}v${n(-corner)}h${n(corner)}M${n(x + w - corner)} ${n(y + h)}h${n(corner)}v${n(-corner)}"/>`;
	}
	// what is written from right to left begins at the right, and what is above it stands over its beginning
	const fromRight = isWrittenFromRight(what.words);
	const above = fromRight ? ' text-anchor="end"' : '';
	if (!label) {
		const text = `<text x="${n(fromRight ? x + w - INSET : x + INSET)}"${above} y="${n(y + 18.5)}"><tspan class="nid">${escapeXml(what.label)}</tspan> <tspan${pen.look('nwho')} dx="2">${REFERENCE_WORDS}</tspan></text>`;
		return `${open}${frames}${text}</a>`;
	}
	const start = n(fromRight ? x + w - label.inset : x + label.inset);
	const [first, ...more] = label.who;
	const head = `<text x="${start}"${above} y="${n(y + label.head)}"><tspan class="nid">${escapeXml(what.label)}</tspan> <tspan${pen.look('nwho')} dx="2">${escapeXml(first ?? '')}</tspan>${more
		.map((line) => ` <tspan${pen.look('nwho')} x="${start}" dy="17">${escapeXml(line)}</tspan>`)
		.join('')} </text>`;
	const sign = what.question
		? `<path class="lozenge" d="M${n(fromRight ? x + label.inset : x + w - label.inset - 10)} ${n(y + label.head - 4.5)}l5-5l5 5l-5 5z"/>`
		: '';
	const size = `${pen.sheet && label.size === USUAL_SIZE ? '' : ` font-size="${label.size}"`}${pen.language(what.other?.language)}${fromRight ? ' direction="rtl"' : ''}`;
	const words = pen.sheet ? bareLines(label, start, y, size) : placedLines(label, start, y, `${pen.look('words')} x="${start}"${size}`);
	return `${open}${frames}${sign}${head}${words}</a>`;
}

/** The words of a box, each line with its own place. */
const placedLines = ({ lines, top, leading }: NodeLabel, start: string, y: number, attributes: string): string =>
	`<text${attributes}>${lines.map((line, index) => `<tspan x="${start}" y="${n(y + top + index * leading)}">${escapeXml(line)}</tspan>`).join(' ')}</text>`;

/** The same in fewer bytes: the first line has the place of the whole. */
const bareLines = ({ lines: [first = '', ...more], top, leading }: NodeLabel, start: string, y: number, attributes: string): string =>
	`<text x="${start}" y="${n(y + top)}"${attributes}>${[
		escapeXml(first),
		...more.map((line, index) => `<tspan x="${start}" y="${n(y + top + (index + 1) * leading)}">${escapeXml(line)}</tspan>`),
	].join(' ')}</text>`;

function source({ work, ids, x, y }: PlacedWork, pen: Pen): string {
	return `<a class="source"${pen.link(work.url)}><text x="${n(x)}" y="${n(y)}"><tspan class="nid">${escapeXml(ids)}</tspan> <tspan dx="2">${escapeXml(work.label)}</tspan></text></a>`;
}
