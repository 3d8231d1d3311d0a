/**
 * What stops a build is a message of `npm run check`: each file of a folder in which everything stands, damaged in every way, is told once, at
 * its place, and the same by whoever reads it.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/anchors/ledger.ts';
import { addArchiveSum, readReleases } from '../../src/anchors/read-releases.ts';
import { agreementCommand } from '../../src/cli/agreement.ts';
import { anchorCommand } from '../../src/cli/anchor.ts';
import { checkCommand } from '../../src/cli/check.ts';
import { collateCommand } from '../../src/cli/collate.ts';
import { fingerprintCommand } from '../../src/cli/fingerprint.ts';
import { makeEpubCommand } from '../../src/cli/make-epub.ts';
import { mintCommand } from '../../src/cli/mint.ts';
import { releaseCommand } from '../../src/cli/release.ts';
import { releaseEdition } from '../../src/cli/release-edition.ts';
import type { Command } from '../../src/cli/run.ts';
import { formatMessage, isError } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readSite } from '../../src/site/data/read-site.ts';
import { decodeFiles } from '../../src/text/decode-files.ts';
import { call } from '../cli/call.ts';
import { runs, THOROUGH } from '../thorough.ts';
import { fixturePath } from './fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
const scratch = await mkdtemp(join(tmpdir(), 'elenchus-whole-'));
const folder = join(scratch, 'content');
const SECOND = 'editions/0.2.0.tar.zst';
const SUMS = 'editions/SHA256SUMS';
let files: Map<string, Uint8Array>;
const opened = new Map<string, string>();

/** A lesson, readings, places and a division for the cave, and two releases of it. */
const BESIDE: Record<string, string> = {
	'lessons/1-shadows.md': `---
title: Shadows
minutes: 45
aim: To see.
preparation: [Read.]
course: [{ minutes: 45, what: Read }]
---

# Shadows

See [2a](#p2a).
`,
	'lessons/rubric.md': '---\ntitle: How work is judged\n---\n\nBy its reasons.\n',
	'readings/first.json': '{ "reader": "The edition", "spans": [{ "id": "p2a", "passage": "p2", "from": 2, "to": 20 }] }\n',
	'readings/second.json':
		'{ "reader": "Another", "spans": [{ "id": "a", "passage": "p2", "from": 2, "to": 20, "kind": "claim", "voice": "author" }], "relations": [] }\n',
	'readings/settled.json': '[{ "about": "2a", "first": "a", "second": "b", "decision": "first kept", "reason": "So." }]\n',
	'places.json': '{\n\t"p2a": [2, 20]\n}\n',
	'division.tsv': 'id\tfirst_line\tlast_line\nh1\t1\t1\np1\t3\t4\n',
};

const build = async (edition: Edition) => new Map([['data/edition.json', JSON.stringify(toEditionData(edition))]]);

