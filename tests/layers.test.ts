/** The order of the cascade layers doesn't hang on which style sheet of a page comes first: each that a page asks for begins with the whole list. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const SITE = join(import.meta.dirname, '../src/site');
const read = (name: string) => readFileSync(join(SITE, 'styles', name), 'utf8');
const ORDER = /^(?:\s|@charset[^;]*;|\/\*[\s\S]*?\*\/)*(@layer [\w, -]+;)/;

test('every style sheet with layers that a page asks for begins with all of them in their order', () => {
	const [, order] = ORDER.exec(read('site.css')) ?? [];
	expect(order).toMatch(/^@layer tokens, .*, print;$/);
	const asked = readdirSync(SITE, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:astro|ts)$/.test(entry.name))
		.flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/import '([^']*\/styles\/[^']*\.css)'/g)])
		.map(([, path]) => basename(path as string));
	const layered = [...new Set(asked)].filter((name) => read(name).includes('@layer'));
	expect(layered.length).toBeGreaterThan(5);
	expect(layered.filter((name) => ORDER.exec(read(name))?.[1] !== order)).toEqual([]);
});
