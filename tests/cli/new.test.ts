import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { withoutUnseen } from '../../src/cli/import/escape.ts';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { newCommand } from '../../src/cli/new.ts';
import { newEdition } from '../../src/cli/new-edition.ts';
import { formatMessage } from '../../src/diagnostics/messages.ts';
import { compile } from '../../src/edition.ts';
import { runs } from '../thorough.ts';
import { call } from './call.ts';

let scratch: string;
beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'elenchus-new-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

const said = {
	title: 'Of Shadows',
	author: 'Candle, Ida; Otto Crumb',
	type: 'book',
	language: 'en-GB',
	editor: 'Eve',
	url: 'https://shadows.example.org',
} as const;
const make = async (args: string[]) => {
	const { status, stdout, stderr } = await call(newCommand, args, { cwd: scratch });
	return { status, said: stdout + stderr };
};
const options = Object.entries(said).flatMap(([name, value]) => [`--${name}`, value]);

describe('a new edition', () => {
	test('has nothing wrong with it, and ids from the first paragraph on', () => {
		const files = newEdition(said);
		const { files: minted } = mintIds(files);
		const { edition, messages } = compile(new Map([...files, ...minted]));
		expect(messages.map(formatMessage)).toEqual([]);
		expect(edition?.passages.map(({ id }) => id)).toEqual(['p1', 'p2']);
		expect(edition?.relations.map(({ id, type }) => [id[0], type])).toEqual([
			['s', 'support'],
			['x', 'qualification'],
		]);
		expect(edition?.info.author).toBe('Ida Candle and Otto Crumb');
		expect(edition?.info.article['author']).toEqual([
			{ family: 'Candle', given: 'Ida' },
			{ family: 'Crumb', given: 'Otto' },
		]);
	});
	test('keeps whatever names and titles there are', () => {
		const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) =>
			withoutUnseen(text)
				.replace(/[\s;,]+/gu, ' ')
				.trim(),
		);
		fc.assert(
			fc.property(
				words.filter((one) => /\p{L}/u.test(one)),
				words.filter((one) => /\p{L}/u.test(one)),
				(title, editor) => {
					const files = newEdition({ ...said, title, editor });
					const { edition, messages } = compile(new Map([...files, ...mintIds(files).files]));
					expect(messages.map(formatMessage)).toEqual([]);
					expect(edition?.info).toMatchObject({ title, editors: [editor] });
				},
			),
			{ numRuns: runs(60) },
		);
	});
});

describe('npm run new', () => {
	test('writes it into a new folder, and npm run check has nothing to say', async () => {
		const { status, said } = await make(['mine', ...options]);
		expect(said).toMatch(/6 files written to mine/);
		expect(status).toBe(0);
		const checked = await call(checkCommand, [join(scratch, 'mine')]);
		expect(checked.stdout).toMatch(/^2 passages, 3 claims/);
		expect(checked.status).toBe(0);
	});
	test('leaves a folder that is not empty as it is', async () => {
		writeFileSync(join(scratch, 'there.txt'), 'Kept.');
		const { status, said } = await make(['.', ...options]);
		expect(said).toMatch(/is not empty/);
		expect(status).toBe(1);
		expect(readFileSync(join(scratch, 'there.txt'), 'utf8')).toBe('Kept.');
	});
	test.each([
		[[], /Which folder\?/],
		[['other'], /Give --title, --author, --editor as well\./],
		[['other', ...options.with(options.indexOf(said.title), 'The *end* of it')], /“\*end\*” would be printed with its signs/],
		[['other', ...options.with(options.indexOf('book'), 'bock')], /There is no type bock\. Did you mean book\?/],
		[['other', ...options.with(options.indexOf('en-GB'), 'English, please')], /edition\.yml:\d+:\d+ error .* is not a language/],
		[['other', ...options.with(options.indexOf(said.url), 'shadows')], /edition\.yml:\d+:\d+ error .*a web address/],
	])('refuses %j with a sentence, and writes nothing', async (args, expected) => {
		const { status, said } = await make(args);
		expect(said).toMatch(expected);
		expect(said).not.toMatch(/\n\s+at /);
		// nothing of files that nobody has seen
		expect(said).not.toMatch(/text\//);
		const told = said.split('\n').filter((line) => /: error|Fehler| error /.test(line));
		expect(new Set(told).size).toBe(told.length);
		expect(status).toBe(1);
		expect(readdirSync(scratch)).not.toContain('other');
	});
	test('takes an address as a browser has it', async () => {
		const { status } = await make(['slashed', ...options.with(options.indexOf(said.url), 'HTTPS://shadows.example.org/a//')]);
		expect(status).toBe(0);
		expect(readFileSync(join(scratch, 'slashed', 'edition.yml'), 'utf8')).toContain('"https://shadows.example.org/a"');
	});
});
