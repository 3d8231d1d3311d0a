/** The form in which exercises are chosen. */
import { none, noPassages } from '#words/scripts-teach.ts';
import { type ExerciseKind, exerciseKinds } from '../../../lessons/exercise.ts';
import { type GenerateOptions, selectPossible } from '../../../lessons/generate-exercises.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { parseSelection, readPassages } from '../../teach/selection.ts';
import { byId } from '../shell/elements.ts';
import { makeSeed } from './classroom.ts';

export interface Chooser {
	read(): GenerateOptions;
	write(options: GenerateOptions): void;
}

/** So many exercises are counted before the page may answer its reader: some hundredths of a second. */
const AT_ONCE = 8;

/** Binds the form; `chosen` is told when the reader wants the set. */
export function bindChooser({ file, graph }: Classroom, chosen: (options: GenerateOptions) => void): Chooser {
	const form = byId<HTMLFormElement>('choose');
	const status = byId('supply-told');
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
	const boxes = (name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
	const read = (): GenerateOptions => {
		const checked = (name: string) => boxes(name).flatMap(({ checked, value }) => (checked ? value : []));
		const kinds = checked('kinds');
		return parseSelection(
			new URLSearchParams({
				seed: field('seed').value.trim() || makeSeed(),
				count: field('count').value,
				kinds: kinds.length === exerciseKinds.length ? '' : kinds.join(','),
				propositions: checked('propositions').join(','),
				passages: readPassages(field('passages').value, file).join(','),
			}),
			file,
		);
	};
	let counting = 0;
	/**
	 * How many there are of each kind; kinds of which there are none can still be asked for with another choice. To count makes each of them,
	 * which takes a phone seconds: it pauses for the reader, and leaves off when it is asked to count anew.
	 */
	const count = async () => {
		const own = counting;
		const written = field('passages').value.trim();
		status.textContent = written && !readPassages(written, file).length ? noPassages : '';
		const { propositions, passages, seed } = read();
		for (const kind of exerciseKinds) {
			let available = 0;
			for (const _one of selectPossible(file, graph, kind, { propositions, passages }, seed)) {
				available++;
				if (available % AT_ONCE) continue;
				await new Promise((resume) => setTimeout(resume));
				if (own !== counting) return;
			}
			form.querySelector(`[data-kind="${kind}"]`)?.replaceChildren(available ? String(available) : none);
		}
	};
	const countSoon = (wait: number) => {
		clearTimeout(counting);
		counting = window.setTimeout(count, wait);
	};
	form.addEventListener('input', () => countSoon(200));
	// counting makes every exercise there is: not before somebody looks
	const fold = form.closest('details');
	if (fold) fold.addEventListener('toggle', () => fold.open && countSoon(0));
	else countSoon(0);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const options = read();
		write(options);
		chosen(options);
	});
	const write = ({ seed, count: many, kinds = exerciseKinds, propositions = [], passages = [] }: GenerateOptions) => {
		field('seed').value = seed;
		field('count').value = String(many);
		field('passages').value = passages.map((id) => id.slice(1)).join(', ');
		for (const box of boxes('kinds')) box.checked = kinds.includes(box.value as ExerciseKind);
		for (const box of boxes('propositions')) box.checked = propositions.includes(Number(box.value));
	};
	return { read, write };
}
