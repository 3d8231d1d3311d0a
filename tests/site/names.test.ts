/** Links that are heard out of their place: where they lead elsewhere, they are called otherwise. */
import { describe, expect, inject, test } from 'vitest';
import { readSite } from './pages.ts';

describe.each(inject('sites'))('$name', ({ folder, base }) => {
	test('every “Why”, and every “In other words”, says of what', () => {
		const names = [...readSite(folder, base).pages.values()].flatMap(({ path, html }) => {
			const seen = new Map<string, string>();
			return [...html.matchAll(/<p class="why">\s*<a href="([^"]+)">(.*?)<\/a>/gs)].map(([, to = '', words = '']) => {
				const name = words.replace(/<[^>]*>/g, '');
				const other = seen.get(name) ?? to;
				seen.set(name, to);
				return { path, name, same: other === to };
			});
		});
		expect(names.length).toBeGreaterThan(0);
		expect(names.filter(({ name, same }) => !same || !/^(?:Why|In other words) .+ .+:$/.test(name))).toEqual([]);
	});
});
