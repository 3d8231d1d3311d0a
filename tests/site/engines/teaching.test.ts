/** The pages for teaching in three engines: every kind of exercise by mouse and by keys, steps, a critique. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import * as words from '#words/scripts-exercises.ts';
import type { Answer, Exercise } from '../../../src/lessons/exercise.ts';
import { exerciseKinds } from '../../../src/lessons/exercise.ts';
import { generateExercises } from '../../../src/lessons/generate-exercises.ts';
import { gradeAnswer, rangesOfWords, solve } from '../../../src/lessons/grade-answer.ts';
import { type LessonFile, openClassroom } from '../../../src/site/teach/lesson-file.ts';
import { inOrder, mistake } from '../answers.ts';
import { pathOf, site } from './edition.ts';
import type { Tab } from './engine.ts';
import { clickNamed, fill, inEngine, untilSays, untilThere } from './in-engines.ts';

const { file, graph } = openClassroom(JSON.parse(readFileSync(join(site.folder, 'data/lessons.json'), 'utf8')) as LessonFile);

/** Places in a text of words, as the page numbers them, that a range begins and ends with. */
function wordsOf(exercise: Exercise & { form: 'mark' }, answer: Answer & { form: 'mark' }): { first: number; last: number } {
	const words = rangesOfWords(exercise.text);
	const [range] = answer.ranges;
	return {
		first: words.findIndex(({ from }) => from >= (range?.from ?? 0)),
		last: words.findLastIndex(({ to }) => to <= (range?.to ?? 0)),
	};
}
/** Runs in the page: numbers the words of the text, to be named by. */
const numberWords = () => {
	for (const [at, word] of [...document.querySelectorAll('.t-words [role=option]')].entries()) word.setAttribute('data-word', String(at));
};
const focus = (tab: Tab, selector: string) => tab.run((one) => document.querySelector<HTMLElement>(one)?.focus(), selector);

const hands = {
	async mouse(tab: Tab, exercise: Exercise, answer: Answer) {
		if (exercise.form === 'choice' && answer.form === 'choice') {
			for (const chosen of answer.chosen) await tab.click(`.t-options label:has(input[value="${chosen}"])`);
		} else if (exercise.form === 'mark' && answer.form === 'mark') {
			await tab.run(numberWords);
			const { first, last } = wordsOf(exercise, answer);
			await tab.click(`[data-word="${first}"]`);
			if (last > first) await tab.click(`[data-word="${last}"]`);
		} else if (exercise.form === 'map' && answer.form === 'map') {
			for (const [piece, { verb, to }] of inOrder(exercise, answer.placements)) {
				await tab.drag(`[data-piece="${piece}"]`, `.t-place[data-verb="${verb}"][data-to="${to}"]`);
				await untilThere(tab, `.t-tree [data-piece="${piece}"]`);
			}
		}
		await tab.click('.t-check');
	},
	async keys(tab: Tab, exercise: Exercise, answer: Answer) {
		const press = (key: string, times = 1) => tab.press(...Array.from({ length: times }, () => key));
		if (exercise.form === 'choice' && answer.form === 'choice') {
			if (exercise.multiple)
				for (const chosen of answer.chosen) {
					await focus(tab, `input[value="${chosen}"]`);
					await press('Space');
				}
			else {
				await focus(tab, '.t-options input');
				await press('Space');
				await press(
					'ArrowDown',
					exercise.options.findIndex(({ id }) => answer.chosen.includes(id)),
				);
			}
		} else if (exercise.form === 'mark' && answer.form === 'mark') {
			const { first, last } = wordsOf(exercise, answer);
			await focus(tab, '.t-words [role=option][tabindex="0"]');
			await press('ArrowRight', first);
			await press('Enter');
			await press('ArrowRight', last - first);
			await press('Enter');
		} else if (exercise.form === 'map' && answer.form === 'map') {
			for (const [piece, { verb, to }] of inOrder(exercise, answer.placements)) {
				await focus(tab, `[data-piece="${piece}"]`);
				await press('Enter');
				await focus(tab, `.t-place[data-verb="${verb}"][data-to="${to}"]`);
				await press('Enter');
			}
		}
		await focus(tab, '.t-check');
		await press('Enter');
	},
};

inEngine(site, (engine) => {
	const open = async (path: string) => {
		const tab = await engine.tab({ width: 1440 });
		await tab.go(engine.origin + path);
		return tab;
	};
	afterEach(async () => {
		expect((await engine.tab({ width: 1440 })).heard()).toEqual([]);
	});

	test.each(exerciseKinds)('an exercise of the kind %s is played by mouse, wrong, and by keys, right', async (kind) => {
		const [first, second] = generateExercises(file, graph, { seed: 'played', kinds: [kind], count: 2 });
		if (!first || !second) throw new Error(`this edition makes fewer than two exercises of the kind ${kind}`);
		const tab = await open(`/teach/exercises/?seed=played&kinds=${kind}&count=2`);
		for (const [hand, exercise, answer] of [
			['mouse', first, mistake(first)],
			['keys', second, solve(second)],
		] as const) {
			await untilThere(tab, '#exercise .prompt');
			await hands[hand](tab, exercise, answer);
			const { score } = gradeAnswer(exercise, answer);
			await untilThere(tab, `.t-verdict.${score === 1 ? 'right' : score > 0 ? 'half' : 'wrong'}`);
			if (exercise !== first) return;
			await clickNamed(tab, words.next);
			await tab.until(() => document.querySelector('.t-verdict') === null);
		}
	});

	test('a map grows step by step, by button and by key', async () => {
		const tab = await open(pathOf('steps').replace(/\?.*/, ''));
		await clickNamed(tab, 'Next');
		await tab.until(() => new URLSearchParams(location.search).get('step') === '2');
		await tab.press('ArrowRight');
		await tab.until(() => document.querySelector('#step-3')?.checkVisibility());
		expect(await tab.run(() => document.querySelector('#step-2')?.checkVisibility())).toBe(false);
		await tab.press('ArrowLeft');
		await tab.until(() => document.querySelector('#step-2')?.checkVisibility());
	});

	test('a critique is written, tried, and kept', async () => {
		const target = file.claims.find(
			(claim) => claim.proposition === undefined && graph.bearingOn(claim.id).length === 0 && claim.kind === 'claim',
		);
		const tab = await open('/teach/critique/');
		await tab.click('#add-claim textarea');
		await tab.type('Nobody has looked.');
		await tab.click('#add-claim button[type=submit]');
		await tab.run(fill, '#find-claim', target?.label ?? '');
		await clickNamed(tab, `Deny it: ${target?.label}`);
		await tab.click('#add-relation textarea');
		await tab.type('Without looking one does not know.');
		await tab.click('#add-relation button[type=submit]');
		await untilThere(tab, '#relations li');
		await untilSays(tab, '#result', `${target?.label} contested (unchallenged without you)`);
		await open('/teach/critique/');
		await untilThere(tab, '#own li');
	});
});
