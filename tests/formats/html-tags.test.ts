/** The tags of a page as they are written, with their places. */
import { expect, test } from 'vitest';
import { attributeOf, readTags } from '../../src/formats/html-tags.ts';

const told = (html: string) =>
	readTags(html).map(
		({ name, closes, attributes }) =>
			`${closes ? '/' : ''}${[name, ...[...attributes].map(([key, { value }]) => `${key}=${value}`)].join(' ')}`,
	);

test('attributes are read in whatever signs, those of what is shown without scripts or later among them', () => {
	expect(
		told(
			`<p data-x="1" class="one\n\ttwo"><noscript><b class='four'></b></noscript>class="no" <template><i class=six></i></template></p><b ID=e>`,
		),
	).toEqual([
		'p data-x=1 class=one\n\ttwo',
		'noscript',
		'b class=four',
		'/b',
		'/noscript',
		'template',
		'i class=six',
		'/i',
		'/template',
		'/p',
		'b id=e',
	]);
});
test('references are read', () => {
	const [link] = readTags('<a href="/?a=1&amp;b=2">x &amp; y</a>');
	expect(link && attributeOf(link, 'href')).toBe('/?a=1&b=2');
});
test('the words of a script are no tags, and stand between its own', () => {
	const html = '<script>if (a < b) c("<p class=x>")</script>words';
	const [open, close, ...rest] = readTags(html);
	expect(rest).toEqual([]);
	expect(html.slice(open?.end, close?.start)).toBe('if (a < b) c("<p class=x>")');
});
