/** The search page: Pagefind is loaded when the field is first used; query and filters live in the address. */
import { parseSearchTarget } from '../../search/search-target.ts';

interface Fragment {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
}
interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(query: string | null, options: object): Promise<Results | null>;
}
interface Results {
	results: { id: string; data(): Promise<Fragment> }[];
	filters: Record<string, Record<string, number>>;
	unfilteredResultCount: number;
}

const base = document.documentElement.dataset['base'] ?? '/';
const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = document.querySelector<HTMLFormElement>('.ask') as HTMLFormElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const facets = document.querySelector<HTMLFormElement>('.facets') as HTMLFormElement;
const hits = at('hits');
const tally = at('tally');
const more = at<HTMLButtonElement>('more');
const PAGE = 20;
const names: Record<string, string> = { kind: 'Kind', voice: 'Voice', proposition: 'Bears on', section: 'Section' };
const values: Record<string, string> = { author: 'the author’s', ascribed: 'ascribed to the theories', evidence: 'evidence' };

let engine: Promise<Pagefind> | undefined;
function load(): Promise<Pagefind> {
	engine ??= import(/* @vite-ignore */ `${base.replace(/\/$/, '')}/pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
		await pagefind.options({ baseUrl: base, excerptLength: 32 });
		await pagefind.init();
		// counts come with results only once the filters are there
		await pagefind.filters();
		return pagefind;
	});
	return engine;
}

let known: Promise<Record<string, string>> | undefined;
/** Ids of the edition and their addresses. */
function ids(): Promise<Record<string, string>> {
	known ??= fetch(`${base}data/ids.json`).then((response) => (response.ok ? response.json() : {}));
	return known;
}

const chosen = () =>
	[...facets.querySelectorAll<HTMLInputElement>('input:checked')].reduce<Record<string, string[]>>((filters, input) => {
		filters[input.name] = [...(filters[input.name] ?? []), input.value];
		return filters;
	}, {});

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
	const node = document.createElement(name);
	if (className) node.className = className;
	node.append(...children);
	return node;
}

/** Pagefind's excerpt is escaped text with `<mark>`; it is taken apart, not trusted. */
function excerpt(html: string): Node[] {
	const parsed = new DOMParser().parseFromString(html, 'text/html').body;
	return [...parsed.childNodes].map(
		(node) => (node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? '')) as Node,
	);
}

const classes = ({ kind, voice }: Record<string, string>) => {
	const main = kind === 'proposition' || kind === 'assumption' ? kind : voice ? 'claim' : (kind ?? '');
	return `${main} ${voice === 'author' ? 'own' : (voice ?? '')}`;
};

function hit({ url, excerpt: words, meta }: Fragment): HTMLLIElement {
	const item = element('li', `hit ${classes(meta)}`);
	const what = element('p', 'what');
	const link = element('a', 'id', meta['label'] ?? '');
	link.href = url;
	const kind = [meta['kind'], meta['voice'] && (values[meta['voice']] ?? meta['voice'])].filter(Boolean).join(', ');
	what.append(link, ' ', element('i', '', kind));
	item.append(what, element('p', 'found', ...excerpt(words)));
	if (meta['where']) item.append(element('p', 'where', meta['where']));
	return item;
}

function showFacets(counts: Record<string, Record<string, number>>): void {
	const filters = chosen();
	const groups = Object.keys(names).flatMap((name) => {
		const group = Object.entries(counts[name] ?? {}).filter(([value, n]) => n > 0 || filters[name]?.includes(value));
		if (group.length === 0) return [];
		if (name !== 'section') group.sort((a, b) => b[1] - a[1]);
		if (name === 'proposition') group.sort((a, b) => (a[0] < b[0] ? -1 : 1));
		const set = element('fieldset', '', element('legend', '', names[name] as string));
		for (const [value, n] of group) {
			const input = document.createElement('input');
			input.type = 'checkbox';
			input.name = name;
			input.value = value;
			input.checked = filters[name]?.includes(value) ?? false;
			set.append(element('label', 'pick', input, element('span', '', values[value] ?? value), element('span', 'from', String(n))));
		}
		return [set];
	});
	const focus =
		document.activeElement instanceof HTMLInputElement && facets.contains(document.activeElement) ? document.activeElement : undefined;
	facets.replaceChildren(...groups);
	if (focus) facets.querySelector<HTMLInputElement>(`input[name="${focus.name}"][value="${CSS.escape(focus.value)}"]`)?.focus();
	at('facets').hidden = groups.length === 0;
}

let turn = 0;
async function search(): Promise<void> {
	const mine = ++turn;
	const query = field.value.trim();
	const filters = chosen();
	const url = new URL(location.href);
	url.search = '';
	if (query) url.searchParams.set('q', query);
	for (const [name, list] of Object.entries(filters)) for (const value of list) url.searchParams.append(name, value);
	history.replaceState(history.state, '', url);
	if (!query && Object.keys(filters).length === 0) {
		hits.replaceChildren();
		more.hidden = true;
		tally.textContent = 'Words, or a number: 67a, ¶ 52, P3.';
		return;
	}
	const pagefind = await load();
	const options = { filters: Object.fromEntries(Object.entries(filters).map(([name, list]) => [name, { any: list }])) };
	const found = await pagefind.search(query || null, options);
	const target = parseSearchTarget(query);
	const exact = target ? (await ids())[target] : undefined;
	if (mine !== turn || !found) return;
	showFacets(found.filters);
	const direct: HTMLLIElement[] = [];
	if (target && exact) {
		const link = element('a', 'id', query);
		link.href = base.replace(/\/$/, '') + exact;
		direct.push(element('li', 'hit direct', element('p', 'what', link, ' ', element('i', '', 'has this number'))));
	}
	hits.replaceChildren(...direct);
	let shown = 0;
	const page = async () => {
		const part = await Promise.all(found.results.slice(shown, shown + PAGE).map((result) => result.data()));
		if (mine !== turn) return;
		shown += part.length;
		const items = part.map(hit);
		hits.append(...items);
		more.hidden = shown >= found.results.length;
		return items[0];
	};
	await page();
	more.onclick = async () => (await page())?.querySelector('a')?.focus();
	const n = found.results.length;
	tally.textContent = `${n === 0 ? 'Nothing' : n === 1 ? 'One place' : `${n} places`} found${query ? ` for ‘${query}’` : ''}${exact ? `; ${query} stands first` : ''}.`;
}

let timer = 0;
field.addEventListener('focus', () => void load(), { once: true });
field.addEventListener('input', () => {
	clearTimeout(timer);
	timer = window.setTimeout(search, 200);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	void search();
});
facets.addEventListener('change', search);
facets.addEventListener('submit', (event) => event.preventDefault());

// the address says what to look for
const asked = new URLSearchParams(location.search);
field.value = asked.get('q') ?? '';
for (const name of Object.keys(names)) {
	for (const value of asked.getAll(name)) {
		const input = element('input', '');
		input.type = 'checkbox';
		input.name = name;
		input.value = value;
		input.checked = true;
		facets.append(input);
	}
}
if (field.value || facets.childElementCount > 0) void search();
