import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClaimsCsv, toCsv, toRelationsCsv } from '../../src/exports/csv.ts';
import type { Edition } from '../../src/model/edition.ts';
import { editions, nasty, readWhole } from './editions.ts';

const read = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
/** What the guard against formulas puts before a cell, taken away again. */
const unguard = (cell: string | undefined) => (cell ?? '').toWellFormed().replace(/^'(?=[=+@\t\r-])/, '');

describe('tables', () => {
	const expectSame = (edition: Edition) => {
		const claims = read(toClaimsCsv(edition));
		expect(claims.map(({ id, kind, voice, passage }) => ({ id, kind, voice, passage }))).toEqual(
			edition.claims.map(({ id, kind, voice, passage }) => ({ id, kind, voice, passage })),
		);
		expect(claims.map(({ text }) => unguard(text))).toEqual(edition.claims.map(({ text }) => unguard(text)));
		const relations = read(toRelationsCsv(edition));
		expect(relations.map(({ id, type, from, to }) => ({ id, type, from: from?.split(';'), to }))).toEqual(
			edition.relations.map(({ id, type, from, to }) => ({ id, type, from, to })),
		);
	};
	it('hold every claim and relation, whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: 60 });
	});
	it('hold those of the edition itself', async () => expectSame(await readWhole('content')));
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
		expect(toCsv(['a'], [[-3], ['-3.5'], ['- a remark'], ['a = b']])).toBe("a\r\n-3\r\n-3.5\r\n'- a remark\r\na = b\r\n");
	});
	it('name the works cited at a claim once each', async () => {
		const claims = read(toClaimsCsv(await readWhole('cave')));
		expect(claims.find(({ id }) => id === 'p2a')?.['sources']).toBe('lamp2001;shade-cole1999;ember-ash-flint2010a');
	});
});
