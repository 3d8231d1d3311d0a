import fc from 'fast-check';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toBibtex, toCslJson, toRis } from '../../src/citations/reference-formats.ts';
import { type Aif, buildAif } from '../../src/exports/aif.ts';
import { toAnchorSitemap } from '../../src/exports/anchor-sitemap.ts';
import { toCitationCff } from '../../src/exports/citation-cff.ts';
import { citationMeta } from '../../src/exports/citation-meta.ts';
import { exports } from '../../src/exports/exports.ts';
import { toLlmsTxt } from '../../src/exports/llms-txt.ts';
import { signpostingLinks } from '../../src/exports/signposting.ts';
import type { Edition } from '../../src/model/edition.ts';
import { relationRow } from '../../src/model/relations.ts';
import { editions, readWhole } from './editions.ts';

const writers = { toBibtex, toRis, toCslJson };
const edition = await readWhole('cave');

describe('exports', () => {
	it('have each a path of its own, and tell title, type and purpose', () => {
		expect(new Set(exports.map(({ path }) => path)).size).toBe(exports.length);
		for (const { path, mediaType, title, purpose } of exports) {
			expect(path).toMatch(/^\/data\/[\w.]+$/i);
			expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+/);
			expect(title).not.toBe('');
			expect(purpose).toMatch(/\.$/);
		}
	});
	it('give the same bytes for the same edition, and JSON where they say so', async () => {
		const again = await readWhole('cave');
		for (const one of exports) {
			const text = one.write(edition, writers);
			expect(one.write(again, writers)).toBe(text);
			expect(text).toMatch(/\n$/);
			if (/json/.test(one.mediaType)) JSON.parse(text);
			if (/xml/.test(one.mediaType)) XmlDocument.fromString(text).dispose();
		}
	});
});

describe('buildAif', () => {
	const expectSame = (one: Edition) => {
		const { nodes, edges } = JSON.parse(JSON.stringify(buildAif(one))) as Aif;
		const types = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]));
		expect(nodes.filter(({ type }) => type === 'I').map(({ nodeID, text }) => [nodeID, text])).toEqual(
			one.claims.map(({ id, text }) => [id, text]),
		);
		for (const { id, type, from, to } of one.relations) {
			expect(types.get(id)).toBe(relationRow({ type }).aif.type);
			// an undercut ends at a step too
			const steps = edges.filter(({ toID, fromID }) => toID === id && types.get(fromID) === 'I').map(({ fromID }) => fromID);
			expect(steps.sort()).toEqual([...from].sort());
			expect(edges.filter(({ fromID }) => fromID === id).map(({ toID }) => toID)).toEqual([to]);
		}
		expect(edges.length).toBe(one.relations.reduce((sum, { from }) => sum + from.length + 1, 0));
		expect(new Set(edges.map(({ edgeID }) => edgeID)).size).toBe(edges.length);
		// AIF joins no two pieces of information without a step.
		for (const { fromID, toID } of edges) expect([types.get(fromID), types.get(toID)]).not.toEqual(['I', 'I']);
	};
	it('has claims as information, relations as steps between, and every premise and target as an edge, whatever the words are', () => {
		fc.assert(fc.property(editions, expectSame), { numRuns: 40 });
	});
	it('has them of the edition itself', async () => expectSame(await readWhole('content')));
});

describe('toCitationCff', () => {
	it('is YAML with what CFF 1.2.0 requires, whatever the title', () => {
		fc.assert(
			fc.property(editions, (one) => {
				const cff = parseYaml(toCitationCff(one, '2026-11-23')) as Record<string, unknown>;
				expect(cff).toMatchObject({
					'cff-version': '1.2.0',
					title: one.info.title,
					version: '1.0.0',
					'date-released': '2026-11-23',
					license: 'CC-BY-4.0',
				});
				expect(cff['authors']).toEqual(expect.arrayContaining([{ 'family-names': 'Candle', 'given-names': 'Ida' }]));
				expect(cff['message']).toBeTypeOf('string');
			}),
			{ numRuns: 30 },
		);
	});
});

describe('toAnchorSitemap', () => {
	it('lists every anchor once', () => {
		const document = XmlDocument.fromString(toAnchorSitemap(edition));
		const found = document
			.find('//s:loc', { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
			.map((node) => (node as XmlElement).content);
		expect(found.sort()).toEqual(
			[...edition.passages, ...edition.claims, ...edition.relations].map(({ id }) => `https://cave.example.org/a/${id}/`).sort(),
		);
		document.dispose();
	});
});

describe('signpostingLinks', () => {
	it('cites the fixed version where there is one, and the anchor itself before', () => {
		const cited = (fixed?: string) => signpostingLinks(edition, 'p2a', fixed).find(({ rel }) => rel === 'cite-as')?.href;
		expect(cited()).toBe('https://cave.example.org/a/p2a/');
		expect(cited('0.9.0')).toBe('https://cave.example.org/v/0.9.0/a/p2a/');
	});
	it('names on the title page every export as item or description', () => {
		const links = signpostingLinks(edition);
		expect(
			links
				.filter(({ rel }) => rel === 'item' || rel === 'describedby')
				.map(({ href }) => href)
				.sort(),
		).toEqual(exports.map(({ path }) => `https://cave.example.org${path}`).sort());
		expect(links).toContainEqual({ rel: 'license', href: edition.info.rights.editionUrl });
	});
});

describe('citationMeta', () => {
	it('speaks of the edition, never of the article’s journal', () => {
		const article = { ...edition.info.article, 'container-title': 'Journal of Caves', volume: '3', page: '1–9', DOI: '10.1/cave' };
		const tags = citationMeta({ ...edition, info: { ...edition.info, article } }, '2026-11-23');
		expect(tags.map(({ name }) => name)).not.toContainEqual(expect.stringMatching(/journal|volume|issue|page|doi/));
		expect(tags).toContainEqual({ name: 'citation_author', content: 'Candle, Ida' });
		expect(tags).toContainEqual({ name: 'citation_publication_date', content: '2026/11/23' });
		expect(citationMeta(edition).some(({ name }) => name === 'citation_publication_date')).toBe(false);
	});
});

describe('toLlmsTxt', () => {
	it('begins with name and summary, as llmstxt.org asks, and leads to every page and export', () => {
		const text = toLlmsTxt(edition);
		expect(text).toMatch(/^# Led Out\n\n> .+\n\n/);
		for (const { path } of exports) expect(text).toContain(`](https://cave.example.org${path})`);
		for (const { slug } of edition.pages) expect(text).toContain(`](https://cave.example.org/text/${slug}/)`);
		expect(text).toContain('(https://cave.example.org/propositions/2/)');
	});
});
