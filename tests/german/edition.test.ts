/** A tiny German edition: what is made of it without a site says nothing in English. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { legendOf } from '../../src/argument/legend.ts';
import { printLocator } from '../../src/citations/locators.ts';
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import { setReferences } from '../../src/citations/set-references.ts';
import { formatMessages } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { exports } from '../../src/exports/exports.ts';
import { generateExercises } from '../../src/lessons/generate-exercises.ts';
import { count, enumerate, inDigits, longDate, times, withArticle } from '../../src/words/de/grammar.ts';
import { mentioned } from '../../src/words/de/marks.ts';
import { isEnglish } from './english.ts';

const files = await readContent(join(import.meta.dirname, '../fixtures/brot'));
const { edition, messages } = compile(files);
if (!edition) throw new Error(formatMessages(messages));

/** Strings of a value, however deep, that are more than one word. */
function* phrases(value: unknown): Generator<string> {
	if (typeof value === 'string') {
		if (value.includes(' ')) yield value;
	} else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) yield* phrases(one);
}

describe('a German edition', () => {
	test('is exported without a word of English', () => {
		for (const { path, write } of exports) {
			// of BibTeX and RIS the words between values are their own
			if (/\.(?:bib|ris)$/.test(path)) continue;
			const lines = write(edition, { toBibtex, toRis, toCslJson }).split('\n');
			// tags of argdown and keys of data are the same in every language
			const read = lines.filter((line) => !/status_article|^id,|unchallenged|contested/.test(line) || path.endsWith('.md'));
			expect(read.filter(isEnglish), path).toEqual([]);
		}
	});

	test('turns every label in a locator into German', () => {
		expect(printLocator({ kind: 'volume', value: '2, pp. 4f.' })).toBe('Bd. 2, S. 4f.');
		expect(printLocator({ kind: 'book', value: 'II, ch. 3 and 4' })).toBe('Buch II, Kap. 3 und 4');
	});

	test('says in the legend what a claim does to its presupposition, as the word beside the line does', () => {
		const entry = legendOf(new Set(['presupposition']))[0];
		expect([entry?.full, entry?.meaning]).toEqual(['setzt voraus', 'nimmt sie als gegeben an und fällt mit ihr']);
	});

	test('gives exercises in German', () => {
		const made = generateExercises(edition, buildGraph(edition.claims, edition.relations), { seed: 'brot', count: 40 });
		expect(made.length).toBeGreaterThan(3);
		expect([...phrases(made)].filter(isEnglish)).toEqual([]);
	});

	test('sets its references as German ones are', () => {
		const html = setReferences(edition.sources)
			.map((one) => one.html)
			.join('\n');
		expect(html).toMatch(/Hrsg\./);
		expect(html).toContain('S. 201–230');
		expect(html).not.toMatch(/Eds?\.|pp\./);
		expect(setReferences(edition.sources).map(({ year }) => year)).toEqual(expect.arrayContaining(['1980a', '1980b']));
	});

	test('has its messages in German', () => {
		const text = new TextDecoder().decode(files.get('text/02-die-probe.md'));
		const broken = new Map(files).set(
			'text/02-die-probe.md',
			new TextEncoder().encode(`${text.replace('to=p3a', 'to=p33').replace('kind=question', 'kind=frage')}\n\nEin Absatz ohne Kennung.\n`),
		);
		const told = formatMessages(compile(broken).messages);
		expect(told).toContain('Fehler');
		expect(told.split('\n').filter((line) => isEnglish(line.replace(/^\S+ \S+ \S+ /, '')))).toEqual([]);
	});

	test('has German for what a schema finds', () => {
		const info = new TextDecoder().decode(files.get('edition.yml'));
		const broken = new Map(files).set('edition.yml', new TextEncoder().encode(info.replace(/^short: .*$/m, 'short: [a]')));
		expect(formatMessages(compile(broken).messages)).toContain('short ist so nicht verwendbar: nötig: Text, gefunden: eine Liste.');
	});

	test('is told of an interface there are no words for', () => {
		const info = new TextDecoder().decode(files.get('edition.yml'));
		const asked = new Map(files).set('edition.yml', new TextEncoder().encode(`${info}interface: fr\n`));
		expect(formatMessages(compile(asked).messages)).toMatch(/edition\.yml.*interface/);
	});
});

describe('the grammar of German', () => {
	test('counts in gender, number and case', () => {
		expect([0, 1, 2, 13].map((n) => count(n, 'Behauptung'))).toEqual([
			'keine Behauptungen',
			'eine Behauptung',
			'zwei Behauptungen',
			'13 Behauptungen',
		]);
		expect(count(1, 'Einwand', undefined, 'accusative')).toBe('einen Einwand');
		expect(count(3, 'Werk', undefined, 'dative')).toBe('drei Werken');
		expect([0, 1, 2, 20].map(times)).toEqual(['nie', 'einmal', 'zweimal', '20-mal']);
		expect(withArticle('Einwand')).toBe('ein Einwand');
	});

	test('joins, dates and quotes as German does', () => {
		expect(enumerate(['a', 'b', 'c'])).toBe('a, b und c');
		expect(inDigits(12345)).toBe('12.345');
		expect(longDate('2026-11-27')).toBe('27. November 2026');
		expect(mentioned('Brot')).toBe('„Brot“');
		expect(mentioned('das „Brot“')).toBe('‚das ‚Brot‘‘');
	});
});