beforeAll(async () => {
	await cp(fixturePath('cave'), folder, { recursive: true });
	for (const [path, text] of Object.entries(BESIDE)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	for (const [version, date] of [
		['0.1.0', '2026-01-01'],
		['0.2.0', '2026-02-02'],
	] as const) {
		const info = await readFile(join(folder, 'edition.yml'), 'utf8');
		await writeFile(join(folder, 'edition.yml'), info.replace(/^version: .*$/m, `version: ${version}`));
		const { written } = await releaseEdition({ folder, version, date, build });
		expect(written).not.toEqual([]);
	}
	files = await readContent(folder);
	expect(compile(files).messages.map(formatMessage)).toEqual([]);
});
afterAll(() => rm(scratch, { recursive: true }));

/** The messages of the folder with one file changed, or taken away. */
function told(path: string, content: string | Uint8Array | undefined) {
	const changed = new Map<string, string | Uint8Array>(files);
	if (content === undefined) changed.delete(path);
	else changed.set(path, content);
	// archives that are as they were are opened once; an altered one is another
	return compile(changed, { opened }).messages;
}

const JSONS = ['collation.json', 'places.json', 'readings/first.json', 'readings/second.json', 'readings/settled.json', 'references.json'];
const TEXTS = [
	...JSONS,
	'division.tsv',
	'concepts.yml',
	'maps.yml',
	'edition.yml',
	'anchors.jsonl',
	'lessons/1-shadows.md',
	'lessons/rubric.md',
	'propositions/1.md',
	'text/01-the-cave.md',
	'editions/0.2.0-changes.md',
	'editions/SHA256SUMS',
];

describe('a file', () => {
	test.each(TEXTS)('%s that is not UTF-8 is told', (path) => {
		const messages = told(path, Uint8Array.from([0x41, 0xff, 0xfe, 0x80]));
		expect(messages.filter((one) => one.file === path).map(formatMessage)).toEqual([
			`content/${path}:1:2 error file-readable This is not UTF-8 text. Save the file as UTF-8.`,
		]);
	});
	test.each(TEXTS.filter((path) => !['anchors.jsonl', 'concepts.yml', 'maps.yml', 'editions/SHA256SUMS'].includes(path)))(
		'%s that is empty is told',
		(path) => {
			const errors = told(path, '').filter((one) => isError(one) && one.file === path);
			expect(errors).not.toEqual([]);
			for (const { line } of errors) expect(line).toBe(1);
		},
	);
	test.each(JSONS)('%s that breaks off anywhere is told once, where it breaks off', (path) => {
		const text = new TextDecoder().decode(files.get(path)).trimEnd();
		fc.assert(
			fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
				const broken = text.slice(0, length);
				const errors = told(path, broken).filter((one) => isError(one) && one.file === path);
				expect(errors.map(({ ruleId }) => ruleId)).toEqual(['json-valid']);
				expect(errors[0]?.line).toBeGreaterThanOrEqual(broken.trimEnd().split('\n').length - 1);
			}),
			{ numRuns: runs(25) },
		);
	});
	test.each(JSONS.flatMap((path) => ['null', '3', '"text"', 'true'].map((value) => [path, value] as const)))(
		'%s that is %s is told once',
		(path, value) => {
			const errors = told(path, value).filter((one) => isError(one) && one.file === path);
			expect(errors.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['json-valid', 1, 1]]);
		},
	);
	test.each([
		['collation.json', '[]'],
		['collation.json', '{"version":1,"shingle":9,"bits":64,"passages":[]}'],
		['collation.json', '{"version":1,"shingle":4,"bits":12,"passages":[{"id":3},{"id":4}]}'],
		['collation.json', '{"version":1,"shingle":4,"bits":12,"passages":[{"id":"p1","words":9,"shingles":[1],"annotations":{}}]}'],
		['collation.json', '{"version":1,"shingle":4,"bits":12,"passages":[{"id":"p1","words":9,"shingles":[],"annotations":{"p1a":[2]}}]}'],
		['places.json', '[]'],
		['places.json', '{"p2a":[20,2]}'],
		['places.json', '{"p2a":[1,2,3]}'],
		['places.json', '{"p2a":{"from":1,"to":2}}'],
		['readings/first.json', '{"reader":"a","spans":[{"id":"p2a","passage":"p2","from":0,"to":1}]}'],
		['readings/first.json', '{"reader":"a","spans":{}}'],
		['readings/second.json', '{"reader":"a","spans":[],"relations":[{"type":"support","from":[],"to":"a"}]}'],
		['readings/second.json', '{"reader":"a","spans":[],"relation":[],"relations":[]}'],
		['readings/settled.json', '[{"about":"2a","first":"a","second":"b","decision":"neither","reason":"So."}]'],
		['division.tsv', 'id\tfirst_line\tlast_line\n'],
		['division.tsv', 'id\tfirst_line\tlast_line\np1\t3\n'],
		['division.tsv', 'id\tfirst_line\tlast_line\np1 3 4\n'],
		['division.tsv', 'h1\t1\t1\np1\tthree\tfour\n'],
	])('%s of another shape is told once: %s', (path, text) => {
		const messages = told(path, text);
		expect(messages.filter(isError)).toHaveLength(1);
		expect(messages.every((one) => one.file === path && one.column >= 1)).toBe(true);
	});
	test('is told beside all others that are wrong', () => {
		const changed = new Map<string, string | Uint8Array>(files);
		for (const path of [...JSONS, 'text/01-the-cave.md', 'anchors.jsonl']) changed.set(path, '{');
		changed.set(SECOND, 'no archive');
		const wrong = new Set(
			compile(changed)
				.messages.filter(isError)
				.map(({ file }) => file),
		);
		expect([...JSONS, 'text/01-the-cave.md', 'anchors.jsonl'].filter((path) => !wrong.has(path))).toEqual([]);
	});
	test.each([
		['readings/third.json', /Readings are readings\/first\.json/],
		['editions/0.2.0.zip', /A released edition is editions\/1\.0\.0\.tar\.zst/],
		['editions/0.3.0-changes.md', /never released/],
		['notes.txt', /Pages are text\/NN-slug\.md/],
	])('%s that nothing reads is told, and harms nothing', (path, said) => {
		const messages = told(path, '{}');
		expect(messages.map(({ file, ruleId, fatal }) => [file, ruleId, fatal])).toEqual([[path, 'file-expected', true]]);
		expect(messages[0]?.reason).toMatch(said);
	});
	test.each(['readings/first.json', 'readings/second.json'])('%s that is missing leaves the others unused, which is told', (path) => {
		const messages = told(path, undefined);
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['file-expected', 'file-expected']);
		expect(messages.some((one) => one.file === path)).toBe(false);
	});
});

