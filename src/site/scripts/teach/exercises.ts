/** Exercises, one at a time: made from the choice in the address, graded at once, remembered in this browser. */
import * as words from '#words/scripts-exercises.ts';
import type { Exercise } from '../../../lessons/exercise.ts';
import { type GenerateOptions, generateExercises, titleOf } from '../../../lessons/generate-exercises.ts';
import { type Grade, gradeAnswer } from '../../../lessons/grade-answer.ts';
import { inArticleWords } from '../../../lessons/in-article-words.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { materialHtml } from '../../teach/material-html.ts';
import { parseSelection, toQuery } from '../../teach/selection.ts';
import { button, byId, element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { articleText } from '../your-copy/article-text.ts';
import { bindChooser } from './chooser.ts';
import { enterClassroom, href, makeSeed, remember, save } from './classroom.ts';
import { play } from './play.ts';
import { type Player, verdictOf } from './player.ts';
import { createProgress, mergeProgress, noteTry, type Progress, parseProgress, sumUp } from './progress.ts';

const KEY = 'progress';

function begin(classroom: Classroom): void {
	const { file, graph } = classroom;
	let progress: Progress = parseProgress(remember(KEY)) ?? createProgress();
	let options: GenerateOptions = parseSelection(new URLSearchParams(location.search), file);
	let set: Exercise[] = [];
	let at = 0;
	const row = byId<HTMLOListElement>('row');
	const room = byId('exercise');
	const settings = byId<HTMLDetailsElement>('settings');
	const keyOf = (exercise: Exercise) => `${exercise.id} ${options.seed}`;
	const scoreOf = (exercise: Exercise) => {
		const key = keyOf(exercise);
		return Object.hasOwn(progress.done, key) ? progress.done[key]?.score : undefined;
	};

	const chooser = bindChooser(classroom, (chosen) => {
		options = chosen;
		open(0, true);
		room.focus();
	});
	byId('another').addEventListener('click', () => {
		options = { ...chooser.read(), seed: makeSeed() };
		open(0, true);
	});

	/** Makes the set, writes the address, shows one. */
	function open(index: number, anew: boolean, how: 'pushState' | 'replaceState' = 'pushState'): void {
		if (anew) {
			set = generateExercises(file, graph, options).map((exercise) => inArticleWords(exercise, articleText));
			chooser.write(options);
		}
		at = Math.max(0, Math.min(index, set.length - 1));
		const query = `${toQuery(options)}${at > 0 ? `&at=${at + 1}` : ''}`;
		if (location.search !== query) history[how](null, '', query);
		byId<HTMLAnchorElement>('as-worksheet').href = href(`/teach/worksheet/${toQuery(options)}`);
		drawRow();
		drawExercise();
	}

	function drawRow(): void {
		row.replaceChildren(
			...set.map((exercise, index) => {
				const score = scoreOf(exercise);
				const verdict = score === undefined ? undefined : verdictOf(score);
				const link = element(
					'a',
					{ href: `${toQuery(options)}&at=${index + 1}`, class: verdict, 'aria-current': index === at ? 'true' : undefined },
					element('span', 'vh', words.exercise),
					String(index + 1),
					verdict && sign(`t-${verdict}`),
					verdict && element('span', 'vh', words.verdictWords[verdict]),
				);
				link.addEventListener('click', (event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey) return;
					event.preventDefault();
					open(index, false);
					room.focus();
				});
				return element('li', '', link);
			}),
		);
	}

	function drawExercise(): void {
		const exercise = set[at];
		room.tabIndex = -1;
		room.setAttribute('aria-labelledby', 'exercise-title');
		if (!exercise) {
			settings.open = true;
			room.replaceChildren(element('h2', { id: 'exercise-title' }, words.noExercise), element('p', '', words.noneForChoice));
			return;
		}
		const result = element('div', { class: 't-result', role: 'status' });
		const player = play(exercise, () => result.replaceChildren());
		if (!(player instanceof Promise)) showExercise(exercise, player, result);
		else
			void player.then((ready) => {
				// the reader may have gone on meanwhile
				if (set[at] === exercise) showExercise(exercise, ready, result);
			});
	}

	function showExercise(exercise: Exercise, player: Player, result: HTMLElement): void {
		const material = element('div', 't-material');
		material.innerHTML = exercise.material.map(materialHtml).join('');
		const check = button(words.check, () => {
			const answer = player.read();
			if (!answer) {
				result.replaceChildren(element('p', '', words.nothingAnswered));
				return;
			}
			const grade = gradeAnswer(exercise, answer);
			noteTry(progress, keyOf(exercise), exercise.kind, grade.score);
			remember(KEY, JSON.stringify(progress));
			player.show(grade);
			result.replaceChildren(...describe(exercise, grade));
			check.textContent = words.checkAgain;
			drawRow();
			drawProgress();
		});
		check.className = 't-check';
		const next = button(at + 1 < set.length ? words.next : words.anotherSet, () => {
			if (at + 1 < set.length) open(at + 1, false);
			else {
				options = { ...options, seed: makeSeed() };
				open(0, true);
			}
			room.focus();
		});
		room.replaceChildren(
			element('h2', { id: 'exercise-title' }, element('span', 'at', words.position(at + 1, set.length)), titleOf(exercise.kind)),
			material,
			player.place,
			element('p', 't-acts', check, ' ', next),
			result,
		);
	}

	/** What is told of an answer: verdict, each part with its reason, the editors' reason, and where to read it. */
	function describe(exercise: Exercise, { score, feedback }: Grade): HTMLElement[] {
		const verdict = verdictOf(score);
		// Pieces that do a thing together are told together. What the verdict above says already is not said again.
		const lines = [...Map.groupBy(feedback, ({ text }) => text).values()].flatMap((alike) => {
			const [first] = alike;
			if (!first || first.text === '' || first.text === words.verdicts[verdict]) return [];
			return { ...first, names: alike.flatMap(({ about }) => graph.claims.get(about ?? '')?.label ?? []) };
		});
		const reason = lines.at(-1)?.text === exercise.reason ? lines.pop() : undefined;
		const said = lines.some(({ text }) => text === exercise.reason);
		const tell = ({ text, score: part, names }: (typeof lines)[number]) =>
			element(
				'li',
				{ class: verdictOf(part) },
				sign(`t-${verdictOf(part)}`),
				exercise.form === 'map' && names.length > 0 ? words.ofPieces(names, text) : text,
			);
		return [
			element(
				'p',
				{ class: `t-verdict ${verdict}` },
				sign(`t-${verdict}`),
				element('b', '', words.verdicts[verdict]),
				verdict === 'half' ? words.points(score) : '',
			),
			...(lines.length > 0 ? [element('ul', '', ...lines.map(tell))] : []),
			element(
				'p',
				't-reason',
				...(reason && !said && exercise.form !== 'map' ? [`${reason.text} `] : []),
				element(
					'a',
					{ href: href(exercise.url) },
					words.read(file.passages.find(({ id }) => id === exercise.passage)?.label ?? exercise.passage),
				),
			),
		];
	}

	function drawProgress(): void {
		const sums = sumUp(progress);
		byId('progress').replaceChildren(
			sums.length === 0
				? element('p', '', words.nothingYet)
				: element(
						'table',
						'',
						element('caption', 'vh', words.progressByKind),
						element('thead', '', element('tr', '', ...Object.values(words.columns).map((name) => element('th', { scope: 'col' }, name)))),
						element(
							'tbody',
							'',
							...sums.map(({ kind, tried, right, mean }) =>
								element(
									'tr',
									'',
									element('th', { scope: 'row' }, titleOf(kind)),
									...[tried, right, words.percent(mean)].map((one) => element('td', '', String(one))),
								),
							),
						),
					),
		);
	}
	const told = byId('progress-told');
	const keep = (text: string) => {
		remember(KEY, JSON.stringify(progress));
		drawProgress();
		drawRow();
		told.textContent = text;
	};
	byId('export').addEventListener('click', () => {
		save('progress.json', 'application/json', `${JSON.stringify(progress, undefined, '\t')}\n`);
		told.textContent = words.savedAs('progress.json');
	});
	byId<HTMLInputElement>('import').addEventListener('change', async (event) => {
		const input = event.target as HTMLInputElement;
		const other = parseProgress((await input.files?.[0]?.text()) ?? null);
		input.value = '';
		if (!other) {
			told.textContent = words.noProgress;
			return;
		}
		progress = mergeProgress(progress, other);
		keep(words.takenIn);
	});
	const erase = byId<HTMLButtonElement>('erase');
	erase.addEventListener('click', () => {
		if (erase.dataset['sure'] === undefined) {
			erase.dataset['sure'] = '';
			erase.textContent = words.eraseAll;
			return;
		}
		delete erase.dataset['sure'];
		erase.textContent = words.erase;
		progress = createProgress();
		keep(words.erased);
		remember(KEY, null);
	});
	erase.addEventListener('blur', () => {
		delete erase.dataset['sure'];
		erase.textContent = words.erase;
	});

	/** As the address says; what it lacks is written there without a step back to nothing. */
	function follow(): void {
		const query = new URLSearchParams(location.search);
		options = parseSelection(query, file);
		if (options.seed === '') options = { ...options, seed: makeSeed() };
		open(Number(query.get('at') ?? 1) - 1, true, 'replaceState');
	}
	addEventListener('popstate', follow);
	// the reader chose the article's words, or the restatement
	document.addEventListener('words', () => open(at, true, 'replaceState'));
	follow();
	drawProgress();
}

const classroom = await enterClassroom(byId('exercises'));
if (classroom) begin(classroom);
