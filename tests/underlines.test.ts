/** Lines under words in every style that the project writes: on pages, in releases, in books. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|css|astro)$/.test(name));

// WebKit takes neither width nor style nor colour there, and draws no line at all then
test('text-decoration says no more than the line', () => {
	const declared = files.flatMap((name) =>
		[...readFileSync(join('src', name), 'utf8').matchAll(/(?<![\w-])text-decoration:\s*([^;}\n]*)/g)].map(([, value = '']) => ({
			name,
			value: value.trim(),
		})),
	);
	expect(declared.length).toBeGreaterThan(10);
	expect(declared.filter(({ value }) => !/^(?:none|inherit|underline|overline|line-through)$/.test(value))).toEqual([]);
});
