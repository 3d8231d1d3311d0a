/** The commands on a copy of the content folder whose article is the edition's own restatement: a round trip that runs anywhere. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collateCommand } from '../../src/cli/collate.ts';
import { fingerprintCommand } from '../../src/cli/fingerprint.ts';
import { toPlacesFile } from '../../src/collation/places.ts';
import { loadRestatement } from '../collation/corpus.ts';
import { makePdf, setPages } from '../collation/make-pdf.ts';
import { CONTENT } from '../edition/whole.ts';
import { call } from './call.ts';

const ROOT = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'elenchus-collate-'));
const content = join(scratch, 'content');
const copy = join(scratch, 'copy.txt');
const pagesOfWitness = () => readdirSync(inContent('witness')).filter((name) => name.endsWith('.md'));
const inContent = (...path: string[]) => join(content, ...path);

async function run(name: 'collate' | 'fingerprint', ...args: string[]) {
	const called = await call<ParseArgsOptionsConfig>({ collate: collateCommand, fingerprint: fingerprintCommand }[name], args, {
		cwd: ROOT,
		env: { ELENCHUS_CONTENT: content },
	});
	expect(called.stdout + called.stderr).not.toMatch(/\n\s+at /);
	return called;
}

beforeAll(async () => {
	cpSync(CONTENT, content, { recursive: true, filter: (path) => !path.includes('witness') });
	const { parts, fingerprint } = await loadRestatement();
	writeFileSync(copy, parts.map(({ text }) => `${text}\n`).join('\n'));
	const rows = parts.map(({ id }, index) => `${id}\t${index * 2 + 1}\t${index * 2 + 1}`);
	writeFileSync(inContent('division.tsv'), `id\tfirst_line\tlast_line\n${rows.join('\n')}\n`);
	const places = new Map(fingerprint.passages.flatMap(({ annotations }) => Object.entries(annotations)));
	writeFileSync(inContent('places.json'), toPlacesFile(places));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('npm run fingerprint and npm run collate', { timeout: 300_000 }, () => {
	test('make the fingerprint, find the copy, write the witness, and take over what is corrected in it', async () => {
		const made = await run('fingerprint', copy);
		expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/125 headings and passages, \d+ shingles, [\d.]+ kB gzipped/) });
		expect(made.stdout).toMatch(/No place yet, so these cannot be found in copies: q1/);
		const [places, fingerprint] = [readFileSync(inContent('places.json'), 'utf8'), readFileSync(inContent('collation.json'), 'utf8')];

		const json = join(scratch, 'collation.json');
		const found = await run('collate', copy, '--json', json);
		expect(found).toMatchObject({ status: 0, stdout: expect.stringMatching(/^The whole article is here: all 108 paragraphs/) });
		const { passages } = JSON.parse(readFileSync(json, 'utf8'));
		expect(passages[0]).toEqual({ id: 'p1', found: true, start: expect.any(Number), end: expect.any(Number), confidence: 1 });
		expect(pagesOfWitness()).toHaveLength(14);

		expect((await run('fingerprint')).stdout).toMatch(/^All places are as they were/);
		expect(readFileSync(inContent('places.json'), 'utf8')).toBe(places);
		expect(readFileSync(inContent('collation.json'), 'utf8')).toBe(fingerprint);

		const page = inContent('witness', pagesOfWitness()[1] as string);
		const text = readFileSync(page, 'utf8');
		writeFileSync(page, text.replace(/ (\S+)\]\{#p4a\}/, ']{#p4a} $1'));
		expect((await run('fingerprint')).stdout).toMatch(/^New places: p4a\./);
		writeFileSync(page, text);
		expect((await run('fingerprint')).stdout).toMatch(/^New places: p4a\./);
		expect(readFileSync(inContent('collation.json'), 'utf8')).toBe(fingerprint);
	});

	test('say what is the matter with a file, and leave an earlier witness alone', async () => {
		const bad = join(scratch, 'bad.txt');
		writeFileSync(bad, '');
		expect(await run('collate', bad)).toMatchObject({ status: 1, stderr: expect.stringContaining('bad.txt is empty') });
		writeFileSync(bad, 'Something else altogether, with not a word of the article in it.');
		expect(await run('collate', bad)).toMatchObject({ status: 1, stdout: expect.stringContaining('This is not the article') });
		expect(await run('collate', join(scratch, 'nowhere.pdf'))).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere.pdf') });
		expect(await run('collate')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run collate -- FILE') });
		expect(existsSync(inContent('witness'))).toBe(true);
	});

	test('read a PDF', { tags: ['thorough'] }, async () => {
		const lines = readFileSync(copy, 'utf8')
			.split('\n')
			.flatMap((line) => line.match(/.{1,90}(?:\s|$)/g)?.map((part) => part.trim()) ?? ['']);
		const pdf = join(scratch, 'copy.pdf');
		writeFileSync(pdf, makePdf(setPages(lines, 1)));
		expect(await run('collate', pdf)).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^The whole article is here: all 108 paragraphs/),
		});
	});

	test('refuse places that do not fit', async () => {
		writeFileSync(inContent('places.json'), '{"p4a": [3, 9], "p4b": [5, 12], "p4c": [1, 100000], "p999a": [1, 2]}');
		const { status, stdout } = await run('fingerprint', copy);
		expect(status).toBe(1);
		expect(stdout).toMatch(/p4a and p4b cross/);
		expect(stdout).toMatch(/p4c ends at word 100000 of p4/);
		expect(stdout).toMatch(/a place for p999a, which the edition does not have/);
	});
});
