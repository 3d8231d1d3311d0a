/** Releases of a tiny edition, in a folder of their own, with a builder that writes what a site needs to be compared. */

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpackFrozen } from '../../src/anchors/frozen-edition.ts';
import { LEDGER, parseLedger } from '../../src/anchors/ledger.ts';
import { anchorCommand } from '../../src/cli/anchor.ts';
import { depositCommand } from '../../src/cli/deposit.ts';
import { mintCommand } from '../../src/cli/mint.ts';
import { releaseCommand } from '../../src/cli/release.ts';
import { type ReleaseOptions, releaseEdition } from '../../src/cli/release-edition.ts';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { writeFileSafely } from '../../src/disk/write-file.ts';
import { compile } from '../../src/edition.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fixturePath } from '../edition/fixtures.ts';
import { call } from './call.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-release-test-'));
	await cp(fixturePath('cave'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const written: string[] = [];
const build = async (edition: Edition): Promise<Map<string, string>> => {
	written.push(edition.info.version);
	return new Map([['data/edition.json', JSON.stringify(toEditionData(edition))]]);
};
const release = (version: string, date: string, builder: NonNullable<ReleaseOptions['build']> = build) =>
	releaseEdition({ folder, version, date, build: builder });
const text = (path: string) => readFile(join(folder, path), 'utf8');
const edit = async (path: string, from: string, to: string) => {
	const before = await text(path);
	expect(before).toContain(from);
	await writeFile(join(folder, path), before.replace(from, to));
};
const check = async () => formatMessages(compile(await readContent(folder)).messages);
const commands = { anchor: anchorCommand, mint: mintCommand, release: releaseCommand };
const run = (name: keyof typeof commands, ...args: string[]) =>
	call<ParseArgsOptionsConfig>(commands[name], args, { cwd: ROOT, env: { ELENCHUS_CONTENT: folder } });

describe('two releases', () => {
	test('freeze two editions, tell what changed between them, and close the ledger', async () => {
		const ledgerBefore = await text(LEDGER);
		const first = await release('0.1.0', '2026-01-01');
		expect(formatMessages(first.messages)).toMatch(
			/^content\/edition\.yml:10:1 warning address-final baseUrl is https:\/\/cave\.example\.org.*\n0 errors, 1 warning\n$/,
		);
		expect(first.written.map(({ path }) => path)).toEqual(['editions/0.1.0.tar.zst', 'editions/SHA256SUMS', LEDGER]);
		expect(written.at(-1)).toBe('0.1.0');
		expect((await text(LEDGER)).startsWith(ledgerBefore)).toBe(true);
		expect(await check()).toBe('');
		const archive = await readFile(join(folder, 'editions/0.1.0.tar.zst'));

		await edit('edition.yml', 'version: 0.1.0', 'version: 0.2.0');
		await edit('text/02-outside.md', 'who lit the', 'who lights the');
		expect(await check()).toContain('anchor-words The words of p7a');
		const refused = await release('0.2.0', '2026-02-02');
		expect(refused.written).toEqual([]);
		const reword = await run('anchor', 'reword', 'p7', 'p7a', '--class', 'typo', '--reason', 'The tense');
		expect(reword.stderr).toBe('');
		expect(await check()).toBe('');

		const second = await release('0.2.0', '2027-02-02');
		expect(second.written.map(({ path }) => path)).toEqual([
			'editions/0.2.0.tar.zst',
			'editions/SHA256SUMS',
			'editions/0.2.0-changes.md',
			LEDGER,
		]);
		expect(await text('editions/0.2.0-changes.md')).toMatch(
			/\*\*7a\*\* \(`p7a`\) corrected, without a change of meaning: The tense\.\n[\s\S]*who ~~lit~~\*\*lights\*\* the/,
		);
		expect((await readFile(join(folder, 'editions/0.1.0.tar.zst'))).equals(archive)).toBe(true);
		const { ledger, messages } = parseLedger(await text(LEDGER));
		expect(messages).toEqual([]);
		const [one, two] = ledger.releases;
		for (const line of [one, two]) {
			const { files } = unpackFrozen(line as NonNullable<typeof line>, await readFile(join(folder, `editions/${line?.release}.tar.zst`)));
			expect([...(files?.keys() ?? [])].sort()).toEqual(['SHA256SUMS', 'data/edition.json']);
		}
		expect((await run('anchor', 'history', 'p7a')).stdout).toMatch(
			/^First published in edition 0\.1\.0 \(2026-01-01\)\.\nCorrected, without a change of meaning, in edition 0\.2\.0 \(.*\): The tense\.\n$/,
		);
	});

	test('of one version are refused, and so is a version that edition.yml does not have, or a day that was before', async () => {
		expect(formatMessages((await release('0.3.0', '2026-01-01')).messages)).toContain(
			'edition.yml:5:1 error anchor-edition This says version 0.1.0, not 0.3.0',
		);
		await release('0.1.0', '2026-01-01');
		expect(formatMessages((await release('0.1.0', '2026-01-02')).messages)).toContain('0.1.0 was released already');
		await edit('edition.yml', 'version: 0.1.0', 'version: 0.2.0');
		expect(formatMessages((await release('0.2.0', '2025-12-31')).messages)).toContain('Is the clock right?');
	});
});

describe('a deposit', () => {
	test('is packed again of a release whose data did not yet say which of two works of one year is meant', async () => {
		const shelf = await mkdtemp(join(tmpdir(), 'elenchus-deposit-test-'));
		try {
			await edit(
				'references.json',
				'[\n',
				'[\n { "id": "lamp2001x", "type": "book", "title": "More lamps", "author": [{ "family": "Lamp", "given": "Ada" }], "issued": { "date-parts": [[2001]] } },\n',
			);
			await release('0.1.0', '2026-01-01', async (edition) => {
				const data = toEditionData(edition);
				const letters = data.sources.flatMap(({ 'year-suffix': letter }) => letter ?? []);
				expect(letters).toHaveLength(2);
				const sources = data.sources.map(({ 'year-suffix': _letter, ...source }) => source);
				return new Map([['data/edition.json', JSON.stringify({ ...data, sources })]]);
			});
			expect(
				await call<ParseArgsOptionsConfig>(depositCommand, ['--no-pdf'], { cwd: shelf, env: { ELENCHUS_CONTENT: folder } }),
			).toMatchObject({
				status: 0,
				stderr: '',
			});
		} finally {
			await rm(shelf, { recursive: true });
		}
	});

	test('is packed again of what is released, and of nothing else', async () => {
		const shelf = await mkdtemp(join(tmpdir(), 'elenchus-deposit-test-'));
		const deposit = () => call<ParseArgsOptionsConfig>(depositCommand, ['--no-pdf'], { cwd: shelf, env: { ELENCHUS_CONTENT: folder } });
		try {
			expect(await deposit()).toMatchObject({ status: 1, stderr: expect.stringContaining('Version 0.1.0 has not been released.') });
			await release('0.1.0', '2026-01-01');
			const { status, stdout, stderr } = await deposit();
			expect([status, stderr]).toEqual([0, '']);
			expect(stdout).toMatch(/^deposit.led-out-0\.1\.0\.zip {2}\d+ kB, .*\nThere is no PDF in it\./);
			const files = unzipSync(await readFile(join(shelf, 'deposit/led-out-0.1.0.zip')));
			expect(JSON.parse(new TextDecoder().decode(files['data/site/v/0.1.0/data/edition.json'])).edition.version).toBe('0.1.0');
			await edit('edition.yml', 'title: ', 'title: Once more ');
			expect(await deposit()).toMatchObject({
				status: 1,
				stderr: expect.stringContaining('The content no longer says what version 0.1.0 says.'),
			});
		} finally {
			await rm(shelf, { recursive: true });
		}
	});
});

describe('a release that fails', () => {
	const listing = async () => (await readdir(folder, { recursive: true })).sort();
	const stays = async (act: () => Promise<unknown>) => {
		const [files, ledger] = [await listing(), await text(LEDGER)];
		await act();
		expect([await listing(), await text(LEDGER)]).toEqual([files, ledger]);
	};

	test('because an id is not minted changes nothing', async () => {
		await writeFile(join(folder, LEDGER), (await text(LEDGER)).split('\n').slice(3).join('\n'));
		await stays(async () =>
			expect(formatMessages((await release('0.1.0', '2026-01-01')).messages)).toContain(
				'does not know h1, h2, h3. Run npm run mint. Then release.',
			),
		);
	});
	test('because of an error in the text changes nothing', async () => {
		await edit('text/02-outside.md', 'to=p4a', 'to=p4z');
		await stays(async () => expect(formatMessages((await release('0.1.0', '2026-01-01')).messages)).toContain('relation-target-exists'));
	});
	test('because the site can’t be built changes nothing', async () => {
		await stays(() => expect(release('0.1.0', '2026-01-01', () => Promise.reject(new Error('no')))).rejects.toThrow('no'));
	});
	test('because the content is changed meanwhile changes nothing', async () => {
		const meanwhile = async (edition: Edition) => {
			await edit('text/02-outside.md', 'who lit the', 'who lights the');
			return build(edition);
		};
		await stays(async () =>
			expect(formatMessages((await release('0.1.0', '2026-01-01', meanwhile)).messages)).toContain('changed while it was being built'),
		);
	});
	test('because 1.0.0 would be cited by an address that nobody can have changes nothing', async () => {
		await edit('edition.yml', 'version: 0.1.0', 'version: 1.0.0');
		await stays(async () =>
			expect(formatMessages((await release('1.0.0', '2026-01-01')).messages)).toMatch(
				/^content\/edition\.yml:10:1 error address-own baseUrl is https:\/\/cave\.example\.org, .* write the address at which the edition is published\.$/m,
			),
		);
		await edit('edition.yml', 'https://cave.example.org', 'https://cave.aau.dk/led-out');
		const { messages, pages } = await release('1.0.0', '2026-01-01');
		expect([formatMessages(messages), pages]).toEqual(['', 1]);
		expect(written.at(-1)).toBe('1.0.0');
	});
	test('between archive and ledger leaves a warning, and the next try releases', async () => {
		const before = await text(LEDGER);
		await release('0.1.0', '2026-01-01');
		const archive = await readFile(join(folder, 'editions/0.1.0.tar.zst'));
		await writeFile(join(folder, LEDGER), before);
		await writeFile(join(folder, 'editions/0.1.0.tar.zst'), archive.subarray(0, 100));
		expect(await check()).toMatch(/^content\/editions\/0\.1\.0\.tar\.zst:1:1 warning release-finished .*npm run release -- 0\.1\.0 again/);
		expect((await release('0.1.0', '2026-01-01')).pages).toBe(1);
		expect((await readFile(join(folder, 'editions/0.1.0.tar.zst'))).equals(archive)).toBe(true);
		expect(await check()).toBe('');
	});
	test('because the ledger lost lines of what was released changes nothing', async () => {
		await release('0.1.0', '2026-01-01');
		await edit('edition.yml', 'version: 0.1.0', 'version: 0.2.0');
		const ledger = await text(LEDGER);
		const lines = ledger.split('\n').filter((line) => !/"id":"(?:p4a|x1)".*"class":"new"/.test(line));
		await writeFile(join(folder, LEDGER), lines.join('\n'));
		await stays(async () =>
			expect(formatMessages((await release('0.2.0', '2026-02-02')).messages)).toMatch(
				/error ledger-valid The ledger has no line for what edition 0\.1\.0 says at p4a, x1\. Restore the ledger from version control/,
			),
		);
	});
	test('leaves an archive that is missing later as an error', async () => {
		await release('0.1.0', '2026-01-01');
		await rm(join(folder, 'editions/0.1.0.tar.zst'));
		expect(await check()).toContain('error edition-frozen Edition 0.1.0 was released, but content/editions/0.1.0.tar.zst is missing');
	});
});

describe('the commands', () => {
	test('mint writes ids and ledger, says which, and then has nothing to do', async () => {
		await writeFile(join(folder, 'text/02-outside.md'), `${await text('text/02-outside.md')}\nA :claim[last word].\n`);
		const { stdout, status } = await run('mint');
		expect([status, stdout]).toEqual([0, '2 new ids: p8 p8a\n2 lines added to anchors.jsonl\n']);
		expect(await text('text/02-outside.md')).toContain('A :claim[last word]{#p8a}. {#p8}\n');
		expect((await run('mint')).stdout).toBe('0 new ids\n0 lines added to anchors.jsonl\n');
		expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('.02-'))).toEqual([]);
	});
	test('mint fails on an error, with messages and without a stack trace, and writes nothing', async () => {
		await writeFile(join(folder, 'text/02-outside.md'), `${await text('text/02-outside.md')}\nA :claim[last word] [@nobody].\n`);
		const before = await text('text/02-outside.md');
		const { stdout, stderr, status } = await run('mint');
		expect(status).toBe(1);
		expect(stdout).toMatch(/citation-key-exists .*\n1 error, 0 warnings\nNothing was written\.\n$/);
		expect(stderr).toBe('');
		expect(await text('text/02-outside.md')).toBe(before);
	});
	test.each([
		[[], /^What became of which id\?\n\nnpm run anchor/],
		[['withdrew', 'p7a'], /^I don’t know withdrew\. Did you mean withdraw\?/],
		[['withdraw', 'p7a', '--by', 'p1'], /^--by does not belong to withdraw/],
		[['merge', 'p7a', '--by', 'p1'], /^--by does not belong to merge\. Use --into\./],
		[['reword', 'p7a', '--reason', 'x'], /^Does it still say the same\?/],
		[['withdraw', 'p7a', '--because', 'x'], /--because/],
		[['withdraw', 'p7a', '--reason', 'x'], /^p7a is still in the text/],
		[['history', 'p7z'], /^The ledger does not know p7z\./],
	])('anchor %j says what it lacks', async (args, expected) => {
		const { stderr, status } = await run('anchor', ...args);
		expect(status).toBe(1);
		expect(stderr).toMatch(expected);
		expect(stderr).not.toMatch(/\n\s+at /);
	});
	test('release asks for a version', async () => {
		expect(await run('release', 'next')).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/^Which version\?.*\n\nnpm run release -- 0\.9\.1 /),
		});
	});
});

describe('writeFileSafely', () => {
	test('leaves the old file, and nothing else, when it can’t write', async () => {
		await writeFile(join(folder, 'x'), 'old');
		const never = { [Symbol.iterator]: undefined } as unknown as string;
		await expect(writeFileSafely(join(folder, 'x'), never)).rejects.toThrow();
		expect(await text('x')).toBe('old');
		expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
	});
	test('says that there is no such folder', async () => {
		await expect(writeFileSafely(join(folder, 'no/x'), 'new')).rejects.toMatchObject({ code: 'ENOENT' });
	});
});
