/** The search of the built editions, as a reader finds it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { capitalize, count, inWords } from '#words/grammar.ts';
import { findObjections, layerOf } from '../../src/argument/aims.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import type { EditionData } from '../../src/model/edition.ts';
import { sideOf } from '../../src/model/relations.ts';
import { buildSearchNames } from '../../src/search/search-names.ts';
import { findFaults } from './axe.ts';
import { startChromium } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const { claims, relations, citations, passages, sources } = data;
const busy = claims.find(
	({ id, proposition }) => proposition === undefined && relations.some(({ to }) => to === id),
) as (typeof claims)[number];

let browser: Browser;
let served: Served;
let context: BrowserContext;
beforeAll(async () => {
	served = await serve(site.folder, site.base);
	browser = await startChromium();
	context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

/** Opens the search for something and waits until it has answered. */
async function find(query: string, rest = ''): Promise<{ page: Page; said: string[] }> {
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	await page.goto(`${served.origin}/search/?q=${encodeURIComponent(query)}${rest}`);
	await answered(page);
	return { page, said };
}
const tally = (page: Page) => page.locator('#tally').textContent();
/** As the tally tells it. */
const places = (n: number) => capitalize(count(n, 'place'));
/** How many the tally tells of. */
const told = async (page: Page): Promise<number> => {
	const [, number = ''] = /([^\s;:]+) places? (?:found|ha)/.exec((await tally(page)) ?? '') ?? [];
	const at = Array.from({ length: 13 }, (_, n) => inWords(n)).indexOf(number.toLowerCase());
	return at === -1 ? Number(number) : at;
};
const answered = (page: Page) => expect.poll(() => tally(page)).toMatch(/found|occurs nowhere/);
const paths = (page: Page) =>
	page.locator('.hit .found a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

const isOfIndex = (path: string) => path.includes('/pagefind/') || path.startsWith('/data/');

test('fetches what answers once the page is at rest, so that a first letter waits for nothing', async () => {
	const page = await context.newPage();
	await page.goto(`${served.origin}/search/`, { waitUntil: 'load' });
	// on a busy machine the page is at rest for longer than half a second before it fetches anything
	let before = 0;
	const countFetched = () =>
		page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(?:pagefind|data)\//.test(name)).length);
	await expect
		.poll(
			async () => {
				const [last, now] = [before, await countFetched()];
				before = now;
				return now > 0 && now === last;
			},
			{ interval: 700, timeout: 15_000 },
		)
		.toBe(true);
	const [loaded, fetched] = await page.evaluate(() => [
		(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
		performance.getEntriesByType('resource').map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
	]);
	const ofIndex = fetched.filter(({ path }) => isOfIndex(path));
	expect(ofIndex.length).toBeGreaterThan(0);
	expect(ofIndex.filter(({ startTime }) => startTime < loaded)).toEqual([]);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('searchbox').pressSequentially(busy.text.charAt(0));
	await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(0);
	expect(asked).toEqual([]);
	await page.close();
});

test('fetches nothing before its field is used where the reader saves data', async () => {
	const asked: string[] = [];
	const page = await context.newPage();
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`${served.origin}/search/`, { waitUntil: 'networkidle' });
	expect(asked.filter(isOfIndex)).toEqual([]);
	await page.getByRole('searchbox').focus();
	await expect.poll(() => asked.filter((path) => path.includes('/pagefind/')).length).toBeGreaterThan(0);
	await page.close();
});

test('shows a claim in its words with the hits marked, its number, kind and voice, how it fares and where it stands', {
	tags: ['thorough'],
}, async () => {
	const words = busy.text.split(/\s+/).slice(0, 6).join(' ');
	const { page, said } = await find(words);
	const hit = page.locator('.hit', { has: page.locator(`.found a[href="/a/${busy.id}/"]`) });
	await expect.poll(() => hit.count()).toBe(1);
	expect((await hit.locator('.found').textContent())?.replace(/\s+/g, ' ')).toBe(busy.text);
	expect(await hit.locator('.found mark').count()).toBeGreaterThan(0);
	expect(await hit.locator('.id').textContent()).toBe(busy.label);
	const objections = relations.filter((one) => one.to === busy.id && sideOf(one) === 'against').length;
	const reasons = relations.filter(({ to, type }) => to === busy.id && type === 'support').length;
	const told = await hit.locator('.standing').textContent();
	if (objections > 0) expect(told).toContain(count(objections, 'objection'));
	if (reasons > 0) expect(told).toContain(count(reasons, 'reason'));
	expect(await hit.locator('.where a').getAttribute('href')).toBe(`/a/${busy.passage}/`);
	expect(said).toEqual([]);
	expect(await findFaults(page)).toEqual([]);
	await page.close();
});

test('puts what has a number first', { tags: ['thorough'] }, async () => {
	const relation = relations[0] as (typeof relations)[number];
	for (const [query, path] of [
		[busy.id.slice(1), `/a/${busy.id}/`],
		[busy.id, `/a/${busy.id}/`],
		[`¶ ${busy.passage.slice(1)}`, `/a/${busy.passage}/`],
		[busy.passage.slice(1), `/a/${busy.passage}/`],
		['P1', '/propositions/1/'],
		[relation.id, `/a/${relation.id}/`],
	] as const) {
		const { page, said } = await find(query);
		expect((await paths(page))[0], query).toBe(path);
		expect(await page.locator('.hit').first().getAttribute('class')).toContain('direct');
		expect(said).toEqual([]);
		await page.close();
	}
});

test('suggests a word of the text that is misspelt', { tags: ['thorough'] }, async () => {
	const { words } = buildSearchNames({
		concepts: [],
		sources: [],
		passages: data.passages,
		claims: data.claims,
		info: data.edition,
	} as never);
	const word = words.find((one) => /^\p{L}{9,}$/u.test(one)) as string;
	const { page } = await find(word.slice(0, 5) + word.charAt(6) + word.charAt(5) + word.slice(7));
	await expect.poll(() => page.locator('#meant').textContent()).toBe(`Did you mean ${word}?`);
	await expect.poll(() => page.locator('#hits li').count()).toBeGreaterThan(0);
	await page.close();
});

test('finds an author’s works before what cites them, and suggests the author where the name is misspelt', {
	tags: ['thorough'],
}, async () => {
	const { authors } = buildSearchNames({ sources, concepts: [], passages: [], claims: [], info: data.edition } as never);
	const name = authors.find((one) => /^\p{L}{8,}$/u.test(one)) as string;
	const { page } = await find(name);
	const first = sources
		.filter((source) => JSON.stringify([source['author'], source['editor']]).includes(name))
		.map(({ id }) => `/sources/${id}/`);
	expect(first).toContain((await paths(page))[0]);
	await page.close();

	const wrong = name.slice(0, 4) + name.slice(5);
	const { page: other, said } = await find(wrong);
	await expect.poll(() => other.locator('#meant').textContent()).toBe(`Did you mean ${name}?`);
	await other.locator('#meant a').click();
	await expect.poll(() => tally(other)).toContain(`found for ‘${name}’`);
	expect(new URL(other.url()).searchParams.get('q')).toBe(name);
	expect(await other.locator('#meant').isVisible()).toBe(false);
	expect(said).toEqual([]);
	await other.close();
});

test('takes words in quotation marks together, other words beside them', { tags: ['thorough'] }, async () => {
	const [, one, two] =
		/(\p{L}{6,}) (\p{L}{6,})/u.exec(busy.text) ?? /(\p{L}{5,}) (\p{L}{5,})/u.exec(passages.map(({ text }) => text).join(' ')) ?? [];
	const { page: loose } = await find(`${one} ${two}`);
	const { page: strict } = await find(`“${one} ${two}”`);
	const { page: both } = await find(`"${one} ${two}" ${one}`);
	const { page: reversed } = await find(`"${two} ${one}"`);
	const n = told;
	expect(await n(strict)).toBeGreaterThan(0);
	expect(await n(strict)).toBeLessThanOrEqual(await n(loose));
	expect(await n(both)).toBe(await n(strict));
	expect(await n(reversed)).toBeLessThan(await n(strict));
	for (const page of [loose, strict, both, reversed]) await page.close();
});

test('leaves out a word that stands nowhere, and says so; where nothing has all words, shows what has most', {
	tags: ['thorough'],
}, async () => {
	const [word, other] = [...(/\p{L}{6,}/gu.exec(busy.text) ?? []), 'qzxwvu'] as [string, string];
	const { page } = await find(other);
	expect(await tally(page)).toBe(`Nothing found for ‘${other}’.`);
	expect(await page.locator('#meant').textContent()).toMatch(/^Fewer or other words/);
	expect(await page.locator('#begin a:visible').count()).toBeGreaterThan(5);
	await page.locator('input[name=q]').fill(`${other} ${word}`);
	await expect.poll(() => tally(page)).toMatch(new RegExp(`^‘${other}’ occurs nowhere; .* the rest\\.$`));
	expect(await page.locator('#begin a:visible').count()).toBe(0);
	const rest = await told(page);
	await page.locator('input[name=q]').fill(word);
	await expect.poll(() => tally(page)).toContain(places(rest));
	// two names that nobody brings together
	const name = (of: (typeof sources)[number]) =>
		/\p{L}{5,}/u.exec(JSON.stringify([of['author'], of['editor']]).replace(/"(?:family|given|literal|author|editor)":/g, ''))?.[0];
	const [first, last] = [sources.at(0), sources.at(-1)].map((one) => one && name(one));
	await page.locator('input[name=q]').fill(`${first} ${last} ${word}`);
	await expect.poll(() => tally(page)).toMatch(/^(?:Nothing has all three words: .* (?:two|one) of them|.* found for ‘.*’)\.$/);
	expect(await page.locator('.hit').count()).toBeGreaterThan(0);
	await page.close();
});

test('small words count for nothing where no place has all words of a question', { tags: ['thorough'] }, async () => {
	const has = (word: string) => claims.filter(({ text }) => text.includes(word)).length;
	const rare = claims.flatMap(({ id, text }) =>
		(text.match(/\p{Ll}{9,}/gu) ?? []).filter((word) => has(word) === 1).map((word) => ({ path: `/a/${id}/`, word })),
	);
	// of the beginning and of the end: no place has both. The question is longer than what is tried in all combinations.
	const [first, last] = [rare.at(0), rare.at(-1)] as [(typeof rare)[0], (typeof rare)[0]];
	const { page } = await find(first.word);
	await page.locator('input[name=q]').fill(`the ${first.word} of a to in and ${last.word}`);
	await expect
		.poll(() => tally(page))
		.toMatch(new RegExp(`^Nothing has all eight words: \\S+ places have one of ‘${first.word}’ and ‘${last.word}’\\.$`));
	expect(await paths(page)).toEqual(expect.arrayContaining([first.path, last.path]));
	await page.close();
});

test('narrows by facets whose counts hold, and keeps them in the address', { tags: ['thorough'] }, async () => {
	const word = /\p{L}{5,}/u.exec(busy.text)?.[0] as string;
	const { page } = await find(word);
	const label = page.locator('.facets label:has(input[name=kind]):visible').first();
	const value = await label.locator('input').getAttribute('value');
	const left = Number(await label.locator('.from').textContent());
	const kinds = await page.locator('.facets input[name=kind]:visible').count();
	await label.locator('input').check();
	await expect.poll(() => tally(page)).toContain(places(left));
	expect(new URL(page.url()).searchParams.getAll('kind')).toEqual([value]);
	expect(await page.locator('.facets input[name=kind]:visible').count(), 'the others can still be added').toBe(kinds);
	await page.reload();
	await answered(page);
	expect(await page.locator(`.facets input[value="${value}"]`).isChecked()).toBe(true);
	expect(await tally(page)).toContain(places(left));
	await page.locator('#narrowed button').click();
	await expect.poll(() => new URL(page.url()).searchParams.has('kind')).toBe(false);
	await page.goBack();
	await expect.poll(() => tally(page)).toContain(places(left));
	expect(await page.locator(`.facets input[value="${value}"]`).isChecked()).toBe(true);
	await page.close();
});

test('lists what a facet alone holds, in the order of the text', { tags: ['thorough'] }, async () => {
	const page = await context.newPage();
	await page.goto(`${served.origin}/search/?kind=assumption&drawn=editors&n=500`);
	await answered(page);
	const graph = buildGraph(claims, relations);
	const own = claims.filter(
		({ id, kind }) => kind === 'assumption' && findObjections(graph, id).some((objection) => layerOf(objection) === 'editors'),
	);
	expect(own.length).toBeGreaterThan(0);
	expect(await paths(page)).toEqual(own.map(({ id }) => `/a/${id}/`));
	await page.close();
});

test('works by keyboard alone, from any page, and tells how many there are', { tags: ['thorough'] }, async () => {
	const page = await context.newPage();
	await page.goto(`${served.origin}/about/`);
	await page.getByRole('searchbox').focus();
	await page.keyboard.type(busy.label);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/search/?q=${busy.label}`);
	await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`found for ‘${busy.label}’`);
	await page.getByRole('searchbox').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/a/${busy.id}/`);
	await page.close();
});

