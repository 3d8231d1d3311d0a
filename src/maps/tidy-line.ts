/** A line with no more points than it needs. */
import type { Point } from './placed-map.ts';

/** Drops points that stand on the straight line between their neighbours. */
export function tidyLine(points: readonly Point[]): Point[] {
	const line: Point[] = [];
	for (const point of points) {
		const a = line.at(-2);
		const b = line.at(-1);
		if (b && Math.abs(b[0] - point[0]) < 0.05 && Math.abs(b[1] - point[1]) < 0.05) continue;
		if (
			a &&
			b &&
			((Math.abs(a[0] - b[0]) < 0.05 && Math.abs(b[0] - point[0]) < 0.05) ||
				(Math.abs(a[1] - b[1]) < 0.05 && Math.abs(b[1] - point[1]) < 0.05))
		)
			line.pop();
		line.push(point);
	}
	return line;
}
