/** `<exercise-room>`: exercises, one at a time: made from the choice in the address, graded at once, remembered in this browser. */
import * as words from '#words/scripts-exercises.ts';
import type { Exercise } from '../../../lessons/exercise.ts';
import { type GenerateOptions, generateExercises } from '../../../lessons/generate-exercises.ts';
import { gradeAnswer } from '../../../lessons/grade-answer.ts';
import { inArticleWords } from '../../../lessons/in-article-words.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { materialHtml } from '../../teach/material-html.ts';
import { parseSelection, toSelectionQuery } from '../../teach/selection.ts';
import { byId, element } from '../shell/elements.ts';
import { articleText } from '../your-copy/article-text.ts';
import { bindChooser, type Chooser } from './chooser.ts';
import { askTwice, enterClassroom, href, makeSeed, remember, save } from './classroom.ts';
import { bestVerdict, goTo, isLast, keyOf, queryAt, readPlace, reportOn, type Session } from './exercise-session.ts';
import * as ids from './exercises-ids.ts';
import { viewExercise, viewNone, viewProgress, viewReport, viewRow } from './exercises-view.ts';
import { play } from './play.ts';
import type { Player } from './player.ts';
import { createProgress, mergeProgress, noteTry, parseProgress } from './progress.ts';

const KEY = 'progress';

class ExerciseRoom extends HTMLElement {
	#room!: Classroom;
	#chooser!: Chooser;
	#session!: Session;
	#progress = parseProgress(remember(KEY)) ?? createProgress();
	readonly #place = byId(ids.exercise);

	async connectedCallback(): Promise<void> {
		const room = await enterClassroom(this);
		if (!room) return;
		this.#room = room;
		this.#place.tabIndex = -1;
		this.#place.setAttribute('aria-labelledby', ids.exerciseTitle);
		this.#chooser = bindChooser(room, (chosen) => this.#begin(chosen));
		byId(ids.another).addEventListener('click', () => this.#open({ ...this.#chooser.read(), seed: makeSeed() }));
		byId(ids.exportProgress).addEventListener('click', () => this.#export());
		byId(ids.importProgress).addEventListener('change', ({ target }) => this.#import(target as HTMLInputElement));
		askTwice(byId<HTMLButtonElement>(ids.erase), { first: words.erase, second: words.eraseAll }, () => this.#erase());
		addEventListener('popstate', () => this.#follow());
		// the reader chose the article's words, or the restatement
		document.addEventListener('words', () => this.#open(this.#session.options, this.#session.at, 'replaceState'));
		this.#follow();
		byId(ids.progress).replaceChildren(viewProgress(this.#progress));
	}

	/** As the address says; what it lacks is written there without a step back to nothing. */
	#follow(): void {
		const query = new URLSearchParams(location.search);
		const options = parseSelection(query, this.#room.file);
		this.#open({ ...options, seed: options.seed || makeSeed() }, readPlace(query), 'replaceState');
	}
	/** A set that the reader asked for. */
	#begin(options: GenerateOptions): void {
		this.#open(options);
		this.#place.focus();
	}
	/** Makes a set, and shows one exercise of it. */
	#open(options: GenerateOptions, index = 0, how?: 'replaceState'): void {
		const { file, graph } = this.#room;
		const set = generateExercises(file, graph, options).map((exercise) => inArticleWords(exercise, articleText));
		this.#chooser.write(options);
		this.#show(goTo({ options, set, at: 0 }, index), how);
	}
	#go(index: number): void {
		this.#show(goTo(this.#session, index));
		this.#place.focus();
	}

	/** Shows an exercise, and writes its address. */
	#show(session: Session, how: 'pushState' | 'replaceState' = 'pushState'): void {
		this.#session = session;
		const query = queryAt(session, session.at);
		if (location.search !== query) history[how](null, '', query);
		byId<HTMLAnchorElement>(ids.asWorksheet).href = href(`/teach/worksheet/${toSelectionQuery(session.options)}`);
		this.#showRow();
		const exercise = session.set[session.at];
		if (exercise) this.#play(exercise);
		else {
			byId<HTMLDetailsElement>(ids.settings).open = true;
			this.#place.replaceChildren(...viewNone());
		}
	}
	#showRow(): void {
		const session = this.#session;
		const verdictOn = (exercise: Exercise) => bestVerdict(this.#progress, keyOf(session, exercise));
		byId(ids.row).replaceChildren(...viewRow(session, verdictOn, (index) => this.#go(index)));
	}

	#play(exercise: Exercise): void {
		const result = element('div', { class: 't-result', role: 'status' });
		const player = play(exercise, () => result.replaceChildren());
		if (player instanceof Promise) {
			void player.then((ready) => {
				// the reader may have gone on meanwhile
				if (this.#session.set[this.#session.at] === exercise) this.#showExercise(exercise, ready, result);
			});
		} else this.#showExercise(exercise, player, result);
	}
	#showExercise(exercise: Exercise, player: Player, result: HTMLElement): void {
		const material = exercise.material.map(materialHtml).join('');
		this.#place.replaceChildren(
			...viewExercise(this.#session, exercise, material, player.place, result, {
				check: (button) => this.#check(exercise, player, result, button),
				next: () => {
					if (isLast(this.#session)) this.#begin({ ...this.#session.options, seed: makeSeed() });
					else this.#go(this.#session.at + 1);
				},
			}),
		);
	}
	#check(exercise: Exercise, player: Player, result: HTMLElement, button: HTMLButtonElement): void {
		const answer = player.read();
		if (!answer) {
			result.replaceChildren(element('p', '', words.nothingAnswered));
			return;
		}
		const grade = gradeAnswer(exercise, answer);
		noteTry(this.#progress, keyOf(this.#session, exercise), exercise.kind, grade.score);
		player.show(grade);
		const { file, graph } = this.#room;
		const report = reportOn(exercise, grade, (id) => graph.claims.get(id)?.label);
		const passage = file.passages.find(({ id }) => id === exercise.passage)?.label ?? exercise.passage;
		result.replaceChildren(...viewReport(report, grade.score, exercise.url, passage));
		button.textContent = words.checkAgain;
		this.#keep();
	}

	/** Keeps the progress and shows it; `told` says what was done with it. */
	#keep(message?: string): void {
		remember(KEY, JSON.stringify(this.#progress));
		this.#showRow();
		byId(ids.progress).replaceChildren(viewProgress(this.#progress));
		if (message !== undefined) byId(ids.progressTold).textContent = message;
	}
	#export(): void {
		save('progress.json', 'application/json', `${JSON.stringify(this.#progress, undefined, '\t')}\n`);
		byId(ids.progressTold).textContent = words.savedAs('progress.json');
	}
	async #import(input: HTMLInputElement): Promise<void> {
		const other = parseProgress((await input.files?.[0]?.text()) ?? null);
		input.value = '';
		if (other) {
			this.#progress = mergeProgress(this.#progress, other);
			this.#keep(words.takenIn);
		} else byId(ids.progressTold).textContent = words.noProgress;
	}
	#erase(): void {
		this.#progress = createProgress();
		this.#keep(words.erased);
		remember(KEY, null);
	}
}
customElements.define('exercise-room', ExerciseRoom);
