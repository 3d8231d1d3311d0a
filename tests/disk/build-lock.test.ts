/** The lock of a checkout: one holder at a time, among processes, and none for ever. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/disk/build-lock.ts');
let scratch = '';
beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'elenchus-lock-'));
});
afterEach(() => rm(scratch, { recursive: true }));

interface Holder {
	/** Everything it said, when it is gone. */
	done: Promise<string>;
	/** When it says for the first time that it waits. */
	waits: Promise<void>;
}

/** A process that takes the lock, notes that it begins and ends, and is gone. It ends when there is a file `go`; `how` is run at the end. */
function holder(name: string, how = ''): Holder {
	const code = `
		import { appendFileSync, existsSync } from 'node:fs';
		import { setTimeout } from 'node:timers/promises';
		import { holdLock } from ${JSON.stringify(MODULE)};
		const note = (text) => appendFileSync(${JSON.stringify(join(scratch, 'log'))}, text + '\\n');
		await holdLock(${JSON.stringify(join(scratch, 'deep/lock'))}, (other) => console.log('waits for', other));
		note('${name} begins');
		while (!existsSync(${JSON.stringify(join(scratch, 'go'))})) await setTimeout(20);
		note('${name} ends');
		${how}`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	let tell = () => {};
	const waits = new Promise<void>((resolve) => {
		tell = resolve;
	});
	child.stdout.on('data', (data) => {
		said += data;
		tell();
	});
	return { waits, done: new Promise((resolve) => child.on('close', () => resolve(said))) };
}
const go = () => writeFile(join(scratch, 'go'), '');
const log = async () => (await readFile(join(scratch, 'log'), 'utf8')).trim().split('\n');

/** Nobody begins before the one before has ended. */
const expectInTurn = (lines: readonly string[], names: readonly string[]) => {
	for (let n = 0; n < lines.length; n += 2) expect(lines[n + 1]).toBe(lines[n]?.replace('begins', 'ends'));
	expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([...names, ...names].sort());
};

test('who comes later waits, and says for whom', async () => {
	const first = holder('a');
	while ((await log().catch(() => [])).length === 0) await setTimeout(20);
	const names = ['b', 'c', 'd'];
	const later = names.map((name) => holder(name));
	await Promise.all(later.map(({ waits }) => waits));
	expect(await log()).toEqual(['a begins']);
	await go();
	expect(await first.done).toBe('');
	for (const said of await Promise.all(later.map(({ done }) => done))) expect(said).toMatch(/^waits for \d+\n$/);
	expectInTurn(await log(), ['a', ...names]);
});

test('one that was killed holds nobody up', async () => {
	await go();
	await holder('a', "process.kill(process.pid, 'SIGKILL');").done;
	const names = ['b', 'c', 'd'];
	await Promise.all(names.map((name) => holder(name).done));
	expectInTurn((await log()).slice(2), names);
});

test('nor does a file of nonsense', async () => {
	await go();
	await holder('a').done;
	await writeFile(join(scratch, 'deep/lock'), 'not a number');
	expect(await holder('b').done).toBe('');
	expect(await log()).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});
