/** What a reader downloads, gzipped, in bytes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from './pages.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const assets = readdirSync(join(site.folder, '_astro')).map((name) => join(site.folder, '_astro', name));
const css = assets.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + gzipped(file), 0);
const { pages } = readSite(site.folder, site.base);
const weigh = (prefix: string) =>
	[...pages.values()]
		.filter(({ path }) => path.startsWith(prefix))
		.map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length + css }));

describe('a page weighs', () => {
	test('at most 32 kB as HTML and CSS where it is text', () => {
		expect(weigh('/text/').filter(({ bytes }) => bytes > 32_000)).toEqual([]);
	});
	test('at most 45 kB where it is a proposition or a map of its own', () => {
		const single = weigh('/map/').filter(({ path }) => path !== '/map/' && !path.startsWith('/map/part/'));
		expect([...weigh('/propositions/'), ...single].filter(({ bytes }) => bytes > 45_000)).toEqual([]);
	});
	test('at most 160 kB where it is the whole argument, drawn and in words', () => {
		const whole = weigh('/map/').filter(({ path }) => path === '/map/' || path.startsWith('/map/part/'));
		expect(whole.filter(({ bytes }) => bytes > 160_000)).toEqual([]);
	});
	test('at most 8 kB in script where one reads: text, claims, propositions, sources, questions', () => {
		const scripts = (file: string, seen = new Set<string>()): Set<string> => {
			if (seen.has(file)) return seen;
			seen.add(file);
			for (const [, name] of readFileSync(file, 'utf8').matchAll(/from\s*"\.\/([^"]+\.js)"/g))
				scripts(join(site.folder, '_astro', name as string), seen);
			return seen;
		};
		const heavy = [...pages.values()].filter(({ path, html }) => {
			if (!/^\/(?:text|a|propositions|sources|questions)\//.test(path)) return false;
			const files = new Set(
				[...html.matchAll(/<script[^>]+src="([^"]+)"/g)].flatMap((match) => [...scripts(join(site.folder, match[1] as string))]),
			);
			return [...files].reduce((sum, file) => sum + gzipped(file), 0) > 8_000;
		});
		expect(heavy.map(({ path }) => path)).toEqual([]);
	});
	test('at most 120 kB in fonts', () => {
		expect(assets.filter((file) => file.endsWith('.woff2')).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(
			120_000,
		);
	});
	test('at most 12 kB as the SVG of a proposition’s map', () => {
		const maps = join(site.folder, 'data/maps');
		const heavy = readdirSync(maps).filter((file) => /^proposition-\d+\.svg$/.test(file) && gzipped(join(maps, file)) > 12_000);
		expect(heavy).toEqual([]);
	});
});
