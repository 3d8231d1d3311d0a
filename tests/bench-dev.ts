/**
 * `npm run bench:dev [-- FOLDER]`: how soon `npm run dev` shows an edit, from the file being written to the page that has it, in milliseconds.
 * The words of a heading are changed again and again, in a copy of the content; the page is asked for every 10 ms.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startDev } from './site/dev-server.ts';

const TIMES = 10;
const folder = await mkdtemp(join(tmpdir(), 'elenchus-bench-dev-'));
await cp(resolve(process.argv[2] ?? 'content'), folder, { recursive: true });
const [first] = (await readdir(join(folder, 'text'))).filter((name) => name.endsWith('.md')).sort();
const file = join(folder, 'text', first as string);
const address = `/text/${(first as string).replace(/^\d+-|\.md$/g, '')}/`;
const server = await startDev(folder);

const page = () =>
	fetch(server.origin + address)
		.then((response) => response.text())
		.catch(() => '');

/** Milliseconds until the page has these words. */
async function untilShown(words: string): Promise<number> {
	const start = performance.now();
	while (!(await page()).includes(words)) {
		if (performance.now() - start > 120_000) throw new Error(`${address} does not show “${words}”.`);
		await setTimeout(10);
	}
	return performance.now() - start;
}

try {
	const opened = await untilShown('</html>');
	const text = await readFile(file, 'utf8');
	const took: number[] = [];
	for (let time = 0; time < TIMES; time++) {
		const words = `Edited ${time} times before`;
		await writeFile(file, text.replace(/^# .*?(?= \{#)/m, `# ${words}`));
		took.push(await untilShown(words));
		await setTimeout(500);
	}
	took.sort((a, b) => a - b);
	console.log(
		`${address}: opened after ${opened.toFixed(0)} ms; an edit shows after ${took[TIMES >> 1]?.toFixed(0)} ms (median of ${TIMES}; at most ${took.at(-1)?.toFixed(0)} ms)`,
	);
} finally {
	await server.stop();
	await rm(folder, { recursive: true, force: true });
}
