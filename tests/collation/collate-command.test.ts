/** `npm run collate` as an editor runs it: what it writes, what it keeps, and how it is stopped. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { collateCommand } from '../../src/cli/collate.ts';
import { splitWords } from '../../src/collation/words.ts';
import { call } from '../cli/call.ts';
import { caveCopy, cavePassages } from './cave-copy.ts';
import { makeNonsense } from './nonsense.ts';
import { toEpub } from './pack-copy.ts';
import { printPdf } from './print-pdf.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'elenchus-collate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
cpSync(join(ROOT, 'tests/fixtures/cave'), content, { recursive: true });
const witness = join(content, 'witness');
const give = (name: string, data: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, data);
	return path;
};
const run = (...args: string[]) => call(collateCommand, args, { cwd: ROOT, env: { ELENCHUS_CONTENT: content } });
const texts = cavePassages.map(({ text }) => text);

test('says what it does and which files it reads', async () => {
	const { status, stdout } = await run('--help');
	expect(status).toBe(0);
	expect(stdout).toMatch(/EPUB.*\n.*witness[\s\S]*--annotations/);
});

test('a witness that was corrected, or that has more, is kept beside the new one', async () => {
	expect((await run(give('whole.txt', caveCopy))).status).toBe(0);
	const [page = ''] = readdirSync(witness).filter((name) => name.endsWith('.md'));
	const first = readFileSync(join(witness, page), 'utf8');
	// The same copy again changes nothing and keeps nothing twice.
	expect((await run(give('whole.txt', caveCopy))).stdout).not.toMatch(/are kept/);
	writeFileSync(join(witness, page), `${first}\n<!-- corrected -->\n`);
	expect((await run(give('whole.txt', caveCopy))).stdout).toMatch(/are kept in .*before-1\. They had been changed/);
	expect(readFileSync(join(witness, 'before-1', page), 'utf8')).toContain('corrected');
	expect(readFileSync(join(witness, page), 'utf8')).toBe(first);
	expect((await run(give('part.txt', texts.at(-1) ?? ''))).stdout).toMatch(/are kept in .*before-2\. They have 6 more passages/);
	expect((await run(give('other.txt', makeNonsense(3000, 1)))).status).toBe(1);
	expect(readdirSync(witness).filter((name) => name.endsWith('.md')).length).toBeGreaterThan(0);
});

test.each([
	['copy.epub', toEpub(texts), ['text/z.xhtml', 'text/a%20b.xhtml']],
	['copy.pdf', printPdf(texts), ['copy.pdf']],
])('--annotations puts the claims on the words of %s', async (name, data, sources) => {
	expect((await run(give(name, data), '--annotations')).status).toBe(0);
	const read = (end: string) => JSON.parse(readFileSync(join(witness, name + end), 'utf8'));
	const set = read('.annotation');
	expect(set).toMatchObject({ '@context': 'https://www.w3.org/ns/epub-anno.jsonld', type: 'AnnotationSet' });
	expect(set.items.length).toBe(6);
	const all = splitWords(texts.join(' ')).forms.join(' ');
	for (const { type, created, target, body } of set.items) {
		expect(type).toBe('Annotation');
		expect(created).toMatch(/^\d{4}-\d\d-\d\dT/);
		expect(sources).toContain(target.source);
		const { exact, prefix, suffix } = target.selector[0];
		expect(all).toContain(splitWords(exact).forms.join(' '));
		expect(texts.some((text) => text.includes(`${prefix ?? ''}${exact}${suffix ?? ''}`))).toBe(true);
		expect(body).toMatchObject({ type: 'TextualBody', format: 'text/plain' });
	}
	const hypothesis = read('.hypothesis.json');
	expect(hypothesis.length).toBe(6);
	for (const { uri, target, text } of hypothesis) {
		expect(target[0].source).toBe(uri);
		expect(target[0].selector[0].type).toBe('TextQuoteSelector');
		expect(text).toMatch(/https:\/\/cave\.example\.org\/a\/p\d/);
		if (name === 'copy.pdf') expect(uri).toMatch(/^urn:x-pdf:[0-9a-f]{32}$/);
	}
});

test('--json says in which text its places are counted', async () => {
	const json = join(folder, 'places.json');
	expect((await run(give('whole.txt', caveCopy), '--json', json)).status).toBe(0);
	const { text, passages } = JSON.parse(readFileSync(json, 'utf8'));
	for (const { id, start, end } of passages) expect(text.slice(start, end)).toBe(cavePassages.find((passage) => passage.id === id)?.text);
});

test.skipIf(process.platform === 'win32')(
	'an interruption stops it at whatever moment, says how far it was, and changes nothing',
	{ tags: ['thorough'] },
	async () => {
		const before = readdirSync(witness).sort();
		const long = give('long.txt', `${makeNonsense(100_000, 2)}\n`.repeat(60));
		const interruptAfter = (moment: number) => {
			const child = spawn(process.execPath, ['src/cli/collate.ts', long], {
				cwd: ROOT,
				env: { ...process.env, ELENCHUS_CONTENT: content },
			});
			let said = '';
			child.stderr.setEncoding('utf8').on('data', (words: string) => (said += words));
			setTimeout(() => child.kill('SIGINT'), moment);
			return new Promise<{ end: number | string | null; said: string }>((resolve) =>
				child.on('close', (code, signal) => resolve({ end: code ?? signal, said })),
			);
		};
		// a busy machine may not have started it yet, and then the system ends it without a word
		let told: { end: number | string | null; said: string };
		let moment = 400;
		do {
			told = await interruptAfter(moment);
			expect([130, 'SIGINT']).toContain(told.end);
			expect(readdirSync(witness).sort()).toEqual(before);
			// in small steps, so that a quick machine is not at its end by then
			moment *= 1.2;
		} while (!/Looking/.test(told.said));
		expect(told.end).toBe(130);
		expect(told.said).toMatch(/Stopped: Looking.*\. Nothing was changed\./);
		expect(existsSync(witness)).toBe(true);
	},
);
