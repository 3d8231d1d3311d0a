/** The edge that all commands have. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCommand } from '../../src/cli/build.ts';
import { checkCommand } from '../../src/cli/check.ts';
import { collateCommand } from '../../src/cli/collate.ts';
import { makeEpubCommand } from '../../src/cli/make-epub.ts';
import { makeFolderCommand } from '../../src/cli/make-folder.ts';
import { type Command, Misuse, Refusal, run } from '../../src/cli/run.ts';
import { startCommand } from '../../src/cli/start.ts';
import { asCalled } from '../../src/disk/as-called.ts';
import { fixturePath } from '../edition/fixtures.ts';
import { call } from './call.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'src/cli');
/** What runs when it is started: the command that it exports. */
const PROGRAM = /^if \(isProgram\(import\.meta\)\) await run\((\w+)\);$/m;
const COMMANDS = readdirSync(CLI).filter((file) => file.endsWith('.ts') && PROGRAM.test(readFileSync(join(CLI, file), 'utf8')));

const typed = (command: Command<ParseArgsOptionsConfig>, args: readonly string[], env: Record<string, string> = {}) =>
	call(command, args, { cwd: ROOT, env: { ELENCHUS_CONTENT: fixturePath('cave'), ...env } });

describe('every command', () => {
	test('of package.json is one of them', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
		const files = Object.values(scripts).flatMap((script) => /src\/cli\/([\w-]+\.ts)/.exec(script)?.[1] ?? []);
		expect(files.sort()).toEqual([...COMMANDS].sort());
		expect(files.length).toBeGreaterThan(12);
	});
	// the line waits until the command has ended, and what is declared behind it is not there yet: only functions are
	test.each(COMMANDS)('%s has all that it needs before it runs', (file) => {
		const source = readFileSync(join(CLI, file), 'utf8');
		const behind = source.slice(source.search(PROGRAM));
		expect(behind.match(/^(?:export )?(?:const|let|var|class|enum) .*/gm)).toBeNull();
	});
	// none is started, which takes a second for each; that what is started runs is in `elenchus.test.ts`
	test.each(COMMANDS)('%s says how it is called, and does nothing else', async (file) => {
		const [, name = ''] = PROGRAM.exec(readFileSync(join(CLI, file), 'utf8')) ?? [];
		const { [name]: command } = (await import(join(CLI, file))) as Record<string, Command<ParseArgsOptionsConfig>>;
		expect(await call(command as Command<ParseArgsOptionsConfig>, ['--help'])).toEqual({
			status: 0,
			stdout: expect.stringMatching(/^npm (?:run [a-z]+|start)/),
			stderr: '',
		});
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
	test.each<[string, Command<ParseArgsOptionsConfig>, string[], RegExp]>([
		['start', startCommand, ['--port', 'http'], /^http is not a port/],
		['check', checkCommand, ['nowhere/at/all'], /^nowhere\/at\/all: there is no such file or folder\.\n$/],
	])('%s: %j is told in a sentence', async (_name, command, args, sentence) => {
		const { status, stderr } = await typed(command, args);
		expect(status).toBe(1);
		expect(stderr).toMatch(sentence);
		expect(stderr).not.toMatch(/\n\s+at /);
	});
});

describe('messages name the command as it was called', () => {
	test('whatever program shows them', () => {
		const shown = globSync('src/{cli,site}/**/*.ts', { cwd: ROOT }).flatMap((file) =>
			readFileSync(join(ROOT, file), 'utf8')
				.split('\n')
				.filter((line) => /\b(?:formatMessages|toRecords)\(/.test(line) && !/asCalled\(|new Refusal\(/.test(line))
				.map((line) => `${file}: ${line.trim()}`),
		);
		expect(shown).toEqual([]);
	});
	test.each([
		['Run npm run mint.', 'Run elenchus mint.'],
		['npm run check -- --json', 'elenchus check --json'],
		['ELENCHUS_CONTENT=books npm run dev', 'elenchus dev books'],
	])('%s', (said, expected) => {
		vi.stubEnv('ELENCHUS_COMMAND', 'elenchus');
		expect(asCalled(said)).toBe(expected);
		vi.stubEnv('ELENCHUS_COMMAND', '');
		expect(asCalled(said)).toBe(said);
		vi.unstubAllEnvs();
	});
});

describe('what goes where content lies', () => {
	test.each<[string, Command<ParseArgsOptionsConfig>, string[]]>([
		['epub', makeEpubCommand, []],
		['folder', makeFolderCommand, [fixturePath('cave'), fixturePath('cave')]],
		['build', buildCommand, []],
	])('%s refuses it with a sentence', async (_name, command, args) => {
		const { status, stderr, stdout } = await typed(command, args, { ELENCHUS_OUT: fixturePath('cave') });
		expect(status).toBe(1);
		expect(stderr + stdout).toMatch(/Nothing is written to .*cave: it is the content\. Name a folder/);
		expect(stderr + stdout).not.toMatch(/\n\s+at /);
	});
	test('collate writes no result into it', async () => {
		const { status, stderr } = await typed(collateCommand, [join(ROOT, 'LICENSE'), '--json', fixturePath('cave', 'edition.yml')]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/is in the content, which this does not change/);
	});
});
