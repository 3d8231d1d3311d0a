/** Languages of the interface: which there are, that each is whole, and which one an edition has. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOfFolder } from '../../src/disk/speak-language.ts';
import { pageIn } from '../../src/site/data/page-language.ts';
import { editedOf } from '../../src/words/edited-of.ts';
import { interfaceOf, languages, usualLanguage } from '../../src/words/languages.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORDS = join(ROOT, 'src/words');
const filesOf = (language: string) => readdirSync(join(WORDS, language)).filter((name) => name.endsWith('.ts'));

describe('the languages of the interface', () => {
	test('are the folders of words, each found by a condition', () => {
		const folders = readdirSync(WORDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map(({ name }) => name).sort()).toEqual([...languages].sort());
		const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		const others = languages.filter((language) => language !== usualLanguage);
		expect(imports['#words/*']).toEqual({
			...Object.fromEntries(others.map((language) => [`words-${language}`, `./src/words/${language}/*`])),
			default: `./src/words/${usualLanguage}/*`,
		});
	});

	test.each(languages.filter((language) => language !== usualLanguage))('have each file of English, held to its types: %s', (language) => {
		// how English names a work and its author is its own grammar: nothing but its sentences asks for it
		const english = filesOf(usualLanguage).filter((file) => file !== 'work.ts');
		expect(filesOf(language)).toEqual(expect.arrayContaining(english));
		const held = readFileSync(join(WORDS, language, 'complete.ts'), 'utf8');
		const rows = [...held.matchAll(/SameWords<typeof import\('\.\.\/en\/([\w-]+\.ts)'\), typeof import\('\.\/([\w-]+\.ts)'\)>/g)];
		for (const [, there, here] of rows) expect(here).toBe(there);
		expect(rows.map(([, file]) => file).sort()).toEqual(english.sort());
	});
});

describe('the language of an edition', () => {
	test('is that of its text, if there are words for it, unless it asks for another', () => {
		expect(interfaceOf({ language: 'de-AT' })).toBe('de');
		expect(interfaceOf({ language: 'en-GB' })).toBe('en');
		expect(interfaceOf({ language: 'la' })).toBe('en');
		expect(interfaceOf({ language: 'la', interface: 'de' })).toBe('de');
		expect(interfaceOf({ language: 'de', interface: 'en' })).toBe('en');
	});

	test('is told of its words where the interface speaks another, with the way they go', () => {
		const told = (info: { language: string; interface?: 'en' | 'de' }) => {
			const { language, direction } = editedOf(info);
			return { language, direction, page: pageIn(info) };
		};
		expect(told({ language: 'en-GB' })).toEqual({ language: undefined, direction: undefined, page: { lang: 'en-GB' } });
		expect(told({ language: 'de' })).toEqual({ language: undefined, direction: undefined, page: { lang: 'de' } });
		expect(told({ language: 'de', interface: 'en' })).toEqual({ language: 'de', direction: undefined, page: { lang: 'en' } });
		expect(told({ language: 'grc' })).toEqual({ language: 'grc', direction: undefined, page: { lang: 'en' } });
		for (const language of ['ar', 'he', 'fa', 'ur', 'yi'])
			expect(told({ language })).toEqual({ language, direction: 'rtl', page: { lang: 'en', dir: 'rtl' } });
		expect(told({ language: 'ar', interface: 'de' }).page).toEqual({ lang: 'de', dir: 'rtl' });
		expect(told({ language: 'az-Arab' }).direction).toBe('rtl');
		expect(editedOf({ language: '?!' }).direction).toBeUndefined();
	});

	test('is read before anything else is, from whatever stands there', () => {
		const folder = (text: string) => {
			const made = mkdtempSync(join(tmpdir(), 'elenchus-language-'));
			mkdirSync(made, { recursive: true });
			writeFileSync(join(made, 'edition.yml'), text);
			return made;
		};
		expect(languageOfFolder(folder('language: de_DE\n'))).toBe('de');
		expect(languageOfFolder(folder('language: grc\ninterface: de\n'))).toBe('de');
		expect(languageOfFolder(folder('language: [\n'))).toBe('en');
		expect(languageOfFolder(folder('- 1\n'))).toBe('en');
		expect(languageOfFolder('/nowhere')).toBe('en');
	});
});

test('a command answers in the language of the edition it is run on', () => {
	const run = (folder: string) => execFileSync(process.execPath, ['src/cli/build.ts', folder, '--help'], { cwd: ROOT, encoding: 'utf8' });
	const german = run('tests/fixtures/brot');
	expect(german).not.toBe(run('tests/fixtures/cave'));
	expect(german).toContain('baut die Website');
});
