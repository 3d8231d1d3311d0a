/**
 * The whole argument on one sheet, laid out as a glossed page: the propositions down the middle, the parts of the text as regions in reading
 * order on both sides, the works at the outer edges. Within a region claims stand in columns of trees, reasons and objections indented under
 * what they bear on; what bears on something in another region runs below the regions, bundled where it is seen from afar.
 * Units are CSS pixels at scale 1. Pure: same argument, same sheet.
 */
import type { ArgumentGraph } from '../argument/graph.ts';
import { wrapText } from './label.ts';
import type { Ruler } from './ruler.ts';
import type { Centre, EdgeWork, PartFrame, Region, WholeMap, WholeMapRequest } from './whole-map-parts.ts';
import { routeRelations } from './whole-map-routes.ts';
import { type Cell, setTrees } from './whole-map-trees.ts';

const COLUMN = 276;
const GUTTER = 26;
const PAD = 22;
/** Height of a region's own heading. */
export const HEADING = 54;
const CORRIDOR = 150;
const REGION_GAP = 56;
const CENTRE_GAP = 96;
const WORK_WIDTH = 720;
const WORK_PITCH = 92;
export const CENTRE_FACES = { id: 60, gist: 84, gistLead: 92, words: 22, wordsLead: 27 } as const;
export const WORK_FACE = { size: 70, leading: 70 } as const;
/** A sheet is best looked at on a screen of about this shape. */
const ASPECT = 1.85;

interface Block {
	region: WholeMapRequest['regions'][number];
	cells: Cell[];
	width: number;
	height: number;
}

/** Splits a row of heights into at most `n` neighbouring groups so that the tallest is as low as can be. Gives the index at which each begins. */
export function splitEvenly(heights: readonly number[], n: number, gap = 0): number[] {
	const splitAt = (limit: number): number[] | undefined => {
		const begins = [0];
		let sum = 0;
		for (const [index, height] of heights.entries()) {
			if (height > limit) return undefined;
			const more = sum === 0 ? height : sum + gap + height;
			if (more <= limit) sum = more;
			else {
				begins.push(index);
				sum = height;
			}
		}
		return begins.length <= n ? begins : undefined;
	};
	let low = Math.max(0, ...heights);
	let high = heights.reduce((sum, height) => sum + height + gap, 0);
	while (high - low > 1) {
		const middle = (low + high) / 2;
		if (splitAt(middle)) high = middle;
		else low = middle;
	}
	return splitAt(high) ?? [0];
}

/** Sets a region's trees in columns, top to bottom, then to the right. */
function setRegion(region: Block['region'], graph: ArgumentGraph, columns: number, ruler: Ruler): Block {
	const trees = setTrees(
		region.claims.filter((claim) => claim.proposition === undefined),
		graph,
		COLUMN,
		ruler,
	);
	const begins = splitEvenly(
		trees.map((tree) => tree.height),
		columns,
		GUTTER,
	);
	const cells: Cell[] = [];
	let [column, y, tallest] = [-1, 0, 0];
	for (const [index, tree] of trees.entries()) {
		if (begins.includes(index)) {
			column++;
			y = HEADING;
		}
		for (const cell of tree.cells) cells.push({ ...cell, region: region.id, x: cell.x + PAD + column * (COLUMN + GUTTER), y: cell.y + y });
		y += tree.height + GUTTER;
		tallest = Math.max(tallest, y - GUTTER);
	}
	return { region, cells, width: 2 * PAD + columns * (COLUMN + GUTTER) - GUTTER, height: Math.max(tallest, HEADING) + PAD };
}

