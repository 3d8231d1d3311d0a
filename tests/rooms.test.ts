/** The directions between the rooms of `src/`: a room imports only what stands before it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** The rooms in order. Those within one step do not import one another. */
const STEPS = [
	['words'],
	['model'],
	['formats', 'disk'],
	['diagnostics'],
	['citations'],
	['text'],
	['argument'],
	['maps', 'anchors', 'collation', 'lessons', 'exports', 'search'],
	['edition.ts'],
	['library'],
	['cli'],
	['site'],
];
const step = (room: string) => STEPS.findIndex((rooms) => rooms.includes(room));

/** Rooms at the edge: they may touch disk, clock and network. */
const EDGES = ['disk', 'cli', 'site', 'search'];
const EFFECTS =
	/^(?:node:)?(?:fs|child_process|net|http|https|http2|dgram|dns|tls|os|timers|worker_threads|cluster|readline|inspector)(?:\/|$)/;

interface Import {
	file: string;
	room: string;
	from: string;
	/** Room of what is imported; undefined for a package. */
	to: string | undefined;
	/** The file in `src/` that is imported, where it is one. */
	target: string | undefined;
	/** It imports types and nothing that runs. */
	typesOnly: boolean;
}

const roomOf = (path: string): string => path.split('/')[0] as string;

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs|js)$/.test(entry.name))
	.map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.sort();

const imports: Import[] = files.flatMap((file) => {
	const code = readFileSync(join(SRC, file), 'utf8');
	const found = code.matchAll(
		/(?:^|[;\n])\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
	);
	return [...found].map((match) => {
		const from = (match[1] ?? match[2] ?? match[3]) as string;
		const target = from.startsWith('.') ? posix.join(posix.dirname(file), from) : from.startsWith('#words/') ? from.slice(1) : undefined;
		return {
			file,
			room: roomOf(file),
			from,
			to: target === undefined ? undefined : roomOf(target),
			target,
			typesOnly: /^[;\s]*(?:import|export)\s+type\b/.test(match[0]),
		};
	});
});

const describeImport = ({ file, from }: Import) => `src/${file} imports ${from}`;

describe('the rooms of src', () => {
	test('are all in the order, and each has something that is imported or imports', () => {
		expect(files.filter((file) => step(roomOf(file)) < 0)).toEqual([]);
		expect(imports.length).toBeGreaterThan(files.length / 2);
	});

	test('import only what stands before them', () => {
		const wrong = imports.filter(({ room, to }) => to !== undefined && to !== room && !(step(to) >= 0 && step(to) < step(room)));
		expect(wrong.map(describeImport)).toEqual([]);
	});

	test('leave Astro to the site', () => {
		const wrong = imports.filter(
			({ room, from }) => room !== 'site' && (/^astro(?:[:/]|$)/.test(from) || from.startsWith('@astrojs/') || from.endsWith('.astro')),
		);
		expect(wrong.map(describeImport)).toEqual([]);
	});

	test('touch disk, clock and network only at the edge', () => {
		const wrong = imports.filter(({ room, from }) => !EDGES.includes(room) && EFFECTS.test(from));
		expect(wrong.map(describeImport)).toEqual([]);
		const clocks = files.filter(
			(file) =>
				!EDGES.includes(roomOf(file)) &&
				/\bDate\.now\(|new Date\(\)|\bfetch\(|performance\.now\(/.test(readFileSync(join(SRC, file), 'utf8')),
		);
		expect(clocks).toEqual([]);
	});

	test('give components what they show: pages alone ask for the edition, and nothing that a component imports does', () => {
		const importsOf = Map.groupBy(imports, ({ file }) => file);
		/** The ways from a file to the edition that is being published, through all that it imports. */
		const waysFrom = (file: string, seen: Set<string>): string[] => {
			if (file === 'site/data/context.ts') return [file];
			if (seen.has(file)) return [];
			seen.add(file);
			const run = (importsOf.get(file) ?? []).filter(({ typesOnly }) => !typesOnly);
			return run.flatMap(({ target }) => (target === undefined ? [] : waysFrom(target, seen).map((way) => `${file} → ${way}`)));
		};
		const shown = files.filter((file) => /^site\/(?:components|layouts)\//.test(file));
		expect(shown.length).toBeGreaterThan(30);
		expect(shown.flatMap((file) => waysFrom(file, new Set()))).toEqual([]);
		expect(waysFrom('site/pages/index.astro', new Set())).not.toEqual([]);
	});

	test('never name the article: what belongs to it lies in content/', () => {
		const named = /lorentzen|learning region|regional innovation|mackinnon/i;
		const wrong = files.filter((file) => {
			// Examples in comments may; code may not.
			const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
			return named.test(code);
		});
		expect(wrong).toEqual([]);
	});
});
