/** An address whose fragment is not on the page: says where it is, or what is nearest, and never drops it in silence. */
import { hideNotice, showNotice } from './bar.ts';
import { fragment } from './fragment.ts';
import { askWhether, nearestIds } from './nearest.ts';

const KEY = 'lost';
const base = document.documentElement.dataset['base'] ?? '/';

async function explain(): Promise<void> {
	const id = fragment();
	hideNotice(KEY);
	if (id === '' || document.getElementById(id)) return;
	const ids: Record<string, string> = await fetch(`${base}data/ids.json`)
		.then((response) => (response.ok ? response.json() : {}))
		.catch(() => ({}));
	if (fragment() !== id) return;
	const bare = id.replace(/^n-/, '');
	const at = ids[bare];
	if (at !== undefined) {
		const link = document.createElement('a');
		link.href = base.replace(/\/$/, '') + at;
		link.textContent = 'it has a page of its own';
		showNotice(KEY, [`${bare} is not on this page: `, link, '.']);
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
