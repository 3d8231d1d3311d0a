/** Who draws this line? The article in its own text, a work that it reports, or the editors between two claims that both stand in it. */

import { right, sentences, drawn as words } from '#words/exercises.ts';
import { capitalize } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import type { Relation } from '../../model/edition.ts';
import { type Layer, layerNames, layers, quotedCue } from '../../model/layers.ts';
import { relationRow } from '../../model/relations.ts';
import type { Material, Option } from '../exercise.ts';
import { isSoundLine, linesBeside, nameEnds, passagesOf, showLine } from '../lines.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { describeOwnRelation, linkTo, type Workbench } from '../workbench.ts';

/** The passages are read for it; of more than two nobody keeps the first in mind. */
const MOST_PASSAGES = 2;

/** Whether who draws it can be told from what is shown, and nobody else draws a line of any kind between the same ends. */
function isClear(bench: Workbench, line: Relation): boolean {
	return (
		isSoundLine(bench, line) &&
		passagesOf(bench, line).length <= MOST_PASSAGES &&
		linesBeside(bench, line).every(({ drawn }) => drawn === line.drawn)
	);
}

function showPassages(bench: Workbench, line: Relation): Material[] {
	return passagesOf(bench, line).flatMap((id) => {
		const passage = bench.passages.get(id);
		return passage ? [{ id, label: paragraphName(passage.label), text: passage.text }] : [];
	});
}

/** What shows who draws it, in a sentence. */
function tellCue({ drawn, cue }: Relation): string {
	const { legend, cue: inText } = layers[drawn];
	const quoted = quotedCue(cue);
	if (!inText) return words.notShown(legend);
	return quoted === undefined ? words.shownByPlace(legend) : words.shownByWords(legend, quoted);
}

/** Who sees that the text draws a line, and not whose step it is, is half right. */
function optionFor(chosen: Layer, { drawn }: Relation): Omit<Option, 'id'> {
	const { drawnBy, cue: inText } = layers[chosen];
	const text = capitalize(drawnBy);
	if (chosen === drawn) return { text, credit: 1, feedback: right };
	if (!layers[drawn].cue) return { text, credit: 0, feedback: words.nothingThere };
	return inText ? { text, credit: 0.5, feedback: words.halfRight } : { text, credit: 0, feedback: words.wrong };
}

export const drawn: Maker = {
	kind: 'drawn',
	title: words.title,
	subjects: (bench) =>
		bench.edition.relations
			.filter((relation) => isClear(bench, relation))
			.map((relation) => ({
				id: relation.id,
				passages: passagesOf(bench, relation),
				claims: [...relation.from, relation.to],
				group: relation.drawn,
			})),
	build(bench, { id }) {
		const found = bench.graph.relations.get(id);
		if (!found || !isClear(bench, found)) return undefined;
		return {
			form: 'choice',
			id: `drawn-${id}`,
			kind: 'drawn',
			prompt: words.prompt(relationRow(found).verb.singular),
			material: [...showPassages(bench, found), ...showLine(bench, found)],
			reason: sentences(describeOwnRelation(bench, found), tellCue(found), nameEnds(bench, found)),
			...linkTo(bench, found.passage),
			basis: [id],
			multiple: false,
			options: numberOptions(layerNames.map((chosen) => optionFor(chosen, found))),
		};
	},
};
