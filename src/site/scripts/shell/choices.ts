/**
 * Keeps what the reader chose: page colour for good, the annotations shown for this visit and in the address (?show=claims), and in the
 * address alone those shown in a section (?show-h6=all) and whose lines a map shows.
 * Everything here already works without a script; this only remembers it.
 */
import { fragment } from './fragment.ts';

const root = document.documentElement;
const radio = (id: string) => document.getElementById(id) as HTMLInputElement | null;

/** Storage may be closed; then nothing is kept, and nothing fails. */
function keep(storage: () => Storage, key: string, value: string): void {
	try {
		storage().setItem(key, value);
	} catch {
		// private window
	}
}

const theme = root.dataset['theme'];
if (theme) {
	const chosen = radio(`theme-${theme}`);
	if (chosen) chosen.checked = true;
}
for (const input of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
	input.addEventListener('change', () => {
		const name = input.id.replace('theme-', '');
		keep(() => localStorage, 'theme', name);
		if (name === 'auto') delete root.dataset['theme'];
		else root.dataset['theme'] = name;
	});
}

/** The address says what is shown, so that it can be handed on; undefined: as it is for everybody. */
function address(name: string, value: string | undefined): void {
	const url = new URL(location.href);
	if (value === undefined) url.searchParams.delete(name);
	else url.searchParams.set(name, value);
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}
for (const input of document.querySelectorAll<HTMLInputElement>('input[name^=show]')) {
	const tell = () => address(input.name, input.defaultChecked ? undefined : input.value);
	// first/show.js has set what was chosen
	if (input.checked) tell();
	input.addEventListener('change', () => {
		if (input.name === 'show') keep(() => sessionStorage, 'show', input.value);
		tell();
	});
}

/** Whose lines a map shows is in the address too (?lines=editors). */
for (const input of document.querySelectorAll<HTMLInputElement>('figure.map input[name=lines]')) {
	input.checked = new URLSearchParams(location.search).get('lines') === input.value;
	input.addEventListener('change', () => address('lines', input.checked ? input.value : undefined));
}

// a link to a note opens the notes it stands in, where they are folded; so does a link to a claim that is folded away
function unfold(): void {
	const target = document.getElementById(fragment());
	if (!target) return;
	for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}
addEventListener('hashchange', unfold);
unfold();
