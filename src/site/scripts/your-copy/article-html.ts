/** The article's words as they stand on a page: plain text, with the marks, letters and links of the restatement on it. No text of a copy is ever HTML. */
import { notPlaced } from '#words/scripts-own-words.ts';
import type { ArticlePassage, Span } from '../../../collation/article-passages.ts';
import { labelOf } from '../../../model/ids.ts';
import { markWords, parseSearchQuery } from '../../../search/search-query.ts';
import { element } from '../shell/elements.ts';

/** What the restatement shows of an annotation, to be taken over. */
interface Marks {
	/** The letter before a claim. */
	key: Element | undefined;
	/** The classes of its words. */
	classes: string;
	/** The link of a citation. */
	link: Element | undefined;
	/** What is heard where a claim's words begin, and where they end. */
	told: Element[];
}

export interface SetOptions {
	/** Beside the restatement, which keeps the ids. */
	twin: boolean;
	/** The number of a list item, which stands before its words already; else empty. */
	marker: string;
	lang: string;
}

/** Finds what an annotation looks like in a restated passage. */
function marksOf(restated: Element, id: string): Marks {
	const escaped = CSS.escape(id);
	const span = restated.querySelector(`.ann[data-ref="${escaped}"]`);
	return {
		key: [...restated.querySelectorAll('a.key')].find((key) => key.id === id || key.getAttribute('href')?.endsWith(`/${id}/`)),
		classes: span?.className ?? '',
		told: [...(span?.querySelectorAll(':scope > .told') ?? [])],
		link: restated.querySelector(`a.cite:is([id="${escaped}"], [data-ref="${escaped}"])`) ?? undefined,
	};
}

function takeOver(mark: Element, twin: boolean): Element {
	const taken = mark.cloneNode(true) as Element;
	if (twin) taken.removeAttribute('id');
	return taken;
}

/**
 * The article's words for a restated passage or claim, as an element like the restated one; undefined where the claim was not found. On a page of
 * search results words that are looked for are marked, and of a long passage the part around the first of them is shown.
 */
export function setWords(passage: ArticlePassage, restated: HTMLElement, options: SetOptions, id: string): HTMLElement | undefined {
	const span = id === passage.id ? { id, start: 0, end: passage.text.length } : passage.spans.find((one) => one.id === id);
	if (!span) return undefined;
	const made = restated.cloneNode(false) as HTMLElement;
	made.removeAttribute('data-words');
	made.classList.remove('beside');
	made.classList.add('articles');
	made.lang = options.lang;
	const wanted = restated.closest('.hit') ? readWanted() : undefined;
	if (wanted) made.append(...setFound(passage.text.slice(span.start, span.end), wanted));
	else if (id === passage.id) setPassage(made, passage, restated, options);
	else {
		made.append(element('span', restated.querySelector('.ann')?.className ?? '', passage.text.slice(span.start, span.end)));
	}
	return made;
}

/** A whole passage with its annotations. Letters of claims that were not found stand at its end, so that their notes can be reached. */
function setPassage(made: HTMLElement, passage: ArticlePassage, restated: HTMLElement, { twin, marker }: SetOptions): void {
	const open: { span: Span; into: Element; end?: Element | undefined }[] = [
		{ span: { id: passage.id, start: 0, end: passage.text.length }, into: made },
	];
	let offset = marker && passage.text.startsWith(marker) && !passage.spans.some(({ start }) => start < marker.length) ? marker.length : 0;
	const write = (to: number) => {
		(open.at(-1) as (typeof open)[number]).into.append(passage.text.slice(offset, to));
		offset = Math.max(offset, to);
	};
	const closeUpTo = (start: number) => {
		for (let top = open.at(-1); open.length > 1 && top && top.span.end <= start; top = open.at(-1)) {
			write(top.span.end);
			if (top.end) top.into.append(takeOver(top.end, twin));
			open.pop();
		}
	};
	const placed = new Set<string>();
	for (const span of passage.spans) {
		closeUpTo(span.start);
		const { key, classes, link, told } = marksOf(restated, span.id);
		write(span.start);
		const outer = (open.at(-1) as (typeof open)[number]).into;
		if (link) {
			const into = takeOver(link, twin);
			into.replaceChildren();
			outer.append(into);
			open.push({ span, into });
		} else if (key || classes) {
			placed.add(span.id);
			if (key) outer.append(takeOver(key, twin));
			const into = element('span', { class: classes, 'data-ref': span.id });
			// on a page of the text the words carry the id, and the letter
			const { id, dataset } = restated.querySelector<HTMLElement>(`.ann[data-ref="${CSS.escape(span.id)}"]`) ?? into;
			if (id && !twin) into.id = id;
			if (dataset['l']) into.dataset['l'] = dataset['l'];
			const [begin, end] = told;
			if (begin) into.append(takeOver(begin, twin));
			outer.append(into);
			open.push({ span, into, end });
		}
	}
	closeUpTo(passage.text.length);
	write(passage.text.length);
	const lost = [...restated.querySelectorAll<HTMLElement>('.ann[data-ref]')].filter((span) => !placed.has(span.dataset['ref'] ?? ''));
	const keys = lost.flatMap((span) => nameOf(span, marksOf(restated, span.dataset['ref'] ?? '').key));
	if (keys.length > 0 && !twin) {
		made.append(' ', element('span', 'unplaced', notPlaced, ...keys.flatMap((key) => [key, ' '])));
	}
}

/** What stands for a claim whose words were not found: its letter, or its number with its id, so that its card can be opened there. */
function nameOf(span: HTMLElement, key: Element | undefined): Element[] {
	if (key) return [takeOver(key, false)];
	if (!span.id) return [];
	return [element('span', { class: span.className, id: span.id, 'data-ref': span.id }, labelOf(span.id))];
}

/** The words of a search. */
function readWanted(): string[] {
	const query = document.querySelector<HTMLInputElement>('.finding .ask input')?.value ?? '';
	const { words, phrases } = parseSearchQuery(query);
	return [...phrases, words].join(' ').split(/\s+/).filter(Boolean);
}

/** Characters of a passage that are shown before and after the first word found. */
const AROUND = [90, 210] as const;

/** Words with those marked that are looked for; of a long text the part around the first of them. */
export function setFound(text: string, wanted: readonly string[]): (string | Node)[] {
	const [before, after] = AROUND;
	const pieces = markWords(text, wanted);
	const hit = pieces.findIndex((piece) => piece.hit);
	const offset = hit < 0 ? 0 : pieces.slice(0, hit).reduce((sum, piece) => sum + piece.text.length, 0);
	const whole = text.length <= before + after;
	const from = whole || offset <= before ? 0 : text.indexOf(' ', offset - before) + 1;
	const end = whole || offset + after >= text.length ? text.length : text.lastIndexOf(' ', offset + after);
	const shown = markWords(text.slice(from, end), wanted).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text));
	return [...(from > 0 ? ['… '] : []), ...shown, ...(end < text.length ? [' …'] : [])];
}
