/** What the style sheets do where an edition is written from right to left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STYLES = join(import.meta.dirname, '../src/site/styles');
const declarations = readdirSync(STYLES).flatMap((file) =>
	[
		...readFileSync(join(STYLES, file), 'utf8')
			.replace(/\/\*[\s\S]*?\*\//g, '')
			.matchAll(/(?<=[\s;{])([\w-]+):\s*([^;{}]+);/g),
	].map(([, name = '', value = '']) => ({
		file,
		name,
		value,
	})),
);

// lines in another direction than their list's would hang out of the page on the other side
test('no line hangs out without asking whether it may', () => {
	const hanging = declarations.filter(({ name, value }) => name === 'text-indent' && value.includes('-'));
	expect(hanging.length).toBeGreaterThan(3);
	expect(hanging.filter(({ value }) => !value.includes('var(--hangs'))).toEqual([]);
});

test('nothing is placed left or right but by where lines begin and end', () => {
	const sides = declarations.filter(
		({ name, value }) =>
			/^(?:margin|padding|border)-(?:left|right)|^(?:left|right)$/.test(name) ||
			(/^(?:float|text-align|clear)$/.test(name) && /left|right/.test(value)),
	);
	// text-align: right of what is written from right to left, whatever goes its own way in it
	expect(sides).toEqual([{ file: 'base.css', name: 'text-align', value: 'right' }]);
});
