/** Looking at a placed map as a reader would: what is wrong with it? */
import type { NodeBox, PlacedMap } from '../../src/maps/placed-map.ts';
import { ruler } from './site-fonts.ts';

const overlap = (a: NodeBox, b: NodeBox) =>
	a.x < b.x + b.width - 0.1 && b.x < a.x + a.width - 0.1 && a.y < b.y + b.height - 0.1 && b.y < a.y + a.height - 0.1;

/** Everything that would spoil a drawing, in words: boxes that overlap, words that do not fit, lines through boxes, heads that point at nothing. */
export function findFaults(placed: PlacedMap): string[] {
	const faults: string[] = [];
	for (const [index, box] of placed.boxes.entries()) {
		const name = `${box.node.id}${box.label ? '' : ' again'}`;
		for (const other of placed.boxes.slice(index + 1)) if (overlap(box, other)) faults.push(`${name} overlaps ${other.node.id}`);
		if (box.x < -0.1 || box.x + box.width > placed.width + 0.1 || box.y + box.height > placed.height + 0.1)
			faults.push(`${name} leaves the map`);
		const { label } = box;
		if (!label) continue;
		const lines = [
			...label.lines.map((line) => ruler.measure('serif', label.size, line)),
			...label.who.map((line, row) => ruler.measure('italic', 14, line) + (row === 0 ? ruler.measure('sans', 13, box.node.label) + 6 : 0)),
		];
		if (Math.max(...lines) > box.width - 2 * label.inset + 0.1) faults.push(`${name} does not fit its box`);
		if (label.top + (label.lines.length - 1) * label.leading > box.height - 8) faults.push(`${name} hangs out of its box`);
		if (label.lines.length > 5) faults.push(`${name} has ${label.lines.length} lines`);
	}
	for (const { step, lines, head, turned, word } of placed.steps) {
		if (word) {
			const [x, y] = word.at;
			const width = ruler.measure('sans', 13, word.text);
			if (x < -0.1 || x + width > placed.width + 0.1) faults.push(`the word at ${step.id} leaves the map`);
			for (const box of placed.boxes)
				if (x < box.x + box.width && x + width > box.x && y - 9 < box.y + box.height && y + 3 > box.y)
					faults.push(`the word at ${step.id} stands on ${box.node.id}`);
		}
		if (lines.length === 0) faults.push(`${step.id} is not drawn`);
		for (const points of lines) {
			for (const [index, b] of points.entries()) {
				const a = points[index - 1];
				if (!a) continue;
				if (Math.abs(a[0] - b[0]) > 0.1 && Math.abs(a[1] - b[1]) > 0.1) faults.push(`${step.id} runs aslant`);
				const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
				const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
				for (const box of placed.boxes) {
					if (right > box.x + 1 && left < box.x + box.width - 1 && bottom > box.y + 1 && top < box.y + box.height - 1)
						faults.push(`${step.id} runs through ${box.node.id}`);
				}
			}
		}
		// a head stands on the lower edge of what it points at, or on its upper edge where the line leads down
		if (head && !step.onStep) {
			const targets = placed.boxes.filter(
				(box) =>
					box.node.id === step.to &&
					Math.abs(box.y + (turned === 180 ? 0 : box.height) - head[1]) < 0.6 &&
					head[0] > box.x &&
					head[0] < box.x + box.width,
			);
			if (targets.length !== 1) faults.push(`${step.id} does not point at ${step.to}`);
		}
	}
	return faults;
}
