/**
 * Words of a passage to be marked. By mouse: drag over them, or click the first and then the last. By keyboard: arrows go from word to word,
 * Enter or Space marks the first and then the last, Shift with arrows draws the marking longer, Escape takes it away.
 */
import { markingHow, wordsOfPassage } from '#words/scripts-play.ts';
import type { MarkExercise } from '../../../lessons/exercise.ts';
import { rangesOfWords } from '../../../lessons/grade-answer.ts';
import { element } from '../shell/elements.ts';
import { choose, close, follow, type Marking, mark, NOTHING_MARKED, spanOf } from './marking.ts';
import { type Player, verdictOf } from './player.ts';

export function playMark(exercise: MarkExercise, changed: () => void): Player {
	const ranges = rangesOfWords(exercise.text);
	const words = ranges.map(({ from, to }, index) =>
		element('span', { role: 'option', 'aria-selected': 'false', tabindex: index === 0 ? 0 : -1 }, exercise.text.slice(from, to)),
	);
	const list = element('div', {
		class: 't-words',
		role: 'listbox',
		'aria-multiselectable': 'true',
		'aria-label': wordsOfPassage,
		'aria-describedby': 'mark-how',
	});
	let offset = 0;
	for (const [index, { from, to }] of ranges.entries()) {
		list.append(exercise.text.slice(offset, from), words[index] as HTMLElement);
		offset = to;
	}
	list.append(exercise.text.slice(offset));

	let marking = NOTHING_MARKED;
	/** Shows another marking; what was told of the last holds no more. */
	const change = (next: Marking) => {
		marking = next;
		const [first, last] = spanOf(marking) ?? [1, 0];
		for (const [index, word] of words.entries()) word.setAttribute('aria-selected', String(index >= first && index <= last));
		list.dataset['open'] = String(marking.open);
		list.classList.remove('right', 'half', 'wrong');
		changed();
	};
	let current = 0;
	const go = (to: number) => {
		const word = words[Math.max(0, Math.min(words.length - 1, to))];
		if (!word) return;
		words[current]?.setAttribute('tabindex', '-1');
		current = words.indexOf(word);
		word.setAttribute('tabindex', '0');
		word.focus();
	};
	/** The word above or below, nearest by its middle. */
	const line = (down: boolean): number => {
		const here = words[current]?.getBoundingClientRect();
		if (!here) return current;
		let best: { index: number; far: number; top: number } | undefined;
		for (const [index, word] of words.entries()) {
			const box = word.getBoundingClientRect();
			if (down ? box.top < here.bottom - 2 : box.bottom > here.top + 2) continue;
			const far = Math.abs(box.left + box.width / 2 - here.left - here.width / 2);
			if (
				!best ||
				Math.abs(box.top - here.top) < Math.abs(best.top - here.top) - 2 ||
				(Math.abs(box.top - best.top) <= 2 && far < best.far)
			)
				best = { index, far, top: box.top };
		}
		return best?.index ?? current;
	};
	list.addEventListener('keydown', (event) => {
		const moves: Record<string, () => number> = {
			ArrowRight: () => current + 1,
			ArrowLeft: () => current - 1,
			ArrowDown: () => line(true),
			ArrowUp: () => line(false),
			Home: () => 0,
			End: () => words.length - 1,
		};
		const to = moves[event.key]?.();
		if (to !== undefined) {
			const from = current;
			go(to);
			const next = follow(marking, from, current, event.shiftKey);
			if (next !== marking) change(next);
		} else if (event.key === 'Enter' || event.key === ' ') change(choose(marking, current));
		else if (event.key === 'Escape') change(NOTHING_MARKED);
		else return;
		event.preventDefault();
	});

	const indexAt = (target: EventTarget | null) => words.indexOf(target as HTMLElement);
	let pressed: number | undefined;
	let dragged = false;
	list.addEventListener('pointerdown', (event) => {
		const index = indexAt(event.target);
		if (index < 0 || event.button !== 0) return;
		pressed = index;
		dragged = false;
	});
	list.addEventListener('pointermove', (event) => {
		// a finger that moves scrolls the page; it marks by two taps
		if (pressed === undefined || event.pointerType !== 'mouse') return;
		const index = indexAt(document.elementFromPoint(event.clientX, event.clientY));
		if (index < 0 || (!dragged && index === pressed)) return;
		dragged = true;
		change(mark(pressed, index));
	});
	list.addEventListener('click', (event) => {
		const index = indexAt(event.target);
		if (index >= 0 && !dragged) {
			go(index);
			change(choose(marking, index));
		}
	});
	for (const name of ['pointerup', 'pointercancel'] as const)
		addEventListener(name, () => {
			pressed = undefined;
		});

	const container = element(
		'div',
		'',
		element('p', 'prompt', exercise.prompt),
		list,
		element('p', { class: 'at t-screen', id: 'mark-how' }, markingHow),
	);
	return {
		place: container,
		read() {
			const [first = -1, last = -1] = spanOf(marking) ?? [];
			const [from, to] = [ranges[first], ranges[last]];
			return from && to ? { form: 'mark', ranges: [{ from: from.from, to: to.to }] } : undefined;
		},
		show({ score }) {
			marking = close(marking);
			list.dataset['open'] = 'false';
			list.classList.add(verdictOf(score));
		},
	};
}
