/** What is done to a page between Astro and the disk. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPages } from '../../src/site/build/finish-pages.ts';
import { toFirstScript } from '../../src/site/build/in-page.ts';
import { toPolicy } from '../../src/site/build/policy.ts';

const SHEETS = [
	'@charset "utf-8";p{color:red}.gone{top:0}.one{top:0}.two{top:0}.js{top:0}',
	`@charset "utf-8";.made{top:0}.later{top:0}.told{top:0}.unheard{top:0}.long{--x:${'x'.repeat(5000)}}`,
];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The rules for what scripts make, at once or later, or from the data that they fetch. */
const MADE = '.made{top:0}.later{top:0}.told{top:0}';

let out: string;
beforeAll(async () => {
	out = await mkdtemp(join(tmpdir(), 'elenchus-finish-'));
	await mkdir(join(out, '_astro'));
	for (const [index, sheet] of SHEETS.entries()) await writeFile(join(out, `_astro/${index}.css`), sheet);
	await writeFile(join(out, 'other.js'), 'import("./more.js");x.className="made"');
	await writeFile(join(out, 'more.js'), 'x.classList.add("later");fetch(base+"data/cards/"+id)');
	await mkdir(join(out, 'data/cards'), { recursive: true });
	await writeFile(join(out, 'data/cards/p1.json'), '{"classes":"told"}');
	await writeFile(join(out, 'data/other.json'), '{"classes":"unheard"}');
});
afterAll(() => rm(out, { recursive: true }));

const page = (base: string, { more = '', main = '', words = 'one' } = {}) =>
	`<html><head><meta http-equiv="Content-Security-Policy" content="${toPolicy({}, { styles: [], scripts: ["'sha256-first'"] })}">` +
	`<link rel="canonical" href="https://e.example${base}"><link rel="stylesheet" href="${base}_astro/0.css"><link rel="stylesheet" href="${base}_astro/1.css">` +
	`<link rel="stylesheet" href="${base}print.css" media="print">${more}</head><body><script>x.classList.add("js")</script><main id="main" class="${main}"><p class="${words}">¶ 5</p></main><script src="${base}other.js"></script></body></html>`;

/** Finishes pages (path → HTML), each set as it is and written as Astro does; gives what stands on the disk then. */
async function finish(pages: Record<string, string>, base = '/') {
	const setter = {
		name: 'as it is',
		getStaticPaths: async () => [],
		render: async (request: Request) =>
			new Response(pages[new URL(request.url).pathname] as string, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
	};
	const { setter: finishing, finished } = finishPages(setter, out, base);
	const paths = Object.keys(pages);
	const fileOf = (path: string) => join(out, path.slice(base.length), path === `${base}404/` ? '../404.html' : 'index.html');
	for (const path of paths) {
		const result = await finishing.render(new Request(`https://e.example${path}`), {} as Parameters<AstroPrerenderer['render']>[1]);
		await mkdir(dirname(fileOf(path)), { recursive: true });
		await writeFile(fileOf(path), await (result as Response).text());
	}
	const styles = finished.style();
	const done = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(fileOf(path), 'utf8')])));
	return { done: done as Record<string, string>, styles, addresses: finished.addresses };
}
const styleOf = (html = '') => /<style[^>]*>(.*)<\/style>/.exec(html)?.[1] ?? '';

test.each(['/', '/e/'])('under %s what the first paint waits for stands in the page, and its policy allows just that', async (base) => {
	const { done, styles, addresses } = await finish({ [`${base}text/`]: page(base) }, base);
	const html = done[`${base}text/`] as string;
	const style = `p{color:red}.one{top:0}.js{top:0}${MADE}`;
	expect(html).toContain(`<style data-of="0.css 1.css">${style}</style><link rel="stylesheet" href="${base}print.css" media="print">`);
	expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
	expect(html).toContain(`<script src="${base}other.js"></script>`);
	expect(html).toContain(`script-src 'self' 'sha256-first'; style-src 'self' ${hash(style)};`);
	expect([...styles]).toEqual([hash(style)]);
	expect(addresses).toEqual([`https://e.example${base}`]);
});

test('pages of one form share the rules that one of them needs, and those of others that need much the same', async () => {
	const { done, styles } = await finish({
		'/': page('/'),
		'/404/': page('/'),
		'/a/p5/': page('/'),
		'/a/p6/': page('/', { words: 'two' }),
		'/a/x1/': page('/', { main: 'line', words: 'unheard' }),
		'/map/': page('/', { main: 'long', words: 'one' }),
	});
	const style = `p{color:red}.one{top:0}.two{top:0}.js{top:0}${MADE}.unheard{top:0}`;
	for (const path of ['/', '/404/', '/a/p5/', '/a/p6/', '/a/x1/']) expect(styleOf(done[path])).toBe(style);
	expect(styleOf(done['/map/'])).toMatch(/^p\{color:red\}\.one\{top:0\}\.js\{top:0\}\.made.*\.told\{top:0\}\.long\{/);
	expect([...styles]).toHaveLength(2);
	for (const html of Object.values(done)) {
		expect(html).toContain(hash(styleOf(html)));
		expect(html).not.toContain('@@');
		expect([...styles]).toContain(hash(styleOf(html)));
	}
});

test('pages for other people’s and those of releases stay as they are; a hidden page has no address', async () => {
	const hidden = page('/', { more: '<meta name="robots" content="noindex">' });
	const { done, styles, addresses } = await finish({ '/a/p5/': page('/'), '/embed/whole/': hidden, '/v/1.0.0/p/5/': hidden });
	for (const path of ['/embed/whole/', '/v/1.0.0/p/5/']) expect(done[path]).toBe(hidden);
	expect(addresses).toEqual(['https://e.example/']);
	expect([...styles]).toEqual([hash(styleOf(done['/a/p5/']))]);
});

test('what is not a page comes through as it is', async () => {
	const data = new Response('¶ 5', { headers: { 'content-type': 'text/markdown' } });
	const { setter } = finishPages({ name: 'data', getStaticPaths: async () => [], render: async () => data }, out, '/');
	expect(await setter.render(new Request('https://e.example/text/one.md'), {} as Parameters<AstroPrerenderer['render']>[1])).toBe(data);
});

test('a script that runs first stands in the page without the words at its head, under the hash of what is left', () => {
	const { text, hash: named } = toFirstScript('// What it does.\n// And when.\nshow("//x");\n');
	expect(text).toBe('show("//x");');
	expect(named).toBe(hash(text));
});
