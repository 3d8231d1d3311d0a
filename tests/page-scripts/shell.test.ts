/** The parts of the pages' scripts that need no browser. */
import { expect, test } from 'vitest';
import { nearestIds } from '../../src/site/scripts/shell/nearest.ts';
import { previewKey } from '../../src/site/scripts/shell/preview-key.ts';

const key = (href: string, base = '/', at = 'text/x/') => previewKey(href, base, `https://e.org${base}${at}`);

test('a link to a claim, work, concept or proposition has a preview, wherever the edition is published', () => {
	for (const base of ['/', '/of/many/']) {
		expect(key(`${base}a/p67a/`, base)).toBe('a/p67a');
		expect(key(`${base}a/s12/`, base)).toBe('a/s12');
		expect(key(`${base}text/y/#p67a`, base)).toBe('a/p67a');
		expect(key('#n-p67a', base)).toBe('a/p67a');
		expect(key('#p67-2', base)).toBe('a/p67-2');
		expect(key(`${base}sources/hess2004/`, base)).toBe('sources/hess2004');
		expect(key(`${base}concepts/#tacit-knowledge`, base)).toBe('concepts/tacit-knowledge');
		expect(key(`${base}propositions/3/`, base)).toBe('propositions/3');
	}
});

test('nothing else has one: other sites, headings, lists, the page one is on', () => {
	expect(key('https://doi.org/a/p1/')).toBeUndefined();
	expect(key('/a/p1/', '/of/many/')).toBeUndefined();
	expect(key('#h12')).toBeUndefined();
	expect(key('/sources/')).toBeUndefined();
	expect(key('/propositions/3/#against')).toBeUndefined();
	expect(key('/a/p67a/', '/', 'a/p67a/')).toBeUndefined();
	expect(key('/concepts/')).toBeUndefined();
});

test('the nearest ids come first, and none where nothing is near', () => {
	const ids = ['p6', 'p66', 'p67', 'p67a', 'p67b', 's67', 'hess2004'];
	expect(nearestIds('p67c', ids).sort()).toEqual(['p67', 'p67a', 'p67b']);
	expect(nearestIds('Hess2005', ids)[0]).toBe('hess2004');
	expect(nearestIds('something-else-altogether', ids)).toEqual([]);
});
