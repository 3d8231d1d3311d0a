/**
 * How a page looks doesn't hang on which of its style sheets comes first: each begins with the list of all layers, what the site shares and
 * what a page or a part of it has of its own stand in layers of their own, and no page asks for two sheets that share one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SITE = join(import.meta.dirname, '../src/site');
const read = (name: string) => readFileSync(join(SITE, 'styles', name), 'utf8');
const ORDER = /^(?:\s|@charset[^;]*;|\/\*[\s\S]*?\*\/)*@layer ([\w, -]+);/;
const orderOf = (sheet: string) => ORDER.exec(read(sheet))?.[1];
/** The layers that a sheet puts something in. */
const layersOf = (sheet: string) => [...read(sheet).matchAll(/@layer ([\w-]+) \{/g)].map(([, name]) => name as string);

const SHARED = ['tokens', 'base', 'frame', 'text', 'notes', 'map', 'pages', 'helps', 'print'];
const OWN = ['page', 'wide', 'part', 'print-page', 'print-part'];

/** Source files, and the sheets that each asks for. */
const asking = readdirSync(SITE, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:astro|ts)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((file) => ({
		file: relative(SITE, file),
		sheets: [...readFileSync(file, 'utf8').matchAll(/import '([^']*\/styles\/[^']*\.css)'/g)].map(([, path]) => basename(path as string)),
	}))
	.filter(({ sheets }) => sheets.length > 0);
const own = [...new Set(asking.flatMap(({ sheets }) => sheets))].filter((sheet) => sheet !== 'site.css' && layersOf(sheet).length > 0);

test('every style sheet that a page asks for begins with all layers in their order', () => {
	expect(orderOf('site.css')?.split(', ').toSorted()).toEqual([...SHARED, ...OWN].toSorted());
	expect(own.length).toBeGreaterThan(5);
	expect(own.filter((sheet) => orderOf(sheet) !== orderOf('site.css'))).toEqual([]);
});

test('the sheets of the site and those of pages share no layer', () => {
	const site = [...read('site.css').matchAll(/@import "\.\/([^"]+)"/g)].map(([, name]) => name as string);
	expect(site.length).toBeGreaterThan(5);
	for (const sheet of site) for (const layer of layersOf(sheet)) expect(SHARED, sheet).toContain(layer);
	for (const sheet of own) for (const layer of layersOf(sheet)) expect(OWN, sheet).toContain(layer);
});

test('no page asks for two sheets with one layer', () => {
	for (const { file, sheets } of asking) {
		const layers = sheets.filter((sheet) => own.includes(sheet)).flatMap((sheet) => [...new Set(layersOf(sheet))]);
		expect(layers.length, file).toBe(new Set(layers).size);
	}
});
