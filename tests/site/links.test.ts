/** Every link and fragment of the built sites resolves, no id stands twice, and nothing needs what a strict policy forbids. */
import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from './pages.ts';

describe.each(inject('sites'))('$name', ({ folder, base }) => {
	const { pages, files } = readSite(folder, base);

	test('has the pages whose addresses are fixed', () => {
		for (const path of [
			'',
			'text/',
			'propositions/',
			'claims/',
			'sources/',
			'map/',
			'search/',
			'about/',
			'concepts/',
			'cite/',
			'downloads/',
			'anchors/',
			'changes/',
			'404.html',
		]) {
			expect(pages.has(base + path), `${base}${path}`).toBe(true);
		}
		expect(files).toContain(`${base}data/edition.json`);
		for (const path of ['data/edition.schema.json', 'llms.txt', 'CITATION.cff', 'dts/index.json', 'sitemap-anchors.xml']) {
			expect(files).toContain(base + path);
		}
	});

	test('resolves every link and fragment', () => {
		const broken = new Set<string>();
		for (const page of pages.values()) {
			for (const link of page.links) {
				if (/^(?:https?:|mailto:|data:)/.test(link)) continue;
				const url = new URL(link, `http://site${page.path}`);
				const path = decodeURIComponent(url.pathname);
				const target = pages.get(path);
				if (!target && !files.has(path)) broken.add(`${page.path} → ${link}`);
				const id = decodeURIComponent(url.hash.slice(1));
				if (id && target && !target.ids.includes(id)) broken.add(`${page.path} → ${link} (no such id)`);
			}
		}
		expect([...broken]).toEqual([]);
	});

	test('gives no id twice on a page', () => {
		const doubles = [...pages.values()].flatMap(({ path, ids }) =>
			ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`),
		);
		expect(doubles).toEqual([]);
	});

	test('refers by ARIA only to ids that are there', () => {
		const lost = [...pages.values()].flatMap(({ path, ids, html }) =>
			[...html.matchAll(/aria-(?:labelledby|describedby|controls|details)="([^"]+)"/g)]
				.flatMap((match) => (match[1] as string).split(' '))
				.filter((id) => !ids.includes(id))
				.map((id) => `${path}#${id}`),
		);
		expect(lost).toEqual([]);
	});

	test('has no style or script in it but those its policy names, and nothing from elsewhere', () => {
		const policyOf = (html: string) =>
			/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
		const unnamed = [...pages.values()].filter(({ html }) =>
			[...html.matchAll(/<(?:style data-of="[^"]*"|script)>([\s\S]*?)<\/(?:style|script)>/g)].some(
				([, inside = '']) => !policyOf(html).includes(`'sha256-${createHash('sha256').update(inside).digest('base64')}'`),
			),
		);
		expect(unnamed.map(({ path }) => path)).toEqual([]);
		const guilty = [...pages.values()].filter(({ html }) =>
			/\sstyle="|<style(?! data-of="[\w. -]*">)|<script(?!>|[^>]*\ssrc=|[^>]*type="application\/(?:ld\+)?json")[^>]*>|\son[a-z]+="|<(?:script|img|iframe)[^>]*\ssrc="(?:https?:)?\/\/|<link[^>]*rel="(?:stylesheet|preload)"[^>]*href="(?:https?:)?\/\//.test(
				html,
			),
		);
		expect(guilty.map(({ path }) => path)).toEqual([]);
	});

	test('says on every page which version it is', () => {
		const silent = [...pages.values()].filter(({ html }) => !/<footer[^>]*>[\s\S]*Version \d+\.\d+\.\d+/.test(html));
		expect(silent.map(({ path }) => path)).toEqual([]);
	});

	test('leads from every claim to its passage and from every passage to its claims', async () => {
		const { claims, passages, citations, sources } = JSON.parse(
			(await import('node:fs')).readFileSync(`${folder}/data/edition.json`, 'utf8'),
		);
		const at = (path: string) => pages.get(base + path)?.links ?? [];
		for (const claim of claims) {
			expect(at(`a/${claim.id}/`), claim.id).toContain(`${base}a/${claim.passage}/`);
			expect(at(`a/${claim.passage}/`), claim.id).toContain(`${base}a/${claim.id}/`);
		}
		for (const passage of passages) expect(pages.has(`${base}a/${passage.id}/`), passage.id).toBe(true);
		for (const source of sources) {
			const claimed = citations
				.filter((citation: { key: string }) => citation.key === source.id)
				.flatMap((citation: { claims: string[] }) => citation.claims);
			for (const claim of claimed) {
				expect(at(`sources/${source.id}/`), `${source.id} → ${claim}`).toContain(`${base}a/${claim}/`);
				expect(at(`a/${claim}/`), `${claim} → ${source.id}`).toContain(`${base}sources/${source.id}/`);
			}
		}
	});
});
