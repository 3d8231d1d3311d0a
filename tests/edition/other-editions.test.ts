/** Lines to claims of other editions: joined to what was harvested, told in every place, and without effect on what stands here. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argdown } from '@argdown/core';
import { XmlDocument } from 'libxml2-wasm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/anchors/compare-editions.ts';
import { parseLedger } from '../../src/anchors/ledger.ts';
import { selectAnchors } from '../../src/anchors/select-anchors.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import { harvestCommand } from '../../src/cli/harvest.ts';
import { createAnswers } from '../../src/cli/mcp/answers.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { buildAif } from '../../src/exports/aif.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import { exports } from '../../src/exports/exports.ts';
import { toAnchorJsonLd } from '../../src/exports/json-ld.ts';
import { toRecordFile } from '../../src/exports/records.ts';
import { parseRecords } from '../../src/formats/parse-records.ts';
import type { Edition } from '../../src/model/edition.ts';
import { call } from '../cli/call.ts';
import { linesOf, movedTo, seal } from '../library/sealed.ts';
import { bread, crossing, LINES, recordOf, without } from './crossing.ts';
import { readFixture } from './fixtures.ts';

const compiled = (files: Map<string, string | Uint8Array>) => compile(files, { ledger: false });
const edition = compiled(await crossing()).edition as Edition;
const plain = compiled(new Map(await readFixture('cave'))).edition as Edition;
const [x5, s3] = edition.crossRelations ?? [];

describe('a line to a claim of another edition', () => {
	test('has that claim’s words as of the version harvested', async () => {
		expect(x5).toMatchObject({ id: 'x5', type: 'qualification', from: ['p7b'], to: bread('p2a'), certainty: 'low' });
		expect(x5?.other).toMatchObject({ edition: 'Bread', version: '1.0.0', label: '2a', address: 'https://bread.example.org/editions/' });
		expect(await recordOf()).toContain(`"words":${JSON.stringify(x5?.other.words)}`);
		expect(s3?.other.label).toBe('P1');
	});

	test('changes nothing of what stands here, and is in no graph', () => {
		const of = ({ claims, relations }: Edition) => [...readStandings(buildGraph(claims, relations))];
		expect(of(edition)).toEqual(of(plain));
		expect(edition.relations).toEqual(plain.relations);
	});

	test('is promised: its words, its kind and what it points at are in the ledger', async () => {
		const anchors = new Map(selectAnchors(edition).map((anchor) => [anchor.id, anchor.promised]));
		expect(anchors.get('x5')).toContain(bread('p2a'));
		expect(anchors.get('x5')).toContain('qualification');
		const after = await compileLines(LINES.replaceAll('Bread needs no wall.', 'Bread needs no wall at all.'));
		const { ledger } = parseLedger('');
		const data = (one: Edition, version: string) => ({ ...toEditionData(one), edition: { ...one.info, version } });
		const changed = (from: Edition, to: Edition) => compareEditions(data(from, '0.1.0'), data(to, '0.2.0'), ledger).changes;
		expect(changed(edition, after).map(({ id, change }) => [id, change])).toEqual([['x5', 'reworded']]);
		expect(changed(plain, edition).map(({ id, change }) => [id, change])).toEqual([
			['s3', 'added'],
			['x5', 'added'],
		]);
	});

	test('takes the newest of several versions', async () => {
		const record = await recordOf('1.10.0', ({ claims }) => ({
			claims: claims.map((claim) => (claim.id === 'p2a' ? { ...claim, text: 'It rises now', says: 'It rises now' } : claim)),
		}));
		const records = { 'bread-1.9.0': await recordOf('1.9.0'), 'bread-1.10.0': record };
		const { edition: after } = compiled(await crossing(LINES, records));
		expect(after?.crossRelations?.[0]?.other).toMatchObject({ version: '1.10.0', words: 'It rises now' });
	});
});

const compileLines = async (lines: string) => compiled(await crossing(lines)).edition as Edition;
describe('what can’t be joined is told at its place', () => {
	const line = (to: string, more = '', kind = 'attack', id = 'x5') =>
		`::${kind}[Why not.]{#${id} from=p7b to="${to}" drawn=editors${more}}`;
	test.each<[string, string, string, RegExp]>([
		[
			'an edition that was not harvested',
			line('https://bread.example.org/edition/a/p2a/'),
			'other-edition-harvested',
			/bread\.example\.org\/editions\/\?/,
		],
		['a claim that is not there', line(bread('p2b')), 'other-claim-exists', /p2b.*p2a\?/],
		['a relation', line(bread('x1')), 'other-claim-exists', /relation/],
		['a page that is not a permanent one', line('https://bread.example.org/editions/text/one/'), 'other-claim-exists', /\/a\/p12a\//],
		['the main line', line(bread('p2a'), ' main scheme=example'), 'main-line', /own claims/],
		['a premise that is not there', line(bread('p2a')).replace('p7b', 'p7e'), 'relation-source-exists', /p7e.*\?/],
		['the same said twice', `${line(bread('p2a'))}\n\n${line(bread('p2a'), '', 'attack', 'x6')}`, 'relation-once', /x5/],
		['for and against', `${line(bread('p2a'))}\n\n${line(bread('p2a'), '', 'support', 's3')}`, 'relation-consistent', /p2a/],
	])('%s', async (_name, lines, rule, said) => {
		const { edition: none, messages } = compiled(await crossing(lines));
		const fatal = messages.filter(({ fatal }) => fatal);
		expect(fatal.map(({ ruleId }) => ruleId)).toEqual([rule]);
		expect(fatal[0]?.reason).toMatch(said);
		expect(fatal[0]?.file).toBe('text/02-outside.md');
		expect(none).toBeUndefined();
	});

	const page = bread('p2a');
	test.each<[string, string]>([
		['in other letters', page.replace('bread.', 'BREAD.')],
		['with another scheme', page.replace('https:', 'http:')],
		['with its scheme in capitals', page.replace('https:', 'HTTPS:')],
		['with the port that is meant anyway', page.replace('.org/', '.org:443/')],
		['with a file name', `${page}index.html`],
		['with a place in it', `${page}#history`],
		['with a query', `${page}?from=list`],
		['in a release', page.replace('/a/p2a/', '/v/1.0.0/p/2/#p2a')],
		['in an older release', page.replace('/a/', '/v/1.0.0/a/')],
		['on a page of the text', page.replace('/a/p2a/', '/text/one/#p2a')],
		['as a map', page.replace('/a/p2a/', '/data/maps/p2a.svg')],
		['with escapes', page.replace('p2a', 'p%32a')],
		['by a path that goes back', page.replace('/editions/', '/x/../editions/')],
		['with a password', page.replace('://', '://ann:sesame@')],
	])('a claim by another address than that which stays, %s: the right one is named', async (_name, to) => {
		const fatal = compiled(await crossing(line(to))).messages.filter(({ fatal }) => fatal);
		expect(fatal.map(({ ruleId }) => ruleId)).toEqual(['other-claim-exists']);
		expect(fatal[0]?.reason.endsWith(`Write ${page}.`)).toBe(true);
		expect(fatal[0]?.reason).not.toContain('sesame');
		expect(compiled(await crossing(line(page))).messages.filter(({ fatal }) => fatal)).toEqual([]);
	});

	test.each<[string, string, RegExp]>([
		['a claim of its own', 'https://cave.example.org/a/p2b/', /of this edition\. .* to=p2b\.$/],
		['a claim of its own that is not there', 'https://cave.example.org/a/p99z/', /has no such claim/],
		['an address without a scheme', 'bread.example.org/editions/a/p2a/', /begins with https:\/\//],
		['an address of another scheme', 'ftp://bread.example.org/editions/a/p2a/', /begins with https:\/\//],
	])('%s by its address', async (_name, to, said) => {
		const fatal = compiled(await crossing(line(to))).messages.filter(({ fatal }) => fatal);
		expect(fatal.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([expect.stringMatching(said)]);
	});

	test('the same said twice, once without the slash at the end', async () => {
		const twice = `${line(page)}\n\n${line(page.replace(/\/$/, ''), '', 'attack', 'x6')}`;
		expect(
			compiled(await crossing(twice))
				.messages.filter(({ fatal }) => fatal)
				.map(({ ruleId }) => ruleId),
		).toEqual(['relation-once']);
	});

	test('an edition that moved from http to https is one, of which the newest version counts', async () => {
		const moved = (edition: Edition) => ({
			info: { ...edition.info, version: '1.1.0', baseUrl: edition.info.baseUrl.replace('https:', 'http:') },
		});
		const { edition: whole, messages } = compiled(
			await crossing(line(page), { old: await recordOf(), new: await recordOf('1.1.0', moved) }),
		);
		expect(messages).toEqual([]);
		expect(whole?.crossRelations?.[0]?.other.version).toBe('1.1.0');
	});

	test('a claim that is gone since an older version', async () => {
		const records = { old: await recordOf('1.0.0'), new: await recordOf('2.0.0', without('p2a')) };
		const { messages } = compiled(await crossing(line(bread('p2a')), records));
		expect(messages.filter(({ fatal }) => fatal).map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
			expect.stringMatching(/^other-claim-exists p2a is gone .*2\.0\.0.*1\.0\.0/),
		]);
	});

	test.each<[string, (record: string) => Record<string, string>, string, RegExp]>([
		['altered', (record) => ({ bread: record.replace('"words":"', '"words":"Not so: ') }), 'record-whole', /altered/],
		['cut', (record) => ({ bread: record.slice(0, record.length / 2) }), 'record-whole', /cut/],
		['of another schema', (record) => ({ bread: record.replace('"schema":1', '"schema":7') }), 'record-whole', /version 7.*version 1/],
		['no record', () => ({ bread: 'bread' }), 'record-whole', /not the record/],
		['there twice', (record) => ({ bread: record, again: record }), 'record-once', /1\.0\.0/],
	])('a record that is %s', async (_name, make, rule, said) => {
		const { messages } = compiled(await crossing('', make(await recordOf())));
		const fatal = messages.filter((one) => one.fatal);
		expect(fatal.map(({ ruleId }) => ruleId)).toEqual([rule]);
		expect(fatal[0]?.reason).toMatch(said);
		expect(fatal[0]?.file).toMatch(/^records\/(?:bread|again)\.jsonl$/);
	});

	test('a record at which no line points is a warning', async () => {
		const { edition: whole, messages } = compiled(await crossing(''));
		expect(whole).toBeDefined();
		expect(messages.map(({ ruleId }) => ruleId)).toContain('record-used');
	});
});

describe('exports', () => {
	const write = (path: string) => {
		const found = exports.find((one) => one.path === path);
		return found?.write(edition, { toBibtex, toRis, toCslJson }) ?? '';
	};
	test('are sound, all of them', () => {
		for (const { path, mediaType } of exports) {
			const text = write(path);
			if (/xml/.test(mediaType)) XmlDocument.fromString(text).dispose();
			else if (/json$|\+json/.test(mediaType)) JSON.parse(text);
		}
		const run = { process: ['parse-input', 'build-model'], throwExceptions: true, logLevel: 'error' };
		const found = argdown.run({ input: write('/data/argument.argdown'), ...run }) as unknown as {
			parserErrors: unknown[];
			statements: Record<string, { members: { text: string }[] }>;
		};
		expect(found.parserErrors).toEqual([]);
		const said = Object.values(found.statements).map(({ members }) => members[0]?.text.trim());
		for (const one of edition.crossRelations ?? []) expect(said).toContain(one.other.words);
	});

	test.each([
		'edition.json',
		'edition.md',
		'relations.csv',
		'edition.tei.xml',
		'argument.argdown',
		'argument.aif.json',
		'argument.graphml',
		'graph.jsonld',
	])('%s has each line with the other’s words and address', (name) => {
		const text = write(`/data/${name}`);
		for (const { id, to, other } of edition.crossRelations ?? []) {
			expect(text).toContain(id);
			expect(text).toContain(to);
			expect(text).toContain(other.words);
			expect(text).toContain(other.version);
		}
	});

	test('the record has each line with the other’s address, and is read back', () => {
		const parsed = parseRecords(toRecordFile(edition));
		expect('records' in parsed && parsed.records.relations.filter(({ to }) => to.startsWith('https:'))).toMatchObject([
			{ id: 'x5', from: ['p7b'], to: bread('p2a') },
			{ id: 's3', to: bread('p1a') },
		]);
	});

	test('in AIF each edge leads from a node to a node', () => {
		const { nodes, edges } = buildAif(edition).AIF;
		const known = new Set(nodes.map(({ nodeID }) => nodeID));
		expect(edges.filter(({ fromID, toID }) => !known.has(fromID) || !known.has(toID))).toEqual([]);
	});

	test('linked data of the claim and of the line name the other claim', () => {
		for (const id of ['p7b', 'x5']) expect(JSON.stringify(toAnchorJsonLd(edition, id))).toContain(bread('p2a'));
	});

	test('a language model is told it too', () => {
		const answers = createAnswers(edition, { version: '0.1.0' });
		expect(answers.bearing('p7b').bearsOn.map(({ id }) => id)).toEqual(expect.arrayContaining(['x5', 's3']));
		expect(answers.bearing('x5').of).toMatchObject({ to: bread('p2a'), line: expect.stringContaining('1.0.0') });
	});
});

describe('npm run harvest', () => {
	let folder: string;
	let files: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'elenchus-harvest-'));
		files = join(folder, 'witness');
		await mkdir(files);
		for (const [path, bytes] of await readFixture('cave')) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), bytes);
		}
	});
	afterEach(() => rm(folder, { recursive: true }));
	/** Harvests record files with these texts. */
	const harvestThese = async (...texts: string[]) => {
		const paths = texts.map((_, index) => join(files, `${index}`));
		for (const [index, text] of texts.entries()) await writeFile(paths[index] as string, text);
		return call(harvestCommand, ['--into', folder, ...paths]);
	};
	const records = async () => (await readdir(join(folder, 'records'))).sort();
	const text = (name: string) => readFile(join(folder, 'records', name), 'utf8');

	test('puts the record into the content byte for byte, and says what changed since the version before', async () => {
		const [one, two] = [await recordOf(), await recordOf('1.1.0', without('p2a'))];
		expect(await harvestThese(one)).toMatchObject({ status: 0, stderr: '' });
		const after = await harvestThese(two, '');
		expect(after).toMatchObject({ status: 1, stderr: expect.stringMatching(/is empty.*left out/) });
		expect(after.stdout).toMatch(/1\.0\.0.*p2a is gone/);
		expect(await records()).toEqual(['bread-1.0.0.jsonl', 'bread-1.1.0.jsonl']);
		expect(await text('bread-1.0.0.jsonl')).toBe(one);
	});

	test('gives each edition a file of its own, though they have one name, or none in Latin letters', async () => {
		const one = await recordOf();
		const other = movedTo(one, 'https://other.example.org/');
		const chinese = [1, 2].map((number) => movedTo(one, `https://zh${number}.example.org/`, { short: '面包' }));
		const empty = [3, 4].map((number) => seal(linesOf(movedTo(one, `https://e${number}.example.org/`)).slice(0, 1)));
		const all = [one, other, ...chinese, ...empty];
		expect(await harvestThese(...all)).toMatchObject({ status: 0, stderr: '' });
		expect(await harvestThese(...[...all].reverse())).toMatchObject({ status: 0, stderr: '' });
		const names = await records();
		expect(names).toHaveLength(all.length);
		expect(names).toEqual(expect.arrayContaining(['bread-1.0.0.jsonl', 'bread-2-1.0.0.jsonl', 'zh1.example.org-1.0.0.jsonl']));
		expect((await Promise.all(names.map(text))).sort()).toEqual([...all].sort());
		const unread = compile(await readContent(folder), { ledger: false }).messages.filter(({ ruleId }) => ruleId !== 'record-used');
		expect(unread).toEqual([]);
	});

	test('does not take the edition itself', async () => {
		const own = toRecordFile(compiled(new Map(await readFixture('cave'))).edition as Edition);
		expect(await harvestThese(own, await recordOf())).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('is this edition itself'),
		});
		expect(await records()).toEqual(['bread-1.0.0.jsonl']);
	});
});
