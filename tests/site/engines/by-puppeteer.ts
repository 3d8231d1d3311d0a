/** Chromium and Firefox, driven by puppeteer: the one over its own protocol, the other over WebDriver BiDi. */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { type Engine, keysOf, LIMIT, middleOf, poll, START, type Tab, type TabOptions, within } from './engine.ts';
import { FIREFOX_PREFERENCES } from './firefox-preferences.ts';

/**
 * How Firefox, and Pagefind in it, tell that a page is left while something loads. What fails of itself is told as a request too, and is heard
 * there.
 */
const LEAVING =
	/NetworkError when attempting to fetch|error loading dynamically imported module|The operation was aborted|Failed to load Pagefind/;

export async function startChromiumEngine(executablePath: string): Promise<Engine> {
	const launch = (dark: boolean) =>
		puppeteer.launch({
			browser: 'chrome',
			executablePath,
			args: ['--no-sandbox', '--disable-dev-shm-usage', ...(dark ? ['--force-dark-mode'] : [])],
		});
	return start('Chromium', launch);
}

export async function startFirefoxEngine(executablePath: string): Promise<Engine> {
	const launch = (dark: boolean) =>
		puppeteer.launch({
			browser: 'firefox',
			executablePath,
			// to tell and keep whatever is loaded takes it a quarter of its time; the server of the tests tells what is not there
			networkEnabled: false,
			extraPrefsFirefox: { ...FIREFOX_PREFERENCES, 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
		});
	return start('Firefox', launch);
}

async function start(name: Engine['name'], launch: (dark: boolean) => Promise<Browser>): Promise<Engine> {
	const browsers = new Map<boolean, Promise<Browser>>();
	const browserFor = (dark: boolean) => {
		const known = browsers.get(dark) ?? launch(dark);
		browsers.set(dark, known);
		return known;
	};
	await within(START, `start of ${name}`, browserFor(false));
	return {
		name,
		async open(options) {
			const browser = await browserFor(options.dark ?? false);
			const context = await browser.createBrowserContext();
			return openTab(await context.newPage(), options, {
				close: () => context.close(),
				// who has a window may copy by a click; Chromium's shell has none, and asks for leave
				enter: async (origin) => {
					if (name === 'Chromium') await context.overridePermissions(origin, ['clipboard-write', 'clipboard-sanitized-write']);
				},
			});
		},
		async close() {
			for (const browser of browsers.values()) await (await browser).close();
		},
	};
}

/** What a tab asks of the context it is in. */
interface TabContext {
	/** Before its first page of a site. */
	enter(origin: string): Promise<void>;
	close(): Promise<void>;
}

async function openTab(page: Page, { width, height = 900 }: TabOptions, { enter, close }: TabContext): Promise<Tab> {
	let entered = '';
	let heard: string[] = [];
	const hear = (kind: string, said: string) => {
		if (!LEAVING.test(said)) heard.push(`${kind}: ${said}`);
	};
	page.on('console', (message) => hear(message.type(), message.text()));
	page.on('pageerror', (error) => hear('error', error instanceof Error ? error.message : String(error)));
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// a page that is left stops what it was loading
		if (!/abort/i.test(why)) heard.push(`failed: ${request.url()} ${why}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400 && !response.request().isNavigationRequest()) heard.push(`${response.status()}: ${response.url()}`);
	});
	await page.setViewport({ width, height });
	const limited = <T>(what: string, work: Promise<T>) => within(LIMIT, what, work);
	const tab: Tab = {
		go: async (address) => {
			// a tab behind another is drawn seldom
			await page.bringToFront();
			const { origin, protocol } = new URL(address);
			if (origin !== entered && protocol.startsWith('http')) await enter(origin);
			entered = origin;
			await limited(address, page.goto(address, { waitUntil: 'load' }));
		},
		run: (work, ...given) => limited('a script', page.evaluate(work as never, ...(given as unknown as never[]))) as never,
		until: (work, ...given) => poll(`${String(work).slice(0, 200)} ${given}`, () => tab.run(work as never, ...given)) as never,
		click: async (selector) => {
			const { x, y } = await tab.until(middleOf, selector);
			await limited(`click on ${selector}`, page.mouse.click(x, y));
		},
		hover: async (selector) => {
			const { x, y } = await tab.until(middleOf, selector);
			await limited(`mouse to ${selector}`, page.mouse.move(x, y, { steps: 3 }));
		},
		drag: async (from, to) => {
			const start = await tab.until(middleOf, from);
			await page.mouse.move(start.x, start.y);
			await page.mouse.down();
			await page.mouse.move(start.x + 12, start.y + 4, { steps: 4 });
			const end = await tab.until(middleOf, to);
			await page.mouse.move(end.x, end.y, { steps: 8 });
			await limited(`drag to ${to}`, page.mouse.up());
		},
		press: async (...keys) => {
			for (const key of keys) {
				const [last, ...held] = keysOf(key).reverse() as KeyInput[];
				for (const one of held) await page.keyboard.down(one);
				await limited(`key ${key}`, page.keyboard.press(last as KeyInput));
				for (const one of held) await page.keyboard.up(one);
			}
		},
		type: (words) => limited('typing', page.keyboard.type(words)),
		give: async (selector, file) => {
			const field = await page.$(selector);
			await limited(`file for ${selector}`, (field as never as { uploadFile(path: string): Promise<void> }).uploadFile(file));
		},
		resize: async (to) => {
			await limited('another width', page.setViewport({ width: to, height }));
			await tab.until((wanted) => innerWidth === wanted, to);
		},
		print: () => limited('printing', page.pdf({ format: 'A4', preferCSSPageSize: true })),
		picture: async (file) => {
			await limited('a picture', page.screenshot({ path: file as `${string}.png` }));
		},
		heard: () => {
			const all = heard;
			heard = [];
			return all;
		},
		close: () => limited('closing', close()),
	};
	return tab;
}
