/** Addresses: what is made can be taken apart again, and nothing else makes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoute, route } from '../../src/model/routes.ts';

const SRC = join(import.meta.dirname, '../../src');
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);

describe('addresses', () => {
	test('are taken apart into what they were made of', () => {
		fc.assert(
			fc.property(id, id, (a, b) => {
				expect(parseRoute(route.anchor(a))).toEqual({ page: 'anchor', id: a });
				expect(parseRoute(route.text(a))).toEqual({ page: 'text', slug: a });
				expect(parseRoute(route.text(a, b))).toEqual({ page: 'text', slug: a, id: b });
				expect(parseRoute(route.concept(a))).toEqual({ page: 'concept', slug: a });
				expect(parseRoute(route.map(a))).toEqual({ page: 'map', id: a });
				expect(parseRoute(route.part(a))).toEqual({ page: 'part', id: a });
				expect(parseRoute(`${route.embed(a)}?x=${b}`)).toEqual({ page: 'embed', id: a });
				expect(parseRoute(route.steps(a))).toEqual({ page: 'steps', id: a });
			}),
		);
		expect(parseRoute(route.proposition(3))).toEqual({ page: 'proposition', number: 3 });
	});

	test('hold any key of a work, whatever its signs', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
				const address = route.source(key);
				expect(address).toMatch(/^\/sources\/[^/?#\s]+\/$/);
				expect(parseRoute(address)).toEqual({ page: 'source', key });
			}),
		);
	});

	test('of other pages, files and sites are no route', () => {
		for (const other of ['/', '/a/', '/a/p1', '/a/p1/x/', '/concepts/', 'https://a.org/a/p1/', '/data/edition.json', '', '#p1'])
			expect(parseRoute(other), other).toBeUndefined();
	});

	test('are made nowhere else', () => {
		const made = /`\/(?:a|text|propositions|sources|map|embed|v|questions)\/[^`]*\$\{|`\/concepts\/#|`\/what-if\/\?/;
		const wrong = readdirSync(SRC, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name) && entry.name !== 'routes.ts')
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => made.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
		expect(wrong).toEqual([]);
	});
});
