/**
 * WebKit (WebKitGTK's MiniBrowser), driven over the W3C WebDriver protocol, each window on a screen of its own that nobody sees (Xvfb). It is
 * started for a full screen, without which its tools keep the window at least 447 pixels wide; nothing there makes it fill the screen.
 * Source: W3C WebDriver, https://www.w3.org/TR/webdriver2/
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { type Engine, keysOf, LIMIT, middleOf, poll, type Tab, type TabOptions, within } from './engine.ts';

/** Names of keys → the characters that stand for them in WebDriver (§17.4.2). */
const KEYS: Record<string, string> = {
	Enter: '\uE007',
	Tab: '\uE004',
	Escape: '\uE00C',
	Backspace: '\uE003',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Shift: '\uE008',
	Control: '\uE009',
	Home: '\uE011',
	End: '\uE010',
};
/** The key under which an element stands in JSON (§12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** After how many milliseconds a window that did not follow is asked again. */
const AGAIN = 2000;

/** Ends what was started, and what that started. */
function end(child: ChildProcess): void {
	try {
		if (child.pid) process.kill(-child.pid, 'SIGKILL');
	} catch {
		// it has ended already
	}
}

/** A screen that nobody sees; gives its name. */
async function startScreen(width: number, height: number): Promise<{ child: ChildProcess; display: string }> {
	const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		detached: true,
	});
	const display = await within(
		LIMIT,
		'start of Xvfb',
		new Promise<string>((resolve, reject) => {
			let said = '';
			child.on('error', reject);
			child.stdio[3]?.on('data', (data) => {
				said += data;
				if (said.includes('\n')) resolve(`:${said.trim()}`);
			});
		}),
	);
	return { child, display };
}

interface Session {
	ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, limit?: number): Promise<T>;
	/** What the page has written to its console. */
	said: string[];
	home: string;
	close(): Promise<void>;
}

