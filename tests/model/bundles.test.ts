/** Which small files share one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleOf, hasBundle } from '../../src/model/bundles.ts';
import { parseId } from '../../src/model/ids.ts';
import { previewFile } from '../../src/site/data/preview.ts';

test('claims are with their passage, what is counted with its ten, names with their letter', () => {
	for (const [id, bundle] of [
		['p67', 'p67'],
		['p67ab', 'p67'],
		['p67-1b', 'p67-1'],
		['s37', 's30'],
		['x9', 'x0'],
		['12', '10'],
		['Hess2004', 'h'],
		['~3a~', '3'],
		['—', '_'],
	])
		expect(bundleOf(id as string), id).toBe(bundle);
	expect(previewFile('a/p67a')).toBe('a/p67');
	expect(previewFile('concepts/tacit-knowledge')).toBe('concepts/t');
});

test('what tells its bundle has the form of an id, and no other id is in the bundle of a passage but its claims', () => {
	const number = fc.integer({ min: 1, max: 9999 });
	const id = fc.oneof(
		number.map((n) => `p${n}`),
		fc.tuple(number, number, fc.constantFrom('', 'a', 'zz')).map(([n, m, letters]) => `p${n}-${m}${letters}`),
		fc.tuple(fc.constantFrom('s', 'x'), number).map(([letter, n]) => letter + n),
	);
	fc.assert(
		fc.property(id, id, (one, other) => {
			expect(hasBundle(one)).toBe(true);
			const parsed = parseId(one);
			const passage = parsed?.form === 'claim' ? parsed.passage : parsed?.form === 'passage' ? parsed.id : undefined;
			if (passage !== undefined) expect(bundleOf(one)).toBe(passage);
			else if (/^p/.test(other)) expect(bundleOf(one)).not.toBe(bundleOf(other));
		}),
	);
	for (const name of ['main-line', 'proposition-3', 'two-kinds']) expect(hasBundle(name)).toBe(false);
});
