/** `<reading-text>`: the text whose claims answer. State, view and events apart; without it everything told here stands under the paragraphs. */
import { fragment } from '../shell/fragment.ts';
import type { Card } from './card.ts';
import { placeMargin } from './margin.ts';
import { nextState, type ReadingEvent, type ReadingState } from './state.ts';
import './told.ts';

const MARGIN = matchMedia('(width >= 52em)');
/** How much is marked in a part of the text: as its section says, else as the page does. */
const modeOf = (part: Element | null): string => {
	const section = part?.closest('.under')?.querySelector<HTMLInputElement>('input:checked')?.value;
	return section || (document.querySelector<HTMLInputElement>('[name=show]:checked')?.value ?? 'quiet');
};
const isQuiet = (part: Element | null) => modeOf(part) === 'quiet';

/** From how long on a finger rests and no longer taps, in ms. */
const RESTING = 500;
/** What shows claims; loaded when the first is asked for. */
const telling = () => import('./telling.ts');

class ReadingText extends HTMLElement {
	#state: ReadingState = { open: undefined, inside: undefined };
	#card: Card | undefined;
	/** When a finger or the mouse came down last. */
	#pressed = 0;

	connectedCallback(): void {
		this.#listen();
		for (const number of this.querySelectorAll<HTMLElement>('.pn')) number.ariaLabel = number.dataset['name'] ?? null;
		this.#showMarks();
		const place = () => this.#place();
		new ResizeObserver(place).observe(this);
		// `ready` would have the page laid out at once, to see whether it asks for more
		document.fonts.addEventListener('loadingdone', place);
		document.addEventListener('words', () => {
			this.#dispatch({ type: 'close' });
			place();
			this.#setAllStops();
			this.#setStops(this.#state.inside, true);
		});
		this.#arrive();
	}

