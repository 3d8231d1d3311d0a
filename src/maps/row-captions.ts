/** What each row of a map in rows is, in a few words in its margin: read off what its claims do, and left out where they do nothing in common. */
import { rows as words } from '#words/maps.ts';
import type { MapGraph } from './map-graph.ts';
import type { NodeBox, PlacedMap, RowCaption } from './placed-map.ts';
import type { Ruler } from './ruler.ts';

/** Width of the margin, and of the words in it. */
const MARGIN = 118;
const ROOM = 104;
const SIZE = 15;
export const CAPTION_LEADING = 18;
/** From the top of a row to the baseline of its caption's first line, as in a box. */
const FIRST = 20;

/** The captions of the rows in which boxes stand; without a row of propositions there is nothing to tell rows from. */
export function captionRows(map: MapGraph, boxes: readonly NodeBox[], ruler: Ruler): Pick<PlacedMap, 'margin' | 'captions'> {
	const rows = [...Map.groupBy(boxes, ({ y }) => Math.round(y))].toSorted(([a], [b]) => a - b);
	const home = rows.findIndex(([, row]) => row.some(({ node }) => node.form === 'proposition'));
	if (home < 0) return {};
	const sides = new Map<string, Set<string>>();
	for (const { from, side } of map.steps) for (const id of from) sides.set(id, (sides.get(id) ?? new Set()).add(side));
	const targets = new Set(map.steps.filter(({ side, from }) => side === 'for' && from.length > 0).map(({ to }) => to));
	const objects = ({ node }: NodeBox) => sides.get(node.id)?.has('against') === true;
	const supports = ({ node }: NodeBox) => sides.get(node.id)?.has('for') === true;
	const follows = ({ node }: NodeBox) => targets.has(node.id);
	const many = (row: readonly NodeBox[], is: (box: NodeBox) => boolean) => 2 * row.filter(is).length >= row.length;
	const texts = rows.map(([, row], index) => {
		if (index === home) return words.propositions;
		if (index < home) return many(row, follows) ? words.sum : undefined;
		if (many(row, objects)) return words.against;
		if (many(row, supports)) return words.found;
		return many(row, follows) ? words.instead : undefined;
	});
	const captions = rows.flatMap(([y], index): RowCaption[] => {
		const text = texts[index];
		// said once of neighbouring rows
		return text === undefined || text === texts[index - 1] ? [] : [{ lines: breakLines(text, ruler), y: y + FIRST }];
	});
	return { margin: MARGIN, captions };
}

function breakLines(text: string, ruler: Ruler): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && ruler.measure('italic', SIZE, longer) <= ROOM) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
