import { expect, test } from 'vitest';
import { isTooLarge, MOST_OF_RELEASE, measureRelease } from '../../src/anchors/release-size.ts';

const { files: most, bytes } = MOST_OF_RELEASE;
const made = (count: number, each = 1, folder = 'p/') =>
	new Map(Array.from({ length: count }, (_, index) => [`${folder}${index}`, new Uint8Array(each)]));

test('a release is too large by its files or by its bytes', () => {
	expect(isTooLarge(measureRelease('1.0.0', made(most)))).toBe(false);
	expect(isTooLarge(measureRelease('1.0.0', made(most + 1)))).toBe(true);
	expect(isTooLarge(measureRelease('1.0.0', made(2, bytes / 2)))).toBe(false);
	expect(isTooLarge(measureRelease('1.0.0', made(2, bytes / 2 + 1)))).toBe(true);
});

test('what is in the store already adds nothing', () => {
	const stored = made(most, 1, 'o/');
	const whole = new Map([...stored, ...made(3, 10)]);
	expect(measureRelease('1.0.0', whole, stored)).toEqual({ version: '1.0.0', files: 3, bytes: 30 });
});
