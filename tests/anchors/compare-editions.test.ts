import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toChangeReport } from '../../src/anchors/change-report.ts';
import { compareEditions } from '../../src/anchors/compare-editions.ts';
import { compareWords } from '../../src/anchors/compare-words.ts';
import { describeEvent, historyOf } from '../../src/anchors/history.ts';
import { parseLedger } from '../../src/anchors/ledger.ts';
import { compile } from '../../src/edition.ts';
import { toEditionData } from '../../src/exports/edition-data.ts';
import type { Edition, EditionData } from '../../src/model/edition.ts';
import { readFixture } from '../edition/fixtures.ts';

const first = toEditionData(compile(await readFixture('cave'), { ledger: false }).edition as Edition);
/** The cave's next edition: 7b merged, 5a reworded, 2b in another voice, one relation turned, one claim new. */
const second: EditionData = structuredClone(first);
second.edition.version = '0.2.0';
const find = (id: string) => second.claims.find((claim) => claim.id === id) as EditionData['claims'][number];
find('p5a').text = 'Hardly anybody can be led out, they say';
find('p2b').voice = 'ascribed';
find('p2b').certainty = 'low';
second.claims.push({ ...find('p7a'), id: 'p7c', label: '7c', text: 'The fires *were* lit' });
second.claims = second.claims.filter(({ id }) => id !== 'p7b');
second.relations = second.relations.map((one) => (one.id === 'x1' ? { ...one, from: ['p7a'] } : one));

const entry = (id: string, edition: string, more: object) =>
	`${JSON.stringify({ id, kind: id.startsWith('x') ? 'attack' : 'claim', edition, status: 'live', ...more })}\n`;
const hash = '0123456789abcdef';
const { ledger, messages } = parseLedger(
	['p5a', 'p7a', 'p7b', 'x1'].map((id) => entry(id, '0.1.0', { class: 'new', hash })).join('') +
		'{"release":"0.1.0","date":"2026-01-01"}\n' +
		entry('p5a', '0.2.0', { class: 'reworded', hash, reason: 'It was said of some only.', date: '2026-01-20' }) +
		entry('p7b', '0.2.0', { status: 'merged', successors: ['p7a'], reason: 'Both ask the same' }) +
		entry('p7c', '0.2.0', {}) +
		'{"release":"0.2.0","date":"2026-02-02"}\n' +
		entry('p7a', '0.3.0', { status: 'superseded', successors: ['p7c', 'p5a'], reason: 'It asked two things' }),
);

test('the ledger of this test is sound', () => expect(messages).toEqual([]));

