/**
 * Shows the article's words wherever the edition's restatement of a passage or claim stands (`data-words="p67"`), as the reader chose:
 * in its place, beside it, or not. What was not found in the copy stays restated, and says so. What scripts add later is shown the same way.
 */
import * as words from '#words/scripts-own-words.ts';
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { parseId } from '../../../model/ids.ts';
import { button, element } from '../shell/elements.ts';
import { fragment } from '../shell/fragment.ts';
import { setWords } from './article-html.ts';
import { forgetCopy, keepView, type Passages, readKept, watchCopy } from './kept.ts';
import { searchCopy } from './search-copy.ts';
import { type CopyView, readView, served, views } from './view.ts';

/** Words on the page that can be shown as the article has them. */
interface Place {
	id: string;
	restated: HTMLElement;
	/** The number of a list item that stands before it. */
	marker: string;
	/** Stands before whatever is shown. */
	mark: Comment;
	shown: HTMLElement[];
}

const root = document.documentElement;

const kept = await readKept().catch(() => undefined);
if (kept?.isOld) sayOld(kept.name);
else if (kept) await begin(kept);

async function begin({ name, load }: Passages): Promise<void> {
	const passages = new Map<string, ArticlePassage>();
	let isForgotten = false;
	let view: CopyView = readView() ?? 'article';
	let places: Place[] = [];

	/** Takes note of the places within a part of the page, loads their words, and shows them as is chosen. */
	async function take(part: Element): Promise<void> {
		const taken: Place[] = [];
		const found = [...part.querySelectorAll<HTMLElement>('[data-words]')];
		if (part instanceof HTMLElement && part.dataset['words']) found.push(part);
		for (const element of found) {
			const restated = element.querySelector<HTMLElement>(':scope > p') ?? element.querySelector<HTMLElement>(':scope > a') ?? element;
			const mark = document.createComment('words');
			const marker = restated.parentElement?.querySelector(':scope > .marker')?.textContent ?? '';
			const place = { id: element.dataset['words'] ?? '', restated, marker, mark, shown: [restated] };
			delete element.dataset['words'];
			restated.before(mark);
			taken.push(place);
		}
		if (taken.length === 0) return;
		const wanted = [...new Set(taken.map(({ id }) => passageOf(id)))].filter((id) => !passages.has(id));
		for (const passage of wanted.length > 0 ? await load(wanted).catch(() => []) : []) passages.set(passage.id, passage);
		if (isForgotten) return;
		places.push(...taken);
		if (view !== 'restatement') for (const place of taken) draw(place);
	}

	function draw(place: Place): void {
		const { id, restated, marker, mark, shown } = place;
		const passage = passages.get(passageOf(id));
		const set = { twin: view === 'both', marker, lang: root.lang };
		const own = view === 'restatement' || !passage ? undefined : setWords(passage, restated, set, id);
		restated.classList.toggle('beside', view === 'both' && own !== undefined);
		if (own && view === 'both') place.shown = [own, restated];
		else place.shown = own ? [own] : view === 'restatement' ? [restated] : [restated, sayLacking(restated)];
		for (const element of shown) element.remove();
		mark.after(...place.shown);
	}

	function drawAll(): void {
		root.dataset['shownWords'] = view;
		places = places.filter(({ mark }) => mark.isConnected);
		for (const place of places) draw(place);
		if (places.length > 0) returnToTarget();
		document.dispatchEvent(new Event('words'));
	}

	const observer = new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) void take(node);
	});

	root.dataset['shownWords'] = view;
	await take(document.body);
	if (view !== 'restatement' && places.length > 0) returnToTarget();
	observer.observe(document.body, { childList: true, subtree: true });
	const stopSearch = document.querySelector('.finding') ? searchCopy(await load()) : undefined;
	const opening = document.querySelector('main .opening');
	const bar = places.length > 0 || opening?.matches('[data-own-words]') ? createBar() : undefined;
	if (bar) opening?.append(bar);
	const stopWatching = watchCopy((isKept) => {
		if (!isKept) clear(bar, words.forgottenElsewhere);
	});

	function createBar(): HTMLElement {
		const isHere = served === undefined;
		const bar = element(
			'fieldset',
			'own-words',
			element('legend', '', words.whoseWords),
			...views.map(createChoice),
			element('span', 'from', isHere ? words.fromCopy(name) : words.fromServed(name)),
			isHere && button(words.forgetCopy, () => void forgetHere(bar)),
		);
		return bar;
	}

	function createChoice(value: CopyView): HTMLElement {
		const input = element('input', { class: 'vh', type: 'radio', name: 'words', checked: value === view });
		input.addEventListener('change', () => {
			view = value;
			// What another window forgot is not remembered again.
			if (served !== undefined || readView() !== undefined) keepView(value);
			drawAll();
		});
		return element('label', 'pick', input, words.views[value]);
	}

	async function forgetHere(bar: HTMLElement): Promise<void> {
		await forgetCopy();
		clear(bar, words.forgotten)?.focus();
	}

	/** The restatement stands everywhere again, and in place of the choice what happened. */
	function clear(bar: HTMLElement | undefined, said: string): HTMLElement | undefined {
		isForgotten = true;
		passages.clear();
		observer.disconnect();
		stopSearch?.();
		stopWatching();
		view = 'restatement';
		drawAll();
		if (!bar) return undefined;
		const note = createNote(said);
		bar.replaceWith(note);
		return note;
	}
}

/** The passage that holds the words of an id: its own, or a claim's. */
function passageOf(id: string): string {
	const parsed = parseId(id);
	return parsed?.form === 'claim' ? parsed.passage : id;
}

function createNote(said: string): HTMLElement {
	return element('p', { class: 'own-words', tabindex: -1 }, said);
}

/** The places of the copy were found for another edition: not one word of it is shown until they are found anew. */
function sayOld(name: string): void {
	const opening = document.querySelector('main .opening');
	if (!opening || !(document.querySelector('[data-words]') || opening.matches('[data-own-words]'))) return;
	const note = createNote(words.editionChanged(name));
	note.append(element('a', { href: `${root.dataset['base'] ?? '/'}your-copy/` }, words.findAnew), '.');
	opening.append(note);
}

/** Said of what stays restated because the copy has it not, or not for certain. */
function sayLacking(restated: HTMLElement): HTMLElement {
	return element(restated.localName === 'p' ? 'p' : 'span', 'unplaced', words.notFound);
}

/** What stands above the place a reader came for may be longer or shorter now, and the mark of the place has to be set on what stands there. */
function returnToTarget(): void {
	const id = fragment();
	if (id === '' || !document.getElementById(id)) return;
	const { state } = history;
	location.replace(location.href);
	history.replaceState(state, '');
}
