/** The vocabulary has one home: what depends on a kind of relation or claim, or on a voice, is read off the tables of `src/model/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimKinds } from '../src/model/kinds.ts';
import { attackTypeNames, relationKinds, relationTypes } from '../src/model/relations.ts';
import { claimVoices } from '../src/model/voices.ts';

const SRC = join(import.meta.dirname, '../src');
/** The tables, and the words of their rows. */
const TABLES = /^(?:model\/|words\/\w+\/(?:relations|kinds|voices|layers|statuses|schemes|signs)\.ts$)/;
/** The code of every file outside the tables, without its comments. */
const code = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
	.map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.filter((file) => !TABLES.test(file))
	.map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '') }));

/** Places where a pattern stands, each with its words. */
const places = (pattern: RegExp) =>
	code.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((found) => `src/${file}: ${found[0].replace(/\s+/g, ' ')}`));

const relationWords = [
	...new Set([...relationTypes, ...attackTypeNames, ...relationTypes.flatMap((type) => Object.values(relationKinds[type].verb))]),
];
const any = (words: readonly string[]) => `(?:${words.map((word) => word.replace(/\s/g, '\\s')).join('|')})`;

describe('outside the tables', () => {
	test('nothing asks which kind a relation is by its name', () => {
		// what a reader's own copy is shown beside is a restatement too, and another thing
		const asked = places(new RegExp(`[!=]==\\s*'${any(relationWords)}'|case\\s+'${any(relationWords)}'`, 'g'));
		expect(asked.filter((place) => !/^src\/site\/scripts\/your-copy\/.* 'restatement'$/.test(place))).toEqual([]);
	});

	test('no list and no record names kinds of relations', () => {
		expect(places(new RegExp(`'${any(relationWords)}'\\s*,\\s*'${any(relationWords)}'`, 'g'))).toEqual([]);
		expect(
			places(
				new RegExp(
					`\\b${any([...relationTypes, ...attackTypeNames])}:\\s*[^;\\n]*,\\s*${any([...relationTypes, ...attackTypeNames])}:`,
					'g',
				),
			),
		).toEqual([]);
	});

	test('no verb is bent by a regular expression', () => {
		expect(places(/verb\w*(?:\.\w+)*\.replace\(\/\w*s\$\/|\(\/l?ies\$\//gi)).toEqual([]);
	});

	test('no list names the kinds of claims or the voices', () => {
		const several = (words: readonly string[]) => new RegExp(`(?:'${any(words)}'\\s*,\\s*){2}'${any(words)}'`, 'g');
		expect(places(several(claimKinds))).toEqual([]);
		expect(places(several(claimVoices))).toEqual([]);
		const forked = (words: readonly string[]) => new RegExp(`case\\s+'${any(words)}'`, 'g');
		expect(places(forked(claimVoices))).toEqual([]);
	});
});

describe('the tables', () => {
	test('give every kind of relation a verb in three forms, a class, a sign, a head and an arrow of its own', () => {
		for (const name of relationTypes) {
			const { verb, className, sign, mermaid } = relationKinds[name];
			expect(relationKinds[name].name).toBe(name);
			expect(new Set([verb.singular, verb.plural, verb.passive]).size, name).toBe(3);
			expect(
				[className, sign, mermaid.end, mermaid.join].every((part) => part.length > 0),
				name,
			).toBe(true);
		}
		for (const of of ['className', 'sign', 'head', 'lane', 'act', 'word'] as const)
			expect(new Set(relationTypes.map((name) => relationKinds[name][of])).size, of).toBe(relationTypes.length);
		expect(new Set(relationTypes.map((name) => relationKinds[name].mermaid.end)).size, 'arrows that can be told apart').toBe(
			relationTypes.length,
		);
	});
});
