/** The three engines of browsers, where this machine has them; on Debian, where one may, they are installed as Chromium is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { findChromium } from '../chromium.ts';
import { startChromiumEngine, startFirefoxEngine } from './by-puppeteer.ts';
import { startWebKitEngine } from './by-webdriver.ts';
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
	const chromium = findChromium();
	const named = process.env['ELENCHUS_FIREFOX'];
	const firefox = first([...(named ? [named] : []), ...FIREFOX]);
	const [driver, mini, screen] = [first(DRIVERS), findMiniBrowser(), first(SCREENS)];
	return [
		{ name: 'Chromium', start: chromium ? () => startChromiumEngine(chromium) : undefined, lacking: 'apt-get install chromium' },
		{
			name: 'Firefox',
			start: firefox ? () => startFirefoxEngine(firefox) : undefined,
			lacking: 'apt-get install firefox-esr, or set ELENCHUS_FIREFOX to the path of one',
		},
		{
			name: 'WebKit',
			start: driver && mini && screen ? () => startWebKitEngine(driver, mini) : undefined,
			lacking: 'apt-get install webkit2gtk-driver xvfb',
		},
	];
}

/** Installs Debian's packages of those that are not here, where one may. What is still lacking then is said by the tests that need it. */
export function installEngines(): void {
	if (findEngines().every(({ start }) => start)) return;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	try {
		execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'], {
			stdio: 'inherit',
		});
	} catch {
		console.error('apt-get has not all the engines for us.');
	}
}
