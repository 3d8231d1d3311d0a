/** The site of a tiny German edition: no page says anything in English. */
// @module-tag thorough
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isEnglish } from '../german/english.ts';
import { buildSite, ROOT } from './build-site.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'elenchus-german-'));
	const { code, output } = await buildSite(join(ROOT, 'tests/fixtures/brot'), join(folder, 'site'));
	expect(code, output).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is read or heard of a page: its text and the attributes that are spoken. */
function readOf(html: string): string[] {
	const page = html.replace(/<(script|style|code|pre|kbd)\b[\s\S]*?<\/\1>/g, ' ');
	const spoken = [...page.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map((match) => match[1] ?? '');
	return [...page.replace(/<[^>]*>/g, '\n').split('\n'), ...spoken].map((text) => text.trim()).filter(Boolean);
}

test('speaks German on every page', () => {
	const pages = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(80);
	const found = pages.flatMap((name) => {
		const html = readFileSync(join(folder, 'site', name), 'utf8');
		expect(html, name).toContain('<html lang="de"');
		return readOf(html)
			.filter(isEnglish)
			.map((text) => `${name}: ${text}`);
	});
	// titles of works that are cited under Method
	expect(found.filter((text) => !/^about\/method\/.*\(\d{4}\)\. /.test(text))).toEqual([]);
	expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('Den Text lesen');
});

test('has German for what the data call by a name', () => {
	expect(readFileSync(join(folder, 'site/about/coverage/index.html'), 'utf8')).toMatch(
		/<th scope="row">Annahmen<.*<th scope="row">Nur berichtet</s,
	);
	expect(readFileSync(join(folder, 'site/what-if/index.html'), 'utf8')).toMatch(/class="label out">unhaltbar</);
});

test('has German in the scripts of its pages', () => {
	const scripts = readdirSync(join(folder, 'site/_astro'))
		.filter((name) => name.endsWith('.js'))
		.map((name) => readFileSync(join(folder, 'site/_astro', name), 'utf8'))
		.join('\n');
	expect(scripts).toContain('Meinten Sie ');
	expect(scripts).not.toContain('Did you mean ');
});
