/** The card of a claim: beside its sentence where there is a margin, under the line it ends on, or a sheet at the foot of a phone. */

import * as words from '#words/reading.ts';
import type { CardData } from '../../reading/entry.ts';
import { button, element } from '../shell/elements.ts';
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

const rects = (spans: readonly HTMLElement[]) => spans.flatMap((span) => [...span.getClientRects()]).filter(({ width }) => width > 0);

/** Makes the one card of a page. `close` is told when its button is pressed. */
export function createCard(close: () => void): Card {
	const box = element('aside', { role: 'dialog', tabindex: -1, hidden: true });

	function hide(): void {
		box.hidden = true;
		box.remove();
		document.body.style.paddingBlockEnd = '';
		for (const note of document.querySelectorAll('.note.under')) note.classList.remove('under');
	}

	function fill(card: CardData | undefined): void {
		box.className = `card ${card?.classes ?? ''}`;
		// its words are read once: what names it is the number
		box.ariaLabel = card ? `${card.label}, ${card.kind}` : words.missing;
		const shut = button('', close, { class: 'close', 'aria-label': words.close });
		box.replaceChildren(shut, ...(card ? makeEntry(card) : [element('p', '', words.missing)]));
	}

	/** Beside the text: first line at the claim's first line, moved up so far as it must to be seen whole. */
	function besideText(spans: readonly HTMLElement[], paragraph: HTMLElement): void {
		paragraph.append(box);
		const before = rects(spans);
		const below = Math.min((before.at(-1)?.bottom ?? 0) - innerHeight + EDGE, (before[0]?.top ?? 0) - EDGE);
		if (below > 0) scrollBy({ top: below, behavior: 'instant' });
		const [first] = rects(spans);
		const top = Math.max(EDGE, Math.min(first?.top ?? 0, innerHeight - box.getBoundingClientRect().height - EDGE));
		box.style.insetBlockStart = `${Math.round(top - paragraph.getBoundingClientRect().top)}px`;
		const now = box.getBoundingClientRect();
		for (const note of document.querySelectorAll('.note')) {
			const box = note.getBoundingClientRect();
			note.classList.toggle('under', box.top < now.bottom + 8 && box.bottom > now.top - 8);
		}
	}

	return {
		element: box,
		hide,
		show(card, spans, paragraph) {
			hide();
			fill(card);
			box.hidden = false;
			box.scrollTop = 0;
			box.style.insetBlockStart = '';
			if (BESIDE.matches && !SHEET.matches) return besideText(spans, paragraph);
			if (SHEET.matches) document.body.append(box);
			else {
				let host = spans.at(-1) as HTMLElement;
				for (let up = host.parentElement; up?.matches('.ann'); up = up.parentElement) host = up;
				host.after(box);
			}
			const lines = rects(spans);
			const { height, bottom } = box.getBoundingClientRect();
			if (SHEET.matches) document.body.style.paddingBlockEnd = `${height}px`;
			const over = SHEET.matches ? (lines.at(-1)?.bottom ?? 0) - (innerHeight - height - EDGE) : bottom - innerHeight + EDGE;
			const room = Math.min(over, (lines[0]?.top ?? 0) - EDGE);
			if (room > 0) scrollBy({ top: room, behavior: 'instant' });
		},
	};
}
