/** The edge that all commands have. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Misuse, Refusal, run } from '../../src/cli/run.ts';
import { fixturePath } from '../edition/fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'src/cli');
/** The commands: what runs when it is started. */
const COMMANDS = readdirSync(CLI).filter(
	(file) => file.endsWith('.ts') && /^if \(isProgram\(import\.meta\)\) await run\(/m.test(readFileSync(join(CLI, file), 'utf8')),
);

function typed(file: string, args: readonly string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(CLI, file), ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, ELENCHUS_CONTENT: fixturePath('cave'), ...env },
	});
	return { status, stdout, stderr };
}

describe('every command', () => {
	test('of package.json is one of them', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
		const files = Object.values(scripts).flatMap((script) => /src\/cli\/([\w-]+\.ts)/.exec(script)?.[1] ?? []);
		expect(files.sort()).toEqual([...COMMANDS].sort());
		expect(files.length).toBeGreaterThan(12);
	});
	// In one program, which becomes each of them in turn as `elenchus` becomes one: to load for each what all of them use takes a second. In an
	// edition whose sentences are the usual: for others a program starts twice, which German editions test.
	test('says how it is called, and does nothing else', () => {
		const become = `for (const file of ${JSON.stringify(COMMANDS.map((name) => join(CLI, name)))}) {
			process.argv.splice(1, Infinity, file, '--help');
			process.exitCode = undefined;
			// anew, where another command has imported it
			await import(url.pathToFileURL(file).href + '?program');
			process.stdout.write('\\0' + JSON.stringify([path.basename(file), process.exitCode]) + '\\0');
		}`;
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--input-type=module', '-e', `import path from 'node:path';import url from 'node:url';${become}`],
			{
				cwd: ROOT,
				encoding: 'utf8',
				env: { ...process.env, ELENCHUS_CONTENT: join(ROOT, 'content') },
			},
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const told = stdout.split('\0');
		const said = COMMANDS.map((_file, index) => [...JSON.parse(told[2 * index + 1] ?? '[]'), told[2 * index]]);
		expect(said).toEqual(COMMANDS.map((file) => [file, 0, expect.stringMatching(/^npm (?:run [a-z]+|start)/)]));
	});
});

describe('the edge', () => {
	let said = '';
	beforeEach(() => {
		said = '';
		for (const stream of [process.stdout, process.stderr])
			vi.spyOn(stream, 'write').mockImplementation((text) => {
				said += text;
				return true;
			});
	});
	afterEach(() => {
		vi.restoreAllMocks();
		process.exitCode = undefined;
	});
	/** A command that says what it was asked, or does what it is given to do. */
	const command = (act: () => number = () => 0, words = 1) => ({
		usage: 'npm run it',
		options: { json: { type: 'string' }, fast: { type: 'boolean' } } as const,
		words,
		run(values: object, given: string[]) {
			said += JSON.stringify([values, given]);
			return act();
		},
	});
	const code = async (...args: Parameters<typeof run>) => {
		await run(...args);
		return process.exitCode;
	};

	test('hands over what was typed, and gives the code', async () => {
		expect(
			await code(
				command(() => 3),
				['a.txt', '--json', 'x', '--fast'],
			),
		).toBe(3);
		expect(JSON.parse(said)).toEqual([{ json: 'x', fast: true }, ['a.txt']]);
	});
	test.each([[['--help']], [['-h']], [['a.txt', '--fast', '--help']]])('%j is a question, and no more is done', async (typed) => {
		expect(await code(command(), typed)).toBe(0);
		expect(said).toBe('npm run it\n');
	});
	test.each([
		[['--jsno', 'x'], 'There is no option --jsno. Did you mean --json?'],
		[['--hlep'], 'There is no option --hlep. Did you mean --help?'],
		[['--altogether'], 'There is no option --altogether. Options are --json, --fast, --help.'],
		[['-x'], 'There is no option -x. Options are --json, --fast, --help.'],
		[['--json'], '--json needs a value.'],
		[['--json', '--fast'], '--json needs a value.'],
		[['--fast=very'], '--fast takes no value.'],
		[['a', 'b'], 'b is one word too many.'],
	])('%j is refused, and nothing is done', async (typed, sentence) => {
		expect(await code(command(), typed)).toBe(1);
		expect(said).toBe(`${sentence}\n\nnpm run it\n`);
	});
	test('says to people what was refused, and how it is called only when that was the matter', async () => {
		const refuse = (error: Error) =>
			command(() => {
				throw error;
			});
		expect(await code(refuse(new Refusal('No.')), [])).toBe(1);
		expect(said).toMatch(/\]No\.\n$/);
		await run(refuse(new Misuse('Which?')), []);
		expect(said).toMatch(/\]Which\?\n\nnpm run it\n$/);
		await run(refuse(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/x' })), []);
		expect(said).toMatch(/\]\/x: you may not read or write this\.\n$/);
	});
	test('leaves a mistake of the programmer its stack', async () => {
		const mistake = new TypeError('x is not a function');
		await expect(
			run(
				command(() => {
					throw mistake;
				}),
				[],
			),
		).rejects.toBe(mistake);
	});
});

describe('what is typed wrong', () => {
	test.each([
		['start.ts', ['--port', 'http'], /^http is not a port/],
		['check.ts', ['nowhere/at/all'], /^nowhere\/at\/all: there is no such file or folder\.\n$/],
	])('%s %j is told in a sentence', (file, args, sentence) => {
		const { status, stderr } = typed(file, args);
		expect(status).toBe(1);
		expect(stderr).toMatch(sentence);
		expect(stderr).not.toMatch(/\n\s+at /);
	});
});

describe('what goes where content lies', () => {
	test.each([
		['make-epub.ts', []],
		['make-folder.ts', [fixturePath('cave'), fixturePath('cave')]],
		['build.ts', []],
	])('%s refuses it with a sentence', (file, args) => {
		const { status, stderr, stdout } = typed(file, args, { ELENCHUS_OUT: fixturePath('cave') });
		expect(status).toBe(1);
		expect(stderr + stdout).toMatch(/Nothing is written to .*cave: it is the content\. Name a folder/);
		expect(stderr + stdout).not.toMatch(/\n\s+at /);
	});
	test('collate writes no result into it', () => {
		const { status, stderr } = typed('collate.ts', [join(ROOT, 'LICENSE'), '--json', fixturePath('cave', 'edition.yml')]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/is in the content, which this does not change/);
	});
});
