/** Makes the sheet, its key and the maps with blanks in the page, and the files for learning platforms when one is asked for. */
import * as words from '#words/scripts-worksheet.ts';
import { buildWorksheet } from '../../../lessons/build-worksheet.ts';
import type { Exercise } from '../../../lessons/exercise.ts';
import type { GenerateOptions } from '../../../lessons/generate-exercises.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { parseSelection, toSelectionQuery } from '../../teach/selection.ts';
import { answerHtml, blankMapHtml, exerciseHtml } from '../../teach/sheet-html.ts';
import { byId, element } from '../shell/elements.ts';
import { bindChooser } from './chooser.ts';
import { enterClassroom, href, makeSeed, save } from './classroom.ts';

function begin(classroom: Classroom): void {
	const { file, graph } = classroom;
	const form = byId<HTMLFormElement>('choose');
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;
	let exercises: Exercise[] = [];
	const container = byId('sheet');

	function make(options: GenerateOptions): void {
		const share = field('maps')?.value ?? '';
		const propositions = options.propositions ?? [];
		const sheet = buildWorksheet(file, graph, { ...options, blank: Number(share) });
		exercises = sheet.exercises.map(({ exercise }) => exercise);
		const heading = field('heading')?.value.trim() || words.worksheet;
		byId('sheet-title').textContent = heading;
		const part = (name: string, title: string, html: string) => {
			const made = element('section', { class: name, 'aria-label': title });
			made.innerHTML = html;
			return made;
		};
		const list = (write: (exercise: Exercise, number: number) => string) =>
			`<ol class="t-sheet">${exercises.map((exercise, index) => write(exercise, index + 1)).join('')}</ol>`;
		const maps = share === '' ? [] : sheet.maps;
		container.replaceChildren(
			element('p', 't-name', words.name, element('span', 'blank-line'), words.date, element('span', 'blank-line')),
			exercises.length > 0 ? part('t-tasks', words.exercises, list(exerciseHtml)) : element('p', '', words.noExercise),
			...(maps.length > 0
				? [part('t-blank-maps', words.mapsWithBlanks, `<h2>${words.maps}</h2>${maps.map((map) => blankMapHtml(map, false)).join('')}`)]
				: []),
			part(
				't-key',
				words.key,
				`<h2>${words.key}</h2>${list((exercise, number) => answerHtml(exercise, number, href))}${maps.map((map) => blankMapHtml(map, true)).join('')}`,
			),
			element(
				'p',
				'at',
				words.madeFrom(sheet.seed, propositions, file.version, `${file.baseUrl}/teach/exercises/${toSelectionQuery(options)}`),
			),
		);
		container.classList.toggle('no-key', !field('key')?.checked);
		history.replaceState(history.state, '', toSelectionQuery(options));
		byId<HTMLAnchorElement>('as-exercises').href = href(`/teach/exercises/${toSelectionQuery(options)}`);
	}

	const chooser = bindChooser(classroom, make);
	field('key')?.addEventListener('change', () => container.classList.toggle('no-key', !field('key')?.checked));
	byId('print').addEventListener('click', () => print());
	for (const made of document.querySelectorAll<HTMLButtonElement>('button[data-file]'))
		made.addEventListener('click', async () => {
			// fetched only when a file is asked for
			const { platforms } = await import('../../teach/platform-files.ts');
			const platform = platforms[made.dataset['file'] as keyof typeof platforms];
			save(
				`${words.fileName}${platform.ending}`,
				platform.type,
				platform.write(exercises, {
					baseUrl: file.baseUrl,
					title: field('heading')?.value.trim() || file.short,
					language: document.documentElement.lang,
					rights: file.rights,
				}),
			);
		});
	const options = parseSelection(new URLSearchParams(location.search), file);
	const asked = options.seed === '' ? { ...options, seed: makeSeed() } : options;
	chooser.write(asked);
	make(asked);
}

const classroom = await enterClassroom(byId('worksheet'));
if (classroom) begin(classroom);
