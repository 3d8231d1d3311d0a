/** The heads of lines: a shape each, drawn upright under an edge, and turned any way. Which relation has which stands in `model/relations.ts`. */
import { type HeadShape, type Look, lookNames, looks } from '../model/relations.ts';
import type { Point } from './placed-map.ts';

/** Tenths of a unit, without idle zeros. */
const n = (value: number) => String(Math.round(value * 10) / 10 || 0);
const whole = (value: number) => String(Math.round(value));

interface Head {
	/** From the edge that it stands under to the end of its line. */
	room: number;
	/** Under an edge at this point; what stands on a line cuts it there. */
	upright(point: Point): string;
	/** Path data for a line that runs that way: `dx`, `dy` are −1, 0 or 1, and one of them is 0. */
	turned(point: Point, dx: number, dy: number): string;
}

const path = (data: string) => `<path class="head" d="${data}"/>`;
const HEADS: Record<HeadShape, Head> = {
	arrow: {
		room: 2,
		upright: ([x, y]) => path(`M${n(x - 4.5)} ${n(y + 9)}l4.5-7l4.5 7`),
		turned: ([x, y], dx, dy) =>
			dx === 0
				? `M${whole(x - 4)} ${whole(y - 7 * dy)}l4 ${whole(6 * dy)}l4 ${whole(-6 * dy)}`
				: `M${whole(x - 8 * dx)} ${whole(y - 5)}l${whole(7 * dx)} 5l${whole(-7 * dx)} 5`,
	},
	bar: {
		room: 4,
		upright: ([x, y]) => path(`M${n(x - 7)} ${n(y + 4)}h14`),
		turned: ([x, y], dx, dy) => (dx === 0 ? `M${whole(x - 6)} ${whole(y - 3 * dy)}h12` : `M${whole(x - 3 * dx)} ${whole(y - 7)}v14`),
	},
	ring: {
		room: 9,
		upright: ([x, y]) => `<circle class="head" cx="${n(x)}" cy="${n(y + 5)}" r="3.6"/>`,
		turned: ([x, y], dx, dy) => `M${whole(x - 4 * dx + 3.5)} ${whole(y - 4 * dy)}a3.5 3.5 0 1 0-7 0a3.5 3.5 0 1 0 7 0`,
	},
	cross: {
		room: 0,
		upright: ([x, y]) => path(`M${n(x - 5.5)} ${n(y - 5.5)}l11 11m0-11l-11 11`),
		turned: ([x, y]) => `M${whole(x - 5)} ${whole(y - 5)}l10 10m0-10l-10 10`,
	},
};

/** The head of a relation. */
export const headOf = (look: Look): Head => HEADS[looks[look].head];

/** Relations that end at a claim, from the outermost line to the innermost. */
export const byLane: readonly Look[] = lookNames.toSorted((a, b) => looks[a].lane - looks[b].lane);
