/** `/data/records.jsonl`: held to its published schema by a validator of its own, read back whole, and refused when anything is missing or changed. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEditionData } from '../../src/exports/edition-data.ts';
import { toRecordFile, toRecordSchema } from '../../src/exports/records.ts';
import { parseRecords } from '../../src/formats/parse-records.ts';
import { readWhole } from '../edition/whole.ts';
import { editions } from './editions.ts';

const compileSchema = () =>
	new Ajv2020({ strict: true, strictTypes: false, allErrors: true, discriminator: true, validateFormats: false }).compile(
		toRecordSchema('https://x.example.org/data/records.schema.json'),
	);
const linesOf = (text: string) =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe.each(['cave', 'sourdough', 'content'] as const)('the records of %s', (name) => {
	test('fit their published schema, line by line', async () => {
		const validate = compileSchema();
		const wrong = linesOf(toRecordFile(await readWhole(name))).filter((line) => !validate(line));
		expect(wrong).toEqual([]);
	});

	test('are read back as the edition: each claim with its words, standing and address, each citation with its work', async () => {
		const edition = await readWhole(name);
		const read = parseRecords(toRecordFile(edition));
		if (!('records' in read)) throw new Error(read.fault);
		const { records } = read;
		const data = toEditionData(edition);
		expect(records.edition.address).toBe(`${edition.info.baseUrl}/`);
		expect(records.claims.map(({ id, address, words, status }) => ({ id, address, words, status }))).toEqual(
			data.claims.map(({ id, url, says, text, status }) => ({ id, address: edition.info.baseUrl + url, words: says ?? text, status })),
		);
		expect(records.relations.map(({ id, from, to, type, drawn }) => ({ id, from, to, type, drawn }))).toEqual(
			edition.relations.map(({ id, from, to, type, drawn }) => ({ id, from, to, type, drawn })),
		);
		const works = new Set(records.works.map(({ key }) => key));
		expect(records.citations.filter(({ work }) => !works.has(work))).toEqual([]);
		expect(records.citations.length).toBe(edition.citations.length);
		for (const work of records.works) expect(work.identifiers !== null).toBe(work.lookedUp === 'found');
	});
});

test('a work has whatever identifier its bibliography has, each in one form, and none that can’t be one', async () => {
	const edition = await readWhole('cave');
	const [source] = edition.sources;
	if (!source) throw new Error('the fixture has no work');
	const custom = { confidence: 'verified' };
	const identifiersOf = (fields: object) => {
		const lines = linesOf(toRecordFile({ ...edition, sources: [{ ...source, custom, ...fields }] }));
		const validate = compileSchema();
		expect(lines.filter((line) => !validate(line))).toEqual([]);
		return lines.find((line) => line['record'] === 'work')?.['identifiers'];
	};
	const url = 'https://archive.example.org/item?id=1';
	expect(identifiersOf({ ISBN: '0-19-509269-4 978-0-19-509269-1', PMID: '12345', URL: url })).toEqual({
		isbn: '9780195092691',
		pmid: '12345',
		url,
	});
	expect(identifiersOf({ ISBN: '0-19-509269-5', PMID: 'PMC1', URL: 'ftp://archive.example.org/' })).toBeNull();
});

test('a DOI that its editors call unverified is left out, and never said to be looked up', async () => {
	const edition = await readWhole('cave');
	const [source] = edition.sources;
	if (!source) throw new Error('the fixture has no work');
	const doiOf = (custom: object | undefined) => {
		const sources = [{ ...source, DOI: '10.1000/XYZ', ...(custom ? { custom } : {}) }];
		return linesOf(toRecordFile({ ...edition, sources })).find((line) => line['record'] === 'work')?.['identifiers'] ?? null;
	};
	expect(doiOf({ confidence: 'verified' })).toEqual({ doi: '10.1000/xyz' });
	expect(doiOf({ confidence: 'known', doiFromMemoryUnverified: true })).toBeNull();
	expect(doiOf({ confidence: 'known', fieldsFromOwnKnowledge: ['DOI'] })).toBeNull();
	expect(doiOf({ confidence: 'uncertain' })).toBeNull();
});

describe('a record file', () => {
	test('comes back whole, whatever signs its words have', () => {
		fc.assert(
			fc.property(editions, (edition) => {
				const read = parseRecords(toRecordFile(edition));
				if (!('records' in read)) throw new Error(JSON.stringify(read));
				expect(read.records.claims.map(({ words }) => words)).toEqual(edition.claims.map(({ says, text }) => says ?? text));
			}),
			{ numRuns: 40 },
		);
	});

	test('is refused when it is cut anywhere, or a sign in it is another', async () => {
		const text = toRecordFile(await readWhole('cave'));
		fc.assert(
			fc.property(fc.nat(text.length - 1), (at) => {
				expect(parseRecords(text.slice(0, at))).toHaveProperty('fault');
			}),
		);
		const body = text.indexOf('\n') + 1;
		fc.assert(
			fc.property(fc.nat(text.length - body - 1), (at) => {
				const sign = text[body + at] === 'q' ? 'w' : 'q';
				expect(parseRecords(text.slice(0, body + at) + sign + text.slice(body + at + 1))).toHaveProperty('fault');
			}),
		);
	});

	test('is told from one of another schema, and from what is no record', async () => {
		const text = toRecordFile(await readWhole('cave'));
		expect(parseRecords(text.replace('"schema":1', '"schema":2'))).toEqual({ fault: 'other-schema', found: '2', expected: 1 });
		for (const other of ['', '\n', '<!doctype html>', 'null', '[]', '{"record":"claim"}'])
			expect(parseRecords(other)).toMatchObject({ fault: 'no-record' });
	});
});
