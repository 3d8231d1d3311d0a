/** The whole map, the questions and the test of the argument in a browser: what they answer, their addresses, by keyboard, and without a script. */
// @module-tag thorough
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describeLabel } from '../../src/argument/describe-label.ts';
import { describeRelation, describeSort } from '../../src/argument/describe-relation.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import { labelGrounded } from '../../src/argument/labelling.ts';
import { selectChains } from '../../src/argument/paths.ts';
import { selectLeaning } from '../../src/argument/questions.ts';
import type { EditionData } from '../../src/model/edition.ts';
import { startChromium } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const sites = inject('sites');
const site = sites.find(({ name }) => name === 'edition') as (typeof sites)[number];
const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const graph = buildGraph(data.claims, data.relations);
const asked = { graph, claims: data.claims, citations: data.citations };
const proposition = data.claims.find((claim) => claim.proposition !== undefined);
const html = (path: string) => readFileSync(join(site.folder, path, 'index.html'), 'utf8');
/** A premise of an attack, with reasons of its own where there is one. */
const busy = data.relations.find((one) => one.type === 'attack' && graph.bearingOn(one.from[0] as string).length > 0)?.from[0] as string;

let browser: Browser;
let served: Served;
beforeAll(async () => {
	served = await serve(site.folder, site.base);
	browser = await startChromium();
});
afterAll(async () => {
	await browser.close();
	await served.close();
});
async function open(path: string, width = 1280, javaScriptEnabled = true): Promise<{ page: Page; said: string[] }> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', javaScriptEnabled });
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto(served.origin + path, { waitUntil: 'load' });
	return { page, said };
}

