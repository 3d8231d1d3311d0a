/** The engine as a package that somebody's project depends on: what `npm pack` packs, below `node_modules`, beside its packages. */
// @module-tag thorough
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './build-site.ts';

let folder: string;
let modules: string;
let bin: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'elenchus-installed-'));
	modules = join(folder, 'node_modules');
	mkdirSync(modules);
	const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' });
	expect(packed.status, packed.stderr).toBe(0);
	expect(spawnSync('tar', ['xzf', packed.stdout.trim(), '-C', modules], { cwd: folder }).status).toBe(0);
	spawnSync('mv', [join(modules, 'package'), join(modules, 'elenchus')]);
	for (const name of readdirSync(join(ROOT, 'node_modules')))
		if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
	const { bin: bins } = JSON.parse(readFileSync(join(modules, 'elenchus/package.json'), 'utf8')) as { bin: { elenchus: string } };
	bin = join(modules, 'elenchus', bins.elenchus);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(...args: string[]) {
	const hidden = /^(?:ELENCHUS_.*|NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL)$/;
	const env = {
		...Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name))),
		XDG_CACHE_HOME: join(folder, 'cache'),
	};
	const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', env });
	return { status, said: stdout + stderr };
}

test('writes, checks and builds an edition', { timeout: 600_000 }, () => {
	expect(call('new', 'mine', '--title', 'Of Bread', '--author', 'A. Uthor', '--editor', 'E. Ditor')).toMatchObject({ status: 0 });
	expect(call('check', 'mine')).toMatchObject({ status: 0, said: expect.stringMatching(/^\d+ passages/m) });
	writeFileSync(join(folder, 'package.json'), '{"private":true}');
	const { status, said } = call('build', 'mine');
	expect(status, said).toBe(0);
	expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('Of Bread');
	// nothing is written into what was installed
	expect(existsSync(join(modules, 'elenchus/.cache'))).toBe(false);
	expect(existsSync(join(modules, 'elenchus/node_modules'))).toBe(false);
});

test('is copied anew when it was installed anew, and only then', () => {
	const [engine] = readdirSync(join(folder, 'cache/elenchus')) as [string];
	const copies = () => readdirSync(join(folder, 'cache/elenchus', engine));
	const before = copies();
	expect(before).toHaveLength(1);
	call('check', 'mine');
	expect(copies()).toEqual(before);
	const file = join(modules, 'elenchus/package.json');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
	expect(call('check', 'mine')).toMatchObject({ status: 0 });
	expect(copies()).toHaveLength(1);
	expect(copies()).not.toEqual(before);
});
