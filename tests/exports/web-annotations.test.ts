import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQuoteSelector, toWebAnnotations } from '../../src/exports/web-annotations.ts';
import { editions, readWhole } from './editions.ts';

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
