/** Several critiques side by side: what was decided, what was aimed at, how the propositions fare, and where a class agrees. */

import * as words from '#words/scripts-compare.ts';
import { statuses as statusWords } from '#words/statuses.ts';
import { compareCritiques } from '../../../lessons/compare-critiques.ts';
import { type Critique, checkCritique, parseCritique } from '../../../lessons/critique.ts';
import { sideNames, sideOf, sides } from '../../../model/relations.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { byId, element } from '../shell/elements.ts';
import { enterClassroom, href } from './classroom.ts';

function begin({ file, graph }: Classroom): void {
	let opened: { name: string; critique: Critique }[] = [];
	const told = byId('compare-told');
	const place = byId('comparison');
	const label = (id: string): string => {
		const step = graph.relations.get(id);
		return graph.claims.get(id)?.label ?? (step ? words.step(step.from.map(label), label(step.to)) : id);
	};
	const cell = (id: string) => {
		const url = graph.claims.get(id)?.url ?? graph.relations.get(id)?.url ?? '';
		const claim = graph.claims.get(id);
		return element(
			'th',
			{ scope: 'row' },
			element('a', { class: 'id', href: href(url) }, label(id)),
			' ',
			element('span', 'at', claim?.gist ?? claim?.text ?? ''),
		);
	};
	const table = (title: string, heads: readonly string[], rows: readonly HTMLElement[][]) =>
		element(
			'section',
			{ class: 'c-table', 'aria-label': title },
			element('h2', '', title),
			element(
				'div',
				{ class: 'c-scroll', tabindex: 0, role: 'group', 'aria-label': title },
				element(
					'table',
					'',
					element('thead', '', element('tr', '', element('td'), ...heads.map((head) => element('th', { scope: 'col' }, head)))),
					element('tbody', '', ...rows.map((row) => element('tr', '', ...row))),
				),
			),
		);
	function draw(): void {
		if (opened.length === 0) {
			place.replaceChildren();
			return;
		}
		const names = opened.map(({ name }) => name);
		const view = compareCritiques(
			file,
			opened.map(({ critique }) => critique),
		);
		const td = (text: string) => element('td', '', text);
		place.replaceChildren(
			element('p', '', words.compared(opened.length, words.percent(view.agreement))),
			...(view.outcomes.length > 0
				? [
						table(
							words.howPropositionsStand,
							[...names, words.agreement],
							view.outcomes.map(({ id, labels, statuses, agreement }) => [
								cell(id),
								...labels.map((one, at) => element('td', { class: `c-${one}` }, statuses[at] ? statusWords[statuses[at]].word : '')),
								td(words.percent(agreement)),
							]),
						),
					]
				: []),
			...(view.choices.length > 0
				? [
						table(
							words.acceptedAndRejected,
							[...Object.values(words.choices), words.agreement],
							view.choices.map(({ id, tally, agreement }) => [
								cell(id),
								td(String(tally.accepted)),
								td(String(tally.rejected)),
								td(String(tally.open)),
								td(words.percent(agreement)),
							]),
						),
					]
				: []),
			...(view.targets.length > 0
				? [
						table(
							words.aims,
							sideNames.map((side) => sides[side].passive),
							view.targets.map(({ id, supportedBy, attackedBy }) => [
								cell(id),
								...[supportedBy, attackedBy].map((list) => td(list.map((index) => names[index]).join(', '))),
							]),
						),
					]
				: []),
			element(
				'section',
				{ 'aria-label': words.ownWords },
				element('h2', '', words.ownWords),
				element(
					'div',
					'c-side-by-side',
					...opened.map(({ name, critique }) =>
						element(
							'article',
							'',
							element('h3', '', name),
							element('ul', '', ...critique.claims.map(({ id, text }) => element('li', '', element('b', 'id', id), ` ${text}`))),
							element(
								'ul',
								'',
								...critique.relations.map(({ from, to, type, why }) =>
									element(
										'li',
										{ class: sides[sideOf({ type })].className },
										words.ownLine(from.map(label), sideOf({ type }), label(to), why),
									),
								),
							),
						),
					),
				),
			),
		);
	}
	byId<HTMLInputElement>('open-critiques').addEventListener('change', async (event) => {
		const input = event.target as HTMLInputElement;
		const said: string[] = [];
		for (const one of input.files ?? []) {
			const { critique, problems } = parseCritique(await one.text());
			if (!critique) {
				said.push(words.ofFile(one.name, problems[0] ?? ''));
				continue;
			}
			const wanted = critique.author ?? critique.title ?? one.name.replace(/\.json$/, '');
			let name = wanted;
			for (let n = 2; opened.some((other) => other.name === name); n++) name = words.numbered(wanted, n);
			opened.push({ name, critique });
			said.push(...checkCritique(file, critique).map((problem) => words.ofFile(name, problem)));
		}
		input.value = '';
		told.replaceChildren(...(said.length > 0 ? said : [words.opened(opened.length)]).map((line) => element('p', '', line)));
		draw();
	});
	byId('forget').addEventListener('click', () => {
		opened = [];
		told.replaceChildren();
		draw();
	});
}

const classroom = await enterClassroom(byId('compare'));
if (classroom) begin(classroom);
