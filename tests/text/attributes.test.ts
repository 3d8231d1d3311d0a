import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAttributes } from '../../src/text/attributes.ts';

const name = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const value = fc.stringMatching(/^[A-Za-z0-9.,:;@[\]{}<>=#()\- ]{0,20}$/).map((text) => text.replace(/\s+/g, ' ').trim());
const space = fc.constantFrom('', ' ', '\n', '  ');

describe('an attribute block', () => {
	test('is read back as it was written, each part at its place', () => {
		const attribute = fc.oneof(
			fc.tuple(fc.constant('id'), fc.stringMatching(/^[a-z][0-9]{1,3}$/)).map(([key, id]) => ({ key, value: id, text: `#${id}`, lead: 1 })),
			fc
				.tuple(name, value, fc.constantFrom('"', "'"))
				.map(([key, given, quote]) => ({ key, value: given, text: `${key}=${quote}${given}${quote}`, lead: key.length + 2 })),
		);
		fc.assert(
			fc.property(fc.array(attribute), space, space, (attributes, before, after) => {
				const text = `x{${before}${attributes.map((one) => one.text).join(' ')}${after}}y`;
				const block = parseAttributes(text, 1);
				expect(block?.end).toBe(text.length - 1);
				expect(block?.attributes.map((one) => [one.name, one.value])).toEqual(attributes.map((one) => [one.key, one.value]));
				for (const [index, { at, valueAt }] of (block?.attributes ?? []).entries()) {
					const written = attributes[index] as (typeof attributes)[number];
					expect(text.slice(at)).toMatch(written.key === 'id' && written.text.startsWith('#') ? /^#/ : new RegExp(`^${written.key}`));
					expect(valueAt - at).toBe(written.lead);
				}
			}),
		);
	});

	test.each(['{#p1', '{a=b c=}', '{#p1 note="x}', '{"x"}', 'x'])('is none in %s', (text) => {
		expect(parseAttributes(text, 0)).toBeUndefined();
	});

	test('takes character references for quotation marks', () => {
		expect(parseAttributes('{note="a &quot;b&quot; &amp;lt;"}', 0)?.attributes[0]?.value).toBe('a "b" &lt;');
	});
});
