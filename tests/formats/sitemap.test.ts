import { describe, expect, test } from 'vitest';
import { toSitemaps } from '../../src/formats/sitemap.ts';

const HOME = 'https://example.org/edition';
const addresses = ['c', 'a', 'b', 'e', 'd&f'].map((name) => `${HOME}/${name}/`);
const listed = (xml: string | undefined) =>
	[...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]?.replace('&amp;', '&'));

describe('a sitemap', () => {
	test('is one file, in the order given, with what XML wants escaped', () => {
		const files = toSitemaps(addresses, HOME);
		expect([...files.keys()]).toEqual(['sitemap.xml']);
		expect(listed(files.get('sitemap.xml'))).toEqual(addresses);
		expect(files.get('sitemap.xml')).toContain('d&amp;f');
	});

	test('tells the day of the last change where it is known', () => {
		expect(toSitemaps(addresses, HOME).get('sitemap.xml')).not.toContain('lastmod');
		const files = toSitemaps(addresses, HOME, { most: 2, changed: '2026-11-23' });
		for (const text of files.values()) expect(text.match(/<\/loc><lastmod>2026-11-23<\/lastmod>/g)).toHaveLength(listed(text).length);
	});

	test('is an index of several where one would be too long, and these hold the same together', () => {
		const files = toSitemaps(addresses, HOME, { name: 'numbers', most: 2 });
		expect(files.get('numbers.xml')).toContain('<sitemapindex ');
		const parts = listed(files.get('numbers.xml')).map((address) => files.get((address as string).slice(HOME.length + 1)));
		expect([...files.keys()]).toEqual(['numbers.xml', 'numbers-1.xml', 'numbers-2.xml', 'numbers-3.xml']);
		for (const part of parts) expect(listed(part).length).toBeLessThanOrEqual(2);
		expect(parts.flatMap(listed)).toEqual(addresses);
	});
});
