/** Folders that are replaced: what is never deleted, by whatever name it is called. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { besideOutput, claimOutput, MARK, markOutput, OutputRefused, replaceOutput } from '../../src/disk/output-folder.ts';
import { fixturePath } from '../edition/fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
let scratch = '';
let content = '';
beforeEach(async () => {
	scratch = await realpath(await mkdtemp(join(tmpdir(), 'elenchus-output-')));
	content = join(scratch, 'project/content');
	await cp(fixturePath('cave'), content, { recursive: true });
});
afterEach(() => rm(scratch, { recursive: true }));

const claim = (folder: string) => claimOutput(folder, ROOT, [{ path: content, name: 'the content', whole: true }]);
const at = (...path: string[]) => join(scratch, ...path);
const make = async (path: string, files: Record<string, string> = {}) => {
	await mkdir(path, { recursive: true });
	for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
	return path;
};

describe('a folder may be replaced', () => {
	test('when it is absent, however deep', async () => {
		expect(await claim(at('a/b/c'))).toBe(at('a/b/c'));
		expect(existsSync(at('a'))).toBe(false);
	});
	test('when it is empty', async () => {
		expect(await claim(await make(at('empty')))).toBe(at('empty'));
	});
	test('when a build made it, whatever else lies in it by now', async () => {
		await markOutput(at('built'));
		await make(at('built/downloads'), { 'a.pdf': '' });
		expect(await claim(at('built'))).toBe(at('built'));
	});
	test('through a link, which stays one', async () => {
		await make(at('real'));
		await symlink(at('real'), at('link'));
		expect(await claim(at('link/site'))).toBe(at('real/site'));
	});
	test('beside the content', async () => {
		expect(await claim(at('project/dist'))).toBe(at('project/dist'));
	});
});

describe('a folder is refused, and not touched', () => {
	const cases: [name: string, folder: () => string | Promise<string>, why: RegExp][] = [
		['the content', () => content, /it is the content/],
		['the content by a path with dots', () => join(content, 'text/../../content'), /it is the content/],
		['the content by a path with a slash at its end', () => `${content}/`, /it is the content/],
		['the content by a relative path', () => relative(process.cwd(), content), /it is the content/],
		['a link to the content', async () => symlink(content, at('l')).then(() => at('l')), /it is the content/],
		[
			'a link to a link to the content',
			async () => {
				await symlink(content, at('l'));
				await symlink('l', at('m'));
				return at('m');
			},
			/it is the content/,
		],
		['what holds the content', () => at('project'), /the content is in it/],
		['a link to what holds the content', async () => symlink(at('project'), at('l')).then(() => at('l')), /the content is in it/],
		['a new folder in the content', () => join(content, 'dist'), /it is in the content/],
		['a folder in the content', () => join(content, 'text'), /it is in the content/],
		['a link into the content', async () => symlink(join(content, 'text'), at('l')).then(() => at('l')), /it is in the content/],
		[
			'a new folder through a link to the content',
			async () => symlink(content, at('l')).then(() => at('l/new/folder')),
			/it is in the content/,
		],
		[
			'another folder of content',
			async () => {
				await cp(content, at('other'), { recursive: true });
				return at('other');
			},
			/it holds an edition\.yml/,
		],
		[
			'a folder of content that carries a mark',
			async () => make(at('other'), { 'edition.yml': '', [MARK]: '' }),
			/it holds an edition\.yml/,
		],
		[
			'a folder with a file of somebody’s',
			async () => make(at('photos'), { 'one.jpg': '' }),
			/it holds what no build of this program made \(one\.jpg\)/,
		],
		['a folder with an unseen file', async () => make(at('photos'), { '.one': '' }), /no build of this program made \(\.one\)/],
		['a folder with many files', async () => make(at('photos'), { a: '', b: '', c: '', d: '' }), /\(a, b and 2 more\)/],
		[
			'a file',
			async () => {
				await writeFile(at('file'), '');
				return at('file');
			},
			/it is a file/,
		],
		[
			'a folder below a file',
			async () => {
				await writeFile(at('file'), '');
				return at('file/site');
			},
			/is a file/,
		],
		['a link that leads nowhere', async () => symlink(at('nowhere'), at('l')).then(() => at('l')), /a link that leads nowhere/],
		['the checkout', () => ROOT, /it is the checkout of the program/],
		['what holds the checkout', () => dirname(ROOT), /is in it/],
		['the root of the disk', () => '/', /is in it/],
		['the working folder', () => '.', /it is the (?:checkout|working folder)/],
		['home', () => homedir(), /it is your home folder|is in it/],
		['what holds home', () => dirname(homedir()), /is in it/],
	];
	test.each(cases)('%s', async (_name, folder, why) => {
		const path = await folder();
		const before = (await readdir(scratch, { recursive: true })).sort();
		const refused = await claim(path).catch((error) => error);
		expect(refused).toBeInstanceOf(OutputRefused);
		expect(refused.message).toMatch(why);
		expect(refused.message).toMatch(/^Nothing is written to .*\. Name a folder that is new or empty, or one of an earlier build\.$/);
		expect((await readdir(scratch, { recursive: true })).sort()).toEqual(before);
	});
});

describe('replacing', () => {
	test('puts the new in the place of the old, and leaves nothing beside it', async () => {
		await markOutput(at('site'));
		await make(at('site'), { old: '' });
		const made = besideOutput(at('site'));
		await markOutput(made);
		await make(made, { new: '' });
		await replaceOutput(made, at('site'));
		expect((await readdir(at('site'))).sort()).toEqual([MARK, 'new']);
		expect((await readdir(scratch)).sort()).toEqual(['project', 'site']);
	});
	test('leaves alone what was put there since it was claimed', async () => {
		await claim(at('site'));
		const made = besideOutput(at('site'));
		await markOutput(made);
		await make(at('site'), { mine: 'words' });
		await expect(replaceOutput(made, at('site'))).rejects.toBeInstanceOf(OutputRefused);
		expect(await readFile(at('site/mine'), 'utf8')).toBe('words');
	});
	test('by several at once leaves one of them, whole', async () => {
		const made = await Promise.all(
			['a', 'b', 'c', 'd'].map(async (name) => {
				await markOutput(at(name));
				return make(at(name), { name });
			}),
		);
		await Promise.all(made.map((one) => replaceOutput(one, at('site'))));
		expect(await readdir(at('site'))).toEqual([MARK, 'name']);
		expect((await readdir(scratch)).sort()).toEqual(['project', 'site']);
	});
});
