/** What can be wrong with an argument as a graph; what can be wrong with its Markdown is found in `text/`. */

import { didYouMean } from '#words/messages.ts';
import * as words from '#words/messages-argument.ts';
import { createMessage, type Details, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Claim, Place, Relation } from '../model/edition.ts';
import { isRelationId } from '../model/ids.ts';
import { isFooting, isFromOutside, isObjection, isPresupposition, type RelationType, relationRow, sideOf } from '../model/relations.ts';
import { schemeNames } from '../model/schemes.ts';
import { buildGraph } from './graph.ts';

/** What is to be checked: as parsed, so ids may be double and ends may be missing. */
export interface ParsedArgument {
	claims: readonly Claim[];
	relations: readonly Relation[];
	/** How many propositions the edition says it has. */
	propositions: number;
	/** Where an id was written; a relation's ends under `x14.from` and `x14.to` when they are known. */
	places: ReadonlyMap<string, Place>;
}

/**
 * Reports: ends that do not exist or may not be pointed at, a claim that bears on itself or on its own part, a relation stated twice,
 * lines for and against between the same two, claims that support or presuppose themselves by a detour, propositions that are missing, double
 * or met by no objection, a main line that is too long or has loose ends.
 * Linear in claims and relations.
 */
export function checkArgument({ claims, relations, propositions, places }: ParsedArgument): Message[] {
	const messages: Message[] = [];
	const graph = buildGraph(claims, relations);
	const start: Place = { file: 'edition.yml', line: 1, column: 1 };
	const placeOf = (id: string, end?: 'from' | 'to'): Place => (end && places.get(`${id}.${end}`)) ?? places.get(id) ?? start;
	const report = (rule: RuleId, place: Place, reason: string, details?: Details) =>
		messages.push(createMessage(rule, place, reason, details));
	const ids = [...graph.claims.keys()];
	const everything = [...ids, ...graph.relations.keys()];
	const meant = (found: string, among: readonly string[]) => {
		const near = nearest(found, among);
		return near === undefined ? '' : didYouMean(near);
	};

	const stated = new Map<string, Relation>();
	const signs = new Map<string, Relation>();
	for (const relation of relations) {
		const position = placeOf(relation.id, 'to');
		const from = placeOf(relation.id, 'from');
		for (const premise of relation.from) {
			if (graph.claims.has(premise)) continue;
			if (graph.relations.has(premise)) {
				report('relation-source-exists', from, words.line.premiseIsLine(premise), {
					actual: premise,
				});
			} else report('relation-source-exists', from, words.line.noPremise(premise, meant(premise, ids)), { actual: premise });
		}
		if (!graph.claims.has(relation.to)) {
			const step = graph.relations.get(relation.to);
			if (!step) {
				const among = relationRow(relation).targets === 'all' ? everything : ids;
				report(
					'relation-target-exists',
					position,
					words.line.noTarget(isRelationId(relation.to) ? 'relation' : 'claim', relation.to, meant(relation.to, among)),
					{
						actual: relation.to,
					},
				);
			} else if (relationRow(relation).targets === 'claims') {
				report('relation-target-kind', position, words.line.targetNoClaim(nounOf(relation), relation.to, nounOf(step)), {
					actual: relation.to,
				});
			} else if (step.id === relation.id) {
				report('relation-not-self', position, words.line.atItself(relation.id), { actual: relation.to });
			} else if (step.from.some((premise) => relation.from.includes(premise))) {
				report(
					'relation-not-self',
					position,
					words.line.againstOwnStep(
						relation.id,
						relation.from.filter((one) => step.from.includes(one)),
						nounOf(step),
						step.id,
					),
				);
			}
		}
		if (isFromOutside(relation)) {
			for (const premise of relation.from) {
				const nested: [string, string] | undefined = isWithinClaim(premise, relation.to)
					? [premise, relation.to]
					: isWithinClaim(relation.to, premise)
						? [relation.to, premise]
						: undefined;
				// an assumption within a claim is no part of what it says
				if (!nested || nested.some((id) => graph.claims.get(id)?.kind === 'assumption')) continue;
				report('relation-not-part', placeOf(relation.id), words.line.ofPart(...nested, nounOf(relation)));
			}
		}
		if (relation.from.includes(relation.to)) {
			report('relation-not-self', position, words.line.ofItself(relation.to, verbOf(relation), relation.id), { actual: relation.to });
		}
		const key = `${relation.type} ${[...new Set(relation.from)].sort().join(' ')} > ${relation.to}`;
		const twin = stated.get(key);
		// one id for both is told as such
		if (twin && twin.id !== relation.id)
			report('relation-once', placeOf(relation.id), words.line.twice(relation.id, twin.id), { other: placeOf(twin.id) });
		else stated.set(key, relation);
		for (const premise of new Set(relation.from)) {
			const pair = `${premise} > ${relation.to}`;
			const before = signs.get(pair);
			if (before && sideOf(before) !== sideOf(relation)) {
				report(
					'relation-consistent',
					placeOf(relation.id),
					words.line.bothWays(premise, verbOf(relation), relation.to, { verb: verbOf(before), id: before.id }),
					{
						other: placeOf(before.id),
					},
				);
			} else if (!before) signs.set(pair, relation);
		}
	}

	// a loop of presuppositions alone is told as such; every other goes through a support, on which the reasoning turns in a circle
	for (const cycle of cyclesOf(relations.filter(isFooting))) {
		const last = cycle.at(-1) as Relation;
		const path = [last.to, ...cycle.map((relation) => words.stepOfCircle(relation.to, relation.id))].join(' → ');
		if (cycle.every(isPresupposition)) report('presupposition-acyclic', placeOf(last.id), words.presupposesItself(last.to, path));
		else report('support-acyclic', placeOf(last.id), words.supportsItself(last.to, path));
	}

	checkMainLine();

	const made = new Map<number, Claim>();
	for (const claim of claims) {
		if (claim.proposition === undefined) continue;
		const twin = made.get(claim.proposition);
		if (twin) {
			report('proposition-present', placeOf(claim.id), words.propositionMadeTwice(claim.proposition, twin.id), {
				other: placeOf(twin.id),
			});
		} else made.set(claim.proposition, claim);
		if (claim.proposition > propositions) {
			report('proposition-present', placeOf(claim.id), words.propositionBeyond(claim.proposition, propositions));
		}
	}
	for (let number = 1; number <= propositions; number++) {
		const claim = made.get(number);
		if (!claim) {
			report('proposition-present', start, words.propositionMissing(number, propositions));
		} else if (!isAttacked(claim.id)) {
			report('proposition-attacked', placeOf(claim.id), words.propositionUnopposed(number, claim.id));
		}
	}

	/** Whether something speaks against the claim, a wording or part of it, a line towards it, or anything it rests on. */
	function isAttacked(id: string): boolean {
		const seen = new Set([id]);
		const stack = [id];
		for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
			for (const next of [...graph.wordingsOf(current), ...graph.partsOf(current)]) {
				if (seen.has(next)) continue;
				seen.add(next);
				stack.push(next);
			}
			for (const relation of graph.bearingOn(current)) {
				if (isObjection(relation)) return true;
				for (const next of [relation.id, ...relation.from]) {
					if (seen.has(next)) continue;
					seen.add(next);
					stack.push(next);
				}
			}
		}
		return false;
	}
	/** Whether a claim stands within the words of another, at any depth. */
	function isWithinClaim(inner: string, outer: string): boolean {
		for (let container = graph.claims.get(inner)?.partOf; container !== undefined; container = graph.claims.get(container)?.partOf)
			if (container === outer) return true;
		return false;
	}
	/** What the article as a whole argues is small enough to be read at one glance, hangs together, and names its schemes. */
	function checkMainLine(): void {
		const main = { claims: claims.filter((claim) => claim.main), relations: relations.filter((relation) => relation.main) };
		for (const [things, most, tooMany] of [
			[main.claims, MOST_MAIN_CLAIMS, words.mainLine.tooManyClaims],
			[main.relations, MOST_MAIN_RELATIONS, words.mainLine.tooManyLines],
		] as const) {
			const first = things[most];
			if (first) report('main-line', placeOf(first.id), tooMany(things.length, most));
		}
		for (const relation of main.relations) {
			const strange = [...relation.from, relation.to].filter((id) => graph.claims.has(id) && !graph.claims.get(id)?.main);
			if (strange.length > 0) report('main-line', placeOf(relation.id), words.mainLine.looseEnds(relation.id, strange));
			if (relationRow(relation).scheme === 'main' && relation.scheme === undefined)
				report('main-scheme', placeOf(relation.id), words.mainLine.noScheme(relation.id, schemeNames));
		}
	}
	return messages;
}

