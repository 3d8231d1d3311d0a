import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import type { MessageRecord } from '../../src/diagnostics/messages.ts';
import { fixturePath } from '../edition/fixtures.ts';
import { call } from './call.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What `npm run check` says of a folder. */
const check = (folder: string, env: Record<string, string> = {}, ...options: string[]) =>
	call(checkCommand, [...(env['ELENCHUS_CONTENT'] === undefined ? [folder] : []), ...options], { cwd: ROOT, env });

describe('npm run check', () => {
	test('says what is in a sound edition', async () => {
		expect(await check(fixturePath('cave'))).toEqual({
			status: 0,
			stdout: '8 passages, 7 claims and assumptions, 6 relations, 5 citations\n',
			stderr: '',
		});
	});

	test('takes the folder from the environment', async () => {
		expect((await check('', { ELENCHUS_CONTENT: fixturePath('cave') })).stdout).toContain('8 passages');
	});

	test('fails on an error, with messages and without a stack trace', async () => {
		const { status, stdout, stderr } = await check(fixturePath('broken', 'edition-yaml'));
		expect(status).toBe(1);
		expect(stdout).toMatch(/:\d+:\d+ error edition-valid /);
		expect(stdout).toMatch(/\d+ errors?, \d+ warnings?\n$/);
		expect(stdout + stderr).not.toMatch(/\n\s+at /);
	});

	test.each([
		['as one typed it', 'tests/fixtures/broken/edition-yaml/'],
		['from the root', fixturePath('broken', 'edition-yaml')],
	])('names files by their real paths, %s', async (_, folder) => {
		const { stdout } = await check(folder);
		const files = [...stdout.matchAll(/^(.+?):\d+:\d+ /gm)].map(([, file = '']) => file);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files.filter((one) => one.endsWith('edition.yml'))) expect(existsSync(resolve(ROOT, file)), file).toBe(true);
		expect((await check('', { ELENCHUS_CONTENT: folder })).stdout).toBe(stdout);
	});

	test('gives the same messages as data, and as lines that an editor can follow', async () => {
		const folder = join(await mkdtemp(join(tmpdir(), 'elenchus-check-')), 'twice');
		await cp(fixturePath('cave'), folder, { recursive: true });
		await cp(fixturePath('broken', 'ids-twice'), folder, { recursive: true });
		await rm(join(folder, 'messages.txt'));
		const { status, stdout } = await check(folder, {}, '--json');
		expect(status).toBe(1);
		const records = JSON.parse(stdout) as MessageRecord[];
		const tasks = JSON.parse(await readFile(join(ROOT, '.vscode/tasks.json'), 'utf8'));
		const { regexp, file, line, column, severity, code } = tasks.tasks[0].problemMatcher.pattern;
		const lines = (await check(folder)).stdout.trimEnd().split('\n').slice(0, -1);
		expect(
			lines
				.map((text) => new RegExp(regexp).exec(text))
				.map((found) => [file, line, column, severity, code].map((group) => found?.[group])),
		).toEqual(records.map((one) => [one.file, `${one.line}`, `${one.column}`, one.severity, one.rule]));
		for (const { file, other } of records) {
			expect(existsSync(file)).toBe(true);
			if (other) expect(existsSync(other.file)).toBe(true);
		}
		expect(records.some(({ other }) => other)).toBe(true);
		expect(JSON.parse((await check(fixturePath('cave'), {}, '--json')).stdout)).toEqual([]);
		await rm(dirname(folder), { recursive: true });
	});

	test('says so when there is no such folder', async () => {
		const { status, stderr } = await check(fixturePath('nowhere'));
		expect(status).toBe(1);
		expect(stderr).toContain('nowhere');
		expect(stderr).not.toMatch(/\n\s+at /);
	});
});
