/** The three engines of browsers, where this machine has them; on Debian, where one may, they are installed as Chromium is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { THOROUGH } from '../../thorough.ts';
import { findChromium, findHeadlessShell } from '../chromium.ts';
import type { Engine } from './engine.ts';

export interface FoundEngine {
	name: Engine['name'];
	/** Starts it; nothing where it is not here. */
	start: (() => Promise<Engine>) | undefined;
	/** What brings it, for whoever lacks it. */
	lacking: string;
}

const FIREFOX = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const DRIVERS = ['/usr/bin/WebKitWebDriver'];
const SCREENS = ['/usr/bin/Xvfb'];

/** What drives them, loaded for the engine that is started. */
const drivers = { puppeteer: () => import('./by-puppeteer.ts'), webdriver: () => import('./by-webdriver.ts') };

const first = (paths: readonly string[]) => paths.find((path) => existsSync(path));

/** MiniBrowser stands in a folder named by the machine's architecture and the library's version. */
function findMiniBrowser(): string | undefined {
	const libraries = ['/usr/lib', '/usr/libexec'].filter((path) => existsSync(path));
	const folders = libraries.flatMap((path) => [path, ...readdirSync(path).map((name) => `${path}/${name}`)]);
	return first(
		folders.flatMap((path) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `${path}/${name}/MiniBrowser`)),
	);
}

/** Finds them: `ELENCHUS_FIREFOX` may name a Firefox, as `ELENCHUS_CHROMIUM` names a Chromium. */
export function findEngines(): FoundEngine[] {
	// the shell is the same engine and takes two thirds of the processor; `npm run test:all` takes the whole browser, as readers do
	const chromium = (THOROUGH ? undefined : findHeadlessShell()) ?? findChromium();
	const named = process.env['ELENCHUS_FIREFOX'];
	const firefox = first([...(named ? [named] : []), ...FIREFOX]);
	const [driver, mini, screen] = [first(DRIVERS), findMiniBrowser(), first(SCREENS)];
	return [
		{
			name: 'Chromium',
			start: chromium ? async () => (await drivers.puppeteer()).startChromiumEngine(chromium) : undefined,
			lacking: 'apt-get install chromium',
		},
		{
			name: 'Firefox',
			start: firefox ? async () => (await drivers.puppeteer()).startFirefoxEngine(firefox) : undefined,
			lacking: 'apt-get install firefox-esr, or set ELENCHUS_FIREFOX to the path of one',
		},
		{
			name: 'WebKit',
			start: driver && mini && screen ? async () => (await drivers.webdriver()).startWebKitEngine(driver, mini) : undefined,
			lacking: 'apt-get install webkit2gtk-driver xvfb',
		},
	];
}

/**
 * Installs Debian's packages of those that are not here, and the shell that the other tests run in, where one may. What is still lacking then is said
 * by the tests that need it.
 */
export function installEngines(): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const engines = findEngines().every(({ start }) => start) ? [] : ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
	const shell = findHeadlessShell() ? [] : ['chromium-headless-shell'];
	if (engines.length + shell.length === 0) return;
	const get = (...args: string[]) => {
		try {
			execFileSync('apt-get', args, { stdio: 'inherit' });
		} catch {
			console.error(`apt-get ${args.join(' ')}: not all of it is here.`);
		}
	};
	get('update', '-q');
	// one by one: a system that has no shell may have the engines
	for (const packages of [engines, shell]) if (packages.length > 0) get('install', '-y', '-q', '--no-install-recommends', ...packages);
}
