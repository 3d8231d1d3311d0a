import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNotes } from '../../src/site/scripts/text/margin.ts';

const notes = fc
	.array(fc.record({ gap: fc.integer({ min: 40, max: 300 }), lines: fc.integer({ min: 1, max: 12 }) }), { maxLength: 20 })
	.map((list) => {
		let line = 0;
		return list.map(({ gap, lines }) => {
			line += gap;
			return { line, height: lines * 20, step: 20 };
		});
	});

test('notes never overlap, and each begins within reach of its line', () => {
	fc.assert(
		fc.property(notes, (boxes) => {
			const placed = placeNotes(boxes, 7, 36);
			let end = Number.NEGATIVE_INFINITY;
			placed.forEach(({ top, lines }, at) => {
				const { line, height, step } = boxes[at] as (typeof boxes)[number];
				expect(top).toBeGreaterThanOrEqual(end);
				expect(Math.abs(top - line)).toBeLessThanOrEqual(36);
				end = top + (lines === undefined ? height : lines * step);
			});
		}),
	);
});

test('a note that has room stands whole on its line', () => {
	expect(
		placeNotes(
			[
				{ line: 100, height: 60, step: 20 },
				{ line: 200, height: 20, step: 20 },
			],
			7,
		),
	).toEqual([{ top: 100 }, { top: 200 }]);
});