describe('a frozen edition', () => {
	const expectTold = (archive: string | Uint8Array | undefined, said: RegExp) => {
		const messages = told(SECOND, archive);
		expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['edition-frozen', true]]);
		expect(messages[0]?.reason).toMatch(said);
	};
	test('that is missing is told, at its line of the ledger', () => {
		expectTold(undefined, /0\.2\.0 was released, but .* is missing/);
		expect(told(SECOND, undefined)[0]?.file).toBe('anchors.jsonl');
	});
	test('that is empty, text, or another version is told', () => {
		for (const archive of ['', 'An edition.', files.get('editions/0.1.0.tar.zst')])
			expectTold(archive, /^The frozen edition 0\.2\.0 is not as it was released: editions\/SHA256SUMS has another checksum for it\./);
	});
	test('is held to the ledger even where its checksum is not listed, or lies', () => {
		const of = (archive: string | Uint8Array, sums: string | undefined) => {
			const changed = new Map<string, string | Uint8Array>([...files, [SECOND, archive]]);
			if (sums === undefined) changed.delete(SUMS);
			else changed.set(SUMS, sums);
			return compile(changed).messages.map(({ ruleId, file, reason }) => `${file} ${ruleId} ${reason}`);
		};
		const first = files.get('editions/0.1.0.tar.zst') as Uint8Array;
		expect(of(files.get(SECOND) as Uint8Array, undefined)).toEqual([]);
		expect(of('', undefined)).toEqual([expect.stringMatching(/0\.2\.0\.tar\.zst edition-frozen .* can’t be opened/)]);
		for (const sums of [undefined, addArchiveSum('', '0.2.0', first)])
			expect(of(first, sums)).toEqual([expect.stringMatching(/0\.2\.0\.tar\.zst edition-frozen .* are not those the ledger recorded/)]);
		for (const sums of ['nonsense', addArchiveSum('', '0.2.0', first).slice(1)])
			expect(of(files.get(SECOND) as Uint8Array, sums)).toEqual([
				expect.stringMatching(/^editions\/SHA256SUMS edition-frozen A line is a checksum/),
			]);
	});
	test('that is cut off, or longer than it was, is told', () => {
		const archive = files.get(SECOND) as Uint8Array;
		fc.assert(
			fc.property(fc.integer({ min: 0, max: archive.length - 1 }), (length) => expectTold(archive.slice(0, length), /another checksum/)),
			{ numRuns: runs(40) },
		);
		for (const more of [[0], [1, 2, 3], [...archive]]) expectTold(Uint8Array.from([...archive, ...more]), /another checksum/);
	});
	test('of which any byte was altered is told', () => {
		const { sources } = decodeFiles(files);
		const { ledger } = parseLedger(sources.get('anchors.jsonl')?.text ?? '');
		const archive = files.get(SECOND) as Uint8Array;
		// the rest of the folder stays as it is, and is read once
		const read = (altered: Uint8Array) =>
			readReleases({
				files: new Map([...files, [SECOND, altered]]),
				ledger,
				sound: true,
				version: undefined,
				sums: sources.get(SUMS),
				opened,
				sources,
			});
		expect(read(archive)).toMatchObject({ frozen: [{}, {}], messages: [] });
		for (let at = 0; at < archive.length; at += THOROUGH ? 1 : 7) {
			const altered = Uint8Array.from(archive);
			altered[at] = (archive[at] as number) ^ (1 << (at % 8));
			const { frozen, messages } = read(altered);
			expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['edition-frozen', true]]);
			expect(messages[0]?.reason).toMatch(/Restore the file from version control/);
			expect(frozen).toHaveLength(1);
		}
		expectTold(
			archive.map((byte, at) => (at === archive.length >> 1 ? byte ^ 1 : byte)),
			/Restore the file from version control/,
		);
	});
	test('of which the ledger does not know is told', () => {
		const messages = told('editions/0.0.9.tar.zst', files.get(SECOND));
		expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([['edition-frozen', 'editions/0.0.9.tar.zst']]);
	});
});

