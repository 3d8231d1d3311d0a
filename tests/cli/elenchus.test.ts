/** The command that works from any folder. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseEdition } from '../../src/cli/choose-edition.ts';
import { fixturePath } from '../edition/fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
let scratch: string;
beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'elenchus-bin-'));
	cpSync(fixturePath('cave'), join(scratch, 'cave'), { recursive: true });
	cpSync(fixturePath('sourdough'), join(scratch, 'project/content'), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

function call(folder: string, args: readonly string[], { program = 'src/cli/elenchus.ts', env: more = {} } = {}) {
	const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ELENCHUS_'))), ...more };
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, program), ...args], {
		cwd: join(scratch, folder),
		encoding: 'utf8',
		env,
	});
	return { status, said: stdout + stderr };
}

describe('elenchus', () => {
	test.each([
		['the folder it is called in', 'cave', ['--json'], '.'],
		['content/ there', 'project', [], 'content'],
		['the folder that is named', '.', ['--json', 'cave'], 'cave'],
		['the folder that is named, before another', 'project', ['../cave'], '../cave'],
		['none where there is none', '.', ['nowhere'], undefined],
	])('takes %s', (_name, folder, args, taken) => {
		const chosen = chooseEdition(args, { cwd: join(scratch, folder) });
		expect(chosen).toEqual({ rest: args.filter((arg) => arg !== taken), folder: taken });
	});
	test('keeps the edition that the environment names, unless another is named', () => {
		const cwd = join(scratch, 'cave');
		expect(chooseEdition(['a'], { cwd, inEnvironment: 'b' })).toEqual({ rest: ['a'], folder: undefined });
		expect(chooseEdition(['../cave'], { cwd, inEnvironment: 'b' })).toEqual({ rest: [], folder: '../cave' });
	});
	test('takes the words of a command that names editions as they are', () => {
		expect(chooseEdition(['../cave'], { cwd: join(scratch, 'project'), among: false })).toEqual({ rest: ['../cave'], folder: 'content' });
	});
	// told by the command that starts soonest: it refuses to write its site where the edition lies
	test('works on it', () => {
		const { status, said } = call('project', ['build', '../cave'], { env: { ELENCHUS_OUT: join(scratch, 'cave') } });
		expect(said).toContain(`Nothing is written to ${join(scratch, 'cave')}: it is the content`);
		expect(status).toBe(1);
	});
	test('imports a text, when it is started', () => {
		writeFileSync(join(scratch, 'lamp.md'), '# On Lamps\n\nA lamp burns.\n');
		writeFileSync(join(scratch, 'works.json'), '[\n\t{ "id": "wick1801", },\n]\n');
		const args = ['import', 'lamp.md', '--into', 'lamps', '--author', 'Ada', '--editor', 'Eve', '--title', 'On Lamps'];
		expect(call('.', [...args, '--references', 'works.json'])).toMatchObject({
			status: 1,
			said: expect.stringMatching(/^works\.json:2:22: This is not JSON: behind a comma another entry follows, not }/m),
		});
		expect(call('.', args)).toMatchObject({ status: 0, said: expect.stringContaining('Everything in it was kept.') });
		expect(existsSync(join(scratch, 'lamps/edition.yml'))).toBe(true);
	});
	test('is started by the file that npm links', () => {
		const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: Record<string, string> };
		expect(call('cave', ['check'], { program: bin['elenchus'] as string })).toMatchObject({
			status: 0,
			said: expect.stringMatching(/^\d+ passages, \d+ claims/m),
		});
	});
	test('writes new editions where it is called, and names itself in what it says', () => {
		const { status, said } = call('.', ['new', 'mine', '--title', 'T', '--author', 'A', '--editor', 'E']);
		expect(said).toMatch(/elenchus dev mine[\s\S]*elenchus mint mine/);
		expect(said).not.toMatch(/npm/);
		expect(status).toBe(0);
		expect(existsSync(join(scratch, 'mine/edition.yml'))).toBe(true);
	});
	test('names itself in the messages about an edition', () => {
		cpSync(fixturePath('cave'), join(scratch, 'unminted'), { recursive: true });
		const [page = ''] = readdirSync(join(scratch, 'unminted/text'));
		appendFileSync(join(scratch, 'unminted/text', page), '\n\nOne :claim[more passage]{gist="One more passage"}. {#p999}\n');
		const { status, said } = call('unminted', ['check']);
		expect(said).toMatch(/has no id\. Run elenchus mint/);
		expect(said).not.toMatch(/npm/);
		// it makes a claim, if one without an id
		expect(said).not.toMatch(/p999 makes no claim/);
		expect(status).toBe(1);
	});
	test('lists its commands, a line each, and every script of an edition is one', () => {
		const { status, said } = call('.', ['--help']);
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
		// the schemas are those of the engine
		const wanted = Object.keys(scripts).filter((name) => scripts[name]?.includes(' src/cli/') && name !== 'schemas');
		expect([...said.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name]) => name).sort()).toEqual(wanted.sort());
		expect(status).toBe(0);
	});
	test.each([
		['.', ['chekc'], /There is no command chekc\. Did you mean check\?/],
		['.', ['build', '--hlep'], /Did you mean --help\?[\s\S]*elenchus build /],
		['.', ['check'], /content: there is no such file or folder/],
	])('says in a sentence what is wrong: in %s, %j', (folder, args, expected) => {
		const { status, said } = call(folder, args);
		expect(said).toMatch(expected);
		expect(said).not.toMatch(/\n\s+at /);
		expect(status).toBe(1);
	});
});
