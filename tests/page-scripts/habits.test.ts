/** Habits of the pages' scripts: one way to make an element, and one name for what page and script share. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SITE = join(import.meta.dirname, '../../src/site');
const read = (folder: string, ending: RegExp) =>
	readdirSync(join(SITE, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ file: relative(SITE, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
const scripts = read('scripts', /\.ts$/);
const pages = [...read('pages', /\.astro$/), ...read('components', /\.astro$/), ...read('layouts', /\.astro$/)];

/** It is written into a package by itself, as one function. */
const ALONE = 'scripts/package/play-quiz.ts';

describe('a script', () => {
	test('makes elements by the one helper', () => {
		const bare = scripts.filter(({ text }) => /document\.createElement\(/.test(text)).map(({ file }) => file);
		expect(bare.filter((file) => file !== ALONE)).toEqual(['scripts/shell/elements.ts']);
	});

	test('shares the names of ids with the page it is for, where it has a list of them', () => {
		const lists = scripts.filter(({ file }) => /-ids\.ts$/.test(file));
		expect(lists.length).toBeGreaterThan(3);
		for (const { file, text } of lists) {
			const name = file.split('/').at(-1) as string;
			const users = [...scripts, ...pages].filter(({ text }) => text.includes(`/${name}'`));
			expect(users.some((one) => one.file.endsWith('.astro')) && users.some((one) => one.file.endsWith('.ts')), file).toBe(true);
			for (const [, key, id] of text.matchAll(/export const (\w+) = '([^']+)'/g)) {
				// each is used, and none is written out beside its name
				expect(users.filter((one) => one.text.includes(`ids.${key}`)).length, `${file}: ${key}`).toBeGreaterThan(1);
				for (const one of users) expect(one.text, `${one.file}: ${id}`).not.toMatch(new RegExp(`(?:id="|byId\\(')${id}["']`));
			}
		}
	});
});