describe('whoever reads the folder', () => {
	const copy = join(scratch, 'copy.txt');
	/** What is typed, and the command it is. */
	const commands: [typed: string[], command: Command<ParseArgsOptionsConfig>][] = [
		[['check'], checkCommand],
		[['mint'], mintCommand],
		[['anchor', 'reword', 'p2a', '--class', 'typo', '--reason', 'So.'], anchorCommand],
		[['anchor', 'history', 'p2a'], anchorCommand],
		[['release', '0.3.0'], releaseCommand],
		[['agreement'], agreementCommand],
		[['fingerprint'], fingerprintCommand],
		[['collate', copy], collateCommand],
		[['epub'], makeEpubCommand],
	];
	const damages: [path: string, harm: (bytes: Uint8Array) => Uint8Array][] = [
		['readings/second.json', (bytes) => bytes.slice(0, bytes.length >> 1)],
		['collation.json', (bytes) => bytes.slice(0, bytes.length >> 1)],
		[SECOND, (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 0xff : byte))],
	];
	test.each(THOROUGH ? damages : damages.slice(0, 1))('tells that %s is damaged, once and alike', async (path, harm) => {
		const damaged = join(scratch, 'damaged', path.replaceAll('/', '-'));
		await cp(folder, damaged, { recursive: true });
		const bytes = await readFile(join(damaged, path));
		await writeFile(join(damaged, path), harm(Uint8Array.from(bytes)));
		await writeFile(copy, 'A few words of a copy.');
		const before = await readContent(damaged);
		const { site, messages } = await readSite(damaged, { href: (one) => one });
		expect(site).toBeUndefined();
		const [line] = messages.map(formatMessage);
		expect(messages).toHaveLength(1);
		expect(line).toMatch(new RegExp(`^content/${path}:\\d+:\\d+ error `));
		for (const [typed, command] of commands) {
			const env = { ELENCHUS_CONTENT: damaged, ELENCHUS_OUT: join(scratch, 'out') };
			const { status, stdout, stderr } = await call(command, typed.slice(1), { cwd: ROOT, env });
			const said = stdout + stderr;
			expect({ typed, status, lines: said.split('\n').filter((one) => / error /.test(one)) }).toEqual({
				typed,
				status: 1,
				// by the path of the file, as one came to the folder
				lines: [line?.replace('content/', `${damaged}/`)],
			});
			expect(said).not.toMatch(/\n\s+at /);
		}
		expect(await readContent(damaged)).toEqual(before);
	});
});
