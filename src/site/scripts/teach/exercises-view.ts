/** What the page of exercises shows: the row of a set, what is told of an answer, and the progress. */
import * as words from '#words/scripts-exercises.ts';
import type { Exercise } from '../../../lessons/exercise.ts';
import { titleOf } from '../../../lessons/generate-exercises.ts';
import { button, element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { href } from './classroom.ts';
import { type AnswerReport, isLast, queryAt, type Session } from './exercise-session.ts';
import * as ids from './exercises-ids.ts';
import type { Verdict } from './player.ts';
import { type ExerciseProgress, sumUp } from './progress.ts';
import { viewVerdict } from './verdict-view.ts';

/** A link to each exercise of a set, with how it went. */
export function viewRow(
	session: Session,
	verdictOn: (exercise: Exercise) => Verdict | undefined,
	go: (index: number) => void,
): HTMLElement[] {
	return session.set.map((exercise, index) => {
		const verdict = verdictOn(exercise);
		const link = element(
			'a',
			{ href: queryAt(session, index), class: verdict, 'aria-current': index === session.at && 'true' },
			element('span', 'vh', words.exercise),
			`${index + 1}`,
			...(verdict ? viewVerdict(verdict) : []),
		);
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			go(index);
		});
		return element('li', '', link);
	});
}

/** The title of the exercise; it names the room. */
const title = (...children: (string | Node)[]) => element('h2', { id: ids.exerciseTitle }, ...children);
/** In place of an exercise, where the choice gives none. */
export const viewNone = (): HTMLElement[] => [title(words.noExercise), element('p', '', words.noneForChoice)];

/** An exercise as it stands before it is answered; `material` is HTML of the edition. */
export function viewExercise(
	session: Session,
	{ kind }: Exercise,
	material: string,
	container: HTMLElement,
	result: HTMLElement,
	acts: { check(button: HTMLButtonElement): void; next(): void },
): HTMLElement[] {
	const shown = element('div', 't-material');
	shown.innerHTML = material;
	const check = button(words.check, acts.check, { class: 't-check' });
	const next = button(isLast(session) ? words.anotherSet : words.next, acts.next);
	const position = element('span', 'at', words.position(session.at + 1, session.set.length));
	return [title(position, titleOf(kind)), shown, container, element('p', 't-acts', check, ' ', next), result];
}

/** What is told of an answer: verdict, each part with its reason, the editors’ reason, and where to read it. `passage` is its label. */
export function viewReport({ verdict, lines, reason }: AnswerReport, score: number, url: string, passage: string): HTMLElement[] {
	return [
		element(
			'p',
			`t-verdict ${verdict}`,
			sign(`t-${verdict}`),
			element('b', '', words.verdicts[verdict]),
			verdict === 'half' && words.points(score),
		),
		...(lines.length > 0
			? [
					element(
						'ul',
						'',
						...lines.map((line) =>
							element(
								'li',
								line.verdict,
								sign(`t-${line.verdict}`),
								line.pieces.length > 0 ? words.ofPieces(line.pieces, line.text) : line.text,
							),
						),
					),
				]
			: []),
		element('p', 't-reason', reason !== undefined && `${reason} `, element('a', { href: href(url) }, words.read(passage))),
	];
}

/** How many exercises of each kind were tried, and how they went. */
export function viewProgress(progress: ExerciseProgress): HTMLElement {
	const sums = sumUp(progress);
	if (sums.length === 0) return element('p', '', words.nothingYet);
	const head = Object.values(words.columns).map((name) => element('th', { scope: 'col' }, name));
	const rows = sums.map(({ kind, tried, right, mean }) =>
		element(
			'tr',
			'',
			element('th', { scope: 'row' }, titleOf(kind)),
			...[tried, right, words.percent(mean)].map((one) => element('td', '', `${one}`)),
		),
	);
	return element(
		'table',
		'',
		element('caption', 'vh', words.progressByKind),
		element('thead', '', element('tr', '', ...head)),
		element('tbody', '', ...rows),
	);
}
