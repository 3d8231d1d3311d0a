/** The published JSON Schema, held to the published data by a validator that knows nothing of how either was made. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEditionData, toEditionSchema } from '../../src/exports/edition-data.ts';
import { exports } from '../../src/exports/exports.ts';
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