const MOST_MAIN_CLAIMS = 25;
const MOST_MAIN_RELATIONS = 30;

const verbOf = (relation: { type: RelationType }) => relationRow(relation).verb.singular;
const nounOf = (relation: { type: RelationType }) => relationRow(relation).noun.one;

/**
 * The cycles among relations: for each strongly connected part, one way round as a list of relations, in the order of the steps.
 * Depth first without recursion, so that a chain of any length fits.
 */
function cyclesOf(relations: readonly Relation[]): Relation[][] {
	const out = new Map<string, Relation[]>();
	for (const relation of relations) {
		for (const premise of new Set(relation.from)) {
			if (premise === relation.to) continue; // told as relation-not-self
			const list = out.get(premise);
			if (list) list.push(relation);
			else out.set(premise, [relation]);
		}
	}
	const cycles: Relation[][] = [];
	const state = new Map<string, 'open' | 'done'>();
	for (const root of out.keys()) {
		if (state.has(root)) continue;
		const path: { id: string; next: number; by?: Relation }[] = [{ id: root, next: 0 }];
		state.set(root, 'open');
		while (path.length > 0) {
			const top = path[path.length - 1] as { id: string; next: number; by?: Relation };
			const relation = out.get(top.id)?.[top.next++];
			if (!relation) {
				state.set(top.id, 'done');
				path.pop();
				continue;
			}
			const seen = state.get(relation.to);
			if (seen === 'open') {
				const from = path.findIndex((one) => one.id === relation.to);
				cycles.push([...path.slice(from + 1).flatMap((one) => (one.by ? [one.by] : [])), relation]);
			} else if (seen === undefined) {
				state.set(relation.to, 'open');
				path.push({ id: relation.to, next: 0, by: relation });
			}
		}
	}
	return cycles;
}
