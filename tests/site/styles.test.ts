/** What the built styles may not say, since some engine does not follow it. Read as they are published: what writes them smaller rewrites them too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string };
const folder = join(site.folder, '_astro');
const styles = readdirSync(folder)
	.filter((name) => name.endsWith('.css'))
	.map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8') }));
/** Every declaration of a property in all style sheets, with the sheet it stands in. */
const declared = (property: string) =>
	styles.flatMap(({ name, css }) =>
		[...css.matchAll(new RegExp(`(?<=[{;])${property}:([^;}]*)`, 'g'))].map(([, value]) => ({ name, value: value?.trim() })),
	);

describe('the built styles', () => {
	test('are there, and draw lines', () => {
		expect(declared('text-decoration-line').length).toBeGreaterThan(5);
	});

	// WebKit takes neither width nor style nor colour there; with var() in it the line is gone
	test('say no more than the line in text-decoration', () => {
		expect(declared('text-decoration').filter(({ value }) => !/^(?:none|underline|overline|line-through)$/.test(value ?? ''))).toEqual([]);
	});

	test('keep words from being selected in WebKit too', () => {
		expect(declared('-webkit-user-select')).toEqual(declared('user-select'));
	});

	// anchors that depend on one another freeze WebKit when one of them goes
	test('place nothing by the place of something else', () => {
		expect([...declared('anchor-name'), ...declared('anchor-scope'), ...declared('position-anchor')]).toEqual([]);
		expect(styles.filter(({ css }) => css.includes('anchor(')).map(({ name }) => name)).toEqual([]);
	});

	test('hide whatever is hidden', () => {
		expect(styles.filter(({ css }) => css.includes('[hidden]{display:none!important}'))).not.toEqual([]);
	});
});
