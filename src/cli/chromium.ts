/** Finds a Chromium, or installs one. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { chromium as words } from '#words/messages-commands.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The path of a Chromium: `ELENCHUS_CHROMIUM`, what the system has, or what Playwright has downloaded. */
export function findChromium(): string | undefined {
	const named = process.env['ELENCHUS_CHROMIUM'];
	return [...(named ? [named] : []), ...PLACES, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

/** Installs Debian's package where one may, else Playwright's download, and gives the path. Throws if neither works. */
export function installChromium(): string {
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		try {
			execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
			execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
		} catch {
			console.error(words.trying);
		}
	}
	if (!findChromium()) {
		const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
		execFileSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
	}
	const path = findChromium();
	if (!path) throw new Error(words.none);
	return path;
}

/** Starts it, or another that is named by its path, without a window, with further switches where there are any. */
export function startChromium(switches: readonly string[] = [], executablePath = findChromium() ?? installChromium()) {
	return chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-dev-shm-usage', ...switches],
	});
}