	/** The spans of a claim: one, or two where the article's words stand beside the restatement. */
	#spansOf(claim: string): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>(`.ann[data-ref="${CSS.escape(claim)}"]`)];
	}

	/** The claim that answers for a place in the text: the innermost; while nothing but propositions is marked, a proposition for its parts. */
	#claimAt(target: Element | null): string | undefined {
		const span = target?.closest<HTMLElement>('.ann[data-ref]');
		const whole = isQuiet(span ?? null) ? span?.parentElement?.closest<HTMLElement>('.ann.proposition') : undefined;
		return (whole ?? span)?.dataset['ref'];
	}

	/** Goes to the next state, and shows it. `back`: the focus returns to where the card was opened from. */
	#dispatch(event: ReadingEvent, back = false): void {
		const before = this.#state;
		this.#state = nextState(before, event);
		if (before.inside !== this.#state.inside) {
			if (before.inside !== undefined) this.#setStops(before.inside, !isQuiet(document.getElementById(before.inside)));
			this.#setStops(this.#state.inside, true);
		}
		if (before.open !== this.#state.open) void this.#showCard(before.open, back);
	}

	/** Shows how much is marked, in each paragraph. */
	#showMarks(): void {
		this.#setAllStops();
		for (const para of this.#paras()) {
			para.querySelector('details.app')?.remove();
			void this.#showApparatus(para);
		}
	}

	#paras(): NodeListOf<HTMLElement> {
		return this.querySelectorAll('.para');
	}

	#setAllStops(): void {
		for (const para of this.#paras()) this.#setStops(para.id, !isQuiet(para));
	}

	/** Two texts side by side leave no margin. */
	#place(): void {
		placeMargin(this, MARGIN.matches && document.documentElement.dataset['shownWords'] !== 'both');
	}

	async #showApparatus(para: HTMLElement): Promise<void> {
		if (modeOf(para) !== 'all') return;
		const { fetchCards, makeApparatus } = await telling();
		const cards = await fetchCards(para.id);
		if (modeOf(para) !== 'all' || cards.length === 0 || para.querySelector('details.app')) return;
		para.append(makeApparatus(cards, para.id));
	}

	/** Whether claims and links of a paragraph are stops of the Tab key. */
	#setStops(paragraph: string | undefined, stops: boolean): void {
		const part = paragraph === undefined ? null : document.getElementById(paragraph);
		if (!part) return;
		for (const span of part.querySelectorAll<HTMLElement>('.ann[data-ref]')) {
			const own = stops && this.#claimAt(span) === span.dataset['ref'];
			if (own) {
				span.tabIndex = 0;
				span.role = 'button';
				span.ariaExpanded = String(this.#state.open === span.dataset['ref']);
			} else for (const name of ['tabindex', 'role', 'aria-expanded']) span.removeAttribute(name);
		}
		for (const link of part.querySelectorAll<HTMLElement>('.text a, .notes a')) {
			if (stops) link.removeAttribute('tabindex');
			else link.tabIndex = -1;
		}
	}

	async #showCard(before: string | undefined, back: boolean): Promise<void> {
		const { open } = this.#state;
		if (before !== undefined) {
			for (const span of this.#spansOf(before)) {
				span.classList.remove('lit');
				if (span.role) span.ariaExpanded = 'false';
			}
			if (open === undefined) {
				this.#card?.hide();
				if (back) this.#returnFocus(before);
				return;
			}
		}
		if (open === undefined) return;
		const spans = this.#spansOf(open);
		const para = spans[0]?.closest<HTMLElement>('.para');
		if (!para) return;
		for (const span of spans) {
			span.classList.add('lit');
			if (span.role) span.ariaExpanded = 'true';
		}
		const { createCard, fetchCards } = await telling();
		const cards = await fetchCards(para.id);
		if (this.#state.open !== open) return;
		this.#card ??= createCard(() => this.#dispatch({ type: 'close' }, true));
		this.#card.show(
			cards.find(({ id }) => id === open),
			spans,
			para,
		);
		this.#card.element.focus({ preventScroll: true });
	}

	#returnFocus(claim: string): void {
		const [span] = this.#spansOf(claim);
		const to = span?.role ? span : span?.closest('.para')?.querySelector<HTMLElement>('.pn');
		to?.focus({ preventScroll: true });
	}

	/** An address that names a claim opens its card. */
	#arrive(): void {
		const claim = fragment().replace(/^n-/, '');
		if (!/^p\d+[a-z]+$/.test(claim) || this.#spansOf(claim).length === 0 || this.#state.open === claim) return;
		this.#dispatch({ type: 'claim', claim });
	}

	#listen(): void {
		for (const input of document.querySelectorAll('[name^=show]'))
			input.addEventListener('change', () => {
				this.#dispatch({ type: 'mode' });
				this.#showMarks();
				this.#place();
			});
		addEventListener('hashchange', () => this.#arrive());
		document.addEventListener('pointerdown', ({ timeStamp }) => {
			this.#pressed = timeStamp;
		});
		document.addEventListener('click', (event) => this.#click(event));
		document.addEventListener('keydown', (event) => this.#key(event));
		document.addEventListener('focusin', ({ target }) => {
			const { inside } = this.#state;
			const element = target as HTMLElement;
			if (inside !== undefined && !document.getElementById(inside)?.contains(element) && !this.#card?.element.contains(element))
				this.#dispatch({ type: 'leave' });
		});
		this.addEventListener('pointerover', ({ target }) => {
			const para = (target as Element).closest<HTMLElement>('.para');
			if (para?.querySelector('.ann')) void telling().then(({ fetchCards }) => fetchCards(para.id));
			this.#near(target as Element, true);
		});
		this.addEventListener('pointerout', ({ target }) => this.#near(target as Element, false));
	}

	/** The words that are pointed at, or that a note that is pointed at is about. */
	#near(target: Element, on: boolean): void {
		const note = target.closest<HTMLElement>('.note');
		const claim = note ? note.dataset['c'] : this.#claimAt(target);
		if (claim === undefined || target.closest('.card')) return;
		for (const span of this.#spansOf(claim)) span.classList.toggle('near', on);
	}

	#click(event: PointerEvent): void {
		// a finger that rests is about the words, not about what is told of them
		if (event.pointerType === 'touch' && event.timeStamp - this.#pressed > RESTING) return;
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('a, summary, button, label, input');
		const card = target.closest('.card');
		// a claim that the address names already is shown again
		if (link?.hash && link.hash === location.hash && link.closest('.card, .notes')) this.#arrive();
		if (card || link || getSelection()?.isCollapsed === false) return;
		const note = target.closest<HTMLElement>('.note');
		if (note && note.dataset['c'] === undefined) {
			note.classList.toggle('whole');
			return;
		}
		const claim = note ? note.dataset['c'] : this.contains(target) ? this.#claimAt(target) : undefined;
		if (claim === undefined) this.#dispatch({ type: 'close' });
		else this.#dispatch({ type: 'claim', claim });
	}

	#key(event: KeyboardEvent): void {
		const target = event.target as HTMLElement;
		if (event.key === 'Escape') {
			if (this.#state.open !== undefined) this.#dispatch({ type: 'close' }, true);
			else if (this.#state.inside !== undefined) {
				const number = document.getElementById(this.#state.inside)?.querySelector<HTMLElement>('.pn');
				this.#dispatch({ type: 'leave' });
				number?.focus();
			}
			return;
		}
		if (event.key === 'Enter' && target.matches('.pn') && this.contains(target)) {
			const para = target.closest<HTMLElement>('.para') as HTMLElement;
			history.replaceState(history.state, '', `#${para.id}`);
			this.#dispatch({ type: 'enter', paragraph: para.id });
			const first = para.querySelector<HTMLElement>('.ann[role=button], .text a');
			if (!first) return;
			event.preventDefault();
			first.focus();
		} else if ((event.key === 'Enter' || event.key === ' ') && target.matches('.ann[role=button]')) {
			event.preventDefault();
			this.#dispatch({ type: 'claim', claim: target.dataset['ref'] as string });
		}
	}
}

customElements.define('reading-text', ReadingText);
