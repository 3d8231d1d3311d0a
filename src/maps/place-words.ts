/** The word beside a head: a reader need not learn the shapes to know what a line does. */
import { relationRow } from '../model/relations.ts';
import { FACES } from './label.ts';
import type { Drawn, PlacedMap, Point } from './placed-map.ts';
import type { Ruler } from './ruler.ts';

/** From a head to the word beside it; the word's own height above and below its baseline. */
const BESIDE = 11;
const RISE = 10;
const FALL = 4;

/** Sets beside each head what it does, where nothing else stands or runs. */
export function placeWords({ steps, boxes, width: room }: Pick<PlacedMap, 'steps' | 'boxes' | 'width'>, ruler: Ruler): Drawn[] {
	const taken: [number, number, number, number][] = [
		...boxes.map(({ x, y, width, height }): [number, number, number, number] => [x, y, x + width, y + height]),
		...steps.flatMap(({ doubt }): [number, number, number, number][] =>
			doubt ? [[doubt[0] - 2, doubt[1] - RISE, doubt[0] + 8, doubt[1] + FALL]] : [],
		),
		...steps.flatMap(({ lines }) =>
			lines.flatMap((points) =>
				points.slice(1).map((b, index): [number, number, number, number] => {
					const a = points[index] as Point;
					return [Math.min(a[0], b[0]) - 2, Math.min(a[1], b[1]) - 2, Math.max(a[0], b[0]) + 2, Math.max(a[1], b[1]) + 2];
				}),
			),
		),
	];
	return steps.map((one): Drawn => {
		const { head, step, turned, doubt } = one;
		if (!head || step.onStep) return one;
		const { word } = relationRow(step);
		const width = ruler.measure('sans', FACES.id.size, word);
		const y = head[1] + (turned ? -7 : 17);
		const free = [head[0] + BESIDE, ...(doubt ? [] : [head[0] - BESIDE - width])].find((x) => {
			const mine = [x - 2, y - RISE, x + width + 2, y + FALL] as const;
			if (x < 0 || x + width > room) return false;
			return taken.every(([left, top, right, bottom]) => mine[2] < left || mine[0] > right || mine[3] < top || mine[1] > bottom);
		});
		if (free === undefined) return one;
		taken.push([free, y - RISE, free + width, y + FALL]);
		return { ...one, word: { text: word, at: [free, y] } };
	});
}
