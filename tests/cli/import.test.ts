import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { type FormatName, readImported } from '../../src/cli/import/import-edition.ts';
import { readReferences } from '../../src/cli/import/read-references.ts';
import { importCommand } from '../../src/cli/import.ts';
import { Refusal } from '../../src/cli/run.ts';
import { formatMessage, isError } from '../../src/diagnostics/messages.ts';
import { compile } from '../../src/edition.ts';
import { runs } from '../thorough.ts';
import { call } from './call.ts';
import { makeDocx } from './docx.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/import');
const wanted = {
	title: 'On Lamps',
	author: 'Ida Candle',
	type: 'book',
	language: 'en',
	editor: 'Eve',
	url: 'https://lamps.example.org',
} as const;

const fixture = (name: string) => readFileSync(join(FIXTURES, name));
const bibliography = { name: 'works.bib', text: fixture('works.bib').toString() };
const take = (format: FormatName, bytes: Uint8Array | string, references?: typeof bibliography) => {
	const imported = readImported({ name: 'file', bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, format, references }).write(
		wanted,
	);
	const { edition, messages } = compile(imported.files);
	expect(messages.filter(isError).map(formatMessage)).toEqual([]);
	return { ...imported, edition: edition as NonNullable<typeof edition> };
};
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** All that a reader of the edition reads: headings, passages, notes. */
const read = ({ edition: { sections, passages } }: ReturnType<typeof take>) =>
	[
		...sections.map(({ number, title }) => `${number ?? ''} ${title}`),
		...passages.flatMap(({ text, notes = [] }) => [text, ...notes.map((note) => note.text)]),
	].join('\n');
/** Words of the input that the edition has not. */
const missing = (said: string, imported: ReturnType<typeof take>) => {
	const there = new Set(wordsIn(read(imported)));
	return [...new Set(wordsIn(said))].filter((word) => !there.has(word));
};

