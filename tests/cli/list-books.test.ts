/** PDF and EPUB on the page of downloads. */
import { describe, expect, test } from 'vitest';
import { fillBooks } from '../../src/cli/list-books.ts';

const page =
	'<p>a</p><section class="books" aria-labelledby="books" hidden><h2>x</h2><table><tbody></tbody></table></section><table><tbody><tr></tr></tbody></table>';

describe('fillBooks', () => {
	test('shows what is there, with its size, and nothing else changes', () => {
		const filled = fillBooks(
			page,
			new Map([
				['led-out-0.1.0.pdf', 1_234_567],
				['notes.txt', 1],
			]),
		);
		expect(filled).toContain('<section class="books" aria-labelledby="books"><h2>');
		expect(filled).toMatch(
			/<tbody><tr><th scope="row"><a href="led-out-0\.1\.0\.pdf" download>PDF<\/a>.*1\.2 MB<\/td><\/tr><\/tbody><\/table><\/section><table><tbody><tr><\/tr>/,
		);
		expect(filled.match(/<tr>/g)).toHaveLength(2);
	});
	test('lists anew what is made later', () => {
		const first = fillBooks(page, new Map([['a-0.1.0.pdf', 2000]]));
		const both = fillBooks(
			first,
			new Map([
				['a-0.1.0.pdf', 2000],
				['a-0.1.0.epub', 900],
			]),
		);
		expect(both.match(/ download>(PDF|EPUB)</g)).toEqual([' download>EPUB<', ' download>PDF<']);
		expect(both).toContain('1 kB');
	});
	test('stays hidden without any', () => expect(fillBooks(page, new Map())).toBe(page));
});
