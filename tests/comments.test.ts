/** Comments stand where a reader of a file looks for them, and send her only to what is in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (folder: string, kind: RegExp) =>
	readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && kind.test(entry.name))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((file) => !file.startsWith('tests/fixtures/'))
		.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const sources = read('src', /(?<!\.d)\.ts$|\.astro$/);

describe('a comment', () => {
	test('opens every file, before its first import', () => {
		const late = sources.filter(({ text }) => !/^(?:#!.*\n)?(?:---\n)?\/\*\*/.test(text)).map(({ file }) => file);
		expect(late).toEqual([]);
	});

	test('names no section of ARCHITECTURE.md that is not there, and no document that is not', () => {
		const headings = [...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^## (.*)$/gm)].map(([, title]) => title);
		const all = [...sources, ...read('src', /\.css$/), ...read('tests', /\.ts$/)].filter(({ file }) => file !== 'tests/comments.test.ts');
		const sections = all.flatMap(({ text }) => [...text.matchAll(/ARCHITECTURE\.md, “([^”]*)”/g)].map(([, title]) => title as string));
		expect(sections.length).toBeGreaterThan(0);
		expect(sections.filter((title) => !headings.includes(title))).toEqual([]);
		// a bare mention of it would leave the reader to search
		const named = all.flatMap(({ file, text }) =>
			[...text.matchAll(/\b(?:[\w-]+\/)*[A-Z]{4,}\.md\b(?!, “)|\(architecture, [^)]*\)|\bthe design (?:says|fixes)/g)].map(([name]) => ({
				file,
				name,
			})),
		);
		const missing = named.filter(
			({ name }) =>
				!/\.md$/.test(name) || name === 'ARCHITECTURE.md' || !['', 'src', 'content'].some((folder) => existsSync(join(ROOT, folder, name))),
		);
		expect(missing).toEqual([]);
	});
});