describe('compareEditions', () => {
	const { changes, from, to } = compareEditions(first, second, ledger);
	const of = (id: string) => changes.find((change) => change.id === id);

	test('tells what was added, reworded, annotated otherwise and what is gone, and nothing else', () => {
		expect([from, to]).toEqual(['0.1.0', '0.2.0']);
		expect(changes.map(({ id, change }) => `${id} ${change}`)).toEqual([
			'p2b reannotated',
			'p5a reworded',
			'p7b merged',
			'p7c added',
			'x1 reworded',
		]);
	});

	test('says of words which, how much and why', () => {
		expect(of('p5a')).toMatchObject({
			class: 'reworded',
			label: 'P2',
			reasons: ['It was said of some only.'],
			before: 'Nobody can be led out',
		});
		expect(of('x1')).toMatchObject({ fields: [{ field: 'from', before: 'p7b', after: 'p7a' }], words: [{ op: 'same' }] });
	});

	test('says of what is gone where it led then and where it leads', () => {
		expect(of('p7b')).toMatchObject({
			successors: ['p7a'],
			leadsTo: ['p5a', 'p7c'],
			reason: 'Both ask the same',
			text: 'Some have come back from outside',
		});
	});

	test('says of a relation from where to where it leads, of one that is gone as it led', () => {
		expect(of('x1')?.ends).toEqual({ from: ['p7a'], to: second.relations.find(({ id }) => id === 'x1')?.to });
		expect(of('p7c')).not.toHaveProperty('ends');
		const without = { ...second, relations: second.relations.filter(({ id }) => id !== 'x1') };
		const [gone, back] = [compareEditions(first, without, ledger), compareEditions(without, first, ledger)].map(({ changes }) =>
			changes.find(({ id }) => id === 'x1'),
		);
		expect(gone).toMatchObject({ change: 'gone', ends: { from: ['p7b'] } });
		expect(back).toMatchObject({ change: 'added', ends: { from: ['p7b'] } });
	});

	test('says of annotations which', () => {
		expect(of('p2b')).toMatchObject({
			fields: [
				{ field: 'voice', before: 'author', after: 'ascribed' },
				{ field: 'certainty', after: 'low' },
			],
		});
	});

	test('finds nothing between an edition and itself, and adds what it takes away the other way round', () => {
		expect(compareEditions(first, structuredClone(first), ledger).changes).toEqual([]);
		const back = compareEditions(second, first, ledger).changes;
		expect(back.filter(({ change }) => change === 'added').map(({ id }) => id)).toEqual(['p7b']);
		expect(back.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
	});

	test('does not tell of one edition what happened in a later one', () => {
		const third = structuredClone(second);
		third.edition.version = '0.2.1';
		third.claims = third.claims.filter(({ id }) => id !== 'p7a');
		expect(compareEditions(second, third, ledger).changes.find(({ id }) => id === 'p7a')).toMatchObject({ change: 'gone', successors: [] });
	});

	test('is data: it survives JSON', () => {
		expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
	});
});

describe('compareWords', () => {
	test('gives back both wordings, and knows sameness', () => {
		const words = fc
			.array(fc.constantFrom('a', 'firm', ' ', '  ', ', ', '.', 'learns', '12.5', '12', 'author’s', '\n', 'é', '𝒳'), { maxLength: 30 })
			.map((all) => all.join(''));
		fc.assert(
			fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), fc.oneof(words, fc.string()), (a, b) => {
				const runs = compareWords(a, b);
				const side = (op: string) =>
					runs
						.filter((run) => run.op !== op)
						.map(({ text }) => text)
						.join('');
				expect(side('added')).toBe(a);
				expect(side('removed')).toBe(b);
				expect(runs.every(({ text }) => text !== '')).toBe(true);
				if (a === b) expect(runs.every(({ op }) => op === 'same')).toBe(true);
			}),
		);
	});

	const show = (a: string, b: string) =>
		compareWords(a, b)
			.map(({ op, text }) => (op === 'same' ? text : `${op === 'added' ? '+' : '-'}[${text}]`))
			.join('');
	test('a sentence that was written anew reads as two wordings, not as islands of one in the other', () => {
		expect(show('some light, of course, was seen by them all', 'they all saw some light, of course')).toBe(
			'-[some light, of course, was seen by them all]+[they all saw some light, of course]',
		);
		expect(show('the fire is old and the wall is bare', 'the fire is new and the wall is bright')).toBe(
			'the fire is -[old]+[new] and the wall is -[bare]+[bright]',
		);
	});

	test('changes whole words, with the spaces between them', () => {
		expect(show('grew by 12.5 per cent', 'grew by 12.6 per cent')).toBe('grew by -[12.5]+[12.6] per cent');
		expect(show('keep what they know to themselves', 'keep what nobody says to themselves')).toBe(
			'keep what -[they know]+[nobody says] to themselves',
		);
		// a space that both have belongs to neither change
		expect(show('The question is whether', 'The question, seldom put, is whether')).toBe('The question+[, seldom put,] is whether');
		expect(show('but they are, of course, local', 'but they may be local')).toBe('but they -[are, of course,]+[may be] local');
	});
});

describe('toChangeReport', () => {
	test('reads as a report', async () => {
		await expect(toChangeReport(compareEditions(first, second, ledger))).toMatchFileSnapshot('../fixtures/changes/cave-0.2.0.md');
	});
	test('says so when nothing changed', () => {
		expect(toChangeReport({ from: '0.1.0', to: '0.1.1', changes: [] })).toContain('Nothing that can be cited has changed.');
	});
});

describe('historyOf', () => {
	const tell = (id: string) => historyOf(id, ledger).map((event) => describeEvent(event, (one) => one));
	test('tells what happened, when, why and where it leads', () => {
		expect(tell('p7b')).toEqual([
			'First published in edition 0.1.0 (2026-01-01).',
			'Merged with p7a in edition 0.2.0 (2026-02-02): Both ask the same. Today this leads to p5a and p7c.',
		]);
		expect(tell('p7a').at(-1)).toBe('Split into p7c and p5a in edition 0.3.0: It asked two things.');
		expect(tell('p5a').at(-1)).toBe('Reworded in edition 0.2.0 (2026-01-20): It was said of some only.');
	});
	test('tells of a draft that it is one, and nothing of what nobody knows', () => {
		expect(tell('p7c')).toEqual(['Drafted for edition 0.2.0 (2026-02-02).']);
		expect(historyOf('p99', ledger)).toEqual([]);
	});
});
