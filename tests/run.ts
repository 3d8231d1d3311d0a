/** `npm test`: everything that proves the edition, one after the other, and a last line that sums up. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, installChromium } from './site/chromium.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const scratch = mkdtempSync(join(tmpdir(), 'elenchus-test-'));
const built = join(scratch, 'dist');
const report = join(scratch, 'report.json');
let passed = 0;
let failed = 0;

/** Runs a command in the project; true when it exits with 0. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
	const { status, error } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, PATH: `${BIN}:${process.env['PATH']}`, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	if (error) console.error(error.message);
	return status === 0;
}

/** A step that counts as one test. */
function step(name: string, command: string, args: string[], env?: Record<string, string>): boolean {
	const start = performance.now();
	console.log(`\n— ${name}`);
	const good = run(command, args, env);
	if (good) passed += 1;
	else failed += 1;
	console.log(`${good ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
	return good;
}

try {
	const chromium = findChromium() ?? installChromium();
	step('types', 'tsc', ['--noEmit']);
	step('types of the pages', 'astro', ['check', '--tsconfig', 'src/site/tsconfig.json', '--minimumSeverity', 'error']);
	step('lint and format', 'biome', ['check', '.']);
	step('content', process.execPath, ['src/cli/check.ts']);
	const site = step('build', 'astro', ['build'], { ELENCHUS_OUT: built });

	console.log('\n— units, content and built site');
	run('vitest', ['run', ...(site ? [] : ['--project', 'units']), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
		ELENCHUS_CHROMIUM: chromium,
		...(site ? { ELENCHUS_BUILT: built } : {}),
	});
	try {
		const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
		passed += numPassedTests;
		// a suite that could not even be loaded has no failed test in it
		failed += numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
	} catch {
		failed += 1;
		console.error('vitest left no report');
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
