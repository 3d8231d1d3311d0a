/**
 * A reader walks a page as it stands: by axe, by mouse and by keyboard. Each part tells its faults as sentences, none for a page without one,
 * and leaves the page where it was.
 */
import type { Page } from 'playwright-core';
import { THOROUGH } from '../thorough.ts';
import { COLOURS, findFaults } from './axe.ts';

/** At most so many stops or targets of a page are walked at one width: a register of 519 claims is one row many times over. */
const STOPS = 20;
const TARGETS = 40;

/** A page at a width, in px, light or dark. */
export interface Look {
	width: (typeof WIDTHS)[number];
	dark: boolean;
}
const WIDTHS = [320, 900, 1440] as const;
export const LOOKS: readonly Look[] = WIDTHS.flatMap((width) => [false, true].map((dark) => ({ width, dark })));

/** What axe is spared on a long page: rows and entries that are the first ones over again. */
const SPARED = [
	'.register ~ .register ~ .register',
	'.index > :nth-child(n + 12)',
	'.ranked > :nth-child(n + 6)',
	'#map-outline section ~ section',
	'#map-window :is(.cells, .near, .far, .flows, .works) > :nth-child(n + 40)',
];

/** What is wider than the window. */
async function findOverflow(page: Page): Promise<string[]> {
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	return wider > 0 ? [`${wider} px wider than the window`] : [];
}

/** Whatever one can click that a click would not reach, since something else lies on it or it lies outside its frame. */
async function findUnreachable(page: Page): Promise<string[]> {
	const faults = await page.evaluate((most) => {
		const controls = [
			...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, summary, input, select, textarea, label'),
		].filter(
			(one) =>
				one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				// a label is clicked in the place of what it hides; the map of everything is moved about in a window of its own
				// nor is what is seen by those alone who come to it by keys
				!one.closest('.vh, .skip, .telling, #map-window') &&
				!one.matches(':disabled') &&
				// the nodes of a map to be filled in are words, and no links
				getComputedStyle(one).pointerEvents !== 'none',
		);
		const seldom = Math.max(1, Math.floor(controls.length / most));
		const found: string[] = [];
		for (const one of controls.filter((_, at) => at % seldom === 0)) {
			one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
			const rects = [...one.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
			if (rects.length === 0) continue;
			// a line of a map is hit on the line, a box in the box
			const line = one instanceof SVGElement ? one.querySelector<SVGPathElement>(':scope > path:only-child') : null;
			const matrix = line?.getScreenCTM();
			const points =
				line && matrix
					? [0.5, 0.2, 0.8].map((part) => line.getPointAtLength(line.getTotalLength() * part).matrixTransform(matrix))
					: rects.flatMap(({ x, y, width, height }) => [0.5, 0.2, 0.8].map((part) => ({ x: x + width * part, y: y + height / 2 })));
			const hits = points.map(({ x, y }) => document.elementFromPoint(x, y));
			const reached = hits.some(
				(hit) => hit && (one.contains(hit) || hit.closest('label')?.control === one || hit.closest('a, button') === one),
			);
			if (!reached) found.push(`${one.outerHTML.slice(0, 120)} is under ${hits[0]?.outerHTML.slice(0, 80)}`);
		}
		scrollTo({ top: 0, behavior: 'instant' });
		return found;
	}, TARGETS);
	return faults.map((fault) => `by mouse: ${fault}`);
}

/** Stops of the Tab key, or of Shift+Tab, that are not seen, not framed or covered. */
async function findLostStops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab', stops = STOPS): Promise<string[]> {
	const faults: string[] = [];
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press(key);
		const { fault, left } = await page.evaluate(async () => {
			// what is moved for whom comes by keys is moved with the next picture
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			const at = document.activeElement as HTMLElement | null;
			if (!at || at === document.body) return { left: true };
			const framed = at.closest('label') ?? at;
			const line = [...framed.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
			const name = `${at.tagName} ${at.getAttribute('class') ?? at.id} ${at.textContent?.trim().slice(0, 30)}`;
			if (!line || line.bottom <= 0 || line.top >= innerHeight) return { fault: `${name}: out of sight` };
			const { outlineStyle, outlineWidth } = getComputedStyle(framed);
			// a node of a map is framed inside, where nothing cuts its frame off
			const drawn = at instanceof SVGElement ? at.querySelector('rect, path') : null;
			if (
				(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) &&
				!(drawn && Number.parseFloat(getComputedStyle(drawn).strokeWidth) >= 2)
			)
				return { fault: `${name}: no frame` };
			const over = document.elementFromPoint(line.x + line.width / 2, Math.min(innerHeight - 1, Math.max(0, line.y + line.height / 2)));
			return over?.closest('#preview, .notices') ? { fault: `${name}: covered` } : {};
		});
		if (fault) faults.push(`by ${key}: ${fault}`);
		if (left) break;
	}
	await page.keyboard.press('Escape');
	return faults;
}

/** Opens whatever is folded, since a reader may. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
	});

/**
 * Walks one page in some looks: at the narrowest width from its first stop on, then from the skip link into the text, at the widest from its
 * end backwards. At no width that is looked at may anything overflow. The colours are changed as a reader does, by mouse and by keyboard, where the page has
 * the switch.
 */
export async function walk(page: Page, looks: readonly Look[], spared: readonly string[] = []): Promise<string[]> {
	const exclude = [...SPARED, ...spared];
	const faults: string[] = [];
	const switched = (await page.locator('fieldset.theme').count()) > 0;
	// three engines look at every kind of page at two widths: here the others are left to `npm run test:all`
	for (const width of THOROUGH ? WIDTHS : new Set(looks.map((look) => look.width))) {
		const note = (found: string[], scheme = '') => faults.push(...found.map((fault) => `${width} px${scheme}, ${fault}`));
		await page.setViewportSize({ width, height: 900 });
		const colours = looks.filter((look) => look.width === width).map(({ dark }) => dark);
		if (colours.length > 0) note(await findLostStopsAt(page, width, switched));
		await unfold(page);
		note(await findOverflow(page));
		if (colours.length > 0) note(await findUnreachable(page));
		for (const [at, dark] of colours.entries()) {
			if (dark) note(await darken(page, switched));
			// what has nothing to do with colours is the same in both
			note(await findFaults(page, { exclude, ...(at > 0 ? { rules: COLOURS } : {}) }), dark ? ' dark' : ' light');
			if (dark) note(await lighten(page, switched));
		}
	}
	return faults;
}

async function findLostStopsAt(page: Page, width: number, switched: boolean): Promise<string[]> {
	if (width === 320) return findLostStops(page);
	if (width === 900 && switched) {
		await page.locator('.skip').first().focus();
		await page.keyboard.press('Enter');
		return findLostStops(page);
	}
	await page.locator('a[href]').last().focus();
	return findLostStops(page, 'Shift+Tab');
}

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/** By mouse, on a page with the switch. */
async function darken(page: Page, switched: boolean): Promise<string[]> {
	if (!switched) {
		await page.emulateMedia({ colorScheme: 'dark' });
		return [];
	}
	await page.locator('fieldset.theme label[title=Dark]').click();
	return (await scheme(page)) === 'dark' ? [] : ['the switch to dark does nothing'];
}

/** By a key, on a page with the switch. */
async function lighten(page: Page, switched: boolean): Promise<string[]> {
	if (!switched) {
		await page.emulateMedia({ colorScheme: 'light' });
		return [];
	}
	await page.locator('fieldset.theme input:checked').focus();
	await page.keyboard.press('ArrowLeft');
	return (await scheme(page)) === 'light' ? [] : ['no key leads back to light'];
}
