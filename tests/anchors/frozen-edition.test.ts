import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFrozenPresent, hashBytes, MANIFEST, packFrozen, unpackFrozen } from '../../src/anchors/frozen-edition.ts';
import { parseLedger } from '../../src/anchors/ledger.ts';
import { packTar, unpackTar } from '../../src/anchors/tar.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const site = new Map([
	['index.html', bytes('<p>Hello')],
	['a/p1/index.html', bytes('<p>1')],
	['style.css', bytes('')],
	['data/edition.json', bytes('{}')],
	[`a/${'long-name/'.repeat(14)}index.html`, bytes('é'.repeat(700))],
]);
const release = (manifest?: string) => ({ release: '0.9.0', date: '2026-01-01', ...(manifest ? { manifest } : {}) });
const reasons = (archive: Uint8Array, manifest?: string) => {
	const { files, messages } = unpackFrozen(release(manifest), archive);
	expect(files === undefined).toBe(messages.length > 0);
	return messages.map(({ ruleId, file, reason }) => `${file} ${ruleId} ${reason}`);
};

describe('a frozen edition', () => {
	test('comes out as it went in, with its checksums, in whatever order', () => {
		const { archive, manifest } = packFrozen(site);
		const turned = packFrozen(new Map([...site].reverse()));
		expect(Buffer.compare(archive, turned.archive)).toBe(0);
		const { files, messages } = unpackFrozen(release(manifest), archive);
		expect(messages).toEqual([]);
		for (const [path, content] of site) expect(Buffer.from(files?.get(path) as Uint8Array).equals(content)).toBe(true);
		expect(files?.size).toBe(site.size + 1);
		expect(hashBytes(files?.get(MANIFEST) as Uint8Array)).toBe(manifest);
	});

	const path = fc
		.array(
			fc.string({ unit: fc.constantFrom(...'abcäé-.'), minLength: 1, maxLength: 12 }).filter((part) => !/^\.+$/.test(part)),
			{ minLength: 1, maxLength: 6 },
		)
		.map((parts) => parts.join('/'));
	test('of any files comes out as it went in', () => {
		fc.assert(
			fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 1500 })), (tree) => {
				const files = new Map(Object.entries(tree));
				const back = unpackTar(packTar(files));
				expect([...back.keys()]).toEqual([...files.keys()]);
				for (const [name, content] of files) expect(Buffer.compare(back.get(name) as Uint8Array, content)).toBe(0);
			}),
		);
	});

	test('that lost, gained or changed a file is told, with its name', () => {
		const { archive, manifest } = packFrozen(site);
		const tar = unpackTar(zstdDecompressSync(archive));
		const pack = (files: Map<string, Uint8Array>) => zstdCompressSync(packTar(files));
		expect(reasons(pack(tar), manifest)).toEqual([]);
		const changed = new Map([...tar, ['index.html', bytes('<p>Hallo')]]);
		expect(reasons(pack(changed), manifest)).toEqual([
			expect.stringMatching(/^editions\/0\.9\.0\.tar\.zst edition-frozen .*index\.html has changed.*Restore/),
		]);
		expect(reasons(pack(new Map([...tar, ['new.html', bytes('x')]])))[0]).toContain('new.html is new');
		expect(reasons(pack(new Map([...tar].filter(([name]) => name !== 'style.css'))))[0]).toContain('style.css is missing');
		expect(reasons(pack(new Map([...tar].filter(([name]) => name !== MANIFEST))))[0]).toContain(`no ${MANIFEST}`);
		// Who changes a file and its checksum changes the list, whose checksum the ledger has.
		const forged = packFrozen(new Map([...site, ['index.html', bytes('<p>Hallo')]]));
		expect(reasons(forged.archive, manifest)[0]).toContain('not those the ledger recorded');
	});

	test('that is damaged anywhere is an error, and never thrown', () => {
		const { archive, manifest } = packFrozen(site);
		fc.assert(
			fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = Uint8Array.from(archive);
				damaged[at] = (damaged[at] as number) ^ change;
				const { files, messages } = unpackFrozen(release(manifest), damaged);
				// A byte that changes nothing of what comes out (a reserved bit) changes nothing of the edition.
				if (files) for (const [name, content] of site) expect(Buffer.compare(files.get(name) as Uint8Array, content)).toBe(0);
				else expect(messages[0]?.reason).toMatch(/can’t be opened|not as it was|checksums|SHA256SUMS/);
			}),
		);
		for (const cut of [0, 1, 10, archive.length - 1]) expect(reasons(archive.subarray(0, cut), manifest)).toHaveLength(1);
	});

	test('does not reach out of its folder', () => {
		for (const name of ['../x', 'a/../../x', '/x', './x'])
			expect(reasons(zstdCompressSync(packTar([[name, bytes('')]])))[0]).toContain('can’t be opened');
	});

	test('opens with other people’s programs, and their checksums agree', () => {
		const folder = mkdtempSync(join(tmpdir(), 'elenchus-frozen-'));
		try {
			const { archive } = packFrozen(site);
			writeFileSync(join(folder, 'site.tar'), zstdDecompressSync(archive));
			execFileSync('tar', ['-xf', 'site.tar'], { cwd: folder });
			execFileSync('sha256sum', ['--quiet', '-c', MANIFEST], { cwd: folder });
			const found = readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((one) => one.isFile())
				.map((one) => relative(folder, join(one.parentPath, one.name)));
			expect(found.sort()).toEqual([...site.keys(), MANIFEST, 'site.tar'].sort());
			for (const [name, content] of site) expect(readFileSync(join(folder, name)).equals(content)).toBe(true);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('that is missing is told at the line of its release', () => {
		const { ledger } = parseLedger(
			`{"release":"0.9.0","date":"2026-01-01"}\n{"release":"0.9.1","date":"2026-01-02","manifest":"${'0'.repeat(64)}"}\n`,
		);
		expect(checkFrozenPresent(ledger, new Set(['editions/0.9.1.tar.zst']))).toEqual([]);
		expect(checkFrozenPresent(ledger, new Set()).map(({ line, reason }) => `${line} ${reason}`)).toEqual([
			expect.stringMatching(/^2 Edition 0\.9\.1 .* is missing/),
		]);
	});
});
