/** What a page does for its reader, in three engines: previews, ways back, maps, search, the test of what stands, citations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildGraph } from '../../../src/argument/graph.ts';
import { selectFallen } from '../../../src/argument/questions.ts';
import type { EditionData } from '../../../src/model/edition.ts';
import { serve } from '../serve.ts';
import { pages, pathOf, site } from './edition.ts';
import { clickNamed, fill, hoverUntilThere, inEngine, nameSwitches, overflow, textOf, untilSays, untilThere } from './in-engines.ts';

const data: EditionData = JSON.parse(readFileSync(join(site.folder, 'data/edition.json'), 'utf8'));
const text = pathOf('text');
/** A claim without which another falls. */
const graph = buildGraph(data.claims, data.relations);
const falling = data.claims.find(({ id }) => selectFallen(graph, [id]).length > 0)?.id ?? '';
const wide = { width: 1440 };

inEngine(site, (engine) => {
	const go = async (path: string) => {
		const tab = await engine.tab(wide);
		await tab.go(engine.origin + path);
		return tab;
	};
	afterEach(async () => {
		expect((await engine.tab(wide)).heard()).toEqual([]);
	});

	test('a preview comes under the mouse, and goes with Escape', async () => {
		const tab = await go(pathOf('claim'));
		await hoverUntilThere(tab, 'main a.id[href*="/a/"]', '#preview:popover-open');
		expect((await tab.run(textOf, '#preview')).length).toBeGreaterThan(20);
		await tab.press('Escape');
		await tab.until(() => !document.querySelector('#preview:popover-open'));
	});

	test('a jump from the text leaves a way back, which leads back', async () => {
		const tab = await go(text);
		// a place on this page that is named above the text
		await tab.click('main .opening a[href*="#p"]');
		await tab.until(() => /^#p\d/.test(location.hash));
		const there = await tab.run(() => location.hash);
		await untilSays(tab, '.notices', 'Back to');
		await tab.click('.notices a');
		await tab.until((hash) => location.hash !== hash && !document.querySelector('.notices'), there);
	});

	test('what is not there is explained', async () => {
		const tab = await go(`${text}#p1zz`);
		await untilSays(tab, '.notices', 'p1zz');
		// and told to who listens, before the page and not behind it
		expect(
			await tab.run(() => {
				const told = document.querySelector('.notices') as Element;
				const main = document.querySelector('main') as Element;
				return [told.role, (told.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING) > 0];
			}),
		).toEqual(['status', true]);
		await go('/search/');
	});

	test('what a page asks for and does not get is heard', async () => {
		const tab = await go('/about/');
		await tab.run(async () => (await fetch('/nowhere.json')).status);
		const heard: string[] = [];
		await expect
			.poll(() => {
				heard.push(...tab.heard());
				return heard.join();
			})
			.toContain('404');
	});

	test('how much of the annotations is shown stands in the address, and stays', async () => {
		const tab = await go(text);
		const chosen = await tab.run(() => {
			const other = document.querySelector('input[name=show]:not(:checked)');
			other?.closest('label')?.setAttribute('data-other', '');
			return other?.id.replace(/^show-/, '');
		});
		await tab.click('[data-other]');
		await tab.until((show) => new URLSearchParams(location.search).get('show') === show, chosen as string);
		await go(text);
		await tab.until((show) => document.querySelector<HTMLInputElement>(`#show-${show}`)?.checked, chosen as string);
		await tab.run(() => localStorage.clear());
	});

	test.skipIf(!pages.get(text)?.html.includes('data-map'))('a map opens in its place, and closes', async () => {
		const tab = await go(`${text}#p51`);
		await tab.until(() => {
			const button = [...document.querySelectorAll('.more button')].find((one) => one.checkVisibility());
			button?.setAttribute('data-opens', '');
			return button !== undefined;
		});
		await tab.click('[data-opens]');
		await untilThere(tab, '.para > .map svg');
		expect(await tab.run(overflow)).toBeLessThanOrEqual(0);
		await tab.click('[data-opens]');
		await tab.until(() => ![...document.querySelectorAll('.para > .map')].some((map) => map.checkVisibility()));
	});

	test('a map is made larger, and fits again', async () => {
		// with the editors' lines, since a map on which nobody else draws one is a sentence
		const tab = await go(`${pathOf('proposition')}?lines=editors`);
		const width = () => document.querySelector('.map svg.wide')?.getBoundingClientRect().width || undefined;
		const before = (await tab.until(width)) as number;
		await clickNamed(tab, 'Larger map');
		await clickNamed(tab, 'Larger map');
		await tab.until((was) => (document.querySelector('.map svg.wide')?.getBoundingClientRect().width ?? 0) > was * 1.5, before);
		await clickNamed(tab, 'Fit the whole map');
		await tab.until((was) => Math.abs((document.querySelector('.map svg.wide')?.getBoundingClientRect().width ?? 0) - was) < 2, before);
	});

	test('the sheet of everything tells what is chosen, goes on by a click and by keys, and narrows', async () => {
		const tab = await go(pathOf('maps-chosen'));
		await untilThere(tab, '#map-detail:not([hidden]) [data-choose]');
		const was = await tab.run(() => new URLSearchParams(location.search).get('focus') as string);
		await tab.click('#map-detail [data-choose]');
		await tab.until((id) => new URLSearchParams(location.search).get('focus') !== id, was);
		await tab.press('Escape');
		await untilThere(tab, '#map-detail[hidden]');
		await tab.run(() => document.querySelector<HTMLElement>('#map-window')?.focus());
		const place = await tab.run(() => document.querySelector('.scene')?.getAttribute('transform') ?? '');
		await tab.press('ArrowRight', '+');
		await tab.until((before) => document.querySelector('.scene')?.getAttribute('transform') !== before, place);
		await tab.run(fill, 'select[name=voice]', 'author');
		await untilThere(tab, '.cell.kept', data.claims.filter(({ voice }) => voice === 'author').length);
	});

	test('the search finds, and a facet narrows what was found', async () => {
		const tab = await go('/search/');
		await tab.click('main input[name=q]');
		await tab.type('region');
		await tab.until(() => / places? found/.test(document.querySelector('#tally')?.textContent ?? ''));
		const all = await tab.run(textOf, '#tally');
		await tab.until(() => {
			const box = [...document.querySelectorAll<HTMLInputElement>('#facets input[type=checkbox]')].find((one) =>
				(one.closest('label') ?? one).checkVisibility(),
			);
			(box?.closest('label') ?? box)?.setAttribute('data-facet', '');
			return box !== undefined;
		});
		await tab.click('[data-facet]');
		await tab.until((before) => document.querySelector('#tally')?.textContent?.replace(/\s+/g, ' ').trim() !== before, all);
		expect(await tab.run(() => location.search)).toMatch(/q=region&./);
	});

	test('what falls without a claim is told', async () => {
		const tab = await go('/what-if/');
		await tab.click('#try-what');
		await tab.type(falling.slice(1));
		await tab.press('Escape');
		await clickNamed(tab, 'Remove');
		await untilThere(tab, '#changes a');
	});

	test('a citation is copied', async () => {
		const tab = await go(`${pathOf('claim')}#cite`);
		await clickNamed(tab, 'Copy APA');
		await tab.until(() => [...document.querySelectorAll('.told')].some((one) => one.textContent === 'Copied: APA'));
	});

	test('the page colour that is chosen is drawn', async () => {
		const tab = await go('/about/');
		const ground = () => getComputedStyle(document.documentElement).color;
		const grounds: string[] = [];
		for (const colour of ['Light', 'Dark']) {
			await tab.click(`fieldset.theme label[title=${colour}]`);
			await tab.until((scheme) => getComputedStyle(document.documentElement).colorScheme === scheme, colour.toLowerCase());
			grounds.push(await tab.run(ground));
		}
		expect(new Set(grounds).size).toBe(2);
		await tab.click('fieldset.theme label:first-of-type');
	});

	test('where scripts do not run the text is read, and what is shown of it is chosen', async () => {
		const still = await serve(site.folder, site.base, { scripts: false });
		const tab = await engine.tab(wide);
		await tab.go(still.origin + text);
		const drawn = () =>
			[...document.querySelectorAll('.para .ann')]
				.map((one) => {
					const { textDecorationLine, textDecorationStyle } = getComputedStyle(one);
					return textDecorationLine + textDecorationStyle;
				})
				.join();
		const before = await tab.run(drawn);
		const looks = new Set([before]);
		const switches = await tab.run(nameSwitches);
		for (let at = 0; at < switches; at++) {
			await tab.click(`[data-switch="${at}"]`);
			looks.add(await tab.run(drawn));
		}
		expect(looks.size).toBeGreaterThan(1);
		expect(await tab.run(overflow)).toBeLessThanOrEqual(0);
		// that they were kept from running is what was to be tried
		tab.heard();
		await still.close();
	});
});
