/** A map that grows in class: node by node, each with a question to be answered before it is shown. */

import { quoted } from '#words/marks.ts';
import * as words from '#words/steps.ts';
import type { ArgumentGraph } from '../argument/graph.ts';
import type { Neighbourhood } from '../argument/neighbourhood.ts';
import type { Claim, Relation } from '../model/edition.ts';
import { compareLayers } from '../model/layers.ts';
import { isObjection, type RelationRow, relationRow, type Side, sideOf } from '../model/relations.ts';
import { wordingOf } from './truth.ts';

/**
 * `claim`: what the map is about. `reason`, `premise`, `wording`: for what stands already, on either side. `objection`: against the claim, one of its
 * reasons or a step to it. `answer`: against an objection.
 */
export type StepRole = 'claim' | 'reason' | 'premise' | 'wording' | 'objection' | 'answer';
/** What the premises of a relation are on the way. */
const ROLES: Record<RelationRow['premise'], StepRole> = {
	reason: 'reason',
	presupposition: 'premise',
	wording: 'wording',
	objection: 'objection',
};

export interface Step {
	/** From 1. */
	number: number;
	role: StepRole;
	/** What the step is called: `A reason for 57a`. */
	title: string;
	/** Claims and assumptions that come in; empty when a relation joins what is there. */
	nodes: string[];
	/** Relations that come in; their ends are there by then. */
	relations: string[];
	/** The passage whose words stand beside the map. */
	passage: string;
	/** For the class, before the step is shown. */
	ask: string;
	/** Why the new bears on the old; nothing for the first. */
	why?: string;
	/** It is there by lines alone that the editors add. */
	added: boolean;
}

/**
 * Orders a neighbourhood: what it is about; then, for each claim, its reasons, each with what lies behind it and what undercuts it; then
 * the objections, each with its reasons and the answers to it; among these the article’s own lines first. Every node and every relation comes once; a relation as soon as both its ends
 * are there. Of a map that is first told without the editors’ lines, `own` is what it holds then: its steps come first, and what the editors add
 * goes on from them.
 */
export function buildSteps(neighbourhood: Neighbourhood, graph: ArgumentGraph, own?: Neighbourhood): Step[] {
	const steps: Step[] = [];
	const shown = new Set<string>();
	const side = new Map<string, Side>();
	const left = new Set(neighbourhood.relations);
	const bearing = Map.groupBy(neighbourhood.relations, ({ to }) => to);
	/** What is told at first; everything once it is told. */
	let first = own && new Set(own.relations.map(({ id }) => id));
	const here = (id: string, wanted: Side) =>
		(bearing.get(id) ?? [])
			.filter((relation) => sideOf(relation) === wanted && left.has(relation) && (first?.has(relation.id) ?? true))
			.sort(compareAuthority);
	const label = (id: string) => graph.claims.get(id)?.label ?? id;
	const quote = (id: string) => quoted(wordingOf(graph.claims.get(id) as Claim));

	const addStep = (role: StepRole, title: string, nodes: string[], relations: Relation[], passage: string, ask: string) => {
		for (const id of nodes) shown.add(id);
		for (const relation of relations) left.delete(relation);
		const [relation] = relations;
		steps.push({
			number: steps.length + 1,
			role,
			title,
			nodes,
			relations: relations.map(({ id }) => id),
			passage,
			ask,
			...(relation?.why === undefined ? {} : { why: relation.why }),
			added: own !== undefined && first === undefined,
		});
	};
	const begin = (id: string) => {
		const claim = graph.claims.get(id) as Claim;
		side.set(id, 'for');
		addStep(
			'claim',
			steps.length === 0 ? words.theClaim : words.anotherClaim(claim.label),
			[id],
			[],
			claim.passage,
			words.askOfClaim[claim.voice === 'author' ? 'author' : claim.kind === 'assumption' ? 'assumption' : 'others'],
		);
	};
	/** Adds a relation with those of its premises that are new, and all that can now be drawn between the same. */
	const take = (relation: Relation) => {
		const news = [...new Set(relation.from)].filter((id) => !shown.has(id));
		const step = graph.relations.get(relation.to);
		const struck = step?.to ?? relation.to;
		const against = isObjection(relation);
		const mine = side.get(struck) ?? 'for';
		for (const id of news) side.set(id, (mine === 'for') === against ? 'against' : 'for');
		const role: StepRole = against && mine === 'against' ? 'answer' : ROLES[relationRow(relation).premise];
		const passage = news.length > 0 ? (graph.claims.get(news[0] as string) as Claim).passage : relation.passage;
		addStep(role, titleFor(role, relation, step, label), news, [relation], passage, askFor(role, relation, step, news.length, quote));
		return news;
	};
	/** Brings in what bears on a claim or a line, with all behind it, and what is held against each of these lines. */
	const visit = (id: string): void => {
		for (const side of ['for', 'against'] as const) {
			for (const relation of here(id, side)) {
				if (left.has(relation)) for (const next of take(relation)) visit(next);
				visit(relation.id);
			}
		}
	};

	for (const id of own?.focus ?? []) {
		if (shown.has(id)) continue;
		begin(id);
		visit(id);
	}
	first = undefined;
	for (const { nodes, relations } of [...steps]) for (const id of [...nodes, ...relations]) visit(id);

	const roots = neighbourhood.focus.filter((id) => graph.claims.has(id));
	const rest = neighbourhood.claims.map(({ id }) => id);
	// What the focus itself bears on is seen last; it is reached from there.
	for (const id of [...roots, ...rest]) {
		if (shown.has(id)) continue;
		begin(id);
		visit(id);
	}
	// Joins among what is there by now; an undercut only after its step.
	for (const relation of [...left].sort((a, b) => Number(graph.relations.has(a.to)) - Number(graph.relations.has(b.to)))) take(relation);
	return steps;
}

/** The article’s own lines first, then those of works it reports, then the editors’; doubted ones last among each. */
const compareAuthority = (a: Relation, b: Relation): number =>
	compareLayers(a.drawn, b.drawn) || Number(a.certainty === 'low') - Number(b.certainty === 'low');

function titleFor(role: StepRole, relation: Relation, step: Relation | undefined, label: (id: string) => string): string {
	const target = step ? (isObjection(step) ? words.objectionTo : words.stepTo)(label(step.to)) : label(relation.to);
	return role === 'claim' ? words.theClaim : words.title[role](target);
}

function askFor(role: StepRole, { from, to }: Relation, step: Relation | undefined, news: number, quote: (id: string) => string): string {
	const { ask } = words;
	if (news === 0) return step ? ask.weakens(quote(step.to)) : ask.bears(from.map(quote), quote(to));
	switch (role) {
		case 'premise':
			return ask.premise(quote(to));
		case 'wording':
			return ask.wording(quote(to));
		case 'reason':
			return ask.reason(quote(to), news);
		case 'objection':
			return step ? ask.objectionToStep(step.from.map(quote), quote(step.to)) : ask.objection(quote(to));
		case 'answer':
			return step ? ask.answerToStep(step.from.map(quote), quote(step.to)) : ask.answer(quote(to));
		case 'claim':
			return '';
	}
}
