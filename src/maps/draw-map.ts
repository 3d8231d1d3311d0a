/** The one door of this room: a request goes in, and out come source, drawings and outline of the same map. */
import { isAddress } from '../model/ids.ts';
import { isWithin } from '../model/layers.ts';
import { cutMap } from './cut-map.ts';
import { layoutMap } from './layout-map.ts';
import { buildMapGraph, type MapGraph, type MapRequest, type MapStep } from './map-graph.ts';
import { toMermaid } from './mermaid-source.ts';
import { buildOutline, type Outline } from './outline.ts';
import { checkParsed, parseMermaid } from './parsed-map.ts';
import type { PlacedMap } from './placed-map.ts';
import type { Ruler } from './ruler.ts';
import { type SvgOptions, toSvg } from './svg.ts';

export interface DrawOptions {
	ruler: Ruler;
	/** Makes a path of the site into what stands in pages; for a site under a sub-path. */
	href?: (path: string) => string;
	/** The same for what is downloaded, where only a whole address leads back; as `href` when missing. */
	address?: (path: string) => string;
	/** Ids of the figure's caption and of the outline on the page. */
	labelledBy?: string;
	describedBy?: string;
	detailedBy?: string;
	/**
	 * Where the drawings are to stand: `wide` and `tall` in pages and `standalone` in a file of its own when missing; for a `book` the first two
	 * are XHTML; for a `release` the last is a part of a sheet (`map-sheet.ts`).
	 */
	medium?: 'book' | 'release';
	/** Whether links open beside the page. */
	beside?: boolean;
	/** Whether its source is published nowhere; mermaid need not read it back then, which is a third of the work. */
	sourceless?: boolean;
	/** What a learner fills in: classes of boxes by their names, as `SvgOptions` has them. */
	blanks?: SvgOptions['blanks'];
	/** How high a piece of the tall drawing may be, where pieces are wanted, in its pixels: it is 346 wide. */
	tallest?: number;
}

export interface DrawnMap {
	/** Flowchart source, as published. */
	mermaid: string;
	/** SVG to stand inline: beside text, and on a phone. */
	wide: string;
	tall: string;
	/** The tall drawing in pieces, in their order; the whole without a `tallest`. */
	pieces: string[];
	/** The wide drawing for download, with its styles. */
	standalone: string;
	outline: Outline;
	/** Where the wide drawing begins in its own places, and its natural size, in pixels. */
	left: number;
	width: number;
	height: number;
}

/** A map with its places, which can be written in several ways. */
export interface PlacedDrawing {
	/** With the lines that are shown. */
	map: MapGraph;
	wide: PlacedMap;
	tall: PlacedMap;
}

/** Gives everything in a map its place. A neighbourhood that lacks an end of one of its relations throws. */
export async function placeMap(request: MapRequest, ruler: Ruler): Promise<PlacedDrawing> {
	const whole = buildMapGraph(request);
	const map = leaveOut(whole);
	return { map, wide: await layoutWide(whole, map, ruler), tall: await layoutMap(map, 'tall', ruler) };
}

/** Draws a map: gives everything its place, and writes it. */
export async function drawMap(request: MapRequest, { ruler, ...options }: DrawOptions): Promise<DrawnMap> {
	return writeMap(await placeMap(request, ruler), options);
}

/**
 * Writes a map that has its places. What is drawn is what mermaid understood of its published source: one that mermaid cannot read, or reads otherwise
 * than the graph says, throws.
 */
export async function writeMap({ map, wide, tall }: PlacedDrawing, options: Omit<DrawOptions, 'ruler'>): Promise<DrawnMap> {
	const { labelledBy, describedBy, detailedBy, medium, beside, sourceless, blanks, tallest } = options;
	const [href, address] = [orAddress(options.href), orAddress(options.address ?? options.href)];
	const mermaid = toMermaid(map, address);
	if (!sourceless) checkParsed(map, await parseMermaid(mermaid), address);
	const inline: Omit<SvgOptions, 'form'> = {
		href,
		medium: medium === 'book' ? 'book' : 'page',
		...(beside === undefined ? {} : { beside }),
		...(blanks === undefined ? {} : { blanks }),
		...(labelledBy === undefined ? {} : { labelledBy }),
		...(describedBy === undefined ? {} : { describedBy }),
		...(detailedBy === undefined ? {} : { detailedBy }),
	};
	return {
		mermaid,
		wide: toSvg(map, wide, { form: 'wide', ...inline }),
		tall: toSvg(map, tall, { form: 'tall', ...inline }),
		pieces: (tallest === undefined ? [tall] : cutMap(tall, tallest)).map((piece) => toSvg(map, piece, { form: 'tall', ...inline })),
		standalone: toSvg(map, wide, { form: 'wide', href: address, medium: medium === 'release' ? 'sheet' : 'file' }),
		outline: buildOutline(map),
		left: -2 - (wide.margin ?? 0),
		width: Math.ceil(wide.width) + (wide.margin ?? 0) + 4,
		height: Math.ceil(wide.height) + 4,
	};
}

/** The same for paths of the site; an address of another edition stays as it is, in the form that browsers and Mermaid give it. */
const orAddress =
	(href: (path: string) => string = (path) => path) =>
	(path: string): string =>
		isAddress(path) ? new URL(path).href : href(path);

/** The map without the lines of layers it does not show, and without what is said about those. */
function leaveOut(map: MapGraph): MapGraph {
	const { within } = map;
	if (within === undefined) return map;
	const steps = new Map(map.steps.map((step) => [step.id, step]));
	const shown = (step: MapStep): boolean => {
		const target = steps.get(step.to);
		return isWithin(step, within) && (target === undefined || shown(target));
	};
	return { ...map, steps: map.steps.filter(shown) };
}

/** In rows everything stays where it is when lines are left out, so that the eye finds it again. */
async function layoutWide(whole: MapGraph, map: MapGraph, ruler: Ruler): Promise<PlacedMap> {
	if (map.layout !== 'rows') return layoutMap(map, 'wide', ruler);
	const placed = await layoutMap(whole, 'wide', ruler);
	const shown = new Set(map.steps.map(({ id }) => id));
	return { ...placed, steps: placed.steps.filter(({ step }) => shown.has(step.id)) };
}
