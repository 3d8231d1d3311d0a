/** The published JSON Schema, held to the published data by a validator that knows nothing of how either was made. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/edition.ts';
import { toEditionData, toEditionSchema } from '../../src/exports/edition-data.ts';
import { exports } from '../../src/exports/exports.ts';
import type { Edition } from '../../src/model/edition.ts';
import { SMALL } from '../edition/small-edition.ts';
import { readWhole } from '../edition/whole.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const writers = { toBibtex: () => '', toRis: () => '', toCslJson: () => '' };
const read = async (name: 'cave' | 'sourdough' | 'content') => {
	const edition = await readWhole(name);
	const file = (path: string) => JSON.parse(exports.find((one) => one.path === path)?.write(edition, writers, undefined) ?? '');
	return { edition, data: file('/data/edition.json') as { [key: string]: Json }, schema: file('/data/edition.schema.json') as object };
};
const compileSchema = (schema: object) => new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(schema);

describe('data/edition.schema.json', () => {
	test.each(['cave', 'sourdough', 'content'] as const)('holds data/edition.json of %s', async (name) => {
		const { edition, data, schema } = await read(name);
		const validate = compileSchema(schema);
		validate(data);
		expect(validate.errors ?? []).toEqual([]);
		expect(schema).toEqual(JSON.parse(JSON.stringify(toEditionSchema(`${edition.info.baseUrl}/data/edition.schema.json`))));
		expect(data).toEqual(JSON.parse(JSON.stringify(toEditionData(edition))));
	});

	test.each(['cave', 'lanterns', 'content'] as const)('has what the editors wrote beside the text of %s', async (name) => {
		const edition = await readWhole(name);
		const data = toEditionData(edition);
		expect(data.textPages?.map(({ slug, title }) => [slug, title])).toEqual(edition.pages.map(({ slug, title }) => [slug, title]));
		const argued = edition.pages.filter(({ argument }) => argument.length > 0).map(({ slug }) => slug);
		expect(argued.length).toBeGreaterThan(0);
		expect(data.textPages?.flatMap(({ slug, argument }) => (argument ? [slug] : []))).toEqual(argued);
		const titles = (list: readonly { title: string }[] = []) => list.map(({ title }) => title);
		expect(titles(data.pages)).toEqual(titles(edition.ownPages));
		expect(titles(data.propositions)).toEqual(titles(edition.propositions));
		expect(titles(data.maps)).toEqual(titles(edition.maps));
		for (const { text } of [...(data.pages ?? []), ...(data.propositions ?? [])]) expect(text).toMatch(/\S \S/);
		const validate = compileSchema(toEditionSchema('https://x.example/schema.json'));
		validate(JSON.parse(JSON.stringify(data)));
		expect(validate.errors ?? []).toEqual([]);
	});

	test('has code, slips and the editors’ pages too', () => {
		const text = '# One {#h1}\n\nHe :sic[wrot]{corr="wrote" note="As printed."} it. {#p1}\n\n```\nlet x\n```\n';
		const imprint = '---\ntitle: Imprint\n---\n\nPrinted here.\n\n```\nmake all\n```\n';
		const { edition, messages } = compile(
			new Map(Object.entries({ 'edition.yml': SMALL, 'references.json': '[]', 'text/01-one.md': text, 'pages/imprint.md': imprint })),
			{ ledger: false },
		);
		expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
		expect(toEditionData(edition as Edition)).toMatchObject({
			textPages: [{ slug: 'one', asides: [{ after: 'p1', text: 'let x' }] }],
			slips: [{ passage: 'p1', printed: 'wrot', correction: 'wrote', note: 'As printed.' }],
			pages: [{ title: 'Imprint', text: 'Printed here. make all' }],
		});
	});

	test('refuses data of which a part that is always there is missing, or is of another type', async () => {
		const { data, schema } = await read('cave');
		const validate = compileSchema(schema);
		const lists = ['passages', 'claims', 'relations', 'citations', 'sections', 'concepts'] as const;
		const required = { passages: 'text', claims: 'kind', relations: 'to', citations: 'key', sections: 'level', concepts: 'gloss' } as const;
		fc.assert(
			fc.property(fc.constantFrom(...lists), fc.nat(), fc.boolean(), (list, at, missing) => {
				const changed = structuredClone(data);
				const entries = changed[list] as { [key: string]: Json }[];
				const entry = entries[at % entries.length] as { [key: string]: Json };
				if (missing) delete entry[required[list]];
				else entry[required[list]] = { of: 'another type' };
				expect(validate(changed)).toBe(false);
				expect(validate.errors?.[0]?.instancePath).toMatch(new RegExp(`^/${list}/${at % entries.length}`));
			}),
			{ numRuns: 40 },
		);
		expect(validate({ ...data, claims: undefined })).toBe(false);
		expect(validate([])).toBe(false);
	});
});
