/** Ten releases of a tiny edition, every second with a small change: what they add to a site, and that each stays as it was. */
// @module-tag thorough
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anchorCommand } from '../../src/cli/anchor.ts';
import { releaseEdition } from '../../src/cli/release-edition.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { publishFrozen } from '../../src/site/releases/frozen-editions.ts';
import { fixturePath } from '../edition/fixtures.ts';
import { call } from './call.ts';

const COUNT = 10;
const version = (number: number) => `0.${number}.0`;
let folder: string;
let site: string;
/** The files of each release as they were when it was made, by the path at which they are served. */
const made: Map<string, Uint8Array>[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-ten-'));
	site = await mkdtemp(join(tmpdir(), 'elenchus-ten-site-'));
	await cp(fixturePath('cave'), folder, { recursive: true });
	const edit = async (path: string, from: string | RegExp, to: string) => {
		const before = await readFile(join(folder, path), 'utf8');
		const after = before.replace(from, to);
		expect(after).not.toBe(before);
		await writeFile(join(folder, path), after);
	};
	for (let number = 1; number <= COUNT; number++) {
		if (number > 1) await edit('edition.yml', /version: .*/, `version: ${version(number)}`);
		if (number % 2 === 0) {
			await edit('text/02-outside.md', /no part of what the wall shows[^.\]]*/, `no part of what the wall shows, as ${number} said`);
			const { stderr } = await call<ParseArgsOptionsConfig>(
				anchorCommand,
				['reword', 'x3', '--class', 'reworded', '--reason', 'Said more exactly'],
				{ env: { ELENCHUS_CONTENT: folder } },
			);
			expect(stderr).toBe('');
		}
		const { released, messages } = await releaseEdition({
			folder,
			version: version(number),
			date: `2026-${String(number).padStart(2, '0')}-01`,
		});
		if (!released) throw new Error(JSON.stringify(messages));
		made.push(
			new Map(
				[...released.files].map(([path, bytes]) => [path.startsWith('o/') ? `/${path}` : `/v/${version(number)}/${path}`, bytes] as const),
			),
		);
	}
	const { frozen, messages } = compile(await readContent(folder));
	expect(messages.map(({ ruleId }) => ruleId)).toEqual([]);
	expect(frozen).toHaveLength(COUNT);
	publishFrozen(frozen, site);
});
afterAll(() => Promise.all([rm(folder, { recursive: true }), rm(site, { recursive: true })]));

const published = async () =>
	(await readdir(site, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length));
/** What a release brought that none before it had. */
const fresh = (number: number) => {
	const before = new Set(made.slice(0, number).flatMap((files) => [...files.keys()]));
	return [...(made[number] as Map<string, Uint8Array>)].filter(([path]) => !before.has(path));
};
const bytesOf = (files: Iterable<readonly [string, Uint8Array]>) => [...files].reduce((sum, [, { length }]) => sum + length, 0);

test('every file of each is published as it was made, and nothing else but lists of checksums', async () => {
	const wanted = new Map(made.flatMap((files) => [...files]));
	for (const [path, bytes] of wanted) expect((await readFile(join(site, path))).equals(bytes), path).toBe(true);
	const lists = made.map((_, index) => `/v/${version(index + 1)}/SHA256SUMS`);
	expect((await published()).sort()).toEqual([...wanted.keys(), ...lists].sort());
});

test('what is the same is not stored again: of the store, a release in which nothing is drawn or set anew adds nothing', () => {
	const stored = (number: number) => fresh(number).filter(([path]) => path.startsWith('/o/'));
	const first = stored(0);
	expect(first.length).toBeGreaterThan(10);
	for (let number = 1; number < COUNT; number++) expect(stored(number).length, version(number + 1)).toBeLessThan(first.length / 3);
	for (let number = 2; number < COUNT; number += 2) expect(stored(number)).toEqual([]);
});

test('none adds more files or bytes than the first, but for what the account of its time takes', () => {
	const pagesOf = (number: number) => [...(made[number] as Map<string, Uint8Array>)].filter(([path]) => !path.startsWith('/o/'));
	const [files, bytes] = [pagesOf(0).length, bytesOf(pagesOf(0))];
	for (let number = 1; number < COUNT; number++) {
		expect(pagesOf(number)).toHaveLength(files);
		expect(bytesOf(pagesOf(number)) / bytes).toBeLessThan(1.05);
		expect(bytesOf(fresh(number))).toBeLessThan(bytesOf(fresh(0)));
	}
});

test('frozen pages lead only to what is there, or to addresses that are promised', async () => {
	const have = new Set(await published());
	const wrong = made.flatMap((files) =>
		[...files].flatMap(([path, bytes]) =>
			!path.endsWith('.html')
				? []
				: [...new TextDecoder().decode(bytes).matchAll(/(?:href|src)="([^"#]+)[^"]*"/g)].flatMap(([, link = '']) => {
						if (/^https?:/.test(link)) return [];
						const to = posix.join(posix.dirname(path), link);
						return have.has(to) || /^\/(?:a\/[^/]+\/|text\/[^/]+\/|propositions\/\d+\/)?$/.test(to) ? [] : [`${path} → ${link}`];
					}),
		),
	);
	expect(wrong).toEqual([]);
});
