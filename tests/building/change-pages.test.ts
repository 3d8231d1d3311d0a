/** How the changes between two editions are divided among pages. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/anchors/compare-editions.ts';
import type { AnchorKind } from '../../src/model/ids.ts';
import { groupChanges, isLong, MOST_CHANGES } from '../../src/site/releases/change-pages.ts';

const make = (kind: AnchorKind, count: number): Change[] =>
	Array.from({ length: count }, (_, at) => ({ id: `${kind}${at}`, label: `${at}`, kind, change: 'added', text: 'words' }));

describe.each([1, MOST_CHANGES - 1, MOST_CHANGES, MOST_CHANGES + 1, 2 * MOST_CHANGES + 1, 7 * MOST_CHANGES - 3])('%i claims', (count) => {
	const all = [...make('attack', 3), ...make('claim', count), ...make('support', 2)];
	const groups = groupChanges('0.1.0', '0.2.0', all);
	const pages = groups.flatMap((group) => group.pages);

	test('are told once each, in their order, on pages that have no more than they may', () => {
		const claims = groups.find(({ id }) => id === 'claims');
		expect(claims?.changes).toEqual(all.filter(({ kind }) => kind === 'claim'));
		for (const group of groups) expect(group.pages.flatMap(({ changes }) => changes)).toEqual(group.changes);
		expect(groups.flatMap(({ changes }) => changes)).toHaveLength(all.length);
		for (const { changes } of pages) expect(changes.length).toBeLessThanOrEqual(MOST_CHANGES);
	});
	test('stand on no more pages than they need, of about the same length', () => {
		const lengths = pages.filter(({ group }) => group === 'claims').map(({ changes }) => changes.length);
		expect(lengths).toHaveLength(Math.ceil(count / MOST_CHANGES));
		expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
	});
	test('have pages with an address and a title of their own', () => {
		expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
		expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
		expect(pages.every(({ path, name }) => path === `/changes/0.1.0/0.2.0/${name}/`)).toBe(true);
	});
	test('are many or few', () => {
		expect(isLong(all)).toBe(all.length > MOST_CHANGES);
	});
});

test('nothing that changed has no group', () => {
	expect(groupChanges('0.1.0', '0.2.0', [])).toEqual([]);
});
