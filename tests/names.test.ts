/** No exported name has two meanings: what is called alike in two modules is the same thing, or one of them has a better name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
/** Words of the interface go by the names of their files; ids of a page’s elements are its own; the names of endpoints are Astro’s. */
const ASIDE = /^(?:words|site\/pages)\/|-ids\.ts$/;
/** The same in the build, in page scripts and in those of the teaching pages: a path with the base before it. */
const ALIKE = ['href'];

test('no exported name stands for two things', () => {
	const homes = new Map<string, Set<string>>();
	for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
		const file = relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
		if (!entry.isFile() || !file.endsWith('.ts') || ASIDE.test(file)) continue;
		const exported = readFileSync(join(SRC, file), 'utf8').matchAll(
			/^export (?:abstract |async |declare )*(?:function\*?|const|let|type|interface|class|enum) (\w+)/gm,
		);
		for (const [, name = ''] of exported) homes.set(name, (homes.get(name) ?? new Set()).add(file));
	}
	expect(homes.size).toBeGreaterThan(500);
	const twice = [...homes].filter(([name, files]) => files.size > 1 && !ALIKE.includes(name));
	expect(twice.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});
