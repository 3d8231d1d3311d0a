/**
 * Shows the article's words wherever the edition's restatement of a passage or claim stands (`data-words="p67"`), as the reader chose:
 * in its place, beside it, or not. What was not found in the copy stays restated, and says so. What scripts add later is shown the same way.
 */
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { parseId } from '../../../model/ids.ts';
import { fragment } from '../shell/fragment.ts';
import { setWords } from './article-html.ts';
import { forgetCopy, readKept } from './kept.ts';
import { searchCopy } from './search-copy.ts';
import { keepView, readView, served, type View, views } from './view.ts';

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

const NAMES: Record<View, string> = { article: 'the article’s', restatement: 'restated', both: 'side by side' };
const root = document.documentElement;

const kept = await readKept().catch(() => undefined);
if (kept) begin(kept.name, new Map(kept.passages.map((passage) => [passage.id, passage])));

function begin(name: string, passages: ReadonlyMap<string, ArticlePassage>): void {
	let view: View = readView() ?? 'article';
	let places: Place[] = [];

	/** Takes note of the places within a part of the page, and shows them as is chosen. */
	function take(part: Element): void {
		const found = [...part.querySelectorAll<HTMLElement>('[data-words]')];
		if (part instanceof HTMLElement && part.dataset['words']) found.push(part);
		for (const element of found) {
			const restated = element.querySelector<HTMLElement>(':scope > p') ?? element.querySelector<HTMLElement>(':scope > a') ?? element;
			const mark = document.createComment('words');
			const marker = restated.parentElement?.querySelector(':scope > .marker')?.textContent ?? '';
			const place = { id: element.dataset['words'] ?? '', restated, marker, mark, shown: [restated] };
			delete element.dataset['words'];
			restated.before(mark);
			places.push(place);
			if (view !== 'restatement') draw(place);
		}
	}

	function draw(place: Place): void {
		const { id, restated, marker, mark, shown } = place;
		const parsed = parseId(id);
		const passage = passages.get(parsed?.form === 'claim' ? parsed.passage : id);
		const set = { twin: view === 'both', marker, lang: root.lang };
		const words = view === 'restatement' || !passage ? undefined : setWords(passage, restated, set, id);
		restated.classList.toggle('beside', view === 'both' && words !== undefined);
		if (words && view === 'both') place.shown = [words, restated];
		else place.shown = words ? [words] : view === 'restatement' ? [restated] : [restated, sayLacking(restated)];
		for (const one of shown) one.remove();
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
		for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) take(node);
	});

	root.dataset['shownWords'] = view;
	take(document.body);
	if (view !== 'restatement' && places.length > 0) returnToTarget();
	observer.observe(document.body, { childList: true, subtree: true });
	const stopSearch = document.querySelector('.finding') ? searchCopy([...passages.values()]) : undefined;
	const opening = document.querySelector('main .opening');
	if (places.length > 0 || opening?.matches('[data-own-words]')) opening?.append(createBar());

	function createBar(): HTMLElement {
		const bar = document.createElement('fieldset');
		bar.className = 'own-words';
		const legend = document.createElement('legend');
		legend.textContent = 'Words';
		bar.append(legend, ...views.map(createChoice));
		const from = document.createElement('span');
		from.className = 'from';
		from.textContent = `from ${served === undefined ? `your copy, ‘${name}’` : name}, for your own use`;
		bar.append(from);
		if (served === undefined) {
			const forget = document.createElement('button');
			forget.type = 'button';
			forget.textContent = 'Forget my copy';
			forget.addEventListener('click', () => void forgetHere(bar));
			bar.append(forget);
		}
		return bar;
	}

	function createChoice(value: View): HTMLElement {
		const label = document.createElement('label');
		label.className = 'pick';
		const input = document.createElement('input');
		input.className = 'vh';
		input.type = 'radio';
		input.name = 'words';
		input.checked = value === view;
		input.addEventListener('change', () => {
			view = value;
			keepView(value);
			drawAll();
		});
		label.append(input, NAMES[value]);
		return label;
	}

	async function forgetHere(bar: HTMLElement): Promise<void> {
		await forgetCopy();
		observer.disconnect();
		stopSearch?.();
		view = 'restatement';
		drawAll();
		const told = document.createElement('p');
		told.className = 'own-words';
		told.tabIndex = -1;
		told.textContent = 'Your copy is forgotten: nothing of it is left in this browser.';
		bar.replaceWith(told);
		told.focus();
	}
}

/** Said of what stays restated because the copy has it not, or not for certain. */
function sayLacking(restated: HTMLElement): HTMLElement {
	const said = document.createElement(restated.localName === 'p' ? 'p' : 'span');
	said.className = 'unplaced';
	said.textContent = 'restated: not found for certain in your copy';
	return said;
}

/** What stands above the place a reader came for may be longer or shorter now, and the mark of the place has to be set on what stands there. */
function returnToTarget(): void {
	const id = fragment();
	if (id === '' || !document.getElementById(id)) return;
	const { state } = history;
	location.replace(location.href);
	history.replaceState(state, '');
}
