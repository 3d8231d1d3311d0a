/** Of an address whose fragment is not on the page: where it is, what became of it, or what is nearest. */
import * as words from '#words/scripts-lost.ts';
import { labelOf } from '../../../model/ids.ts';
import { showNotice } from './bar.ts';
import { element } from './elements.ts';
import { fragment } from './fragment.ts';
import { askWhether, nearestIds } from './nearest.ts';

const base = document.documentElement.dataset['base'] ?? '/';

/** A table of ids; an empty one where it can't be had. */
const read = (file: string): Promise<Record<string, string>> =>
	fetch(base + file)
		.then((response) => (response.ok ? response.json() : {}))
		.catch(() => ({}));

/** Says it, in the notice of this name; nothing when the address has another fragment by then. */
export async function explain(id: string, notice: string): Promise<void> {
	const [ids, gone] = await Promise.all([read('data/ids.json'), read('data/gone.json')]);
	if (fragment() !== id) return;
	const bare = id.replace(/^n-/, '');
	const path = ids[bare];
	if (path !== undefined) {
		const became = gone[bare];
		const link = element('a', { href: base.replace(/\/$/, '') + path }, became === undefined ? words.ownPage : words.whatItSaid);
		showNotice(notice, [became === undefined ? words.notOnPage(bare) : words.noLongerUsed(labelOf(bare), became), link]);
		return;
	}
	const best = nearestIds(bare, Object.keys(ids));
	const address = (id: string) => (document.getElementById(id) ? `#${id}` : base.replace(/\/$/, '') + ids[id]);
	showNotice(notice, [words.nothingCalled(bare.slice(0, 40)), ...(best.length > 0 ? askWhether(best, address) : [])]);
}
