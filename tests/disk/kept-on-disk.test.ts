import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStore } from '../../src/disk/kept-on-disk.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'elenchus-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what one process keeps another finds', () => {
	createStore({ folder }).set('a', '{"b":1}');
	expect(createStore({ folder }).get('a')).toBe('{"b":1}');
	expect(createStore({ folder }).get('c')).toBeUndefined();
});

test('a file that broke off is as if it had never been', () => {
	createStore({ folder }).set('a', '{"b":1}');
	writeFileSync(join(folder, 'a.json'), '{"b"');
	expect(createStore({ folder }).get('a')).toBeUndefined();
});

test('what is short is kept in memory alone', () => {
	const store = createStore({ folder, least: 5 });
	store.set('short', '[1]');
	store.set('long', '[1,2,3]');
	expect([store.get('short'), store.get('long')]).toEqual(['[1]', '[1,2,3]']);
	expect(readdirSync(folder)).toEqual(['long.json']);
});

test('a folder that can’t be made keeps nothing, and harms nothing', () => {
	writeFileSync(join(folder, 'file'), '');
	const store = createStore({ folder: join(folder, 'file') });
	store.set('a', '[]');
	expect(store.get('a')).toBe('[]');
});

test('the oldest of too many files go', () => {
	const store = createStore({ folder, most: 3 });
	for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries()) {
		store.set(key, '[]');
		utimesSync(join(folder, `${key}.json`), index, index);
	}
	expect(readdirSync(folder).sort()).toEqual(['c.json', 'd.json', 'e.json']);
});
