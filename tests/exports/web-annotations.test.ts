import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import draft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { buildQuoteSelector, toWebAnnotations } from '../../src/exports/web-annotations.ts';
import { serializeHtml } from '../../src/formats/html.ts';
import { readWhole } from '../edition/whole.ts';
import { findSchema } from '../schemas.ts';
import { editions } from './editions.ts';

interface Collection {
	total: number;
	first: {
		items: {
			id: string;
			canonical: string;
			body: { purpose: string; value?: string }[];
			target: { source: string; selector: { value: string; refinedBy: { exact: string; prefix?: string; suffix?: string } } };
		}[];
	};
}

describe('toWebAnnotations', () => {
	it.each(['cave', 'content'] as const)('puts every claim on words that stand in its passage: %s', async (name) => {
		const edition = await readWhole(name);
		const slugs = edition.pages.map(({ slug }) => `${edition.info.baseUrl}/text/${slug}/`);
		const { total, first } = toWebAnnotations(edition) as Collection;
		expect(total).toBe(edition.claims.length);
		expect(first.items.map(({ canonical }) => canonical)).toEqual(edition.claims.map(({ id }) => `${edition.info.baseUrl}/a/${id}/`));
		for (const { target } of first.items) {
			const { exact, prefix = '', suffix = '' } = target.selector.refinedBy;
			expect(edition.passages.find(({ id }) => id === target.selector.value)?.text).toContain(prefix + exact + suffix);
			expect(slugs).toContain(target.source);
		}
		for (const [index, { says }] of edition.claims.entries())
			if (says !== undefined)
				expect(first.items[index]?.body).toContainEqual(expect.objectContaining({ purpose: 'describing', value: says }));
	});
	it.each(['cave', 'content'] as const)('quotes what a page has, letter by letter, and nothing that it has twice: %s', async (name) => {
		const edition = await readWhole(name);
		const { first } = toWebAnnotations(edition) as Collection;
		const words = new Map<string, string>();
		const look = () => ({ classes: [], key: 'a' });
		for (const block of edition.pages.flatMap(({ blocks }) => blocks)) {
			const passages = block.type === 'passage' ? [block] : block.type === 'list' ? block.items : [];
			for (const { passage, content } of passages) {
				const html = serializeHtml(content, { claim: look, keys: 'spans', terms: 'words' });
				words.set(passage, textOf({ type: 'root', children: html }));
			}
		}
		for (const { target } of first.items) {
			const { exact, prefix = '', suffix = '' } = target.selector.refinedBy;
			expect(words.get(target.selector.value)?.split(prefix + exact + suffix)).toHaveLength(2);
		}
	});
	const assertions = findSchema('web-annotation');
	it.skipIf(assertions === undefined)('fulfils what W3C’s own tests say that an annotation must', async () => {
		const folder = assertions as string;
		const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
		const files = (path: string) =>
			readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
		const musts = files('annotations')
			.map((file) => read(`annotations/${file}`))
			.filter(({ assertionType }) => assertionType === 'must');
		expect(musts.length).toBeGreaterThan(10);
		const { '@context': context, first } = toWebAnnotations(await readWhole('content')) as Collection & { '@context': string };
		const ajv = new draft04.default({ strict: false, logger: false });
		for (const file of files('definitions')) ajv.addSchema(read(`definitions/${file}`), file);
		const items = first.items.map((item) => ({ '@context': context, ...item }));
		const faults = musts.flatMap((must) => {
			const holds = ajv.compile(must);
			const fails = items.filter((item) => (holds(item) ? 'valid' : 'invalid') !== must.expectedResult);
			return fails.map(({ id }) => `${id}: ${must.errorMessage}`);
		});
		expect(faults).toEqual([]);
	});
	it('can be written as JSON and holds every claim once whatever the words are', () => {
		fc.assert(
			fc.property(editions, (edition) => {
				const { first } = JSON.parse(JSON.stringify(toWebAnnotations(edition))) as Collection;
				expect(new Set(first.items.map(({ id }) => id)).size).toBe(edition.claims.length);
				expect(first.items.map(({ target }) => target.selector.refinedBy.exact)).toEqual(
					edition.claims.map(({ text, phrase }) => phrase ?? text),
				);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('buildQuoteSelector', () => {
	it('gives what stands before and after, and nothing for words that are not there', () => {
		expect(buildQuoteSelector('wall', 'The wall shows')).toEqual({
			type: 'TextQuoteSelector',
			exact: 'wall',
			prefix: 'The ',
			suffix: ' shows',
		});
		expect(buildQuoteSelector('moon', 'The wall shows')).toEqual({ type: 'TextQuoteSelector', exact: 'moon' });
	});
});
