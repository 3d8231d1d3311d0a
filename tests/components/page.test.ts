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
	expect(masthead(await render(Page, { ...props, frame: { ...frame, propositions: false } }))).toEqual(
		all.filter((link) => link !== '/propositions/'),
	);
});

test('the part that a page belongs to is marked, and so is the page itself', async () => {
	const current = async (more: object) => /aria-current="([^"]*)"/.exec(await render(Page, { ...props, ...more }))?.[1];
	expect(await current({ part: 'claims', path: '/a/p4a/' })).toBe('true');
	expect(await current({ part: 'claims', path: '/claims/' })).toBe('page');
	expect(await current({})).toBeUndefined();
});

test('the head says how to save what can be cited, and where it is as Markdown', async () => {
	const { slug, title } = site.edition.pages[0] as (typeof site.edition.pages)[number];
	const text = await render(Page, { ...props, path: `/text/${slug}/`, title });
	expect(text).toContain(`<link rel="alternate" type="text/markdown" href="/text/${slug}/index.md">`);
	expect(text).toContain('name="dcterms.');
	const search = await render(Page, { ...props, path: '/search/', hidden: true });
	expect(search).not.toContain('name="dcterms.');
	expect(search).toContain('<meta name="robots" content="noindex">');
});

test('a reader’s own copy is spoken of where there is something to find the article by', async () => {
	const foot = async (mark: string | undefined) => linksOf(await render(Page, { ...props, frame: { ...frame, mark } }));
	expect(await foot('abc')).toContain('/your-copy/');
	expect(await foot(undefined)).not.toContain('/your-copy/');
	expect(textOf(await render(Page, props))).toContain(site.edition.info.version);
});
