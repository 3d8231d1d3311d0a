/**
 * Every kind of page of the built edition, walked by mouse, by keyboard and by axe. In parts, which two workers take side by side. The chief
 * kinds are walked in one look each, by turns; with `npm run test:all` every kind in every look.
 */
import { expect, inject, test } from 'vitest';
import { THOROUGH } from '../thorough.ts';
import { useBrowser } from './in-browser.ts';
import { listPageKinds } from './page-kinds.ts';
import { readSite } from './pages.ts';
import { LOOKS, walk } from './walk.ts';

/** Pages that take longest, so that each part gets its share of them. */
const LONG = ['maps', 'maps-chosen', 'claims', 'proposition', 'text', 'rebuild-map'];

/** What a reader meets first and most. */
const CHIEF = [
	'title',
	'text',
	'proposition',
	'claim',
	'claims',
	'source',
	'maps',
	'search-found',
	'exercise-voice',
	'steps',
	'your-copy',
	'about',
];

/** Declares the tests of one part of the kinds, from 0, of so many. */
export function walkPages(part: number, parts: number): void {
	const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
	const paths = [...readSite(site.folder, site.base).pages.keys()];
	const kinds = listPageKinds(site.folder, paths);
	const sorted = [...kinds].sort((a, b) => Number(LONG.includes(b.name)) - Number(LONG.includes(a.name)));
	const whole = useBrowser(site);

	test('every page of the edition is of a kind that is walked', () => {
		expect(paths.filter((path) => !kinds.some(({ all }) => all.test(path)))).toEqual([]);
	});

	// the whole edition on one page takes long to lay out: that of a small one is walked
	const small = useBrowser(inject('sites').find(({ name }) => name === 'sourdough') as { folder: string; base: string });
	const own = sorted
		.map((kind, at) => ({ ...kind, looks: THOROUGH ? LOOKS : LOOKS.slice(at % LOOKS.length).slice(0, 1) }))
		.filter((_, at) => at % parts === part);
	for (const { name, path, ready, spared, looks } of own) {
		const said = looks.map(({ width, dark }) => `${width} px ${dark ? 'dark' : 'light'}`).join(', ');
		const what = `${name} is walked at ${said}, by mouse, keyboard and axe; nothing overflows; the console is empty`;
		test(what, { tags: CHIEF.includes(name) ? [] : ['thorough'], timeout: 300_000 }, async () => {
			const {
				context,
				page,
				said: heard,
			} = await (name === 'print' ? small : whole).open(path, {
				viewport: { width: looks[0]?.width ?? 320, height: 900 },
				colorScheme: 'light',
			});
			if (ready) await page.locator(ready).first().waitFor();
			expect(await walk(page, looks, spared)).toEqual([]);
			expect(heard).toEqual([]);
			await context.close();
			// the longest page takes a minute where nothing else runs; a busy machine is slow, not wrong
		});
	}
}
