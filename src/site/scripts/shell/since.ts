/** On a page of a frozen edition: from the place the address points at, on to what has happened there since. */
import { happenedSince } from '#words/scripts-since.ts';
import { labelOf, parseId } from '../../../model/ids.ts';
import { fragment } from './fragment.ts';

const link = document.querySelector<HTMLAnchorElement>('.frozen a[data-newest]');

/** Ids with a page of their own lead to its history, every other place to the same one on the newest page. */
function point(to: HTMLAnchorElement, page: string, words: string): void {
	const id = fragment();
	const form = document.getElementById(id) ? parseId(id)?.form : undefined;
	const own = form !== undefined && form !== 'heading' && form !== 'citation';
	to.href = own ? `${to.dataset['newest']}a/${id}/#history` : page + (id === '' ? '' : `#${encodeURIComponent(id)}`);
	to.textContent = own ? happenedSince(labelOf(id)) : words;
}

if (link && !link.hash) {
	const page = link.getAttribute('href') ?? '';
	const words = link.textContent ?? '';
	const again = () => point(link, page, words);
	addEventListener('hashchange', again);
	again();
}
