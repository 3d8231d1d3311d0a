import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selectArticlePassages } from '../../src/collation/article-passages.ts';
import { collate } from '../../src/collation/collate.ts';
import { findWords } from '../../src/collation/find-words.ts';
import { toCollationFile } from '../../src/collation/fingerprint.ts';
import { fixturePath } from '../edition/fixtures.ts';
import { caveCopy, caveFingerprint, cavePassages } from './cave-copy.ts';

const find = (words: string, ...phrases: string[]) =>
	findWords(cavePassages, { words: words.split(' ').filter(Boolean), phrases }).map(({ id }) => id);

describe('words in a copy', () => {
	test('are found where all of them are, by their beginnings, whatever the case and the accents', () => {
		expect(find('opinion')).toEqual(['p3', 'p6']);
		expect(find('OPINIÓN told')).toEqual(['p6']);
		expect(find('opinion wall')).toEqual([]);
	});
	test('of a phrase follow one another', () => {
		expect(find('', 'upon a lighted wall')).toEqual(['p2']);
		expect(find('', 'wall lighted')).toEqual([]);
		expect(find('daylight', 'taken up to')).toEqual(['p5']);
	});
	test('that are none are found nowhere', () => {
		expect(find('', '…')).toEqual([]);
		expect(find('')).toEqual([]);
	});
});

describe('the passages of a copy', () => {
	test('are found by what the tiny edition has of them', () => {
		expect(readFileSync(join(fixturePath('cave'), 'collation.json'), 'utf8')).toBe(toCollationFile(caveFingerprint));
	});

	test('are its words on one line, with each annotation where it was, and what stands between pages left out', () => {
		const printed = caveCopy.replace('whatever a body', 'whatever\n\nA page head of the journal, 2001\n\na body');
		expect(selectArticlePassages({ text: printed }, collate({ text: printed }, caveFingerprint))).toEqual(
			cavePassages.map(({ id, text, spans }) => ({ id, text, spans })),
		);
	});
});
