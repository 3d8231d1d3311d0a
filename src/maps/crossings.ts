/** Where the lines of a drawn map cross. */
import type { Drawn, Point } from './placed-map.ts';

/** How often lines of different relations cross. Lines that end on one another, or run along together, do not. */
export function countCrossings(steps: readonly Drawn[]): number {
	const segments = steps.flatMap(({ step, lines }) =>
		lines.flatMap((points) => points.slice(1).map((b, index) => ({ id: step.id, a: points[index] as Point, b }))),
	);
	const upright = segments.filter(({ a, b }) => Math.abs(a[0] - b[0]) < 0.1);
	const level = segments.filter(({ a, b }) => Math.abs(a[1] - b[1]) < 0.1);
	let count = 0;
	for (const line of upright) {
		for (const other of level) {
			if (line.id === other.id) continue;
			const [x, y] = [line.a[0], other.a[1]];
			const inside = (value: number, p: number, q: number) => value > Math.min(p, q) + 1 && value < Math.max(p, q) - 1;
			if (inside(x, other.a[0], other.b[0]) && inside(y, line.a[1], line.b[1])) count++;
		}
	}
	return count;
}
