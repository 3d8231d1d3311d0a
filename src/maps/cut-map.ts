/** A map in pieces, one above the other, each as high as a page has room for. */
import type { Drawn, NodeBox, PlacedMap, Point } from './placed-map.ts';

/** Between a cut and the words next to it, in pixels; letters stand as high above their baseline. */
const AIR = 6;
const LETTERS = 16;

/**
 * Cuts across lines and never across a box, a word or the head of a line. Each piece is at most `tallest` high, unless it is one thing that is
 * higher. Everything stands in one piece, and lines in each through which they run.
 */
export function cutMap(map: PlacedMap, tallest: number): PlacedMap[] {
	const whole = [...map.boxes.map(spanOf), ...map.works.map(({ y }) => [y - LETTERS, y + AIR] as const), ...map.steps.flatMap(wordsOf)];
	const isFree = (y: number) => whole.every(([top, bottom]) => y <= top || y >= bottom);
	// a cut lies close under what it parts from the rest
	const places = [...new Set(whole.map(([, bottom]) => bottom))].filter(isFree).sort((a, b) => a - b);
	const last = places.at(-1) ?? map.height;
	const cuts: number[] = [];
	let top = 0;
	while (map.height - top > tallest) {
		const here = places.filter((y) => y > top && y < last);
		const cut = here.findLast((y) => y - top <= tallest) ?? here[0];
		if (cut === undefined) break;
		cuts.push(cut);
		top = cut;
	}
	return [0, ...cuts].map((from, index) => pieceOf(map, from, cuts[index] ?? map.height));
}

const spanOf = ({ y, height }: NodeBox) => [y - AIR, y + height + AIR] as const;

/** The heights that the words and the signs of a line need. */
const wordsOf = ({ head, word, junction, doubt }: Drawn) =>
	[head, word?.at, junction, doubt].flatMap((point) => (point ? [[point[1] - LETTERS, point[1] + LETTERS] as const] : []));

function pieceOf(map: PlacedMap, top: number, bottom: number): PlacedMap {
	const within = (y: number) => y >= top && y < bottom;
	const crosses = (points: readonly Point[]) =>
		Math.max(...points.map(([, y]) => y)) >= top && Math.min(...points.map(([, y]) => y)) < bottom;
	const here = <Place>(place: Place | undefined, pointOf: (place: Place) => Point) =>
		place !== undefined && within(pointOf(place)[1]) ? place : undefined;
	const steps = map.steps.flatMap((drawn): Drawn[] => {
		const lines = drawn.lines.filter(crosses);
		if (lines.length === 0) return [];
		const { word, ...rest } = drawn;
		const shown = here(word, ({ at }) => at);
		return [
			{
				...rest,
				...(shown === undefined ? {} : { word: shown }),
				lines,
				head: here(drawn.head, (point) => point),
				junction: here(drawn.junction, (point) => point),
				doubt: here(drawn.doubt, (point) => point),
			},
		];
	});
	return {
		...map,
		top,
		height: bottom - top,
		boxes: map.boxes.filter(({ y }) => within(y)),
		steps,
		shelf: map.shelf !== undefined && within(map.shelf) ? map.shelf : undefined,
		works: map.works.filter(({ y }) => within(y)),
		leaders: map.leaders.filter(crosses),
	};
}
