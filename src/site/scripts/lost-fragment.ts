/** An address whose fragment is not on the page: says where it is, what became of it, or what is nearest, and never drops it in silence. */
import { labelOf } from '../../model/ids.ts';
import { hideNotice, showNotice } from './bar.ts';
import { fragment } from './fragment.ts';
import { askWhether, nearestIds } from './nearest.ts';

const KEY = 'lost';
const base = document.documentElement.dataset['base'] ?? '/';

/** A table of ids under `/data/`; an empty one where it can't be had. */
const read = (name: string): Promise<Record<string, string>> =>
	fetch(`${base}data/${name}.json`)
		.then((response) => (response.ok ? response.json() : {}))
		.catch(() => ({}));

async function explain(): Promise<void> {
	const id = fragment();
	hideNotice(KEY);
	if (id === '' || document.getElementById(id)) return;
	const [ids, gone] = await Promise.all([read('ids'), read('gone')]);
	if (fragment() !== id) return;
	const bare = id.replace(/^n-/, '');
	const at = ids[bare];
	if (at !== undefined) {
		const link = document.createElement('a');
		link.href = base.replace(/\/$/, '') + at;
		const became = gone[bare];
		link.textContent = became === undefined ? 'it has a page of its own' : 'What it said, and what stands for it now';
		showNotice(KEY, [became === undefined ? `${bare} is not on this page: ` : `${labelOf(bare)} is no longer used. ${became} `, link]);
		return;
	}
	const best = nearestIds(bare, Object.keys(ids));
	const address = (one: string) => (document.getElementById(one) ? `#${one}` : base.replace(/\/$/, '') + ids[one]);
	showNotice(KEY, [`Nothing here is called ${bare.slice(0, 40)}. `, ...(best.length > 0 ? askWhether(best, address) : [])]);
}

if (document.querySelector('main.reading')) {
	addEventListener('hashchange', explain);
	void explain();
}
