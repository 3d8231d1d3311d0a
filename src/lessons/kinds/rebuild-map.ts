/** Rebuild a map from its pieces: each below what it supports or attacks; one piece may belong elsewhere. */
import { rebuildMap as words } from '#words/exercises.ts';
import type { Claim, Relation } from '../../model/edition.ts';
import { isRestatement, isStep, sideNames, sideOf, sides } from '../../model/relations.ts';
import { type Piece, type Placement, placements } from '../exercise.ts';
import type { Maker } from '../maker.ts';
import { areDistinct, claimOf, describeOwnRelation, isSure, linkTo, selectDistractors, type Workbench, wordingOf } from '../workbench.ts';

const LEAST = 3;
const MOST = 5;

/** Relations around a root that are read without doubt, step by step, whole, as long as all claims can be told apart. */
function gather(
	bench: Workbench,
	root: Claim,
	order: (relations: readonly Relation[]) => Relation[],
): { claims: Claim[]; relations: Relation[] } {
	const { graph } = bench;
	const claims = [root];
	const relations: Relation[] = [];
	const bearing = (id: string) => order(graph.bearingOn(id).filter((relation) => isSure(relation) && !isRestatement(relation)));
	const queue = bearing(root.id);
	for (let relation = queue.shift(); relation; relation = queue.shift()) {
		const more = [...new Set(relation.from)].map((id) => claimOf(bench, id)).filter((claim) => !claims.includes(claim));
		if (more.length === 0 || claims.length - 1 + more.length > MOST || !more.every(isSure) || !areDistinct(bench, [...claims, ...more]))
			continue;
		claims.push(...more);
		relations.push(relation);
		if (isStep(relation)) queue.push(...bearing(relation.id));
		for (const claim of more) queue.push(...bearing(claim.id));
	}
	return { claims, relations };
}

/** All places among the claims shown at which a piece is right, and those where it is near the truth. */
function placesOf(bench: Workbench, piece: Claim, shown: readonly Claim[]): Pick<Piece, 'right' | 'near'> {
	const { graph, truth } = bench;
	const ids = new Set(shown.map((claim) => claim.id));
	const right: Piece['right'] = [];
	const near: Placement[] = [];
	const same = (a: Placement, b: Placement) => a.verb === b.verb && a.to === b.to;
	const add = (place: Placement, relation: Relation) => {
		const whole = isSure(relation) && relation.from.every((id) => ids.has(id));
		if (whole && !right.some((one) => same(one, place))) right.push({ ...place, relation: relation.id });
		else if (!whole) near.push(place);
	};
	for (const relation of graph.drawnFrom(piece.id)) {
		if (isRestatement(relation)) continue;
		const step = graph.relations.get(relation.to);
		if (!step) {
			if (ids.has(relation.to)) add({ verb: placements[sideOf(relation)], to: relation.to }, relation);
		} else if (isStep(step) && ids.has(step.to))
			for (const premise of step.from) if (ids.has(premise)) add({ verb: 'undercuts', to: premise }, relation);
	}
	for (const { id } of shown) {
		if (id === piece.id) continue;
		for (const side of sideNames) if (truth.speaks(piece.id, sides[side].sign, id)) near.push({ verb: placements[side], to: id });
	}
	const distinct = near.filter(
		(place, index) => !right.some((one) => same(one, place)) && near.findIndex((one) => same(one, place)) === index,
	);
	return { right, near: distinct };
}

export const rebuildMap: Maker = {
	kind: 'rebuild-map',
	title: words.title,
	subjects: (bench) =>
		bench.edition.claims.flatMap((claim) => {
			if (!isSure(claim) || gather(bench, claim, (one) => [...one]).claims.length <= LEAST) return [];
			return [{ id: claim.id, passages: [claim.passage], claims: [claim.id], group: claim.proposition === undefined ? '' : 'P' }];
		}),
	build(bench, { id }, random) {
		const root = bench.graph.claims.get(id);
		if (!root) return undefined;
		let { claims, relations } = gather(bench, root, (one) => random.shuffle(one));
		if (claims.length <= LEAST) ({ claims, relations } = gather(bench, root, (one) => [...one]));
		if (claims.length <= LEAST) return undefined;
		const { truth } = bench;
		// Its number must not give it away: it is of a passage that others are of, too, or the pieces are of several.
		const passages = new Set(claims.slice(1).map(({ passage }) => passage));
		const isHidden = ({ passage }: Claim) => passages.has(passage) || passages.size >= LEAST;
		const strangers = selectDistractors(
			bench,
			random,
			claims[1] as Claim,
			claims,
			1,
			(claim) => isHidden(claim) && !claims.some((other) => truth.related(claim.id, other.id)),
		);
		const pieces = random.shuffle([...claims.slice(1), ...strangers]).map((claim): Piece => {
			const { right, near } = placesOf(bench, claim, claims);
			const whys = [...new Set(right.map(({ relation }) => relation))].map((one) =>
				describeOwnRelation(bench, bench.graph.relations.get(one) as Relation),
			);
			const feedback = strangers.includes(claim) ? words.elsewhere(claim.label) : whys.join(' ');
			return { id: claim.id, label: claim.label, text: wordingOf(claim), right, near, feedback };
		});
		const steps = relations.map((relation) => describeOwnRelation(bench, relation));
		return {
			form: 'map',
			id: `rebuild-map-${id}`,
			kind: 'rebuild-map',
			prompt: words.prompt(root.label, strangers.length > 0),
			material: [],
			reason: steps.join(' '),
			...linkTo(bench, root.passage),
			basis: [id, ...relations.map((relation) => relation.id)],
			root: { id, label: root.label, text: wordingOf(root) },
			pieces,
			steps,
		};
	},
};
