/** One of several, or all of several. */
import type { ChoiceExercise } from '../../../lessons/exercise.ts';
import { element } from '../shell/elements.ts';
import { type Player, verdictOf } from './player.ts';
import { viewVerdict } from './verdict-view.ts';

export function playChoice(exercise: ChoiceExercise, changed: () => void): Player {
	const legend = element('legend', 'prompt', exercise.prompt);
	const lines = new Map(
		exercise.options.map(({ id, text }) => [
			id,
			element(
				'label',
				'pick',
				element('input', { type: exercise.multiple ? 'checkbox' : 'radio', name: 'answer', value: id }),
				element('span', '', text),
			),
		]),
	);
	const container = element('fieldset', 't-options', legend, ...lines.values());
	container.addEventListener('change', () => {
		for (const line of lines.values()) clear(line);
		changed();
	});
	const clear = (line: HTMLElement) => {
		line.classList.remove('right', 'half', 'wrong');
		for (const sign of line.querySelectorAll(':scope > .sign, .vh')) sign.remove();
	};
	return {
		place: container,
		read() {
			const chosen = [...container.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
			return chosen.length === 0 ? undefined : { form: 'choice', chosen };
		},
		show({ feedback }) {
			for (const { about, score, missed } of feedback) {
				const line = about === undefined || missed ? undefined : lines.get(about);
				if (!line) continue;
				const verdict = verdictOf(score);
				line.classList.add(verdict);
				line.append(...viewVerdict(verdict));
			}
		},
	};
}
