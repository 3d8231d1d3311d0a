import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/edition.ts';
import ClaimList from '../../src/site/components/ClaimList.astro';
import { linksOf, readTiny, render, textOf } from './render.ts';

const { claims } = await readTiny('cave');
const headingsIn = (html: string) => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, inner]) => textOf(inner as string));

test('each claim leads to its page, in the order given', async () => {
	for (const list of [claims, claims.toReversed()])
		expect(linksOf(await render(ClaimList, { claims: list }))).toEqual(list.map(({ id }) => `/a/${id}/`));
	expect(linksOf(await render(ClaimList, { claims: [] }))).toEqual([]);
});

test('what the page has to say stands after who holds a claim, and nowhere else', async () => {
	const note = ({ id }: Claim) => (id === 'p4a' ? 'two steps away' : '');
	const items = (await render(ClaimList, { claims, note })).split('<li').slice(1);
	expect(items).toHaveLength(claims.length);
	for (const [n, item] of items.entries()) expect(/; two steps away\s*<\/i>/.test(item)).toBe(claims[n]?.id === 'p4a');
});

test('under headings each claim stands once, and a heading says how many there are', async () => {
	const heading = ({ kind }: Claim) => kind;
	const html = await render(ClaimList, { claims, heading });
	const kinds = Map.groupBy(claims, heading);
	expect(kinds.size).toBeGreaterThan(1);
	expect(headingsIn(html)).toEqual([...kinds].map(([kind, list]) => `${kind} ${list.length}`));
	expect(linksOf(html)).toEqual([...kinds.values()].flat().map(({ id }) => `/a/${id}/`));
	expect(headingsIn(await render(ClaimList, { claims }))).toEqual([]);
});
