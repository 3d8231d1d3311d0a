/** Which critical question does this step invite? One that tests an argument of its scheme, among questions that test others. */
import { criticalQuestion as words } from '#words/exercises.ts';
import type { Relation } from '../../model/edition.ts';
import { relationRow } from '../../model/relations.ts';
import { type Scheme, schemeNames, schemeRow } from '../../model/schemes.ts';
import { isSoundLine, linesBeside, nameEnds, showLine } from '../lines.ts';
import { type Maker, numberOptions } from '../maker.ts';
import { describeOwnRelation, linkTo, type Workbench } from '../workbench.ts';

/** Questions of other schemes that are offered beside the right one. */
const OTHERS = 3;

/** A line of one scheme: where another between the same ends has another scheme, or none that is known, its question could be right as well. */
function schemeOf(bench: Workbench, line: Relation | undefined): Scheme | undefined {
	if (!line?.scheme || !isSoundLine(bench, line)) return undefined;
	return linesBeside(bench, line).every(({ scheme }) => scheme === line.scheme) ? line.scheme : undefined;
}

export const criticalQuestion: Maker = {
	kind: 'critical-question',
	title: words.title,
	subjects: (bench) =>
		bench.edition.relations.flatMap((relation) => {
			const scheme = schemeOf(bench, relation);
			return scheme === undefined
				? []
				: [{ id: relation.id, passages: [...new Set([relation.passage])], claims: [...relation.from, relation.to], group: scheme }];
		}),
	build(bench, { id }, random) {
		const found = bench.graph.relations.get(id);
		const scheme = schemeOf(bench, found);
		if (!found || scheme === undefined) return undefined;
		const own = schemeRow(scheme);
		const [right] = random.shuffle(own.questions);
		// schemes of one family test nearly the same, and every step can be asked who vouches for it
		const families = new Set<string>([own.family, 'knowledge']);
		const others: { question: string; scheme: Scheme }[] = [];
		for (const other of random.shuffle(schemeNames)) {
			const { family, questions } = schemeRow(other);
			if (others.length === OTHERS || families.has(family)) continue;
			families.add(family);
			others.push({ question: questions[0], scheme: other });
		}
		return {
			form: 'choice',
			id: `critical-question-${id}`,
			kind: 'critical-question',
			prompt: words.prompt(relationRow(found).verb.singular),
			material: showLine(bench, found),
			reason: words.reason(describeOwnRelation(bench, found), own.name, own.form, nameEnds(bench, found)),
			...linkTo(bench, found.passage),
			basis: [id],
			multiple: false,
			options: numberOptions(
				random.shuffle([
					{ text: right as string, credit: 1, feedback: words.right(own.name) },
					...others.map((one) => ({
						text: one.question,
						credit: 0,
						feedback: words.wrong(schemeRow(one.scheme).name, schemeRow(one.scheme).form),
					})),
				]),
			),
		};
	},
};
