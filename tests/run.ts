/**
 * `npm test`: everything that proves the edition, and a last line that sums up. To build takes little more than one processor, so that what
 * needs no site runs beside it: the sources are read, then the units and the whole edition are tested, while the sites are built and then the
 * tests that build run. The site and the engines come after them, alone, as what a reader waits for is measured there.
 * With `--all` (`npm run test:all`) it takes in the tests that are tagged `thorough`, and walks each kind of page at every width, light and dark.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { makeSites } from './site/build-sites.ts';
import { findChromium, installChromium } from './site/chromium.ts';
import { findEngines, installEngines } from './site/engines/find-engines.ts';

const ROOT = join(import.meta.dirname, '..');
const ALL = process.argv.includes('--all');
const BIN = join(ROOT, 'node_modules/.bin');
const scratch = mkdtempSync(join(tmpdir(), 'elenchus-test-'));
let passed = 0;
let failed = 0;

interface Ran {
	good: boolean;
	seconds: string;
	/** What it printed, where that was kept. */
	output: string;
}

/** Runs a command in the project. What it prints is kept until it ends, so that two at once don't mix, or shown at once where `live`. */
async function run(
	command: string,
	args: string[],
	{ env = {}, live = false }: { env?: Record<string, string>; live?: boolean } = {},
): Promise<Ran> {
	const start = performance.now();
	const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
	const child = spawn(command, args, {
		cwd: ROOT,
		stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
		env: { ...process.env, PATH: `${BIN}:${process.env['PATH']}`, ASTRO_TELEMETRY_DISABLED: '1', ...colour, ...env },
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
	const good = await new Promise<boolean>((resolve) => {
		child.on('close', (code) => resolve(code === 0));
		child.on('error', ({ message }) => {
			output += message;
			resolve(false);
		});
	});
	return { good, seconds: ((performance.now() - start) / 1000).toFixed(1), output };
}

/** A step that counts as one test. */
async function step(name: string, command: string, args: string[], env?: Record<string, string>): Promise<boolean> {
	const { good, seconds, output } = await run(command, args, env ? { env } : {});
	if (good) passed += 1;
	else {
		failed += 1;
		failures.push(`${name}\n${firstLines(output.trimEnd().split('\n').slice(-12).join('\n'))}`);
	}
	process.stdout.write(`\n— ${name}\n${output}${good ? 'passed' : 'FAILED'}: ${name} (${seconds} s)\n`);
	return good;
}

interface TestedFile {
	name: string;
	startTime: number;
	endTime: number;
	/** Why the file could not be loaded, where it could not. */
	message: string;
	status: string;
	assertionResults: { ancestorTitles: string[]; fullName: string; status: string; failureMessages: string[] }[];
}

/** What failed, each with the first lines of its message: said again at the very end, where the log of a server is read first. */
const failures: string[] = [];

function keepFailures(name: string, files: readonly TestedFile[]): void {
	for (const file of files) {
		const where = `${name}: ${relative(ROOT, file.name)}`;
		const wrong = file.assertionResults.filter(({ status }) => status === 'failed');
		for (const { fullName, failureMessages } of wrong) failures.push(`${where}: ${fullName}\n${firstLines(failureMessages.join('\n'))}`);
		if (!wrong.length && file.status === 'failed') failures.push(`${where}\n${firstLines(file.message)}`);
	}
}

const firstLines = (message: string): string =>
	stripVTControlCharacters(message)
		.split('\n')
		.slice(0, 12)
		.map((line) => `    ${line.slice(0, 300)}`)
		.join('\n');

/** How long each engine took, from the start of its first file to the end of its last. They come one after the other. */
function tellEngines(files: readonly TestedFile[]): void {
	const times = findEngines().map(({ name, start }) => {
		// a file of which nothing was run has the time of another
		const own = files.filter(({ assertionResults }) =>
			assertionResults.some(({ ancestorTitles, status }) => ancestorTitles[0] === name && status !== 'skipped' && status !== 'pending'),
		);
		const tests = own.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
		const seconds = (Math.max(...own.map(({ endTime }) => endTime)) - Math.min(...own.map(({ startTime }) => startTime))) / 1000;
		return start ? `${name}: ${tests} tests in ${seconds.toFixed(1)} s` : `${name}: NOT ON THIS MACHINE, nothing tested`;
	});
	process.stdout.write(`${times.join('; ')}\n`);
}

/** The tests of projects of vitest, each counted. What those say that run `beside` something else is told when they end. */
async function project(
	names: readonly ('units' | 'whole' | 'site' | 'engines' | 'builds')[],
	env: Record<string, string>,
	{ beside = false }: { beside?: boolean } = {},
): Promise<void> {
	const name = names.join(' and ');
	const report = join(scratch, `${name}.json`);
	if (!beside) process.stdout.write(`\n— ${name}\n`);
	const args = [
		'run',
		...names.flatMap((one) => ['--project', `${one}*`]),
		...(ALL ? [] : ['--tagsFilter=!thorough']),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	];
	const { seconds, output } = await run('vitest', args, { env, live: !beside });
	process.stdout.write(`${beside ? `\n— ${name}\n` : ''}${output}${name} took ${seconds} s\n`);
	try {
		const { numPassedTests, numFailedTests, numFailedTestSuites, success, testResults } = JSON.parse(readFileSync(report, 'utf8'));
		if (name === 'engines') tellEngines(testResults);
		keepFailures(name, testResults);
		passed += numPassedTests;
		// a suite that could not even be loaded has no failed test in it
		failed += numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
	} catch {
		failed += 1;
		failures.push(`vitest left no report of ${name}`);
	}
}

/** Builds what is looked at: the edition, and tiny ones. Gives the file that lists them; nothing when one is not built. */
async function buildAll(): Promise<string | undefined> {
	const built = join(scratch, 'dist');
	if (!(await step('build', process.execPath, ['src/cli/build.ts'], { ELENCHUS_OUT: built }))) return undefined;
	try {
		const list = join(scratch, 'sites.json');
		writeFileSync(list, JSON.stringify(await makeSites(scratch, built)));
		return list;
	} catch (error) {
		failed += 1;
		failures.push(error instanceof Error ? error.message : String(error));
		return undefined;
	}
}

/** What is wrong with the sources as they stand, before anything of them runs. */
async function readSources(): Promise<void> {
	await step('types', 'tsc', ['--noEmit']);
	await step('types of the engine, without a page', 'tsc', ['--noEmit', '-p', 'src']);
	await step('types of the scripts of pages, without Node', 'tsc', ['--noEmit', '-p', 'src/site/scripts']);
	await step('lint and format', 'biome', ['check', '.']);
	await step('content', process.execPath, ['src/cli/check.ts']);
}

/** What is wrong with the pages; and tests that build. One after the other, and when nothing else is built, as all of them write one cache. */
async function buildMore(env: Record<string, string>): Promise<void> {
	await step('types of the pages', 'astro', ['check', '--tsconfig', 'src/site/tsconfig.json', '--minimumSeverity', 'error']);
	await project(['builds'], env, { beside: true });
}

try {
	const env = {
		// whatever is started finds its modules compiled
		NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/node'),
		ELENCHUS_CHROMIUM: findChromium() ?? installChromium(),
		...(ALL ? { ELENCHUS_THOROUGH: 'yes' } : {}),
	};
	installEngines();
	const building = buildAll();
	const testing = readSources().then(() => project(['units', 'whole'], env, { beside: true }));
	const list = await building;
	await buildMore(env);
	await testing;
	if (list !== undefined) {
		await project(['site'], { ...env, ELENCHUS_SITES: list });
		await project(['engines'], { ...env, ELENCHUS_SITES: list });
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
if (failures.length) console.log(`\n— what failed\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