/** Lays the argument out with so many strands of regions on each side, each so many columns wide. */
function place(request: WholeMapRequest, strands: number, columns: number, ruler: Ruler): WholeMap {
	const { graph } = request;
	const shown = request.regions.filter((region) => region.claims.some((claim) => claim.proposition === undefined));
	const propositions = request.regions
		.flatMap((region) => region.claims.filter((claim) => claim.proposition !== undefined))
		.sort((a, b) => (a.proposition as number) - (b.proposition as number));
	const blocks = shown.map((region) => setRegion(region, graph, columns, ruler));
	const wide = 2 * PAD + columns * (COLUMN + GUTTER) - GUTTER;
	// what a text comes to stands where its propositions stand: below them
	const last = propositions.length > 0 && blocks.length > 3 ? blocks.pop() : undefined;
	const begins = splitEvenly(
		blocks.map((block) => block.height),
		2 * strands,
		REGION_GAP,
	);
	const groups = begins.map((begin, index) => blocks.slice(begin, begins[index + 1] ?? blocks.length)).filter((group) => group.length > 0);
	const lefts = Math.ceil(groups.length / 2);
	const middle = Math.max(propositions.length > 0 ? 900 : 0, last ? wide : 0);
	const heightOf = (group: readonly Block[]) => group.reduce((sum, block) => sum + block.height + REGION_GAP, -REGION_GAP);

	const centres: Centre[] = propositions.map((claim) => {
		const inner = middle - 72;
		const gist = wrapText(claim.gist ?? claim.text, inner, (text) => ruler.measure('serif', CENTRE_FACES.gist, text)).lines;
		const words = wrapText(claim.text, inner, (text) => ruler.measure('serif', CENTRE_FACES.words, text), 12).lines;
		const height = 84 + gist.length * CENTRE_FACES.gistLead + 40 + words.length * CENTRE_FACES.wordsLead + 26;
		return { claim, gist, words, x: 0, y: 0, width: middle, height };
	});
	const inMiddle = centres.reduce((sum, centre) => sum + centre.height + CENTRE_GAP, 0) + (last ? last.height : -CENTRE_GAP);
	const height = Math.max(0, ...groups.map(heightOf), inMiddle, Math.ceil(request.works.length / 2) * (WORK_PITCH + WORK_FACE.leading / 2));

	const regions: Region[] = [];
	const cells: Cell[] = [];
	const setBlock = (block: Block, x: number, y: number) => {
		const { id, title, path } = block.region;
		regions.push({
			id,
			title,
			path,
			x,
			y,
			width: block.width,
			height: block.height,
			far: farTitle(title, block.width, block.height, ruler),
		});
		for (const cell of block.cells) cells.push({ ...cell, x: cell.x + x, y: cell.y + y });
	};
	let x = request.works.length > 0 ? WORK_WIDTH : 0;
	let centreX = 0;
	const setMiddle = () => {
		if (middle === 0) return;
		centreX = x;
		// spare height is shared out between the propositions
		const spare = centres.length > 0 ? Math.min(180, Math.max(0, height - inMiddle) / (centres.length + 1)) : 0;
		let y = Math.max(0, (height - inMiddle - spare * centres.length) / 2);
		for (const centre of centres) {
			centre.x = x;
			centre.y = y;
			y += centre.height + CENTRE_GAP + spare;
		}
		if (last) setBlock(last, x + (middle - wide) / 2, y);
		x += middle + CORRIDOR;
	};
	for (const [index, group] of groups.entries()) {
		if (index === lefts) setMiddle();
		// the last strand may be short: what is left over stands between its regions
		const spare = Math.max(0, (height - heightOf(group)) / (group.length + 1));
		let y = spare;
		for (const block of group) {
			setBlock(block, x, y);
			y += block.height + REGION_GAP + spare;
		}
		x += wide + CORRIDOR;
	}
	if (groups.length <= lefts) setMiddle();
	const right = x - CORRIDOR;
	const width = right + (request.works.length > 0 ? WORK_WIDTH : 0);
	const works = placeWorks(
		request.works,
		cells,
		centres,
		middle > 0 ? centreX + middle / 2 : width / 2,
		WORK_WIDTH - 110,
		right + 110,
		height,
		ruler,
	);
	const drawn = routeRelations(graph, regions, cells, centres);
	return { width, height, regions, cells, centres, works, ...drawn };
}

