import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindSigns } from '../../src/formats/bind-signs.ts';

const NBSP = '\u00a0';

test('a sign and the number after it stand together', () => {
	expect(bindSigns('in ¶ 59 and § 3, cited by ¶ and its number')).toBe(`in ¶${NBSP}59 and §${NBSP}3, cited by ¶ and its number`);
});

test('nothing else is changed, and nothing twice', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('¶ ', '§ ', '5', 'word ', '¶', ' ')), (pieces) => {
			const words = pieces.join('');
			const bound = bindSigns(words);
			expect(bound).not.toMatch(/[¶§] \d/);
			expect(bound.replaceAll(NBSP, ' ')).toBe(words);
			expect(bindSigns(bound)).toBe(bound);
		}),
	);
});
