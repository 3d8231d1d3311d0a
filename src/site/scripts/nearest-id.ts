/** On the page that stands where nothing is: the ids nearest to the one asked for. */
import { distance } from 'fastest-levenshtein';

const base = document.documentElement.dataset['base'] ?? '/';
const near = document.getElementById('near');
const asked = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '').toLowerCase();

/** Fewer changed letters first; among equals the nearer number. */
function rank(id: string): number {
	const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);
	return distance(asked, id.toLowerCase()) + Math.min(0.9, Math.abs(number(asked) - number(id)) / 1000);
}

async function suggest(): Promise<void> {
	if (!near || !asked) return;
	const response = await fetch(`${base}data/ids.json`);
	if (!response.ok) return;
	const ids: Record<string, string> = await response.json();
	const best = Object.keys(ids)
		.map((id) => ({ id, rank: rank(id) }))
		.filter((one) => one.rank < Math.max(3, asked.length / 2))
		.sort((a, b) => a.rank - b.rank)
		.slice(0, 3);
	if (best.length === 0) return;
	const links = best.map(({ id }) => {
		const link = document.createElement('a');
		link.href = base.replace(/\/$/, '') + ids[id];
		link.textContent = id;
		return link;
	});
	near.replaceChildren(
		'Did you mean ',
		...links.flatMap((link, at) => (at === 0 ? [link] : [at === links.length - 1 ? ' or ' : ', ', link])),
		'?',
	);
}
void suggest();
