/** The heads of lines: a shape each, drawn upright under an edge, and turned any way. Which relation has which stands in `model/relations.ts`. */
import { layerNames } from '../model/layers.ts';
import { type HeadShape, relationKinds, relationTypes } from '../model/relations.ts';
import type { MapStep } from './map-graph.ts';
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

const path = (data: string, face = '') => `<path class="head${face}" d="${data}"/>`;
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
	diamond: {
		room: 13,
		upright: ([x, y]) => path(`M${n(x)} ${n(y + 1.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z`, ' face'),
		turned: ([x, y], dx, dy) =>
			`M${whole(x - dx)} ${whole(y - dy)}l${whole(-5 * dx || 5)} ${whole(-5 * dy || 5)}l${whole(-5 * dx || -5)} ${whole(-5 * dy || -5)}l${whole(5 * dx || -5)} ${whole(5 * dy || -5)}z`,
	},
	bracket: {
		room: 8,
		upright: ([x, y]) => path(`M${n(x - 8)} ${n(y + 2)}v6h16v-6`),
		turned: ([x, y], dx, dy) =>
			dx === 0
				? `M${whole(x - 7)} ${whole(y - 2 * dy)}v${whole(-6 * dy)}h14v${whole(6 * dy)}`
				: `M${whole(x - 2 * dx)} ${whole(y - 7)}h${whole(-6 * dx)}v14h${whole(6 * dx)}`,
	},
	double: {
		room: 7,
		upright: ([x, y]) => path(`M${n(x - 6)} ${n(y + 3)}h12m-12 4h12`),
		turned: ([x, y], dx, dy) =>
			dx === 0
				? `M${whole(x - 6)} ${whole(y - 3 * dy)}h12m-12 ${whole(-4 * dy)}h12`
				: `M${whole(x - 3 * dx)} ${whole(y - 6)}v12m${whole(-4 * dx)}-12v12`,
	},
};

/** The head of a relation. */
export const headOf = ({ type }: Pick<MapStep, 'type'>): Head => HEADS[relationKinds[type].head];

/** Relations that end at a claim, from the outermost line to the innermost. */
const laneOrder = relationTypes.toSorted((a, b) => relationKinds[a].lane - relationKinds[b].lane);

/** What share a line down the side: relations of one kind, drawn by the same. */
export const spineOf = ({ type, drawn }: Pick<MapStep, 'type' | 'drawn'>): string =>
	`${String(laneOrder.indexOf(type)).padStart(2, '0')} ${layerNames.length - layerNames.indexOf(drawn)}`;
