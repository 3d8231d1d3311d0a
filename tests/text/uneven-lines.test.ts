import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { findUnevenLine } from '../../src/text/uneven-lines.ts';

const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom('word', 'two words', 'a\nb: c\n  d\n', 3, null),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom('a', 'b', 'c-d'), tie('value')),
	),
}));

describe('a line of YAML out of its column', () => {
	test('is found in nothing that is written as it should be', () => {
		fc.assert(
			fc.property(value, fc.constantFrom(2, 3, 4), fc.boolean(), (data, indent, indentSeq) => {
				expect(findUnevenLine(stringify(data, { indent, indentSeq }))).toBeUndefined();
			}),
		);
	});
	test('is found wherever a field with a value is set in by more than the field before it', () => {
		fc.assert(
			fc.property(fc.nat(3), fc.integer({ min: 1, max: 5 }), (before, more) => {
				const lines = ['top:', ...Array.from({ length: before + 1 }, (_, n) => `  f${n}: x`)];
				const text = [...lines, `${' '.repeat(2 + more)}odd: y`, 'end: z'].join('\n');
				expect(() => parse(text)).toThrow();
				expect(findUnevenLine(text)).toEqual({ at: text.indexOf('odd'), found: 2 + more, beside: 2, deeper: true });
			}),
		);
	});
	test.each([
		['the first of all', ' a: 1\nb: 2\n', 'a', 1, 0],
		['one between two levels', 'a:\n  b: 1\n c: 2\n', 'c', 1, 2],
		['an entry of a list', 'a:\n    - b\n  - c\n', '- c', 2, 4],
		['a field of an entry', '- a: 1\n b: 2\n', 'b', 1, 2],
	])('%s', (_what, text, sign, found, beside) => {
		expect(findUnevenLine(text)).toMatchObject({ at: text.indexOf(sign), found, beside });
	});
});
