/** The article's words as they stand on a page: plain text, with the marks, letters and links of the restatement on it. No text of a copy is ever HTML. */
import type { ArticlePassage, Span } from '../../../collation/article-passages.ts';

/** What the restatement shows of an annotation, to be taken over. */
interface Marks {
	/** The letter before a claim. */
	key: Element | undefined;
	/** The classes of its words. */
	classes: string;
	/** The link of a citation. */
	link: Element | undefined;
}

export interface SetOptions {
	/** Beside the restatement, which keeps the ids. */
	twin: boolean;
	lang: string;
}

/** Finds what an annotation looks like in a restated passage. */
function marksOf(restated: Element, id: string): Marks {
	const escaped = CSS.escape(id);
	const span = restated.querySelector(`.ann[data-ref="${escaped}"]`);
	return {
		key: [...restated.querySelectorAll('a.key')].find((key) => key.id === id || key.getAttribute('href')?.endsWith(`/${id}/`)),
		classes: span?.className ?? '',
		link: restated.querySelector(`a.cite:is([id="${escaped}"], [data-ref="${escaped}"])`) ?? undefined,
	};
}

function takeOver(mark: Element, twin: boolean): Element {
	const taken = mark.cloneNode(true) as Element;
	if (twin) taken.removeAttribute('id');
	return taken;
}

/** A passage in the article's words, as an element like the restated one. Letters of claims that were not found stand at its end, so that their notes can be reached. */
export function setPassage(passage: ArticlePassage, restated: HTMLElement, { twin, lang }: SetOptions): HTMLElement {
	const made = restated.cloneNode(false) as HTMLElement;
	made.removeAttribute('data-words');
	made.lang = lang;
	made.classList.add('articles');
	const open: { span: Span; into: Element }[] = [{ span: { id: passage.id, start: 0, end: passage.text.length }, into: made }];
	let at = 0;
	const write = (to: number) => {
		(open.at(-1) as (typeof open)[number]).into.append(passage.text.slice(at, to));
		at = to;
	};
	const closeUpTo = (start: number) => {
		for (let top = open.at(-1); open.length > 1 && top && top.span.end <= start; top = open.at(-1)) {
			write(top.span.end);
			open.pop();
		}
	};
	const placed = new Set<string>();
	for (const span of passage.spans) {
		closeUpTo(span.start);
		const { key, classes, link } = marksOf(restated, span.id);
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
			const into = document.createElement('span');
			into.className = classes;
			into.dataset['ref'] = span.id;
			outer.append(into);
			open.push({ span, into });
		}
	}
	closeUpTo(passage.text.length + 1);
	write(passage.text.length);
	const lost = [...restated.querySelectorAll('.ann[data-ref]')]
		.map((span) => span.getAttribute('data-ref') ?? '')
		.filter((id) => !placed.has(id))
		.flatMap((id) => marksOf(restated, id).key ?? []);
	if (lost.length > 0 && !twin) {
		const rest = document.createElement('span');
		rest.className = 'unplaced';
		rest.append('not to be placed for certain in your copy: ', ...lost.flatMap((key) => [takeOver(key, twin), ' ']));
		made.append(' ', rest);
	}
	return made;
}

/** The words of one claim, marked as the restated claim is. */
export function setClaim(passage: ArticlePassage, restated: HTMLElement, { lang }: SetOptions, id: string): HTMLElement | undefined {
	const span = passage.spans.find((one) => one.id === id);
	if (!span) return undefined;
	const made = restated.cloneNode(false) as HTMLElement;
	made.removeAttribute('data-words');
	made.lang = lang;
	made.classList.add('articles');
	const words = document.createElement('span');
	words.className = restated.querySelector('.ann')?.className ?? '';
	words.textContent = passage.text.slice(span.start, span.end);
	made.append(words);
	return made;
}
