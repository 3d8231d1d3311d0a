import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixturePath } from '../edition/fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs `npm run check` on a folder, as the shell does. */
function check(folder: string, env: Record<string, string> = {}) {
	const args = env['ELENCHUS_CONTENT'] === undefined ? [folder] : [];
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

describe('npm run check', () => {
	test('says what is in a sound edition', () => {
		expect(check(fixturePath('cave'))).toEqual({
			status: 0,
			stdout: '8 passages, 7 claims and assumptions, 6 relations, 5 citations\n',
			stderr: '',
		});
	});

	test('takes the folder from the environment', () => {
		expect(check('', { ELENCHUS_CONTENT: fixturePath('cave') }).stdout).toContain('8 passages');
	});

	test('fails on an error, with messages and without a stack trace', () => {
		const { status, stdout, stderr } = check(fixturePath('broken', 'edition-yaml'));
		expect(status).toBe(1);
		expect(stdout).toMatch(/^content\/edition\.yml:\d+:\d+ error edition-valid /m);
		expect(stdout).toMatch(/\d+ errors?, \d+ warnings?\n$/);
		expect(stdout + stderr).not.toMatch(/\n\s+at /);
	});

	test('says so when there is no such folder', () => {
		const { status, stderr } = check(fixturePath('nowhere'));
		expect(status).toBe(1);
		expect(stderr).toContain('nowhere');
		expect(stderr).not.toMatch(/\n\s+at /);
	});
});