/** A region's title as large as its box allows. */
function farTitle(title: string, width: number, height: number, ruler: Ruler): { lines: string[]; size: number } {
	for (const size of [104, 88, 72, 60, 48, 36]) {
		const { lines, cut } = wrapText(title, width - 60, (text) => ruler.measure('serif', size, text));
		if (!cut && lines.length * size * 1.12 <= height - 40 && lines.every((line) => ruler.measure('serif', size, line) <= width - 60)) {
			return { lines, size };
		}
	}
	return { lines: wrapText(title, width - 20, (text) => ruler.measure('serif', 30, text), 1).lines, size: 30 };
}

/** Each work once, on the side where the claims are that lean on it, about as high as they are. */
function placeWorks(
	works: WholeMapRequest['works'],
	cells: readonly Cell[],
	centres: readonly Centre[],
	axis: number,
	left: number,
	right: number,
	height: number,
	ruler: Ruler,
): EdgeWork[] {
	const frameOf = new Map<string, PartFrame>([...cells, ...centres].map((frame) => [frame.claim.id, frame]));
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const wanted = works.flatMap((work) => {
		const frames = work.claims.flatMap((id) => frameOf.get(id) ?? []);
		if (frames.length === 0) return [];
		const { lines } = wrapText(work.label, WORK_WIDTH - 120, (text) => ruler.measure('serif', WORK_FACE.size, text), 3);
		const x = mean(frames.map((frame) => frame.x + frame.width / 2)) - axis;
		const y = mean(frames.map((frame) => frame.y + frame.height / 2));
		return [{ work, lines, room: WORK_PITCH + (lines.length - 1) * WORK_FACE.leading, x, y }];
	});
	// both edges carry about as much: the less decided ones move over
	const byX = [...wanted].sort((a, b) => a.x - b.x || (a.work.key < b.work.key ? -1 : 1));
	const roomOf = (list: typeof wanted) => list.reduce((sum, one) => sum + one.room, 0);
	let cut = 0;
	while (cut < byX.length && roomOf(byX.slice(0, cut)) < roomOf(byX) / 2) cut++;
	const side = (list: typeof wanted, name: 'left' | 'right'): EdgeWork[] => {
		const column = [...list].sort((a, b) => a.y - b.y || (a.work.key < b.work.key ? -1 : 1));
		let next = 0;
		const tops = column.map((one) => {
			const top = Math.max(next, one.y - one.room / 2);
			next = top + one.room;
			return top;
		});
		let limit = Math.max(height, roomOf(list));
		for (let n = tops.length - 1; n >= 0; n--) {
			limit -= (column[n] as (typeof wanted)[number]).room;
			tops[n] = Math.min(tops[n] as number, limit);
			limit = tops[n] as number;
		}
		return column.map(({ work, lines }, n) => ({
			...work,
			lines,
			side: name,
			x: name === 'left' ? left : right,
			y: (tops[n] as number) + WORK_FACE.size,
		}));
	};
	return [...side(byX.slice(0, cut), 'left'), ...side(byX.slice(cut), 'right')];
}

/** Lays out the whole argument in the shape that fits a screen best: one or two strands on each side, of one to four columns. */
export function layoutWholeMap(request: WholeMapRequest, ruler: Ruler): WholeMap {
	const count = request.regions.reduce((sum, region) => sum + region.claims.length, 0);
	const tried = [1, 2].flatMap((strands) => [1, 2, 3, 4].map((columns) => ({ strands, columns })));
	// columns that would stand half empty are not tried
	const sensible = tried.filter(({ strands, columns }) => strands * columns <= Math.max(1, count / 12));
	const maps = (sensible.length > 0 ? sensible : tried.slice(0, 1)).map(({ strands, columns }) => place(request, strands, columns, ruler));
	const misfit = (map: WholeMap) => Math.max(map.width / ASPECT, map.height) ** 2 * ASPECT;
	return maps.reduce((best, map) => (misfit(map) < misfit(best) ? map : best));
}
