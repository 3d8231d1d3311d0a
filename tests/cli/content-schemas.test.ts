/** The schemas by which editors' programs complete and check say of the files of `content/` what the engine says. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSchemas, REFERENCE } from '../../src/cli/content-schemas.ts';
import { describeSchemas } from '../../src/cli/describe-schemas.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { fixturePath } from '../edition/fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
const schemas = buildSchemas();
const toPattern = (file: string) => new RegExp(`^${file.replace(/[.]/g, '\\.').replace('*', '[^/]+')}$`);
const schemaOf = (file: string) => schemas.find((one) => toPattern(one.file).test(file));
const decode = (files: ReadonlyMap<string, Uint8Array>) =>
	[...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);
const content = decode(await readContent(join(ROOT, 'content'))).filter(([file]) => /\.(?:json|ya?ml)$/.test(file));
const cave = await readContent(fixturePath('cave'));
const ajv = new Ajv({ allowUnionTypes: true });
const validate = (file: string, value: unknown) => ajv.validate(schemaOf(file)?.schema ?? false, value);
const read = (file: string, text: string): unknown => (file.endsWith('.json') ? JSON.parse(text) : parse(text));

describe('the schemas of the content', () => {
	test.each(schemas)('$path is made of what $file is read by', async ({ path, schema }) => {
		expect(JSON.parse(await readFile(join(ROOT, path), 'utf8')), 'npm run schemas').toEqual(schema);
	});
	test('are told field by field in their README', async () => {
		const reference = await readFile(join(ROOT, REFERENCE), 'utf8');
		expect(reference, 'npm run schemas').toBe(describeSchemas(schemas));
		for (const { file } of schemas) expect(reference).toContain(`## content/${file}\n`);
		for (const field of ['rights.edition', '[].gloss', 'text', 'holders']) expect(reference).toContain(`| \`${field}\` |`);
	});
	test.each(content)('%s has one, and passes', (file, text) => {
		expect(validate(file, read(file, text)), JSON.stringify(ajv.errors)).toBe(true);
	});
	test.each(content)('%s is shown to be held to it', async (file, text) => {
		const path = schemaOf(file)?.path ?? '';
		const settings = JSON.parse(await readFile(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
			'json.schemas': { fileMatch: string[]; url: string }[];
			'yaml.schemas': Record<string, string>;
		};
		const matched = [
			...settings['json.schemas'].map(({ fileMatch, url }) => [fileMatch[0] ?? '', url] as const),
			...Object.entries(settings['yaml.schemas']).map(([url, match]) => [match, url] as const),
		].find(([match]) => toPattern(match.slice('/content/'.length)).test(file));
		expect(matched?.[1]).toBe(`./${path}`);
		const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? /^\{\s*"\$schema": "([^"]+)"/.exec(text)?.[1];
		if (file.endsWith('.yml')) expect(named).toBeDefined();
		if (named !== undefined) expect(posix.join('content', posix.dirname(file), named)).toBe(path);
	});
	test.each<[string, (value: never) => unknown]>([
		['edition.yml', (info: object) => ({ ...info, subtitel: 'lost' })],
		['edition.yml', (info: object) => ({ ...info, editors: 'E' })],
		['edition.yml', ({ title: _, ...info }: { title: string }) => info],
		['edition.yml', (info: { article: object }) => ({ ...info, article: { ...info.article, type: 'bok' } })],
		['references.json', ([first, ...rest]: object[]) => [{ ...first, type: 'bok' }, ...rest]],
		['references.json', ([first, ...rest]: object[]) => [{ ...first, titel: 'x' }, ...rest]],
		['concepts.yml', ([first, ...rest]: object[]) => [{ ...first, glos: 'x' }, ...rest]],
		['maps.yml', ([first, ...rest]: object[]) => [{ ...first, depth: 'deep' }, ...rest]],
	])('a fault of %s is one for both (%#)', (file, break_) => {
		const text = new TextDecoder().decode(cave.get(file));
		const value = read(file, text);
		expect(validate(file, value)).toBe(true);
		const broken = break_(value as never);
		expect(validate(file, broken)).toBe(false);
		const { messages } = compile(new Map<string, string | Uint8Array>([...cave, [file, JSON.stringify(broken)]]), { ledger: false });
		expect(messages.some((message) => message.file === file && message.fatal)).toBe(true);
	});
	test('an object in JSON may name its schema, and is read all the same', () => {
		const places = JSON.stringify({ $schema: '../.schemas/places.schema.json', p2a: [1, 3] });
		expect(
			compile(new Map<string, string | Uint8Array>([...cave, ['places.json', places]]), { ledger: false }).messages.filter(
				({ fatal }) => fatal,
			),
		).toEqual([]);
	});
});
