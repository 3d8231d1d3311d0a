/** An edition is spoken of as what it is: a dialogue of two authors, in their own words. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editedOfFolder } from '../../src/disk/speak-language.ts';
import { compile } from '../../src/edition.ts';
import { EDITED, editedOf, usualEdited } from '../../src/words/edited-of.ts';
import { fixturePath, readFixture } from './fixtures.ts';
import { writeExports } from './write-exports.ts';

const INFO = {
	title: 'On Lamps',
	short: 'On Lamps',
	author: 'Ada Lamp and Bo Wick',
	version: '0.1.0',
	language: 'en',
	description: 'A dialogue about lamps.',
	editors: ['E. Ditor'],
	baseUrl: 'https://lamps.example.org',
	propositions: 1,
	rights: { article: 'Public domain', edition: 'CC0', editionUrl: 'https://creativecommons.org/publicdomain/zero/1.0/' },
	text: 'verbatim',
	work: 'dialogue',
	ascribed: 'the lamplighters',
	article: {
		type: 'book',
		title: 'On Lamps',
		author: [
			{ family: 'Lamp', given: 'Ada' },
			{ family: 'Wick', given: 'Bo' },
		],
		issued: { 'date-parts': [[1750]] },
	},
};
const PAGE = `# Of light {#h1}

[Philo.]{role=speaker} :claim[Lamps give light]{#p1a proposition=1}; :claim[some say they do not]{#p1b voice=reported}. {#p1}

:assumption[Oil burns]{#p2a}, and :claim[it is sold]{#p2b voice=conceded}. {#p2}

::support[What burns gives light.]{#s1 from=p2a to=p1a drawn=article cue=position}
::attack[Both can’t be.]{#x1 from=p1b to=p1a drawn=editors}
`;
const files = {
	// JSON is YAML
	'edition.yml': JSON.stringify(INFO),
	'references.json': '[]',
	'text/01-light.md': PAGE,
	'propositions/1.md': '---\ntitle: Lamps give light\n---\n\nSo it is said ([1](#p1)).\n',
};
const OTHER_WORK = /\b(?:the|an|no|its) article\b|\bthe author\b|(?:close|editors’(?: own)?) restatement|\bthe theories\b/gi;

function write(edited: string, language = '', of: Readonly<Record<string, string>> = files): Record<string, string> {
	const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'write-exports.ts')], {
		input: JSON.stringify(of),
		env: { ...process.env, [EDITED]: edited, ...(language && { NODE_OPTIONS: `--conditions=words-${language}` }) },
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as Record<string, string>;
}

test('no export of a dialogue of two authors speaks of an article, of one author or of a restatement', () => {
	const exported = Object.entries(write(JSON.stringify(editedOf(INFO))));
	const found = exported.flatMap(([path, text]) =>
		[...text.matchAll(OTHER_WORK)].map((one) => `${path}: ${text.slice(one.index - 60, one.index + 40)}`),
	);
	expect(found).toEqual([]);
	const all = exported.map(([, text]) => text).join('\n');
	for (const words of ['the dialogue', 'the authors', 'the lamplighters']) expect(all).toContain(words);
});

test('nor does one in German, and each word stands in its case and number', () => {
	const all = Object.values(write(JSON.stringify({ ...editedOf(INFO), work: 'speech', ascribed: 'die Redner' }), 'de')).join('\n');
	const found = [...all.matchAll(/(?:d(?:er|en|em|es)|[iI]m|vom) Artikels?\b|\b(?:der|dem|des|vom) Autors?\b|(?:die|den) Theorien|\$\{/g)];
	expect(found.map(({ index }) => all.slice(index - 60, index + 40))).toEqual([]);
	for (const words of ['in der Rede', 'der Rede', 'die Autoren', 'die Redner', 'den Rednern']) expect(all).toContain(words);
	expect(all).not.toMatch(/\b(?:[dD]ie Autoren (?:nur )?\w+t|der Reden|dem Rede|des Rede|in dem? Rede)\b/);
});

test('the same words say article where nothing is said of the work', () => {
	const all = Object.values(writeExports(files)).join('\n');
	expect(all).toContain('the article');
	expect(all).toContain('the author');
});

test('what an edition says of its work, whatever is written there', () => {
	expect(editedOf({})).toEqual(usualEdited);
	expect(editedOf({ work: 3, author: 'A', text: [], article: { author: 'A' } })).toEqual(usualEdited);
	expect(editedOf(INFO)).toEqual({ work: 'dialogue', authors: 2, text: 'verbatim', ascribed: 'the lamplighters' });
});

test.each([
	['en', /\b(?:the|an) article\b(?!-)|\bthe author(?:’s)?\b/i],
	['de', /\b(?:d(?:er|en|em|es)|im|vom|zum) Artikels?\b|\b(?:der|den|dem|des|vom) Autors?\b|\b(?:die|den) Theorien\b/i],
])('the words of the interface (%s) name the work and its author by the words there are for them', (language, other) => {
	const folder = join(import.meta.dirname, '../../src/words', language);
	const named = readdirSync(folder)
		.filter((file) => file.endsWith('.ts') && file !== 'work.ts')
		.flatMap((file) =>
			readFileSync(join(folder, file), 'utf8')
				.split('\n')
				.filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && other.test(line))
				.map((line) => `${file}: ${line.trim()}`),
		);
	expect(named).toEqual([]);
});

/** A speech with notes, and with a work that it cites: nothing in it is marked. */
const speech = Object.fromEntries([...(await readFixture('speech'))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
const OF_CLAIMS = /\b(?:(?<!kind\.)claims?|assumptions?|arguments?|maps?|propositions?|objections?)\b/gi;

test('what is made of an edition without claims offers none', () => {
	const info = parse(speech['edition.yml'] ?? '');
	const exported = write(JSON.stringify({ ...editedOf(info), unmarked: true }), '', speech);
	expect(Object.keys(exported).filter((path) => /claims|relations|argument\.|annotations|concepts/.test(path))).toEqual([]);
	const read = Object.entries(exported).filter(([path]) => !/schema|records|terms|graph|edition\.json|\.css$|style/.test(path));
	expect(read.length).toBeGreaterThan(12);
	const found = read.flatMap(([path, text]) =>
		[...text.matchAll(OF_CLAIMS)].map((one) => `${path}: ${text.slice(one.index - 60, one.index + 40)}`),
	);
	expect(found).toEqual([]);
	expect(exported['/llms.txt']).toContain('/a/p1/');
	const german = Object.values(write(JSON.stringify({ ...editedOf(info), unmarked: true }), 'de', speech)).join('\n');
	expect(german).not.toMatch(/Annotationen und Karten|Behauptung (?:sagt|hat)|jede Behauptung/);
});

test('whether something is marked is read off the pages of a text', () => {
	expect(JSON.parse(editedOfFolder(fixturePath('speech')))).toMatchObject({ work: 'speech', unmarked: true });
	expect(JSON.parse(editedOfFolder(fixturePath('lanterns')))).not.toHaveProperty('unmarked');
	expect(compile(new Map(Object.entries(speech)), { ledger: false }).messages).toEqual([]);
});
