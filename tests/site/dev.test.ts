/** `npm run dev`: an edit shows within two seconds, and so do messages. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, runAstro } from './build-site.ts';

const freePort = () =>
	new Promise<number>((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4399));
		});
	});

let folder: string;
let origin: string;
let server: ReturnType<typeof runAstro>;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-dev-'));
	await cp(join(ROOT, 'tests/fixtures/cave'), folder, { recursive: true });
	const port = await freePort();
	origin = `http://127.0.0.1:${port}`;
	server = runAstro(['dev', '--port', String(port), '--host', '127.0.0.1'], { ELENCHUS_CONTENT: folder });
	await until(async () => (await page('/')).includes('</html>'), 60_000);
	await page('/text/the-cave/');
});
afterAll(async () => {
	server.stop();
	await server.done;
	await rm(folder, { recursive: true, force: true });
});

const page = (path: string) =>
	fetch(origin + path, { headers: { accept: 'text/html' } })
		.then((response) => response.text())
		.catch(() => '');

/** Milliseconds until it is so. */
async function until(so: () => Promise<boolean>, limit: number): Promise<number> {
	const start = performance.now();
	while (!(await so())) {
		if (performance.now() - start > limit) return Number.POSITIVE_INFINITY;
		await new Promise((resolve) => setTimeout(resolve, 40));
	}
	return performance.now() - start;
}

const messages = () =>
	fetch(`${origin}/@elenchus/messages`).then((response) => response.json() as Promise<{ text: string; shown: string } | null>);

test('an edit to a Markdown file shows within 2 s, an error is told beside what stood before, and both go away again', async () => {
	const file = join(folder, 'text/01-the-cave.md');
	const before = await readFile(file, 'utf8');
	await writeFile(file, before.replace(/^# .*?(?= \{#h)/m, '# The Cavern'));
	expect(await until(async () => (await page('/text/')).includes('The Cavern'), 5_000)).toBeLessThan(2_000);

	await writeFile(file, `${before}\n::attack[It points nowhere.]{#x99 from=p999a to=p998a drawn=editors}\n`);
	expect(await until(async () => (await messages())?.text.includes('relation-target-exists') ?? false, 5_000)).toBeLessThan(2_000);
	expect((await messages())?.shown).toBe('before');
	expect(await page('/text/')).toContain('The Cavern');

	await writeFile(file, before);
	expect(await until(async () => (await messages()) === null, 5_000)).toBeLessThan(2_000);
	expect(await page('/text/')).not.toContain('The Cavern');
});

test('what has no id yet is shown all the same, and told', async () => {
	const file = join(folder, 'text/01-the-cave.md');
	const before = await readFile(file, 'utf8');
	await writeFile(file, `${before}\nThey :claim[walk without a number]{gist="Nobody has numbered them"}.\n`);
	expect(await until(async () => (await page('/text/the-cave/')).includes('walk without a number'), 5_000)).toBeLessThan(5_000);
	const told = await messages();
	expect(told?.shown).toBe('provisional');
	expect(told?.text).toMatch(/text\/01-the-cave\.md:\d+:\d+ error/);
	await writeFile(file, before);
	expect(await until(async () => (await messages()) === null, 5_000)).toBeLessThan(5_000);
});
