/** A release for a library: a bag whose checksums hold, with a crate that describes what is in it and nothing else. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { compileFolder } from '../../src/cli/content.ts';
import { depositName, packDeposit } from '../../src/cli/pack-deposit.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fixturePath } from '../edition/fixtures.ts';

const RELEASE = new Map<string, string>([
	['p/1/index.html', '<!doctype html><p>One'],
	['o/0123.css', 'p{}'],
]);
const PDF = new TextEncoder().encode('%PDF-1.7');
let edition: Edition;
let zip: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
	({ edition } = await compileFolder(fixturePath('cave')));
	zip = await packDeposit(edition, '2026-01-01', RELEASE, PDF);
	files = unzipSync(zip);
});
const text = (path: string) => new TextDecoder().decode(files[path]);
const lines = (path: string) => text(path).trimEnd().split('\n');

test('every file of the bag has its checksum, and every checksum its file', () => {
	for (const [list, wanted] of [
		['manifest-sha256.txt', (path: string) => path.startsWith('data/')],
		['tagmanifest-sha256.txt', (path: string) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt'],
	] as const) {
		const listed = new Map(lines(list).map((line) => [line.slice(66), line.slice(0, 64)]));
		expect([...listed.keys()].sort()).toEqual(Object.keys(files).filter(wanted).sort());
		for (const [path, hash] of listed) {
			expect(
				createHash('sha256')
					.update(files[path] as Uint8Array)
					.digest('hex'),
				path,
			).toBe(hash);
		}
	}
	expect(lines('bagit.txt')).toEqual(['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']);
	const [octets, count] = /Payload-Oxum: (\d+)\.(\d+)/.exec(text('bag-info.txt'))?.slice(1).map(Number) ?? [];
	const payload = Object.entries(files).filter(([path]) => path.startsWith('data/'));
	expect([octets, count]).toEqual([payload.reduce((sum, [, data]) => sum + data.length, 0), payload.length]);
});

test('the crate describes what is there, and names nothing that is not', () => {
	const crate: { '@graph': Record<string, unknown>[] } = JSON.parse(text('data/ro-crate-metadata.json'));
	const ids = crate['@graph'].map((one) => one['@id'] as string);
	expect(new Set(ids).size).toBe(ids.length);
	const root = crate['@graph'].find((one) => one['@id'] === './');
	expect(root).toMatchObject({ '@type': 'Dataset', name: edition.info.title, datePublished: '2026-01-01', version: '0.1.0' });
	const parts = root?.['hasPart'] as { '@id': string }[];
	for (const { '@id': id } of parts) {
		expect(ids).toContain(id);
		expect(
			Object.keys(files).some((path) => (id.endsWith('/') ? path.startsWith(`data/${id}`) : path === `data/${id}`)),
			id,
		).toBe(true);
	}
	const known = new Set(ids);
	const named = [...JSON.stringify(crate['@graph']).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id = '']) => id);
	expect(named.filter((id) => !known.has(id) && !id.startsWith('https://w3id.org/'))).toEqual([]);
});

/**
 * Faults that a validator of RO-Crates finds (ro-crate, from npm), which runs as a program of its own. The context that it would fetch is the one it
 * brings: that of version 1.2, which has all terms of ours.
 */
function validateCrate(crate: unknown): unknown[] {
	const program = `globalThis.fetch = async () => ({ ok: true, json: async () => require('ro-crate/lib/context.json') });
const { Validator } = require('ro-crate');
const validator = new Validator();
validator.parseJSON(require('node:fs').readFileSync(0, 'utf8'));
validator.crate.resolveContext().then(() => validator.validate()).then(() => console.log(JSON.stringify(validator.results)));`;
	const { stdout, stderr } = spawnSync(process.execPath, ['--eval', program], { input: JSON.stringify(crate), encoding: 'utf8' });
	expect(stderr).toBe('');
	const results: { status: string }[] = JSON.parse(stdout);
	expect(results.length).toBeGreaterThan(5);
	return results.filter(({ status }) => status !== 'success');
}

test('a validator of RO-Crates finds no fault, and finds one where something is left out', () => {
	const crate: { '@graph': Record<string, unknown>[] } = JSON.parse(text('data/ro-crate-metadata.json'));
	expect(validateCrate(crate)).toEqual([]);
	for (const field of ['@type', 'name', 'description', 'datePublished', 'license']) {
		const graph = crate['@graph'].map((one) => (one['@id'] === './' ? { ...one, [field]: undefined } : one));
		expect(validateCrate({ ...crate, '@graph': graph }), field).not.toEqual([]);
	}
});

test('pages lie as on the web, with data, book and citation beside them; same release, same bytes', async () => {
	expect(Object.keys(files)).toEqual(
		expect.arrayContaining([
			'data/site/v/0.1.0/p/1/index.html',
			'data/site/o/0123.css',
			'data/edition.epub',
			'data/edition.pdf',
			'data/CITATION.cff',
			'data/data/edition.json',
			'data/LICENCE.txt',
		]),
	);
	expect(depositName(edition.info)).toBe('led-out-0.1.0.zip');
	expect(Buffer.compare(await packDeposit(edition, '2026-01-01', RELEASE, PDF), zip)).toBe(0);
	const without = unzipSync(await packDeposit(edition, '2026-01-01', RELEASE));
	expect(Object.keys(files).filter((path) => !(path in without))).toEqual(['data/edition.pdf']);
	expect(new TextDecoder().decode(without['data/ro-crate-metadata.json'])).not.toContain('edition.pdf');
});
