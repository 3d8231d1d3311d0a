import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCoins } from '../../src/citations/coins.ts';
import { toPlainWords } from '../../src/citations/rich-text.ts';
import type { CslItem } from '../../src/model/edition.ts';
import { readWhole } from '../edition/whole.ts';
import { nasty } from '../exports/editions.ts';

const { sources } = await readWhole('content');
/** A context object as a resolver reads it: the values of each key. */
const read = (item: CslItem) => new URLSearchParams(toCoins(item));

describe('toCoins', () => {
	it('has of each work of the edition a title, its authors and its year', () => {
		for (const item of sources) {
			const found = read(item);
			const title = found.get('rft.atitle') ?? found.get('rft.btitle') ?? found.get('rft.title');
			if (item.title) expect(title).toBe(item.title);
			else expect(title).toMatch(/^\[.+: Not identified/);
			expect([...found.getAll('rft.au'), ...found.getAll('rft.aucorp')]).toHaveLength(item.author?.length ?? 0);
			expect(found.get('rft.date')?.slice(0, 4)).toBe(item.issued && String(item.issued['date-parts']?.[0]?.[0]));
			if (item.DOI) expect(found.get('rft_id')).toBe(`info:doi/${item.DOI}`);
		}
	});
	it('says what kind of work it is, and in what it appeared', () => {
		const chapter = read({
			id: 'a',
			type: 'chapter',
			title: 'A',
			'container-title': 'B',
			editor: [{ family: 'Amin', given: 'Ash' }],
			page: '1–9',
		});
		expect(Object.fromEntries(chapter)).toMatchObject({
			rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
			'rft.genre': 'bookitem',
			'rft.atitle': 'A',
			'rft.btitle': 'B',
			'rft.contributor': 'Amin, Ash',
			'rft.pages': '1-9',
		});
		const article = read({ id: 'a', type: 'article-journal', title: 'A', 'container-title': 'B' });
		expect(article.get('rft.jtitle')).toBe('B');
	});
	it('never takes an institution for a person', () => {
		const found = read({
			id: 'a',
			type: 'report',
			title: 'A',
			author: [{ literal: 'European Commission' }, { family: 'Hess', given: 'Martin' }],
		});
		expect([found.get('rft.aucorp'), found.getAll('rft.au')]).toEqual(['European Commission', ['Hess, Martin']]);
	});
	it('comes back whatever the words are', () => {
		fc.assert(
			fc.property(nasty, (title) => {
				const plain = toPlainWords(title).toWellFormed().replace(/\s+/g, ' ').trim();
				if (plain !== '') expect(read({ id: 'a', type: 'book', title }).get('rft.btitle')).toBe(plain);
			}),
		);
	});
});
