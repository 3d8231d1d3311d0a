/** Beside what the edition says: the places where the words that are looked for stand in the reader's copy. */
import { foundInCopy, inCopy, more as moreOf, paragraph } from '#words/scripts-own-words.ts';
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { findWords } from '../../../collation/find-words.ts';
import { labelOf } from '../../../model/ids.ts';
import { parseSearchQuery } from '../../../search/search-query.ts';
import { setFound } from './article-html.ts';

/** Places shown at first. */
const FIRST = 3;
const base = document.documentElement.dataset['base'] ?? '/';

/** Looks in the copy whenever the search has found something else. Gives what ends it. */
export function searchCopy(passages: readonly ArticlePassage[]): () => void {
	const field = document.querySelector<HTMLInputElement>('.finding .ask input');
	const tally = document.getElementById('tally');
	const hits = document.getElementById('hits');
	if (!field || !tally || !hits) return () => undefined;
	const section = document.createElement('section');
	section.className = 'in-copy';
	section.setAttribute('aria-label', inCopy);
	section.hidden = true;
	hits.before(section);

	const look = () => {
		const { words, phrases } = parseSearchQuery(field.value);
		const wanted = words.split(/\s+/).filter(Boolean);
		const found = findWords(passages, { words: wanted, phrases });
		section.hidden = found.length === 0;
		if (found.length === 0) return;
		const marked = [...wanted, ...phrases.flatMap((phrase) => phrase.split(/\s+/))];
		const list = document.createElement('ol');
		list.append(
			...found.map(({ id, text }, at) => {
				const item = document.createElement('li');
				item.hidden = at >= FIRST;
				const link = document.createElement('a');
				link.href = `${base}a/${id}/`;
				link.textContent = paragraph(labelOf(id));
				const words = document.createElement('p');
				words.append(link, ' ', ...setFound(text, marked));
				item.append(words);
				return item;
			}),
		);
		const title = document.createElement('h2');
		title.textContent = foundInCopy(found.length);
		section.replaceChildren(title, list);
		if (found.length <= FIRST) return;
		const more = document.createElement('button');
		more.type = 'button';
		more.textContent = moreOf(found.length - FIRST);
		more.addEventListener('click', () => {
			for (const item of list.children) (item as HTMLElement).hidden = false;
			more.remove();
			list.children[FIRST]?.querySelector('a')?.focus();
		});
		section.append(more);
	};
	const observer = new MutationObserver(look);
	observer.observe(tally, { childList: true, characterData: true, subtree: true });
	look();
	return () => {
		observer.disconnect();
		section.remove();
	};
}
