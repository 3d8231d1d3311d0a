/** What kind of line is it? What one claim, or several together, do to another. */
import { right, relation as words } from '#words/exercises.ts';
import { capitalize } from '#words/grammar.ts';
import type { Relation } from '../../model/edition.ts';
import { layers } from '../../model/layers.ts';
import { type RelationType, relationKinds, relationTypes, sideOf } from '../../model/relations.ts';
import type { Option } from '../exercise.ts';
import { isSoundLine, nameEnds, showLine } from '../lines.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { claimOf, describeOwnRelation, isSure, linkTo, type Workbench } from '../workbench.ts';

/** The kinds of line that the graph has, undoubted, from these premises to the target; and those that it has with doubt, or with further premises. */
function kindsOf({ graph }: Workbench, { from, to }: Relation): { sure: Set<RelationType>; near: Set<RelationType> } {
	const lines = graph.bearingOn(to).filter((one) => one.from.some((id) => from.includes(id)));
	const sure = lines.filter((line) => isSure(line) && line.from.every((id) => from.includes(id)));
	return { sure: new Set(sure.map(({ type }) => type)), near: new Set(lines.map(({ type }) => type)) };
}

/** One option for each kind of line: the right one, half of it for another move on the same side, nothing for the other side. */
function optionsFor(bench: Workbench, line: Relation): Omit<Option, 'id'>[] {
	const { sure, near } = kindsOf(bench, line);
	return relationTypes.map((type) => {
		const sides = new Set([...sure].map((one) => sideOf({ type: one })));
		const credit = sure.has(type) ? 1 : near.has(type) || sides.has(sideOf({ type })) ? 0.5 : 0;
		return {
			text: relationKinds[type].choice,
			credit,
			feedback: credit === 1 ? right : credit > 0 ? words.halfRight : words.wrong,
		};
	});
}

export const relation: Maker = {
	kind: 'relation',
	title: words.title,
	subjects: (bench) =>
		bench.edition.relations
			.filter((one) => isSoundLine(bench, one))
			.map((one) => ({
				id: one.id,
				passages: [...new Set([one.passage, ...one.from.map((id) => claimOf(bench, id).passage)])],
				claims: [...one.from, one.to],
				group: one.type,
			})),
	build(bench, { id }) {
		const found = bench.graph.relations.get(id);
		if (!found || !isSoundLine(bench, found)) return undefined;
		return {
			form: 'choice',
			id: `relation-${id}`,
			kind: 'relation',
			prompt: words.prompt,
			material: showLine(bench, found),
			reason: words.reason(describeOwnRelation(bench, found), capitalize(layers[found.drawn].legend), nameEnds(bench, found)),
			...linkTo(bench, found.passage),
			basis: [id],
			multiple: false,
			options: numberOptions(optionsFor(bench, found)),
		};
	},
};
