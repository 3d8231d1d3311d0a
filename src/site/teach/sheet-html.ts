/** Exercises on paper, as HTML: the same for pages that are built and for sheets that are made in the browser. */

import { paragraphName } from '#words/paragraph.ts';
import { sheet as words } from '#words/teach.ts';
import { escapeAttribute, escapeText } from '../../formats/xml.ts';
import type { Worksheet } from '../../lessons/build-worksheet.ts';
import { describeAnswer, letter } from '../../lessons/describe-answer.ts';
import { type Exercise, placements, placementVerbs } from '../../lessons/exercise.ts';
import { titleOf } from '../../lessons/generate-exercises.ts';
import { solve } from '../../lessons/grade-answer.ts';
import { relationRow } from '../../model/relations.ts';
import { materialHtml } from './material-html.ts';

const BLANK = '<span class="blank-line"></span>';

function taskHtml(exercise: Exercise): string {
	switch (exercise.form) {
		case 'choice':
			return `<ol class="options">${exercise.options.map(({ text }, index) => `<li><span class="box" aria-hidden="true"></span><b>${letter(index)}</b> ${escapeText(text)}</li>`).join('')}</ol>`;
		case 'mark':
			return `<p class="to-mark">${escapeText(exercise.text)}</p>`;
		case 'map':
			return `<p class="material"><b class="id">${escapeText(exercise.root.label)}</b> ${escapeText(exercise.root.text)}</p><ol class="options">${exercise.pieces
				.map(
					({ label, text }) =>
						`<li><b>${escapeText(label)}</b> ${escapeText(text)}<br>${placementVerbs.map((verb) => `${verb}${verb === placements.step ? ` ${words.theStepFrom}` : ''} ▢ `).join('')}${BLANK}</li>`,
				)
				.join('')}</ol>`;
	}
}

/** One exercise, numbered, without its answer. */
export function exerciseHtml(exercise: Exercise, number: number): string {
	return `<li class="on-paper" value="${number}"><h2>${escapeText(titleOf(exercise.kind))}</h2>${exercise.material.map(materialHtml).join('')}<p class="prompt">${escapeText(exercise.prompt)}</p>${taskHtml(exercise)}</li>`;
}

/** Its answer, the editors' reason and the passage. `href` makes a path into the address on this page. */
export function answerHtml(exercise: Exercise, number: number, href: (path: string) => string): string {
	return `<li class="on-paper" value="${number}"><p><b>${escapeText(describeAnswer(exercise, solve(exercise)))}</b></p><p class="why">${escapeText(exercise.reason)} <a href="${escapeAttribute(href(exercise.url))}">${escapeText(paragraphName(exercise.passage.replace(/^p/, '')))}</a></p></li>`;
}

/** A map with blanks in words: each claim with what bears on it, blanks to be filled, and under it the pieces to choose from. */
export function blankMapHtml({ focus, nodes, relations, bank }: Worksheet['maps'][number], solved: boolean): string {
	const node = new Map(nodes.map((one) => [one.id, one]));
	const step = new Map(relations.map((relation) => [relation.id, relation]));
	const seen = new Set<string>();
	const name = (id: string) => {
		const value = node.get(id);
		if (!value) return '';
		return value.blank && !solved ? BLANK : `<b class="id">${escapeText(value.label)}</b> ${escapeText(value.text)}`;
	};
	const tell = (id: string): string => {
		if (seen.has(id)) return '';
		seen.add(id);
		const bearing = relations.flatMap((relation) => {
			const struck = step.get(relation.to);
			if (relation.to !== id && struck?.to !== id) return [];
			const verb = struck ? words.lineToIt(relationRow(relation).verb.passive) : relationRow(relation).verb.passive;
			return `<li><i>${verb}</i> ${relation.from.map((from) => `${name(from)}${tell(from)}`).join(` <i>${words.together}</i> `)}</li>`;
		});
		return bearing.length > 0 ? `<ul>${bearing.join('')}</ul>` : '';
	};
	const trees = focus.map((id) => `<div class="blank-map"><p>${name(id)}</p>${tell(id)}</div>`).join('');
	if (solved || bank.length === 0) return trees;
	return `${trees}<p class="bank-head">${words.toChooseFrom}</p><ul class="bank">${bank.map((id) => `<li>${escapeText(node.get(id)?.text ?? '')}</li>`).join('')}</ul>`;
}