test('is reached by the key /, but not while one types, nor once that is switched off', { tags: ['thorough'] }, async () => {
	const own = await browser.newContext();
	const page = await own.newPage();
	const inField = () => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');
	await page.goto(`${served.origin}/about/`);
	await page.keyboard.press('/');
	expect(await inField()).toBe(true);
	await page.keyboard.type('a/b');
	expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
	await page.goto(`${served.origin}/search/`);
	await page.getByLabel(/leads here/).uncheck();
	await page.goto(`${served.origin}/about/`);
	await page.keyboard.press('/');
	expect(await inField()).toBe(false);
	await own.close();
});

test('says where to go without a script', { tags: ['thorough'] }, async () => {
	const bare = await browser.newContext({ javaScriptEnabled: false });
	const page = await bare.newPage();
	await page.goto(`${served.origin}/search/?q=${busy.label}`);
	await page.getByRole('link', { name: 'the list of all claims' }).click();
	await page.waitForURL('**/claims/');
	await bare.close();
});

describe.each(sites)('the index of $name', ({ folder, base }) => {
	test('has one record for each claim, passage, source and concept, and nothing that is not asked for', () => {
		const own: EditionData = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8'));
		const files = readdirSync(join(folder, 'pagefind/fragment'));
		const records = files.flatMap((file) => {
			const written = gunzipSync(readFileSync(join(folder, 'pagefind/fragment', file))).toString();
			const read = JSON.parse(written.slice(written.indexOf('{')));
			return 'url' in read ? [read.url] : Object.values<{ url: string }>(read).map(({ url }) => url);
		});
		expect(new Set(records).size).toBe(records.length);
		expect(records).toHaveLength(own.claims.length + own.passages.length + own.sources.length + own.concepts.length);
		// together, so that a query fetches few
		expect(files.length).toBeLessThanOrEqual(8);
		expect(readdirSync(join(folder, 'pagefind')).filter((name) => /\.(?:js|css)$/.test(name))).toEqual(['pagefind.js']);
	});

	test('finds a claim, on its page', async () => {
		const other = await serve(folder, base);
		const own: EditionData = JSON.parse(readFileSync(join(folder, 'data/edition.json'), 'utf8'));
		const claim = own.claims.find(({ proposition }) => proposition === undefined) as (typeof claims)[number];
		const page = await context.newPage();
		await page.goto(`${other.origin}${base}search/?q=${claim.label}`);
		await answered(page);
		expect((await paths(page))[0]).toBe(`${base}a/${claim.id}/`);
		await page.locator('.hit .found a').first().click();
		await page.waitForURL(`**${base}a/${claim.id}/`);
		await page.close();
		await other.close();
	});
});

test('weighs at most 8 kB in script of its own, gzipped', () => {
	const scripts = (page: string): Set<string> => {
		const all = new Set(
			[...readFileSync(join(site.folder, page, 'index.html'), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)].map(
				(match) => match[1] as string,
			),
		);
		for (const file of all) {
			const code = readFileSync(join(site.folder, file), 'utf8');
			for (const [, to] of code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
				const path = posix.join(posix.dirname(file), to as string);
				if (existsSync(join(site.folder, path))) all.add(path);
			}
		}
		return all;
	};
	const everywhere = scripts('about');
	const own = [...scripts('search')].filter((file) => !everywhere.has(file));
	expect(own.length).toBeGreaterThan(0);
	expect(own.reduce((sum, file) => sum + gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length, 0)).toBeLessThanOrEqual(
		8_000,
	);
});

test('what a claim cites is told with it', { tags: ['thorough'] }, async () => {
	const cited = claims.find(({ id }) => citations.some((one) => one.claims.includes(id))) as (typeof claims)[number];
	const { page } = await find(cited.label);
	expect(await page.locator('.hit.direct .where').first().textContent()).toContain('cites');
	await page.close();
});
