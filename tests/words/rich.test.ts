import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRichHtml } from '../../src/formats/rich.ts';
import { enumerateRich } from '../../src/words/en/grammar.ts';
import { readRich, rich } from '../../src/words/rich.ts';

describe('a phrase with marked places', () => {
	test('has links, stress, code and places', () => {
		const phrase = rich`Read [how *it* was made](method) or **nothing** of \`v/1\`: {list}.`;
		expect(toRichHtml(phrase, { method: '/about/' }, { list: '<b>3</b>' })).toBe(
			'Read <a href="/about/">how <i>it</i> was made</a> or <strong>nothing</strong> of <code>v/1</code>: <b>3</b>.',
		);
	});

	test('gives links more than an address', () => {
		expect(toRichHtml(rich`[this](one)`, { one: { href: '/?a=1&b="2"', class: 'id', rel: undefined, download: true } })).toBe(
			'<a href="/?a=1&amp;b=&quot;2&quot;" class="id" download>this</a>',
		);
	});

	test('takes any value at its word', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, value) => {
				const text = (words: string) => (words === '' ? [] : [{ type: 'text', text: words }]);
				expect(readRich(rich`${before}[${value}](there)`)).toEqual([
					...text(before),
					{ type: 'link', name: 'there', children: text(value) },
				]);
			}),
		);
	});

	test('keeps the marks of a phrase within a phrase', () => {
		const phrase = rich`At ${enumerateRich([7, 8, 9].map((n) => rich`[¶ ${n}](p${n})`))}.`;
		expect(toRichHtml(phrase, { p7: '#7', p8: '#8', p9: '#9' })).toBe(
			'At <a href="#7">¶\u00a07</a>, <a href="#8">¶\u00a08</a> and <a href="#9">¶\u00a09</a>.',
		);
	});

	test.each(['λογοσ', '道', 'अ-आ', 'c-plus-plus', '1.0.0', 'p67-1'])('a link has the name %s', (name) => {
		expect(readRich(rich`[so](${name})`)).toEqual([{ type: 'link', name, children: [{ type: 'text', text: 'so' }] }]);
	});

	test('has nothing in it that is not escaped', () => {
		expect(toRichHtml(rich`${'<b>'} *${'a & b'}*`)).toBe('&lt;b&gt; <i>a &amp; b</i>');
	});

	test('throws, and says what is given, where it names what is not', () => {
		expect(() => toRichHtml(rich`[this](there)`, { here: '/' })).toThrow(/no link “there” .*“\[this\]\(there\)”; given: “here”/);
		expect(() => toRichHtml(rich`{this}`)).toThrow(/no place “this” .*given: none/);
		expect(() => toRichHtml(rich`[this](toString)`)).toThrow(/no link/);
	});

	test.each(['a *b', 'a **b', '[a](b', '[a', '`a', '{a', '{}', '[a]( b )'])('throws where a mark stays open: %s', (phrase) => {
		expect(() => readRich({ phrase })).toThrow(phrase);
	});
});
