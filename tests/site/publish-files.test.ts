import { describe, expect, test } from 'vitest';
import { toSitemaps } from '../../src/site/build/publish-files.ts';

const HOME = 'https://example.org/edition';
const addresses = ['c', 'a', 'b', 'a', 'e', 'd'].map((name) => `${HOME}/${name}/`);
const listed = (xml: string | undefined) => [...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);

describe('the sitemap', () => {
	test('is one file, sorted, each address once', () => {
		const files = toSitemaps(addresses, HOME);
		expect([...files.keys()]).toEqual(['sitemap.xml']);
		expect(listed(files.get('sitemap.xml'))).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `${HOME}/${name}/`));
	});

	test('is an index of several where one would be too long, and these hold the same together', () => {
		const files = toSitemaps(addresses, HOME, 2);
		expect(files.get('sitemap.xml')).toContain('<sitemapindex ');
		const parts = listed(files.get('sitemap.xml')).map((address) => files.get((address as string).slice(HOME.length + 1)));
		expect(parts.length).toBe(3);
		for (const part of parts) expect(listed(part).length).toBeLessThanOrEqual(2);
		expect(parts.flatMap(listed)).toEqual(listed(toSitemaps(addresses, HOME).get('sitemap.xml')));
	});
});
