/** The lock of a checkout: one holder at a time, among processes, and none for ever. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/disk/build-lock.ts');
let scratch = '';
beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'elenchus-lock-'));
});
afterEach(() => rm(scratch, { recursive: true }));

/** A process that takes the lock, writes that it begins and ends, and is gone; `how` it ends. */
function holder(name: string, how = ''): Promise<string> {
	const code = `
		import { appendFileSync } from 'node:fs';
		import { setTimeout } from 'node:timers/promises';
		import { holdLock } from ${JSON.stringify(MODULE)};
		const note = (text) => appendFileSync(${JSON.stringify(join(scratch, 'log'))}, text + '\\n');
		await holdLock(${JSON.stringify(join(scratch, 'deep/lock'))}, (other) => console.log('waits for', other));
		note('${name} begins');
		await setTimeout(150);
		note('${name} ends');
		${how}`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	child.stdout.on('data', (data) => {
		said += data;
	});
	return new Promise((resolve) => child.on('close', () => resolve(said)));
}
const log = async () => (await readFile(join(scratch, 'log'), 'utf8')).trim().split('\n');

/** Nobody begins before the one before has ended. */
const expectInTurn = (lines: readonly string[], names: readonly string[]) => {
	for (let n = 0; n < lines.length; n += 2) expect(lines[n + 1]).toBe(lines[n]?.replace('begins', 'ends'));
	expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([...names, ...names].sort());
};

test('who comes later waits, and says for whom', async () => {
	const names = ['a', 'b', 'c', 'd'];
	const said = await Promise.all(names.map((name) => holder(name)));
	expectInTurn(await log(), names);
	expect(said.filter((text) => /^waits for \d+\n$/.test(text))).toHaveLength(3);
	expect(said.filter((text) => text === '')).toHaveLength(1);
}, 30_000);

test('one that was killed holds nobody up', async () => {
	await holder('a', "process.kill(process.pid, 'SIGKILL');");
	const names = ['b', 'c', 'd'];
	await Promise.all(names.map((name) => holder(name)));
	expectInTurn((await log()).slice(2), names);
}, 30_000);

test('nor does a file of nonsense', async () => {
	await holder('a');
	await writeFile(join(scratch, 'deep/lock'), 'not a number');
	expect(await holder('b')).toBe('');
	expect(await log()).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
}, 30_000);
