/** What a reader downloads, gzipped, in bytes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from './pages.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const assets = readdirSync(join(site.folder, '_astro')).map((name) => join(site.folder, '_astro', name));
const { pages } = readSite(site.folder, site.base);
const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + gzipped(file), 0);
/** The style sheets a page names. */
const stylesOf = (html: string) =>
	[...html.matchAll(/<link rel="stylesheet" href="([^"]*\/_astro\/[^"]+)"/g)].map(([, name]) => join(site.folder, name as string));
/** The scripts a page names, and what these import at once; what is imported when it is asked for does not count. */
const scriptsOf = (html: string): Set<string> => {
	const found = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, name]) => join(site.folder, name as string)));
	for (const file of found)
		for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
			found.add(join(site.folder, '_astro', name as string));
	return found;
};
const heavierThan = (bytes: number, where: RegExp) =>
	[...pages.values()].filter(({ path, html }) => where.test(path) && sum(scriptsOf(html)) > bytes).map(({ path }) => path);
const weigh = (prefix: string) =>
	[...pages.values()]
		.filter(({ path }) => path.startsWith(prefix))
		.map((page) => ({ path: page.path, bytes: gzipSync(page.html, { level: 9 }).length + sum(stylesOf(page.html)) }));

describe('a page weighs', () => {
	test('at most 32 kB as HTML and CSS where it is text', () => {
		expect(weigh('/text/').filter(({ bytes }) => bytes > 32_000)).toEqual([]);
	});
	test('at most 45 kB where it is a proposition or a map of its own', () => {
		const single = weigh('/map/').filter(({ path }) => path !== '/map/' && path !== '/map/whole/' && !path.startsWith('/map/part/'));
		expect([...weigh('/propositions/'), ...single].filter(({ bytes }) => bytes > 45_000)).toEqual([]);
	});
	test('at most 160 kB where it is the whole argument, drawn and in words', () => {
		const whole = weigh('/map/').filter(({ path }) => path === '/map/whole/' || path.startsWith('/map/part/'));
		expect(whole.filter(({ bytes }) => bytes > 160_000)).toEqual([]);
	});
	test('at most 60 kB where the argument is seen at one glance', () => {
		expect(weigh('/map/').filter(({ path, bytes }) => path === '/map/' && bytes > 60_000)).toEqual([]);
	});
	test('at most 8 kB in script where one reads: text, claims, propositions, sources, questions', () => {
		expect(heavierThan(8_000, /^\/(?:text|a|propositions|sources|questions)\//)).toEqual([]);
	});
	test('at most 30 kB in script where one teaches and learns', () => {
		expect(heavierThan(30_000, /^\/teach\//)).toEqual([]);
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
