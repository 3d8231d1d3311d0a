import { expect, test } from 'vitest';
import { frameOf } from '../../src/site/data/frame.ts';
import Page from '../../src/site/layouts/Page.astro';
import { linksOf, readTiny, render, textOf } from './render.ts';

const site = await readTiny('cave');
const frame = frameOf(site);
const props = { frame, title: 'A page', description: 'What it is.', path: '/about/' };
const masthead = (html: string) => linksOf(/<nav\b.*?<\/nav>/s.exec(html)?.[0] ?? '');

test('the masthead leads to each part of the edition, and to propositions only where there are some', async () => {
	const all = masthead(await render(Page, props));
	expect(all).toContain('/propositions/');
	expect(
		masthead(await render(Page, { ...props, frame: { ...frame, parts: frame.parts.filter((part) => part !== 'propositions') } })),
	).toEqual(all.filter((link) => link !== '/propositions/'));
});

test('the part that a page belongs to is marked, and so is the page itself', async () => {
	const current = async (more: object) => /aria-current="([^"]*)"/.exec(await render(Page, { ...props, ...more }))?.[1];
	expect(await current({ part: 'claims', path: '/questions/' })).toBe('true');
	expect(await current({ part: 'claims', path: '/claims/' })).toBe('page');
	expect(await current({})).toBeUndefined();
});

test('the head says what it is given: how the page is saved, its other forms, and whether it is to be found', async () => {
	const head = {
		card: undefined,
		citation: [{ name: 'dcterms.title', content: 'Shadows' }],
		markdown: '/text/inside/index.md',
		embed: { path: '/embed/main/oembed.json', title: 'Main' },
		graph: { name: '</script>' },
	};
	const html = await render(Page, { ...props, frame: { ...frame, headOf: () => head } });
	expect(html).toContain('<meta name="dcterms.title" content="Shadows">');
	expect(html).toContain('<link rel="alternate" type="text/markdown" href="/text/inside/index.md">');
	expect(html).toContain(`href="${frame.info.baseUrl}/embed/main/oembed.json" title="Main">`);
	expect(html).toContain('<script type="application/ld+json">{"name":"\\u003c/script>"}</script>');
	expect(html).not.toContain('name="robots"');
	const bare = await render(Page, { ...props, hidden: true });
	expect(bare).not.toMatch(/name="dcterms|type="text\/markdown|oembed|ld\+json/);
	expect(bare).toContain('<meta name="robots" content="noindex">');
});

test('a reader’s own copy is spoken of where there is something to find the article by', async () => {
	const foot = async (mark: string | undefined) => linksOf(await render(Page, { ...props, frame: { ...frame, mark } }));
	expect(await foot('abc')).toContain('/your-copy/');
	expect(await foot(undefined)).not.toContain('/your-copy/');
	expect(textOf(await render(Page, props))).toContain(site.edition.info.version);
});

test('nothing is painted before there are words to see', async () => {
	const html = await render(Page, props);
	const [, awaited] = /<link rel="expect" href="#([^"]+)" blocking="render">/.exec(html) ?? [];
	const at = html.indexOf(` id="${awaited}"`);
	expect(at).toBeGreaterThan(html.indexOf('</head>'));
	expect(at).toBeLessThan(html.indexOf('<main'));
});