describe('a text that is imported', () => {
	test('plain: paragraphs are passages from ¶ 1, and what was guessed is told with its lines', () => {
		const imported = take('text', fixture('lamps.txt'));
		expect(missing(fixture('lamps.txt').toString(), imported)).toEqual([]);
		expect(imported.edition.passages.map(({ id, verse }) => [id, verse])).toEqual([
			['p1', undefined],
			['p2', undefined],
			['p3', true],
			['p4', undefined],
		]);
		expect(imported.edition.passages[1]?.text).toBe('1. The first objection is old [see Wick 1801] & costs 5$ or *less*.');
		expect(imported.edition.passages[3]?.text).toBe('* Not a list, but {#p1} a sentence: it ends here.');
		expect(imported.losses).toEqual(['Taken for a heading by its look: lines 1, 12', 'Indented lines taken for verse: line 8']);
	});

	test('Markdown: notes, quotations, verse, lists, tables, formulas, citations and foreign words stay what they are', () => {
		const imported = take('markdown', fixture('lamps.md'), bibliography);
		const { edition, losses, files } = imported;
		expect(
			missing(
				fixture('lamps.md')
					.toString()
					.replace(/^---[\s\S]*?---\n|<!--[\s\S]*?-->|https\S+|lamp\.png|#p1|[@$][\w-]+|\{lang=la\}|<\/?b>|Table: |^\d\. |p\. 3/gm, ''),
				imported,
			),
		).toEqual([]);
		expect(edition.pages.map(({ title }) => title)).toEqual(['On Lamps', 'The wick', 'The flame']);
		expect(edition.citations.map(({ key, locator }) => [key, locator])).toEqual([['wick1801', '3']]);
		expect(edition.passages.flatMap(({ notes = [] }) => notes.map(({ text }) => text))).toEqual([
			'And a note.',
			'The note has two paragraphs.',
		]);
		expect(edition.passages.filter(({ verse }) => verse)).toHaveLength(1);
		expect(edition.passages.filter(({ quotation }) => quotation)).toHaveLength(2);
		expect(edition.passages.filter(({ table }) => table)).toHaveLength(1);
		const whole = [...files.values()].join('\n');
		for (const kept of ['*few*', '**short**', '[*ars* longa]{lang=la}', '$a_1$', '](<https://example.org/a?b=c&amp;d=e>)'])
			expect(whole).toContain(kept);
		expect(losses).toEqual([
			'The field subtitle: "An example" was left out: line 1',
			'[@nobody1900] cites a work that is not in the references, and stands as words: line 11',
			'The mark <b> was left out: line 34',
			'The mark </b> was left out: line 34',
			'A link to #p1 leads nowhere in an edition; its words were kept: line 34',
			'A picture was left out (lamp.png): line 34',
			'The mark <!-- a comment --> was left out: line 36',
			'A list, table or heading in a quotation is paragraphs now: line 15',
		]);
	});

	test('Word: styles, emphasis, notes, lists, tables and links', () => {
		const imported = take('docx', makeDocx());
		const { edition, losses, files } = imported;
		expect(
			missing(
				'On Lamps The wick A wick is short and thin or so it costs 5 Or so they say Who lights a lamp First inner Second Lamp Light old dim A link ends it m²',
				imported,
			),
		).toEqual([]);
		const whole = [...files.values()].join('\n');
		for (const kept of [
			'# On Lamps',
			'# The wick',
			'*short*',
			'**thin**',
			'> Who',
			'1. First',
			'* inner',
			'2. Second',
			'| Lamp | Light |',
			'[A link](<https',
		])
			expect(whole).toContain(kept);
		expect(edition.passages.flatMap(({ notes = [] }) => notes.map(({ text }) => text))).toEqual(['Or so they say.']);
		expect(losses).toEqual([
			'Underlining was left out, its words were kept: paragraph 3',
			'Words that were deleted with changes tracked were left out: paragraph 3',
			'A picture was left out (a lamp): paragraph 13',
		]);
	});

	test('TEI: divisions, notes, pages, slips, verse, speakers, and citations of works that are there', () => {
		const imported = take('tei', fixture('lamps.tei.xml'), bibliography);
		const { edition, losses, files } = imported;
		const body = /<body>[\s\S]*<\/body>/.exec(fixture('lamps.tei.xml').toString())?.[0] ?? '';
		expect(missing(body.replace(/<corr>.*?<\/corr>|<del>.*?<\/del>|<[^>]*>/g, ' '), imported)).toEqual([]);
		expect(edition.pages.map(({ title }) => title)).toEqual(['The wick', 'The flame']);
		expect(edition.passages[0]?.printed).toEqual({ unit: 'page', from: '12', to: '13' });
		expect(edition.citations.map(({ key }) => key)).toEqual(['wick1801']);
		expect(edition.passages.map(({ speaker }) => speaker).filter(Boolean)).toEqual(['Philo']);
		const whole = [...files.values()].join('\n');
		for (const kept of ['*short*', '[dicitur]{lang=la}', ':sic[recieves]{corr="receives"}', '|   a night', '1. First', '“so to say”'])
			expect(whole).toContain(kept);
		expect(losses).toEqual([
			'The TEI header was left out, but for title and author: line 3',
			'The mark <persName> was left out, its words were kept: line 15',
			'Deleted words were left out: “who said”: line 15',
			'underline was left out, its words were kept: line 17',
		]);
	});

	test('Argdown: statements are claims, and relations and inferences the editors’ lines', () => {
		const imported = take('argdown', fixture('lamps.argdown'));
		const { edition, losses } = imported;
		const claim = (text: string) => edition.claims.find((one) => one.text.startsWith(text))?.id;
		const [lit, unlit, name, use, shop, air] = [
			'A lamp is what',
			'A lamp in',
			'A lamp is named',
			'What is named',
			'A shop lamp',
			'A flame',
		].map(claim);
		expect(edition.claims).toHaveLength(6);
		expect(edition.relations.map(({ type, from, to, drawn }) => [type, from, to, drawn]).sort()).toEqual(
			[
				['support', [name, use], lit, 'editors'],
				['attack', [unlit], lit, 'editors'],
				['attack', [shop], unlit, 'editors'],
				['attack', [air], lit, 'editors'],
				['attack', [lit], air, 'editors'],
			].sort(),
		);
		expect(edition.relations.find(({ type }) => type === 'support')?.why).toMatch(/^Use\. Whatever is named/);
		expect(edition.claims.find(({ id }) => id === lit)?.gist).toBe('Lit');
		expect(losses.join('\n')).toMatch(/A comment was left out: line 19/);
		expect(losses.join('\n')).toMatch(/The tag #definition was left out: line 8/);
	});

	test('any text: nothing to stop a build, and every word is there', () => {
		const signs = fc.string({ unit: fc.constantFrom(...' \n\n\t*_`~^$@#[]{}()<>|\\:!&=-+%.,;/1a2bcλ—"\'\u0007\u00a0'), maxLength: 60 });
		const markup = fc.constantFrom(
			':claim[x]{#p1a}',
			'::attack[y]',
			'[^1]',
			'[@key, p. 3]',
			'{#p1}',
			'# h',
			'---',
			'> q',
			'1. i',
			'| v',
			'$$',
			'<b>',
			'&amp;',
			'![i](u)',
			'[a][b]',
			'[[w]]',
			'\\alpha',
			'%%',
			'http://x.y',
			'`c`',
		);
		const text = fc
			.array(fc.oneof(signs, markup, fc.lorem({ maxCount: 4 }), fc.string({ unit: 'grapheme', maxLength: 20 })), {
				minLength: 1,
				maxLength: 12,
			})
			.map((parts) => `word ${parts.join('')} end`);
		fc.assert(
			fc.property(text, (said) => {
				const imported = take('text', said);
				expect(
					missing(
						said
							.toWellFormed()
							.replaceAll('\u0007', '')
							.replace(/^[ \t]*[=-]{3,}[ \t]*$/gm, ''),
						imported,
					),
				).toEqual([]);
			}),
			{ numRuns: runs(60) },
		);
		fc.assert(
			fc.property(text, (said) => {
				take('markdown', said, bibliography);
			}),
			{ numRuns: runs(60) },
		);
	});
});

describe('references that are imported', () => {
	const told: string[] = [];
	const readAs = (name: string, text = fixture(name).toString()) => readReferences(text, name, (what) => told.push(what));
	test('come from BibTeX, RIS and CSL-JSON', () => {
		expect(readAs('works.bib')).toMatchObject([
			{ id: 'wick1801', type: 'book', author: [{ family: 'Wick', given: 'Eve' }, { family: 'Tallow' }] },
		]);
		const ris = readAs('works.ris');
		expect(ris).toMatchObject([
			{
				id: 'wick1801',
				type: 'article-journal',
				'container-title': 'Lamps',
				page: '11-19',
				DOI: '10.1000/wick',
				issued: { 'date-parts': [[1801]] },
			},
			{ id: 'tallow1802', type: 'book', 'publisher-place': 'Leeds' },
		]);
		expect(readAs('works.json', JSON.stringify(ris))).toEqual(ris);
		expect(told).toEqual([]);
	});
	test('are told when one can’t be taken, and the others are', () => {
		const told: string[] = [];
		const works = readReferences('[{"id":"a","type":"book","title":"A","odd":1},{"id":"b","type":"bock"}]', 'works.json', (what) =>
			told.push(what),
		);
		expect(works.map(({ id }) => id)).toEqual(['a']);
		expect(told).toEqual([
			expect.stringMatching(/^Of a the field odd was left out \(1\)$/),
			expect.stringMatching(/^The work b was left out\. .*bock/),
		]);
	});
	test.each([
		['', /is empty/],
		['Nothing of the kind.', /is not BibTeX, RIS or CSL-JSON/],
		['{"a', /is not a list of works/],
	])('refuse %j', (text, expected) => {
		expect(() => readReferences(text, 'works', () => {})).toThrow(expected);
	});
});

describe('a file that can’t be imported', () => {
	const zip = makeDocx();
	test.each<[string, FormatName, Uint8Array | string, RegExp]>([
		['an empty file', 'text', '', /is empty/],
		['blanks', 'markdown', ' \n ', /is empty/],
		['a comment alone', 'markdown', '<!-- nothing -->', /has no words/],
		['a text as Word', 'docx', 'words', /is not a Word file/],
		['half an archive', 'docx', zip.slice(0, zip.length / 2), /is a damaged archive/],
		['broken XML', 'tei', '<TEI><text>', /is not well-formed XML/],
		['other XML', 'tei', '<html/>', /not TEI: its outermost element is html/],
		['broken Argdown', 'argdown', '[A]: x\n +++ y\n (1) q\n', /line \d+: this is not Argdown/],
	])('is refused in a sentence: %s', (_name, format, bytes, expected) => {
		const bytesOf = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
		const read = () => readImported({ name: 'file', bytes: bytesOf, format });
		expect(read).toThrow(Refusal);
		expect(read).toThrow(expected);
	});
});

describe('npm run import', () => {
	let scratch: string;
	beforeAll(() => {
		scratch = mkdtempSync(join(tmpdir(), 'elenchus-import-'));
	});
	afterAll(() => rmSync(scratch, { recursive: true }));
	const run = async (...args: string[]) => {
		const { status, stdout, stderr } = await call(importCommand, args, { cwd: scratch });
		return { status, said: stdout + stderr };
	};

	test('writes an edition that npm run check passes, and lists what was not kept', async () => {
		const { status, said } = await run(
			join(FIXTURES, 'lamps.md'),
			'--into',
			'lamps',
			'--editor',
			'Eve',
			'--references',
			join(FIXTURES, 'works.bib'),
		);
		expect(said).toMatch(
			/files written to lamps[\s\S]*One work is in references\.json\.[\s\S]*A picture was left out \(lamp\.png\): line 34/,
		);
		expect(status).toBe(0);
		const checked = await call(checkCommand, [join(scratch, 'lamps')]);
		expect(checked.stdout).toMatch(/\d+ passages, 0 claims/);
		expect(checked.status).toBe(0);
	});
	test.each([
		[[], /Which text\?/],
		[[join(FIXTURES, 'lamps.md')], /Into which folder\?/],
		[[join(FIXTURES, 'lamps.md'), '--into', 'other', '--from', 'markdwon'], /Did you mean markdown\?/],
		[['lamp.odt', '--into', 'other'], /of a kind that is not read\. Read are plain text/],
		[['nowhere.md', '--into', 'other'], /nowhere\.md: there is no such file/],
		[[join(FIXTURES, 'lamps.txt'), '--into', 'other'], /Give --title, --author, --editor as well/],
	])('refuses %j with a sentence, and writes nothing', async (args, expected) => {
		const { status, said } = await run(...args);
		expect(said).toMatch(expected);
		expect(said).not.toMatch(/\n\s+at /);
		expect(status).toBe(1);
		expect(readdirSync(scratch)).not.toContain('other');
	});
	test('leaves a folder that is not empty as it is', async () => {
		writeFileSync(join(scratch, 'there.txt'), 'Kept.');
		const { status, said } = await run(join(FIXTURES, 'lamps.md'), '--into', '.', '--editor', 'Eve');
		expect([status, said]).toEqual([1, expect.stringMatching(/is not empty/)]);
		expect(readFileSync(join(scratch, 'there.txt'), 'utf8')).toBe('Kept.');
	});
});
