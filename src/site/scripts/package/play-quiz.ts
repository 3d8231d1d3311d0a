/** The player of a package: checks each answer once, tells what the editors say, and hands on what was earned. Written into the package as text. */
import type { QuizData, QuizQuestion } from '../../../lessons/package/quiz-data.ts';
import type { Reporter } from './reporter.ts';

/**
 * Plays the quiz that stands in the page (`quiz-page.ts`). Each question is answered once; another try is the platform's to allow. With
 * nobody to report to it plays all the same, and says that nothing is kept.
 */
export async function playQuiz(finders: ((quiz: QuizData) => Reporter | undefined)[]): Promise<void> {
	const quiz = JSON.parse(document.getElementById('quiz-data')?.textContent ?? '{}') as QuizData;
	const words = JSON.parse(document.getElementById('quiz-words')?.textContent ?? '{}') as Record<string, string>;
	const reporter = finders.reduce<Reporter | undefined>((found, find) => found ?? find(quiz), undefined);
	const given = new Map<number, number[]>();
	const total = document.getElementById('total') as HTMLElement;

	const gradeOf = ({ choices = [], places, multiple }: QuizQuestion, response: readonly number[]): number => {
		if (places) return response.filter((place, piece) => places[piece] === place).length / places.length;
		const earned = response.reduce((sum, index) => sum + (choices[index]?.fraction ?? 0), 0);
		const share = Math.min(1, Math.max(0, earned));
		// thirds that add up to all but a hair of the whole
		return multiple && share > 1 - 1e-9 ? 1 : share;
	};
	const scoreOf = (index: number) => gradeOf(quiz.questions[index] as QuizQuestion, given.get(index) ?? []);
	const share = () =>
		quiz.questions.reduce((sum, _, index) => sum + (given.has(index) ? scoreOf(index) : 0), 0) / (quiz.questions.length || 1);
	const paragraph = (text: string, className = '') => {
		const made = document.createElement('p');
		made.textContent = text;
		if (className) made.className = className;
		return made;
	};

	/** Locks a question and tells what is to be told. */
	const show = (number: number): void => {
		const section = document.getElementById(`q${number}`);
		const question = quiz.questions[number];
		const response = given.get(number);
		if (!section || !question || !response) return;
		const score = scoreOf(number);
		const verdict = score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong';
		for (const control of section.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>('input, select, button')) {
			control.disabled = true;
			if (control instanceof HTMLInputElement) control.checked = response.includes(Number(control.value));
		}
		for (const [piece, select] of [...section.querySelectorAll('select')].entries()) select.value = String(response[piece]);
		const said = (question.choices ?? []).flatMap(({ feedback }, index) => (response.includes(index) && feedback ? [feedback] : []));
		const sentences = [words[verdict] ?? '', ...said.filter((one) => one !== words[verdict])].join(' ');
		section
			.querySelector('.told')
			?.replaceChildren(
				paragraph(sentences, verdict),
				...question.reasons.map((reason) => paragraph(reason)),
				...section.querySelectorAll('.read'),
			);
		for (const hidden of section.querySelectorAll<HTMLElement>('.read')) hidden.hidden = false;
	};
	const sum = (): void => {
		const percent = Math.round(share() * 100);
		total.textContent = (words['total'] ?? '')
			.replace('{answered}', String(given.size))
			.replace('{all}', String(quiz.questions.length))
			.replace('{percent}', String(percent));
		const back = given.size === quiz.questions.length ? reporter?.back() : undefined;
		if (!back || !/^https?:/.test(back)) return;
		const link = document.createElement('a');
		link.href = back;
		link.textContent = words['back'] ?? '';
		total.append(' ', link);
	};

	let saved: string | undefined;
	let problem = reporter ? '' : words['alone'];
	try {
		saved = await reporter?.begin();
	} catch {
		problem = words['lost'];
	}
	document.getElementById('kept')?.append(problem ?? '');
	try {
		for (const [index, response] of Object.entries(JSON.parse(saved ?? '{}') as Record<string, number[]>))
			if (quiz.questions[Number(index)] && Array.isArray(response)) given.set(Number(index), response);
	} catch {
		// what was kept is of another set, and is begun anew
	}
	for (const [index, question] of quiz.questions.entries()) {
		const section = document.getElementById(`q${index}`);
		section?.addEventListener('submit', (event) => {
			event.preventDefault();
			const chosen = [...section.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => Number(value));
			const placed = [...section.querySelectorAll('select')].map(({ value }) => (value === '' ? -1 : Number(value)));
			const response = question.places ? placed : chosen;
			const missing = question.places ? placed.includes(-1) : chosen.length === 0;
			if (missing) {
				section.querySelector('.told')?.replaceChildren(paragraph(words['missing'] ?? ''));
				return;
			}
			given.set(index, response);
			show(index);
			sum();
			reporter?.report(
				{ at: index, response, score: scoreOf(index) },
				share(),
				given.size === quiz.questions.length,
				JSON.stringify(Object.fromEntries(given)),
			);
		});
		show(index);
	}
	sum();
	addEventListener('pagehide', () => reporter?.end());
	document.documentElement.dataset['ready'] = 'true';
}
