/** Comments stand where a reader of a file looks for them, and send her only to what is in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
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
});
