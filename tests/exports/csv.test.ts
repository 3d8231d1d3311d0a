import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/argument/graph.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { toClaimsCsv, toCsv, toRelationsCsv } from '../../src/exports/csv.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { runs } from '../thorough.ts';
import { editions, nasty } from './editions.ts';

const read = (text: string) => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
/** What the guard against formulas puts before a cell, taken away again. */
const unguard = (cell: string | undefined) => (cell ?? '').toWellFormed().replace(/^'(?=[=+@\t\r-])/, '');

describe('tables', () => {
	const expectSame = (edition: Edition) => {
		const claims = read(toClaimsCsv(edition));
		expect(claims.map(({ id, kind, voice, passage }) => ({ id, kind, voice, passage }))).toEqual(
			edition.claims.map(({ id, kind, voice, passage }) => ({ id, kind, voice, passage })),
		);
		expect(claims.map(({ text }) => unguard(text))).toEqual(edition.claims.map(({ text }) => unguard(text)));
		expect(claims.map(({ says }) => unguard(says))).toEqual(edition.claims.map(({ says }) => unguard(says)));
		const standings = readStandings(buildGraph(edition.claims, edition.relations));
		expect(claims.map((row) => [row['status_article'], row['status_source'], row['status_editors'], row['main']])).toEqual(
			edition.claims.map(({ id, main = '' }) => {
				const { article, source, editors } = standings.get(id) ?? {};
				return [article, source, editors, String(main)];
			}),
		);
		const relations = read(toRelationsCsv(edition));
		expect(relations.map(({ id, type, from, to }) => ({ id, type, from: from?.split(';'), to }))).toEqual(
			edition.relations.map(({ id, type, from, to }) => ({ id, type, from, to })),
		);
		expect(relations.map(({ drawn, cue, scheme, main, certainty }) => [drawn, unguard(cue), scheme, main, certainty])).toEqual(
			edition.relations.map(({ drawn, cue, scheme = '', main = '', certainty = '' }) => [
				drawn,
				unguard(cue),
				scheme,
				String(main),
				certainty,
			]),
		);
	};
	it('hold every claim and relation, whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: runs(60) });
	});
	it('hold those of the edition itself', async () => expectSame(await readWhole('content')));
	it('begin with a byte order mark, by which spreadsheets know the letters on a double click', async () => {
		const cave = await readWhole('cave');
		for (const text of [toClaimsCsv(cave), toRelationsCsv(cave)]) expect(text.lastIndexOf('\ufeff')).toBe(0);
	});
	it('let no cell begin as a formula, and leave all others as they are', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					nasty,
					nasty.map((text) => `=${text}`),
					nasty.map((text) => `-${text}`),
				),
				(words) => {
					const text = words.toWellFormed();
					const cell = read(toCsv(['a'], [[text]]))[0]?.['a'] ?? '';
					expect(cell).not.toMatch(/^[=+@\t\r]/);
					expect(cell === text || cell === `'${text}`).toBe(true);
					if (/^[^=+@\t\r-]/.test(text)) expect(cell).toBe(text);
				},
			),
		);
		expect(toCsv(['a'], [[-3], ['-3.5'], ['- a remark'], ['a = b']])).toBe("\uFEFFa\r\n-3\r\n-3.5\r\n'- a remark\r\na = b\r\n");
	});
	it('name the works cited at a claim once each', async () => {
		const claims = read(toClaimsCsv(await readWhole('cave')));
		expect(claims.find(({ id }) => id === 'p2a')?.['sources']).toBe('lamp2001;shade-cole1999;ember-ash-flint2010a');
	});
});
