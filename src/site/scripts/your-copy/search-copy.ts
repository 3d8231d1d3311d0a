/** Beside what the edition says: the places where the words that are looked for stand in the reader's copy. */
import { paragraphName } from '#words/paragraph.ts';
import { foundInCopy, inCopy, more as moreOf } from '#words/scripts-own-words.ts';
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { findWords } from '../../../collation/find-words.ts';
import { labelOf } from '../../../model/ids.ts';
import { parseSearchQuery } from '../../../search/search-query.ts';
import { button, element } from '../shell/elements.ts';
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
	const section = element('section', { class: 'in-copy', 'aria-label': inCopy, hidden: true });
	hits.before(section);

	const look = () => {
		const { words, phrases } = parseSearchQuery(field.value);
		const wanted = words.split(/\s+/).filter(Boolean);
		const found = findWords(passages, { words: wanted, phrases });
		section.hidden = found.length === 0;
		if (found.length === 0) return;
		const marked = [...wanted, ...phrases.flatMap((phrase) => phrase.split(/\s+/))];
		const items = found.map(({ id, text }, index) => {
			const link = element('a', { href: `${base}a/${id}/` }, paragraphName(labelOf(id)));
			return element('li', { hidden: index >= FIRST }, element('p', '', link, ' ', ...setFound(text, marked)));
		});
		const more = button(moreOf(found.length - FIRST), () => {
			for (const item of items) item.hidden = false;
			more.remove();
			items[FIRST]?.querySelector('a')?.focus();
		});
		section.replaceChildren(element('h2', '', foundInCopy(found.length)), element('ol', '', ...items));
		if (found.length > FIRST) section.append(more);
	};
	const observer = new MutationObserver(look);
	observer.observe(tally, { childList: true, characterData: true, subtree: true });
	look();
	return () => {
		observer.disconnect();
		section.remove();
	};
}