async function startSession(driver: string, browser: string, { width, height = 900, dark = false }: TabOptions): Promise<Session> {
	const home = await mkdtemp(join(tmpdir(), 'elenchus-webkit-'));
	// the screen’s own mouse stands in its middle: outside of the window, where it hovers over nothing
	const screen = await startScreen(2 * width + 400, 2 * height + 400);
	const port = await freePort();
	const child = spawn(driver, [`--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: screen.display,
			HOME: home,
			XDG_RUNTIME_DIR: home,
			// no session of a desktop stands behind it, and no card that draws
			DBUS_SESSION_BUS_ADDRESS: 'disabled:',
			NO_AT_BRIDGE: '1',
			LIBGL_ALWAYS_SOFTWARE: '1',
			// without a card, layers that are put together as by one take twice as long as a page that is painted at once
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			LANG: 'C.UTF-8',
		},
		stdio: ['ignore', 'pipe', 'ignore'],
		detached: true,
	});
	const said: string[] = [];
	let rest = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		const lines = (rest + text).split('\n');
		rest = lines.pop() ?? '';
		// the lines that go on are those of a stack
		said.push(...lines.filter((line) => line.includes('CONSOLE')));
	});
	const root = `http://127.0.0.1:${port}`;
	const send = async (method: string, path: string, body: unknown, limit: number) => {
		const response = await fetch(root + path, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
			// whoever waits says what took too long
			signal: AbortSignal.timeout(limit + 1000),
		});
		const { value } = (await response.json()) as { value: { error?: string; message?: string } };
		if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
		return value;
	};
	const kill = () => {
		end(child);
		end(screen.child);
		rmSync(home, { recursive: true, force: true, maxRetries: 3 });
	};
	// where the tests are broken off nothing is left running
	process.once('exit', kill);
	const stop = () => {
		process.off('exit', kill);
		kill();
	};
	try {
		await poll('start of WebKitWebDriver', () => send('GET', '/status', undefined, 1000).catch(() => undefined));
		const args = ['--automation', '--full-screen', '--enable-write-console-messages-to-stdout=true'];
		if (dark) args.push('--dark-mode');
		const made = (await send(
			'POST',
			'/session',
			{ capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args } } } },
			LIMIT,
		)) as unknown as { sessionId: string };
		const session = `/session/${made.sessionId}`;
		return {
			said,
			home,
			ask: async <T>(method: string, path: string, body?: unknown, limit = LIMIT) =>
				(await within(limit, `WebKit ${path} ${JSON.stringify(body ?? '').slice(0, 300)}`, send(method, session + path, body, limit))) as T,
			close: async () => {
				await send('DELETE', session, undefined, 5000).catch(() => undefined);
				stop();
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}

export async function startWebKitEngine(driver: string, browser: string): Promise<Engine> {
	const open = new Set<Session>();
	return {
		name: 'WebKit',
		async open(options) {
			const session = await startSession(driver, browser, options);
			open.add(session);
			const tab = await toTab(session, options);
			return {
				...tab,
				close: async () => {
					open.delete(session);
					await session.close();
				},
			};
		},
		async close() {
			for (const session of open) await session.close();
		},
	};
}

async function toTab(session: Session, { width, height = 900 }: TabOptions): Promise<Tab> {
	const { ask, said } = session;
	/** Moves and clicks: pairs of what is done and where. */
	const point = (actions: unknown[]) =>
		ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
	const moveTo = ({ x, y }: { x: number; y: number }, duration = 0) => ({
		type: 'pointerMove',
		x: Math.round(x),
		y: Math.round(y),
		duration,
	});
	const [down, up] = [
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 },
	];
	const keys = (actions: unknown[]) => ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
	/** Makes the window, and with it the page, so wide. */
	const resize = async (to: number) => {
		const follows = () => ask<number>('POST', '/execute/sync', { script: 'return innerWidth', args: [] });
		// a page that has not followed yet is waited for; only then is the window asked again, and for the same width, lest two chase one another
		await poll(`a window ${to} wide`, async () => {
			await ask('POST', '/window/rect', { x: 0, y: 0, width: to, height });
			const asked = performance.now();
			for (;;) {
				if ((await follows()) === to) return true;
				if (performance.now() - asked > AGAIN) return false;
				await setTimeout(20);
			}
		});
	};
	const tab: Tab = {
		go: async (address) => {
			const load = () => ask('POST', '/url', { url: address });
			// seen once in some thousand: the driver gives up a load without a reason, and makes the next
			await load().catch((error: Error) => (error.message.endsWith('unknown error: ') ? load() : Promise.reject(error)));
		},
		run: async (work, ...given) => {
			const answer = await ask<{ value?: unknown; error?: string }>('POST', '/execute/async', {
				script: `const [given, done] = [arguments[0], arguments[1]];
					Promise.resolve().then(() => (${String(work)})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
				args: [given],
			});
			if (answer.error !== undefined) throw new Error(answer.error);
			return answer.value as never;
		},
		until: (work, ...given) => poll(`${String(work).slice(0, 200)} ${given}`, () => tab.run(work as never, ...given)) as never,
		click: async (selector) => {
			const at = await tab.until(middleOf, selector);
			await point([moveTo(at), down, up]);
		},
		hover: async (selector) => {
			const at = await tab.until(middleOf, selector);
			await point([moveTo({ x: at.x, y: at.y - 3 }), moveTo(at, 30)]);
		},
		drag: async (from, to) => {
			const start = await tab.until(middleOf, from);
			await point([moveTo(start), down, moveTo({ x: start.x + 12, y: start.y + 4 }, 50)]);
			const end = await tab.until(middleOf, to);
			await point([moveTo(end, 100), moveTo({ x: end.x + 1, y: end.y }, 20), up]);
		},
		press: async (...names) => {
			for (const name of names) {
				const each = keysOf(name).map((one) => KEYS[one] ?? one);
				await keys([...each.map((value) => ({ type: 'keyDown', value })), ...each.reverse().map((value) => ({ type: 'keyUp', value }))]);
			}
		},
		type: async (words) => {
			await keys(
				[...words].flatMap((value) => [
					{ type: 'keyDown', value },
					{ type: 'keyUp', value },
				]),
			);
		},
		give: async (selector, file) => {
			const found = await ask<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector });
			await ask('POST', `/element/${found[ELEMENT]}/value`, { text: file });
		},
		resize,
		picture: async (file) => {
			await writeFile(file, Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'));
		},
		heard: () => said.splice(0),
		close: session.close,
	};
	await resize(width);
	return tab;
}
