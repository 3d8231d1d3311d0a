/** What the makers of exercises work with: the edition indexed, the graph's truth, distractors, and the sentences all of them use. */

import { ofWork, statement } from '#words/exercises.ts';
import { mentioned } from '#words/marks.ts';
import { paragraphName } from '#words/paragraph.ts';
import { describeRelation as tellRelation } from '../argument/describe-relation.ts';
import type { ArgumentGraph } from '../argument/graph.ts';
import { authorYear } from '../citations/author-year.ts';
import { onceFor } from '../formats/once.ts';
import { isSure } from '../model/doubt.ts';
import type { Claim, Passage, Relation } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { voiceWords } from '../model/voices.ts';
import type { LessonSource, Material, TextRange } from './exercise.ts';
import type { Random } from './random.ts';
import { createTruth, type Truth, wordingOf, wordsKey } from './truth.ts';

export interface Workbench {
	readonly edition: LessonSource;
	readonly graph: ArgumentGraph;
	readonly truth: Truth;
	readonly passages: ReadonlyMap<string, Passage>;
	/** The propositions in their order; those read with low certainty are left out. */
	readonly propositions: readonly Claim[];
	/** Claims and assumptions of a passage. */
	claimsOf(passage: string): readonly Claim[];
	/** `Torre & Rallet 2005`; the key itself for a work that is not known. */
	workName(key: string): string;
	/** How many sections lie between two passages. */
	apart(a: string, b: string): number;
}

const benchesOf = onceFor((graph: ArgumentGraph) => onceFor((edition: LessonSource) => makeWorkbench(edition, graph)));

/** The workbench for an edition and its graph; the same two give the same one. */
export const createWorkbench = (edition: LessonSource, graph: ArgumentGraph): Workbench => benchesOf(graph)(edition);

function makeWorkbench(edition: LessonSource, graph: ArgumentGraph): Workbench {
	const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));
	const order = new Map(edition.sections.map((section, index) => [section.id, index]));
	const sources = new Map((edition.sources ?? []).map((item) => [item.id, item]));
	const claims = Map.groupBy(edition.claims, (claim) => claim.passage);
	const section = (passage: string) => order.get(passages.get(passage)?.section ?? '') ?? 0;
	return {
		edition,
		graph,
		truth: createTruth(graph),
		passages,
		propositions: edition.claims
			.filter((claim) => claim.proposition !== undefined && isSure(claim))
			.sort((a, b) => (a.proposition as number) - (b.proposition as number)),
		claimsOf: (passage) => claims.get(passage) ?? [],
		workName: (key) => {
			const item = sources.get(key);
			return item ? authorYear(item) : key;
		},
		apart: (a, b) => Math.abs(section(a) - section(b)),
	};
}

/** The claim with this id, which the caller knows to be there. */
export function claimOf({ graph }: Workbench, id: string): Claim {
	const claim = graph.claims.get(id);
	if (!claim) throw new Error(`No claim ${id} in this graph.`);
	return claim;
}

/** Where the words of a claim stand in its passage; undefined if they stand there twice, or not at all, or if it is nowhere stated. */
export function locateClaim({ passages }: Workbench, claim: Claim): TextRange | undefined {
	const text = passages.get(claim.passage)?.text;
	if (text === undefined || claim.implicit || claim.text === '') return undefined;
	const from = text.indexOf(claim.text);
	return from >= 0 && text.indexOf(claim.text, from + 1) < 0 ? { from, to: from + claim.text.length } : undefined;
}

/** Claims of the same passage whose words overlap with it, nested or equal. */
export function overlapping(bench: Workbench, claim: Claim): Claim[] {
	return bench
		.claimsOf(claim.passage)
		.filter((other) => other.id !== claim.id && (other.text.includes(claim.text) || claim.text.includes(other.text)));
}

/** The passage of a claim, its words marked where they stand; for what is nowhere stated, passage and statement apart. */
export function showInPassage(bench: Workbench, claim: Claim): Material[] {
	const passage = bench.passages.get(claim.passage);
	if (!passage) return [showClaim(claim)];
	const marked = locateClaim(bench, claim);
	const shown: Material = { id: passage.id, label: paragraphName(passage.label), text: passage.text, ...(marked ? { marked } : {}) };
	return marked ? [shown] : [shown, showClaim(claim, statement)];
}

/** A claim by its wording; under its printed name, or another. */
export function showClaim(claim: Claim, label = claim.label): Material {
	return { id: claim.id, label, text: wordingOf(claim) };
}

/** The passage an exercise links to, with its permanent page. */
export function linkTo({ passages }: Workbench, passage: string): { passage: string; url: string } {
	return { passage, url: passages.get(passage)?.url ?? route.anchor(passage) };
}

/** Who holds a claim, as a clause: `the author reports it of Hess 2004 and agrees`. */
export function describeVoice(bench: Workbench, claim: Claim): string {
	const of = claim.by === undefined ? '' : ofWork(bench.workName(claim.by));
	return voiceWords(claim).clause.replace('{of}', of);
}

/** `12b and 16b support 70a: why.` */
export function describeOwnRelation({ graph }: Workbench, relation: Relation): string {
	return `${tellRelation(relation, graph)}.${relation.why === undefined ? '' : ` ${endStop(relation.why)}`}`;
}

/** Words in quotation marks. */
export const quote = mentioned;

/** A sentence that ends as one. */
export function endStop(text: string): string {
	return /[.!?…][’”“‘"')\]]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Of like length: neither more than twice as long as the other. */
function sameLength(a: string, b: string): boolean {
	return Math.max(a.length, b.length) <= 2 * Math.min(a.length, b.length);
}

/**
 * Claims that could be taken for `like` but are wrong: of like length, read without doubt, told apart from everything in `shown` and from
 * one another, from the nearest sections first. Fewer than `count` when the edition has no more.
 */
export function selectDistractors(
	bench: Workbench,
	random: Random,
	like: Claim,
	shown: readonly Claim[],
	count: number,
	isWrong: (claim: Claim) => boolean,
): Claim[] {
	const words = wordingOf(like);
	const possible = bench.edition.claims.filter(
		(claim) => isSure(claim) && !claim.implicit && sameLength(wordingOf(claim), words) && isWrong(claim),
	);
	const near = random.shuffle(possible).sort((a, b) => bench.apart(a.passage, like.passage) - bench.apart(b.passage, like.passage));
	const chosen: Claim[] = [];
	for (const claim of near) {
		if (chosen.length === count) break;
		if (![...shown, ...chosen].some((other) => bench.truth.tooClose(claim, other))) chosen.push(claim);
	}
	return chosen;
}

/** Whether all wordings differ and no claim is too close to another. */
export function areDistinct({ truth }: Workbench, claims: readonly Claim[]): boolean {
	return claims.every((claim, index) => claims.slice(index + 1).every((other) => !truth.tooClose(claim, other)));
}

export { isSure, wordingOf, wordsKey };
