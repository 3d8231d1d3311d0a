/** The card of a claim: beside its sentence where there is a margin, under the line it ends on, or a sheet at the foot of a phone. */

import * as words from '#words/reading.ts';
import type { CardData } from '../../reading/entry.ts';
import { makeEntry } from './cards.ts';

/** Room left at the edges of the window, in px. */
const EDGE = 12;
const BESIDE = matchMedia('(width >= 68.75em)');
const SHEET = matchMedia('(width < 40em)');

export interface Card {
	element: HTMLElement;
	/** Shows a claim's card at its words. */
	show(card: CardData | undefined, spans: readonly HTMLElement[], paragraph: HTMLElement): void;
	hide(): void;
}

const rects = (spans: readonly HTMLElement[]) => spans.flatMap((one) => [...one.getClientRects()]).filter(({ width }) => width > 0);

/** Makes the one card of a page. `close` is told when its button is pressed. */
export function createCard(close: () => void): Card {
	const element = document.createElement('aside');
	element.setAttribute('role', 'dialog');
	element.tabIndex = -1;
	element.hidden = true;

	function hide(): void {
		element.hidden = true;
		element.remove();
		document.body.style.paddingBlockEnd = '';
		for (const note of document.querySelectorAll('.note.under')) note.classList.remove('under');
	}

	function fill(card: CardData | undefined): void {
		const button = document.createElement('button');
		button.className = 'close';
		button.type = 'button';
		button.ariaLabel = words.close;
		button.addEventListener('click', close);
		element.className = `card ${card?.classes ?? ''}`;
		// its words are read once: what names it is the number
		element.ariaLabel = card ? `${card.label}, ${card.kind}` : words.missing;
		const told = document.createElement('p');
		told.textContent = words.missing;
		element.replaceChildren(button, ...(card ? makeEntry(card) : [told]));
	}

	/** Beside the text: first line at the claim's first line, moved up so far as it must to be seen whole. */
	function besideText(spans: readonly HTMLElement[], paragraph: HTMLElement): void {
		paragraph.append(element);
		const before = rects(spans);
		const below = Math.min((before.at(-1)?.bottom ?? 0) - innerHeight + EDGE, (before[0]?.top ?? 0) - EDGE);
		if (below > 0) scrollBy({ top: below, behavior: 'instant' });
		const [first] = rects(spans);
		const box = element.getBoundingClientRect();
		const top = Math.max(EDGE, Math.min(first?.top ?? 0, innerHeight - box.height - EDGE));
		element.style.insetBlockStart = `${Math.round(top - paragraph.getBoundingClientRect().top)}px`;
		const now = element.getBoundingClientRect();
		for (const note of document.querySelectorAll('.note')) {
			const at = note.getBoundingClientRect();
			note.classList.toggle('under', at.top < now.bottom + 8 && at.bottom > now.top - 8);
		}
	}

	return {
		element,
		hide,
		show(card, spans, paragraph) {
			hide();
			fill(card);
			element.hidden = false;
			element.scrollTop = 0;
			element.style.insetBlockStart = '';
			if (BESIDE.matches && !SHEET.matches) return besideText(spans, paragraph);
			if (SHEET.matches) document.body.append(element);
			else {
				let host = spans.at(-1) as HTMLElement;
				for (let up = host.parentElement; up?.matches('.ann'); up = up.parentElement) host = up;
				host.after(element);
			}
			const lines = rects(spans);
			const box = element.getBoundingClientRect();
			if (SHEET.matches) document.body.style.paddingBlockEnd = `${box.height}px`;
			const over = SHEET.matches ? (lines.at(-1)?.bottom ?? 0) - (innerHeight - box.height - EDGE) : box.bottom - innerHeight + EDGE;
			const room = Math.min(over, (lines[0]?.top ?? 0) - EDGE);
			if (room > 0) scrollBy({ top: room, behavior: 'instant' });
		},
	};
}