/** A busy machine may take its time. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

test('the page of a work says in sentences how it bears on each proposition on which it bears', () => {
	for (const { id } of data.sources) {
		const page = html(`sources/${id}`);
		const reached = new Set(page.match(/proposition=P\d+/g));
		expect([id, page.match(/\?from=[^"]+&(?:amp;|#38;)?to=/g)?.length ?? 0]).toEqual([id, reached.size]);
	}
});

const whole = data.claims.length <= 600;

describe.runIf(whole)('the whole map', () => {
	test('weighs at most 120 kB as SVG and 20 kB as script', () => {
		const page = html('map/whole');
		const svg = /<svg class="z3"[\s\S]*?<\/svg>/.exec(page)?.[0] as string;
		expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(120_000);
		const seen = new Set<string>();
		const load = (file: string): number => {
			if (seen.has(file)) return 0;
			seen.add(file);
			const script = readFileSync(file);
			const imports = [...script.toString().matchAll(/from\s*"\.\/([^"]+\.js)"/g)].map((match) =>
				load(join(site.folder, '_astro', match[1] as string)),
			);
			return gzipSync(script, { level: 9 }).length + imports.reduce((sum, one) => sum + one, 0);
		};
		const scripts = [...page.matchAll(/<script[^>]+src="([^"]*WholeMap[^"]+)"/g)].map((match) => match[1] as string);
		expect(scripts.length).toBe(1);
		expect(scripts.map((src) => load(join(site.folder, src))).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(20_000);
	});

	test('draws every claim and every relation, and tells both in words', () => {
		const page = html('map/whole');
		const outline = page.slice(page.indexOf('id="map-outline"'));
		for (const { id } of data.claims) {
			expect(page.includes(`id="c-${id}"`), id).toBe(true);
			expect(outline.includes(`href="/a/${id}/"`), id).toBe(true);
		}
		for (const { id } of data.relations) {
			expect(page.includes(`id="r-${id}"`), id).toBe(true);
			expect(outline.includes(`href="/a/${id}/"`), id).toBe(true);
		}
	});

	test('shows fewer words from afar, and all when near', async () => {
		const { page, said } = await open('/map/whole/');
		const svg = page.locator('#map-window > svg');
		const words = page.locator('.cells .cell text:not(.nid, .mid)').first();
		const few = page.locator('.cells .cell .mid').first();
		const shown = (text: typeof words) => text.evaluate((node) => getComputedStyle(node).display !== 'none');
		await soon(() => svg.getAttribute('class')).toContain('z1');
		expect([await shown(words), await shown(few)]).toEqual([false, false]);
		for (let n = 0; n < 4; n++) await page.getByRole('button', { name: 'Larger' }).click();
		await soon(() => svg.getAttribute('class')).toContain('z2');
		expect([await shown(words), await shown(few)]).toEqual([false, true]);
		await page.getByRole('button', { name: 'zoom in to read' }).click();
		await soon(() => svg.getAttribute('class')).toContain('z3');
		expect([await shown(words), await shown(few)]).toEqual([true, false]);
		await soon(() => new URL(page.url()).searchParams.get('at')).toMatch(/^\d+,\d+,0\.85$/);
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('a node that is chosen tells its words, its neighbours and its sources, and is an address', async () => {
		const { page, said } = await open(`/map/whole/?focus=${busy}`);
		const panel = page.locator('#map-detail');
		await soon(() => panel.isVisible()).toBe(true);
		const claim = graph.claims.get(busy);
		expect(await panel.textContent()).toContain(claim?.says ?? claim?.text);
		for (const one of graph.bearingOn(busy)) expect(await panel.textContent()).toContain(one.why);
		const lit = await page.locator('.cell.on').evaluateAll((nodes) => nodes.map((node) => node.id));
		for (const one of graph.bearingOn(busy)) expect(lit).toEqual(expect.arrayContaining(one.from.map((id) => `c-${id}`)));
		// on to a neighbour, and back
		const next = panel.locator('[data-choose]').first();
		const id = await next.getAttribute('data-choose');
		await next.click();
		await soon(() => new URL(page.url()).searchParams.get('focus')).toBe(id);
		await page.goBack();
		await soon(() => panel.textContent()).toContain(claim?.says ?? claim?.text);
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('a line is chosen by pointer and by keyboard, tells why it holds, its ends, its sort and its passage, and is an address', async () => {
		const undercut = data.relations.find((one) => one.attackType === 'undercut' && one.from.length === 1);
		const relation = undercut ?? (data.relations[0] as (typeof data.relations)[number]);
		const { page, said } = await open(`/map/whole/?focus=${relation.from[0]}`);
		const panel = page.locator('#map-detail');
		await soon(() => panel.isVisible()).toBe(true);
		// from the claim by key to its lines, until it is this one
		await page.locator(`#c-${relation.from[0]}`).focus();
		await page.keyboard.press('l');
		const here = () => page.evaluate(() => (document.activeElement as SVGElement).dataset['line']);
		await soon(here).toBeDefined();
		for (let n = 0; n < 20 && (await here()) !== relation.id; n++) await page.keyboard.press('ArrowRight');
		expect(await here()).toBe(relation.id);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(describeRelation(relation, graph));
		await page.keyboard.press('Enter');
		await soon(() => new URL(page.url()).searchParams.get('focus')).toBe(relation.id);
		await soon(() => panel.textContent()).toContain(relation.why ?? '');
		const told = await panel.textContent();
		expect(told).toContain(describeSort(relation));
		const step = graph.relations.get(relation.to);
		for (const id of [...relation.from, step?.to ?? relation.to]) expect(told).toContain(graph.claims.get(id)?.label);
		expect(await panel.locator('.go a').evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual(
			expect.arrayContaining([expect.stringContaining(`#${relation.passage}`), `/a/${relation.id}/`]),
		);
		await page.goBack();
		await soon(() => new URL(page.url()).searchParams.get('focus')).toBe(relation.from[0]);
		// by pointer: beside the line of a reason that stands under its claim
		await page.goto(`${served.origin}/map/whole/`);
		const near = page.locator('.near path').first();
		const id = (await near.getAttribute('id'))?.slice(2) as string;
		await page.goto(`${served.origin}/map/whole/?focus=${id}`);
		await soon(() => panel.isVisible()).toBe(true);
		await page.locator('#map-detail .close').click();
		const point = await near.evaluate((path: SVGPathElement) => {
			const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.3).matrixTransform(path.getScreenCTM() as DOMMatrix);
			return { x: x + 3, y: y + 3 };
		});
		await page.mouse.click(point.x, point.y);
		await soon(() => new URL(page.url()).searchParams.get('focus')).toBe(id);
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('a line is chosen by touch, at a phone’s width', async () => {
		const id = /class="near"[^>]*><path id="r-([^"]+)"/.exec(html('map/whole'))?.[1];
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true,
			reducedMotion: 'reduce',
		});
		const page = await context.newPage();
		const focus = () => new URL(page.url()).searchParams.get('focus');
		await page.goto(`${served.origin}/map/whole/?focus=${id}`);
		await page.locator('#map-detail .close').tap();
		await soon(focus).toBe(null);
		await page.locator('#map-window').scrollIntoViewIfNeeded();
		// on it or within ten pixels, where nothing else lies
		const point = await page.locator(`.near #r-${id}`).evaluate((path: SVGPathElement) => {
			const chosen = (x: number, y: number) => document.elementsFromPoint(x, y).filter((node) => node.matches('a, button, [data-line]'));
			for (let at = 0; at <= path.getTotalLength(); at += 1) {
				const { x, y } = path.getPointAtLength(at).matrixTransform(path.getScreenCTM() as DOMMatrix);
				for (const [left, top] of [
					[x - 10, y],
					[x, y + 10],
				] as const) {
					const [only, other] = chosen(left, top);
					if (!other && (only as SVGElement | undefined)?.dataset['line'] === path.id.slice(2)) return { x: left, y: top };
				}
			}
			return undefined;
		});
		expect(point).toBeDefined();
		await page.touchscreen.tap(point?.x as number, point?.y as number);
		await soon(focus).toBe(id);
		await context.close();
	});

	test('a band tells all that a part brings for or against a proposition', async () => {
		const { page } = await open('/map/whole/');
		const band = await page.locator('.catch path[data-band]').first().getAttribute('data-band');
		const [, to] = (band as string).split(',');
		await page.goto(`${served.origin}/map/whole/?band=${band}`);
		const items = page.locator('#map-detail ul > li');
		await soon(() => items.count()).toBeGreaterThan(0);
		expect(await page.locator('.raised path.lead').count()).toBe(0);
		expect(await page.locator('.raised path').count()).toBe(await items.count());
		expect(await page.locator(`#c-${to}`).getAttribute('class')).toContain('chosen');
		await page.context().close();
	});

	test('is worked by the keyboard alone: move, size, go from claim to claim, choose, leave', async () => {
		const { page } = await open('/map/whole/');
		const frame = page.locator('#map-window');
		await frame.focus();
		const place = () => page.locator('.scene').getAttribute('transform');
		const before = await place();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('+');
		await soon(place).not.toBe(before);
		await page.keyboard.press('Tab');
		const first = await page.evaluate(() => document.activeElement?.id);
		expect(first).toMatch(/^c-/);
		await page.keyboard.press('ArrowDown');
		const second = await page.evaluate(() => document.activeElement?.id);
		expect(second).toMatch(/^[cw]-/);
		expect(second).not.toBe(first);
		await page.keyboard.press('Enter');
		await soon(() => page.locator('#map-detail').isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('#map-detail').isVisible()).toBe(false);
		expect(new URL(page.url()).searchParams.has('focus')).toBe(false);
		await page.context().close();
	});

	test('tells every way from a work to a proposition, and says which speak against it', async () => {
		const target = proposition?.id ?? '';
		const found = data.sources
			.map(({ id }) => ({
				id,
				chains: selectChains(
					graph,
					selectLeaning(asked, id).map((one) => one.id),
					target,
					40,
				).chains,
			}))
			.find(({ chains }) => chains.length > 1);
		if (!found) return;
		const { page, said } = await open(`/map/whole/?from=${found.id}&to=${target}`);
		await soon(() => page.locator('#map-detail .ways > li').count()).toBe(found.chains.length);
		const steps = await page.locator('#map-detail .ways .why').allTextContents();
		expect(steps).toHaveLength(found.chains.flat().length);
		// a part bears on its whole without a line
		const lines = found.chains.flat().flatMap(({ relation }) => relation ?? []);
		expect(steps.filter((one) => /Drawn by/.test(one))).toHaveLength(lines.length);
		const raised = await page.locator('.raised path[class]:not(.lead)').count();
		expect(raised).toBe(new Set(lines).size);
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('takes an author’s name or a word of a claim for a name, asks which is meant, and answers what is none', async () => {
		const { page, said } = await open('/map/whole/');
		const source = data.sources.find(({ id }) => data.citations.some(({ key, claims }) => key === id && claims.length > 0));
		const [{ family = '' } = {}] = (source?.['author'] ?? []) as { family: string }[];
		const [name, to] = [page.locator('[name=from]'), page.locator('[name=to]')];
		await to.fill(graph.claims.get(proposition?.id ?? '')?.label ?? '');
		await name.fill(family.slice(0, 5));
		await page.locator('.way [type=submit]').click();
		const offered = page.locator('.which button');
		await soon(() => offered.count()).toBeGreaterThan(0);
		expect(await offered.first().textContent()).toContain(family.slice(0, 5));
		await offered.first().click();
		await soon(() => new URL(page.url()).searchParams.get('from')).not.toBe(null);
		expect(await page.locator('.which').count()).toBe(0);
		await page.goto(`${served.origin}/map/whole/?from=bogusness&to=${proposition?.id}`);
		await soon(() => page.locator('#map-detail').textContent()).toContain('bogusness');
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('dims what a filter leaves out, counts what stays, and keeps it in the address', async () => {
		const { page } = await open('/map/whole/');
		await page.locator('select[name=voice]').selectOption('author');
		const own = data.claims.filter((claim) => claim.voice === 'author').length;
		await soon(() => page.locator('.cell.kept').count()).toBe(own);
		expect(await page.locator('.sieve [role=status]').textContent()).toContain(`${own} of ${data.claims.length}`);
		expect(new URL(page.url()).searchParams.get('voice')).toBe('author');
		await page.reload();
		await soon(() => page.locator('.cell.kept').count()).toBe(own);
		await page.context().close();
	});

	test('shows the lines of a layer alone, tells no others, and keeps it in the address', async () => {
		const { page, said } = await open('/map/whole/');
		const shown = () =>
			page.locator(':is(.near, .far) path').evaluateAll((all) =>
				all
					.filter((one) => getComputedStyle(one).display !== 'none')
					.map(({ id }) => id.slice(2))
					.sort(),
			);
		const within = (...drawn: string[]) =>
			data.relations
				.filter((one) => drawn.includes(one.drawn))
				.map(({ id }) => id)
				.sort();
		for (const [layer, drawn] of [
			['article', ['article']],
			['source', ['article', 'source']],
		] as const) {
			await page.locator('select[name=drawn]').selectOption(layer);
			const all = new Set(await shown());
			expect([...all].filter((id) => !within(...drawn).includes(id))).toEqual([]);
			expect(all.size).toBeGreaterThan(0);
			expect(new URL(page.url()).searchParams.get('drawn')).toBe(layer);
		}
		// a claim to which the editors draw a line: that line is not told
		const line = data.relations.find(({ drawn, to }) => drawn === 'editors' && graph.claims.has(to)) as (typeof data.relations)[number];
		await page.goto(`${served.origin}/map/whole/?focus=${line.to}`);
		await soon(() => page.locator(`#map-detail [data-choose="${line.id}"]`).count()).toBe(1);
		await page.goto(`${served.origin}/map/whole/?focus=${line.to}&drawn=source`);
		await soon(() => page.locator('#map-detail').isVisible()).toBe(true);
		expect(await page.locator(`#map-detail [data-choose="${line.id}"]`).count()).toBe(0);
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('without a script scrolls with all its words, and every claim in it is a link', async () => {
		const { page } = await open('/map/whole/', 1280, false);
		expect(await page.locator('.asking').isVisible()).toBe(false);
		const frame = page.locator('#map-window');
		expect(await frame.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
		expect(
			await page
				.locator('.cells .cell text')
				.first()
				.evaluate((node) => getComputedStyle(node).display),
		).not.toBe('none');
		await page.context().close();
	});
});

describe('what if', () => {
	const labels = labelGrounded(graph);

	test('tells without a script how every proposition stands, and why', () => {
		const page = html('what-if').replaceAll('&#38;', '&');
		for (const claim of data.claims.filter((one) => one.proposition !== undefined)) {
			const reason = describeLabel(graph, labels, claim.id).replace(/^.*? is \w+: /, '');
			expect(page.toLowerCase()).toContain(reason.replace(/\.$/, '').toLowerCase());
		}
	});

	test('a proposition that is accepted stands, by the address and by the form; what falls with a claim is told', async () => {
		if (!proposition) return;
		const { page, said } = await open(`/what-if/?in=${proposition.label}`);
		const verdict = page.locator(`#verdicts [data-id="${proposition.id}"] .label`);
		await soon(() => verdict.textContent()).toBe('in');
		await page.getByRole('button', { name: /^Undo/ }).click();
		await soon(() => verdict.textContent()).toBe(labels.labels.get(proposition.id));
		await page.getByLabel('A claim, assumption or source').fill(proposition.label);
		await page.getByRole('button', { name: 'Grant' }).click();
		await soon(() => new URL(page.url()).searchParams.get('in')).toBe(proposition.id);
		await soon(() => verdict.textContent()).toBe('in');
		expect(said).toEqual([]);
		await page.context().close();
	});

	test('leaves out a whole kind of evidence', async () => {
		const rejected = data.claims.filter((claim) => claim.kind === 'evidence' && claim.proposition === undefined).map((claim) => claim.id);
		if (rejected.length === 0) return;
		const after = labelGrounded(graph, { rejected });
		const changed = data.claims.filter(({ id }) => after.labels.get(id) !== labels.labels.get(id) && !rejected.includes(id));
		const { page } = await open('/what-if/');
		await page.getByLabel('all evidence').check();
		await soon(() => page.locator('#changes li').count()).toBe(changed.length);
		expect(new URL(page.url()).search).toBe('?out=kind:evidence');
		await page.context().close();
	});
});

test('the smallest edition has them too', () => {
	const tiny = sites.find(({ name }) => name === 'sourdough') as (typeof sites)[number];
	for (const path of ['map', 'questions', 'what-if']) {
		expect(readFileSync(join(tiny.folder, path, 'index.html'), 'utf8')).not.toMatch(/undefined|NaN/);
	}
});
