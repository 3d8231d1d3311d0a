/** `npm run dev`: an edit shows at once, and so do messages. How soon is measured by `npm run bench:dev`. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from './build-site.ts';
import { type DevServer, startDev } from './dev-server.ts';

let folder: string;
let origin: string;
let server: DevServer;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-dev-'));
	await cp(join(ROOT, 'tests/fixtures/cave'), folder, { recursive: true });
	server = await startDev(folder);
	origin = server.origin;
	await until(async () => (await page('/')).includes('</html>'));
	await page('/text/the-cave/');
});
afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true, force: true });
});

const page = (path: string) =>
	fetch(origin + path, { headers: { accept: 'text/html' } })
		.then((response) => response.text())
		.catch(() => '');

/** Waits until it is so. */
const until = (so: () => Promise<boolean>) => vi.waitUntil(so, { interval: 40, timeout: 60_000 });

const messages = () =>
	fetch(`${origin}/@elenchus/messages`).then((response) => response.json() as Promise<{ text: string; shown: string } | null>);

test('an edit to a Markdown file shows, an error is told beside what stood before, and both go away again', async () => {
	const file = join(folder, 'text/01-the-cave.md');
	const before = await readFile(file, 'utf8');
	await writeFile(file, before.replace(/^# .*?(?= \{#h)/m, '# The Cavern'));
	await until(async () => (await page('/text/')).includes('The Cavern'));

	await writeFile(file, `${before}\n::attack[It points nowhere.]{#x99 from=p999a to=p998a drawn=editors}\n`);
	await until(async () => (await messages())?.text.includes('relation-target-exists') ?? false);
	expect((await messages())?.shown).toBe('before');
	expect(await page('/text/')).toContain('The Cavern');

	await writeFile(file, before);
	await until(async () => (await messages()) === null);
	expect(await page('/text/')).not.toContain('The Cavern');
});

test('what has no id yet is shown all the same, and told', async () => {
	const file = join(folder, 'text/01-the-cave.md');
	const before = await readFile(file, 'utf8');
	await writeFile(file, `${before}\nThey :claim[walk without a number]{gist="Nobody has numbered them"}.\n`);
	await until(async () => (await page('/text/the-cave/')).includes('walk without a number'));
	const told = await messages();
	expect(told?.shown).toBe('provisional');
	expect(told?.text).toMatch(/text\/01-the-cave\.md:\d+:\d+ error/);
	await writeFile(file, before);
	await until(async () => (await messages()) === null);
});
