import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindSigns } from '../../src/formats/bind-signs.ts';

const NBSP = '\u00a0';

describe('a sign and the number after it', () => {
	test.each([
		['<p>in ¶ 59 and § 3</p>', `<p>in ¶${NBSP}59 and §${NBSP}3</p>`],
		['<p>¶ <a href="/a/p59/"><b>59</b></a></p>', `<p>¶${NBSP}<a href="/a/p59/"><b>59</b></a></p>`],
		['<h1><span>¶ </span>59</h1>', `<h1><span>¶${NBSP}</span>59</h1>`],
	])('stand together: %s', (html, bound) => expect(bindSigns(html)).toBe(bound));

	test.each([
		'<p>cited by ¶ and its number</p>',
		'<head><title>¶ 59</title></head>',
		'<script type="application/json">{"name":"¶ 59"}</script>',
		'<pre>¶ 59</pre>',
		'<a title="¶ 59">read</a>',
	])('are left where nothing is broken or a program reads: %s', (html) => expect(bindSigns(html)).toBe(html));

	test('nothing else of a page is changed, and no page twice', () => {
		const piece = fc.constantFrom('¶ ', '§ ', '5', 'word ', '<b>', '</b>', '<pre>', '</pre>', '<script>', '</script>', '<', '>', ' ');
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const html = pieces.join('');
				const bound = bindSigns(html);
				expect(bound.replaceAll(NBSP, ' ')).toBe(html);
				expect(bindSigns(bound)).toBe(bound);
			}),
		);
	});
});
