import { expect, test } from 'vitest';
import Contents from '../../src/site/components/Contents.astro';
import PrintContents from '../../src/site/components/print/PrintContents.astro';
import { type PrintedEntry, printContents } from '../../src/site/data/printed.ts';
import { linksOf, readTiny, render, textOf } from './render.ts';

const site = await readTiny('cave');
const { sections } = site.edition;

test('the contents name every heading once, in the order of the text, with the passage it begins with', async () => {
	const html = await render(Contents, { entries: site.contents });
	expect(linksOf(html)).toEqual(sections.map(({ slug, id }) => `/text/${slug}/#${id}`));
	const entries = html.split('<li').slice(1).map(textOf);
	for (const [n, { title, number, id }] of sections.entries()) {
		expect(entries[n]).toContain(title);
		if (number) expect(entries[n]).toContain(number);
		const first = site.edition.passages.find(({ section }) => section === id);
		if (first) expect(entries[n]).toContain(first.label);
	}
});

test('the section that is being read is marked, and no other', async () => {
	const marked = async (here?: string) =>
		[...(await render(Contents, { entries: site.contents, here })).matchAll(/href="[^"#]*#([^"]*)" aria-current="location"/g)].map(
			([, id]) => id,
		);
	for (const { id } of sections) expect(await marked(id)).toEqual([id]);
	expect(await marked()).toEqual([]);
});

test('parts stand within what they are parts of', async () => {
	const depths = [...(await render(Contents, { entries: site.contents })).matchAll(/<(\/?)ol\b|<li\b/g)].reduce<{
		depth: number;
		at: number[];
	}>(({ depth, at }, [tag, close]) => (tag === '<li' ? { depth, at: [...at, depth] } : { depth: depth + (close ? -1 : 1), at }), {
		depth: 0,
		at: [],
	});
	const top = Math.min(...sections.map(({ level }) => level));
	expect(depths.at).toEqual(sections.map(({ level }) => level - top + 1));
});

test('the printed contents ask for the page number of each place they lead to', async () => {
	const entries = printContents(site);
	const all = (list: readonly PrintedEntry[]): PrintedEntry[] => list.flatMap((entry) => [entry, ...all(entry.under)]);
	const html = await render(PrintContents, { entries });
	expect(linksOf(html)).toEqual(all(entries).map(({ id }) => `#${id}`));
	expect([...html.matchAll(/data-folio="([^"]*)"/g)].map(([, id]) => `#${id}`)).toEqual(linksOf(html));
	for (const { id } of sections) expect(linksOf(html)).toContain(`#${id}`);
});

test('what an edition does not have is not among its printed contents', () => {
	const none = { ...site, claims: [], propositions: [], edition: { ...site.edition, maps: [], concepts: [], sources: [] } };
	expect(printContents(none).map(({ id }) => id)).toEqual(['text']);
});
