/** Which rules of a style sheet are kept for pages, and that what is kept keeps its bytes. */
import { describe, expect, test } from 'vitest';
import { keepUsed, readSheet } from '../../src/site/build/used-rules.ts';

const used = new Set(['map', 'note', 'lit', 'map:b']);

const canMatch = (selectors: string) => keepUsed(readSheet(`${selectors}{top:0}`), used) !== '';

describe('a selector can match', () => {
	test.each([
		['p'],
		['*'],
		[':root'],
		['.map'],
		['#note'],
		['figure.map > svg'],
		['.gone, .map'],
		[':is(.gone, .map) p'],
		[':where(.map)'],
		['.map:not(.gone, #away)'],
		['.map:has(> .note)'],
		['.map:nth-child(2n + 1)::before'],
		['[class~="gone.away"] .map'],
		['a[href$=",.gone"]'],
		['&.map'],
		['.map\\:b'],
	])('%s', (selector) => expect(canMatch(selector)).toBe(true));
});

describe('a selector cannot match', () => {
	test.each([
		['.gone'],
		['#gone'],
		['.map.gone'],
		['.map .gone'],
		['.map > .gone, .away'],
		[':is(.gone, .away) .map'],
		['.map:has(.gone)'],
		['.map:not(.note) .gone'],
		['.mapped'],
		['.a\\:b'],
	])('%s', (selector) => expect(canMatch(selector)).toBe(false));
});

describe('of a sheet is kept', () => {
	test('every byte of rules that can hold, in their order', () => {
		const css =
			'@layer one,two;@layer one{p{color:red}.map{&>.note{top:0}a:hover{left:0}}}@font-face{src:url(x.woff2)}.lit::before{content:"}{;"}';
		expect(keepUsed(readSheet(css), used)).toBe(css);
	});
	test('no rule that cannot hold, nested or in blocks', () => {
		expect(keepUsed(readSheet('.gone{color:red;.map{top:0}}.map{top:0;.gone{left:0}}'), used)).toBe('.map{top:0;}');
		expect(keepUsed(readSheet('@media print{.gone{top:0}}@supports (a:b){@container (width<9px){.away{top:0}}}p{top:0}'), used)).toBe(
			'p{top:0}',
		);
	});
	test('the place of a layer, even where nothing in it can hold', () => {
		expect(keepUsed(readSheet('@layer first{.gone{top:0}}@layer second{p{top:0}}@layer first{p{left:0}}'), used)).toBe(
			'@layer first;@layer second{p{top:0}}@layer first{p{left:0}}',
		);
	});
	test('what holds no rules of elements: pages of paper, moves, properties', () => {
		const css = '@page wide{size:A4;@top-left{content:"}"}}@keyframes gone{0%{top:0}to{top:9px}}@property --x{syntax:"*";inherits:true}';
		expect(keepUsed(readSheet(css), used)).toBe(css);
	});
	test('a whole list of selectors if one can match, as nested rules weigh as much as the heaviest of them', () => {
		expect(keepUsed(readSheet('#gone,.map{p{top:0}}'), used)).toBe('#gone,.map{p{top:0}}');
	});
});
