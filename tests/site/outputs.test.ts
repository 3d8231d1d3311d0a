/** Where a build writes: never where something else lies; and two builds at once. */
// @module-tag thorough
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARK } from '../../src/disk/output-folder.ts';
import { type BuildResult, buildSite, ROOT } from './build-site.ts';
import { readSite } from './pages.ts';

/** An edition without claims, which no other test builds. */
const SPEECH = join(ROOT, 'tests/fixtures/speech');
let folder: string;
let content: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-outputs-'));
	content = join(folder, 'content');
	await cp(SPEECH, content, { recursive: true });
	await symlink(content, join(folder, 'link'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const listing = async (path: string) => (await readdir(path, { recursive: true })).sort();
/** Files with what is in them; scripts and styles have names by their content. */
async function whole(path: string): Promise<Map<string, string>> {
	const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const read = files.map(
		async ({ parentPath, name }) => [join(parentPath, name).slice(path.length), await readFile(join(parentPath, name), 'latin1')] as const,
	);
	return new Map((await Promise.all(read)).sort());
}

test('a build into the content, around it, or through a link to it, is refused, and nothing is deleted', async () => {
	const before = await listing(folder);
	for (const [out, why] of [
		[content, 'it is the content'],
		[join(folder, 'link/'), 'it is the content'],
		[folder, 'the content is in it'],
		[join(content, 'dist'), 'it is in the content'],
	] as const) {
		const { code, output } = await buildSite(content, out);
		expect(code, out).toBe(1);
		expect(output).toContain(why);
		expect(output).not.toMatch(/^\s+at .+:\d+/m);
	}
	expect(await listing(folder)).toEqual(before);
});

test('a readings file that breaks off stops a build with the message that check has', async () => {
	const broken = join(folder, 'broken');
	await cp(content, broken, { recursive: true });
	await writeFile(join(broken, 'collation.json'), '{ "version": 1,');
	const { code, output } = await buildSite(broken, join(folder, 'none'));
	expect(code).toBe(1);
	expect(output).toMatch(/^\S*collation\.json:1:\d+ error json-valid This is not JSON/m);
	expect(output).not.toMatch(/^\s+at .+:\d+/m);
	await rm(broken, { recursive: true });
});

test('two builds at once both succeed: one waits, and both leave a whole site', async () => {
	const [one, same] = [join(folder, 'one'), join(folder, 'same')];
	const alone: BuildResult = await buildSite(content, one);
	expect(alone.code).toBe(0);
	const built = await Promise.all([buildSite(content, same), buildSite(content, same)]);
	expect(built.map(({ code }) => code)).toEqual([0, 0]);
	expect(
		built.filter(({ output }) => /^Process \d+ is building from this checkout; this build begins when that one ends\.$/m.test(output)),
	).toHaveLength(1);
	expect([...(await whole(same)).keys()]).toEqual([...(await whole(one)).keys()]);
	expect(await listing(same)).toContain(MARK);
	expect((await readdir(folder)).sort()).toEqual(['content', 'link', 'one', 'same']);
	// three builds one after the other: a busy machine is slow, not wrong
}, 400_000);

test('a site without claims has no page, link or word that offers some', () => {
	const { pages, files } = readSite(join(folder, 'one'));
	expect([...pages.keys()].filter((path) => /^\/(?:map|claims|teach|questions|what-if|propositions)\//.test(path))).toEqual([]);
	expect([...files].filter((path) => /^\/data\/(?:exercises|maps|argument\.a|claims|relations)/.test(path))).toEqual([]);
	const lost = [...pages.values()].flatMap(({ path, links }) =>
		links
			.map((link) => new URL(link, `http://site${path}`))
			.filter(({ host, pathname }) => host === 'site' && !files.has(pathname))
			.map(({ pathname }) => `${path} → ${pathname}`),
	);
	expect(lost).toEqual([]);
	// how the engine is tested is told there
	const told = [...pages.values()].filter(({ path }) => path !== '/about/accessibility/');
	expect(told.length).toBeGreaterThan(20);
	const offered = told.flatMap(({ path, html }) => {
		const text = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		return [...text.matchAll(/\b(?:claims?|assumptions?|argument|maps?|propositions?|exercises?)\b/gi)].map(
			({ index }) => `${path}: ${text.slice(index - 40, index + 40)}`,
		);
	});
	expect(offered).toEqual([]);
});
