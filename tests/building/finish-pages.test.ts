/** What is done to a page between Astro and the disk. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPages } from '../../src/site/build/finish-pages.ts';
import { toFirstScript } from '../../src/site/build/in-page.ts';
import { toPolicy } from '../../src/site/build/policy.ts';

const SHEETS = ['@charset "utf-8";p{color:red}', '@charset "utf-8";b{color:blue}'];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const STYLE = 'p{color:red}b{color:blue}';

let out: string;
beforeAll(async () => {
	out = await mkdtemp(join(tmpdir(), 'elenchus-finish-'));
	await mkdir(join(out, '_astro'));
	for (const [index, sheet] of SHEETS.entries()) await writeFile(join(out, `_astro/${index}.css`), sheet);
});
afterAll(() => rm(out, { recursive: true }));

const page = (base: string, more = '') =>
	`<html><head><meta http-equiv="Content-Security-Policy" content="${toPolicy({}, { styles: [], scripts: ["'sha256-first'"] })}">` +
	`<link rel="canonical" href="https://e.example${base}"><link rel="stylesheet" href="${base}_astro/0.css"><link rel="stylesheet" href="${base}_astro/1.css">` +
	`<link rel="stylesheet" href="${base}print.css" media="print">${more}</head><body><p>¶ 5</p><script src="${base}other.js"></script></body></html>`;

/** Finishes pages (path → HTML), each set as it is. */
async function finish(pages: Record<string, string>, base = '/') {
	const setter = {
		name: 'as it is',
		getStaticPaths: async () => [],
		render: async (request: Request) =>
			new Response(pages[new URL(request.url).pathname] as string, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
	};
	const { setter: finishing, finished } = finishPages(setter, out, base);
	const done: Record<string, string> = {};
	for (const path of Object.keys(pages)) {
		const result = await finishing.render(new Request(`https://e.example${path}`), {} as Parameters<AstroPrerenderer['render']>[1]);
		done[path] = await (result as Response).text();
	}
	return { done, finished };
}

test.each(['/', '/e/'])('under %s what the first paint waits for stands in the page, and its policy allows just that', async (base) => {
	const { done, finished } = await finish({ [`${base}text/`]: page(base) }, base);
	const html = done[`${base}text/`] as string;
	expect(html).toContain(`<style>${STYLE}</style><link rel="stylesheet" href="${base}print.css" media="print">`);
	expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
	expect(html).toContain(`<script src="${base}other.js"></script>`);
	expect(html).toContain(`script-src 'self' 'sha256-first'; style-src 'self' ${hash(STYLE)};`);
	expect([...finished.styles]).toEqual([hash(STYLE)]);
	expect(finished.addresses).toEqual([`https://e.example${base}`]);
});

test('pages of claims hold their styles too; those for other people’s pages and of releases stay as they are; a hidden page has no address', async () => {
	const hidden = page('/', '<meta name="robots" content="noindex">');
	const { done, finished } = await finish({ '/a/p5/': page('/'), '/embed/whole/': hidden, '/v/1.0.0/p/5/': hidden });
	expect(done['/a/p5/']).toContain(`<style>${STYLE}</style>`);
	for (const path of ['/embed/whole/', '/v/1.0.0/p/5/']) expect(done[path]).toBe(hidden);
	expect(finished.addresses).toEqual(['https://e.example/']);
	expect([...finished.styles]).toEqual([hash(STYLE)]);
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
