/** `<claims-register>`: the table of claims, narrowed by one click, with the choice in the address. */
import * as words from '#words/scripts-claims.ts';
import { element } from '../shell/elements.ts';
import { fragment } from '../shell/fragment.ts';
import { type Answers, type Chosen, countAnswers, fits, readChosen, toggleAnswer } from './narrowing.ts';

interface Row {
	element: HTMLTableRowElement;
	answers: Answers;
}

const PHONE = matchMedia('(width < 52em)');
/** Room for everything one may narrow by beside the table. */
const BESIDE = matchMedia('(width >= 76em)');

/** Says a number that has changed: writing what is there already would have it laid out anew. */
function tell(place: Element | null, count: number): void {
	const text = String(count);
	if (place && place.textContent !== text) place.textContent = text;
}

class ClaimsRegister extends HTMLElement {
	#chosen: Chosen = {};
	#rows: Row[] = [];
	#buttons: HTMLButtonElement[] = [];

	connectedCallback(): void {
		this.#buttons = [...this.querySelectorAll<HTMLButtonElement>('button[data-question]')];
		const questions = [...new Set(this.#buttons.map(({ dataset }) => dataset['question'] as string))];
		this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.part-row)')].map((row) => ({
			element: row,
			answers: Object.fromEntries(questions.map((name) => [name, (row.dataset[name] ?? '').split(' ').filter(Boolean)])),
		}));
		this.addEventListener('click', (event) => this.#click(event));
		addEventListener('popstate', () => this.#read());
		const more = this.querySelector<HTMLDetailsElement>('.more-questions');
		const unfold = () => {
			if (more) more.open = BESIDE.matches;
		};
		BESIDE.addEventListener('change', unfold);
		unfold();
		this.#foldParts();
		this.#read();
	}

	#read(): void {
		const known = Object.groupBy(this.#buttons, ({ dataset }) => dataset['question'] as string);
		const { chosen, unknown } = readChosen(
			new URLSearchParams(location.search),
			Object.fromEntries(
				Object.entries(known).map(([name, list]) => [name, new Set(list?.map(({ dataset }) => dataset['answer'] as string))]),
			),
		);
		this.#choose(chosen, false);
		if (unknown.length > 0) {
			const said = element('span', 'unknown', words.noAnswers(unknown));
			this.querySelector('.chips')?.append(' ', said);
		}
	}

	#choose(chosen: Chosen, keep = true): void {
		this.#chosen = chosen;
		this.#show();
		if (!keep) return;
		const url = new URL(location.href);
		url.search = new URLSearchParams(chosen).toString();
		url.hash = '';
		history.replaceState(history.state, '', url);
	}

	#show(): void {
		const chosen = this.#chosen;
		let shown = 0;
		for (const { element: row, answers } of this.#rows) {
			row.hidden = !fits(answers, chosen);
			if (!row.hidden) shown += 1;
		}
		for (const body of this.querySelectorAll('tbody')) {
			const left = [...body.querySelectorAll('tr:not(.part-row, [hidden])')].length;
			body.hidden = left === 0;
			tell(body.querySelector('.part-row .from'), left);
		}
		const counts = new Map<string, Map<string, number>>();
		const all = this.#rows.map(({ answers }) => answers);
		for (const button of this.#buttons) {
			const { question = '', answer = '' } = button.dataset;
			if (!counts.has(question)) counts.set(question, countAnswers(all, chosen, question));
			const n = counts.get(question)?.get(answer) ?? 0;
			const pressed = chosen[question] === answer;
			button.ariaPressed = String(pressed);
			button.disabled = n === 0 && !pressed;
			tell(button.lastElementChild, n);
			const fold = pressed ? button.closest('details') : null;
			if (fold) fold.open = true;
		}
		const chips = Object.entries(chosen).map(([question, answer]) => {
			const button = this.#buttons.find(({ dataset }) => dataset['question'] === question && dataset['answer'] === answer);
			const chip = element('button', 'chip', `${button?.firstElementChild?.textContent ?? answer} ×`);
			chip.type = 'button';
			chip.dataset['question'] = question;
			chip.dataset['answer'] = answer;
			return chip;
		});
		const reset = element('button', 'chip', words.showAll);
		reset.type = 'button';
		reset.dataset['reset'] = '';
		this.querySelector('.chips')?.replaceChildren(...chips, ...(chips.length > 0 ? [reset] : []));
		tell(this.querySelector('[data-shown]'), shown);
		(this.querySelector('.nothing') as HTMLElement).hidden = shown > 0;
		this.classList.toggle('narrowed', chips.length > 0);
	}

	/**
	 * On a phone the parts of the text are folded, so that the list is one to choose from; what is narrowed is shown whole. Styles fold them before the
	 * first paint.
	 */
	#foldParts(): void {
		const target = document.getElementById(fragment());
		const button = target?.closest('tbody')?.querySelector<HTMLButtonElement>('.unfold');
		if (button) this.#fold(button, false);
		if (PHONE.matches) target?.scrollIntoView();
	}

	#fold(button: HTMLButtonElement, folded: boolean): void {
		button.closest('tbody')?.classList.toggle('unfolded', !folded);
		button.ariaExpanded = String(!folded);
		button.textContent = folded ? words.unfold : words.fold;
	}

	#click(event: MouseEvent): void {
		const button = (event.target as Element).closest('button');
		if (!button) return;
		const { question, answer } = button.dataset;
		if (button.matches('[data-reset]')) this.#choose({});
		else if (question !== undefined && answer !== undefined) this.#choose(toggleAnswer(this.#chosen, question, answer));
		else if (button.matches('.unfold')) this.#fold(button, button.ariaExpanded === 'true');
	}
}

customElements.define('claims-register', ClaimsRegister);
