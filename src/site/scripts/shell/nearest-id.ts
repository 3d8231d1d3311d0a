/** On the page that stands where nothing is: the ids nearest to the one asked for. */
import { askWhether, nearestIds } from './nearest.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const near = document.getElementById('near');
const asked = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '');

async function suggest(): Promise<void> {
	if (!near || !asked) return;
	const response = await fetch(`${base}data/ids.json`);
	if (!response.ok) return;
	const ids: Record<string, string> = await response.json();
	const best = nearestIds(asked, Object.keys(ids));
	if (best.length > 0) near.replaceChildren(...askWhether(best, (id) => base.replace(/\/$/, '') + ids[id]));
}
void suggest();
