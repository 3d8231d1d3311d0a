import { describe, expect, test } from 'vitest';
import CiteThis from '../../src/site/components/CiteThis.astro';
import { citeProps } from '../../src/site/data/cite-props.ts';
import { frameOf } from '../../src/site/data/frame.ts';
import { linksOf, readTiny, render, textOf } from './render.ts';

const site = await readTiny('cave');
const draft = { ...citeProps(site, 'p4a'), version: '1.2.0', date: undefined, before: undefined };
const released = { ...draft, date: '2026-11-23' };
/** What there is to copy, by its name. */
const copies = (html: string) =>
	new Map(
		[...html.matchAll(/class="copied"[^>]*data-name="([^"]*)"[^>]*>(.*?)<\/(?:div|pre)>/gs)].map(([, name, text]) => [
			name,
			text as string,
		]),
	);

test('every style and format is there to be copied, in the version that never changes', async () => {
	const { citation } = released;
	expect(citation.fixed.url).not.toBe(citation.latest.url);
	const found = copies(await render(CiteThis, released));
	for (const style of ['apa', 'chicagoNote', 'chicagoBibliography', 'mla', 'harvard'] as const)
		expect([...found.values()]).toContain(citation.fixed[style].html);
	expect(found.get('BibTeX')).toContain(citation.fixed.url);
	expect(textOf(found.get('RIS') ?? '')).toBe(textOf(citation.fixed.ris));
});

test('of a draft the newest version is cited, and the one before it that never changes is named where there is one', async () => {
	const [apart, after] = await Promise.all([
		render(CiteThis, draft),
		render(CiteThis, { ...draft, before: { version: '1.1.0', path: '/v/1.1.0/a/p4a/' } }),
	]);
	for (const html of [apart, after]) expect(copies(html).get('BibTeX')).toContain(draft.citation.latest.url);
	expect(linksOf(after)).toContain('/v/1.1.0/a/p4a/#cite');
	expect(linksOf(apart).filter((link) => link.startsWith('/v/'))).toEqual([]);
});

test('before 1.0 it says that ids may change', async () => {
	for (const props of [draft, released])
		expect(textOf(await render(CiteThis, { ...props, version: '0.9.0' })).length).toBeGreaterThan(
			textOf(await render(CiteThis, { ...props, version: '1.9.0' })).length,
		);
});

describe('where there is a map', () => {
	test('its files are offered', async () => {
		const files = (html: string) => linksOf(html).filter((link) => link.startsWith('/data/maps/'));
		expect(files(await render(CiteThis, { ...draft, map: 'p4a' }))).toEqual(['/data/maps/p4a.svg', '/data/maps/a/p4.md']);
		expect(files(await render(CiteThis, { ...draft, map: 'main-line' }))).toEqual(['/data/maps/main-line.svg', '/data/maps/main-line.mmd']);
		expect(files(await render(CiteThis, draft))).toEqual([]);
	});
});

test('folded it opens at its summary, and else it is a section under its heading', async () => {
	const folded = await render(CiteThis, { ...draft, folded: true });
	expect(folded).toMatch(/^\s*(?:<[^>]*>\s*)*?<details[^>]*id="cite"/);
	expect(folded).not.toContain('<h2');
	const open = await render(CiteThis, { ...draft, heading: 'The whole' });
	expect(open).toMatch(/<h2 id="cite">\s*The whole\s*<\/h2>/);
});

test('a page of the text can be cited, read as Markdown and seen in a link; a search cannot be cited', () => {
	const { slug, title } = site.edition.pages[0] as (typeof site.edition.pages)[number];
	const frame = frameOf(site);
	const text = frame.headOf(`/text/${slug}/`, title);
	expect(text.markdown).toBe(`/text/${slug}/index.md`);
	expect(text.citation.map(({ content }) => content).join(' ')).toContain(title);
	expect(text.card?.words).toBe(title);
	expect(frame.headOf('/search/', 'Search')).toMatchObject({ citation: [], markdown: undefined, embed: undefined });
});
