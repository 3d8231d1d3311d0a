/** A critique while it is written: what each act of the reader makes of it, and what the page asks of it. Nothing here is changed in place. */
import { fileName, noClaims, stepFrom } from '#words/scripts-critique.ts';
import type { ArgumentGraph } from '../../../argument/graph.ts';
import {
	type ArgumentData,
	type Critique,
	type OwnClaim,
	type OwnRelation,
	parseCritique,
	problemOf,
	toCritiqueJson,
} from '../../../lessons/critique.ts';
import type { Claim } from '../../../model/edition.ts';
import type { ClaimKind } from '../../../model/kinds.ts';
import { type RelationType, relationRow } from '../../../model/relations.ts';

/** What a critique is written on. */
export interface DraftGround {
	file: ArgumentData;
	graph: ArgumentGraph;
}
/** What a reader thinks of a claim; empty as long as it is left open. */
export type Stance = 'accepted' | 'rejected' | '';
export const stances: readonly Stance[] = ['accepted', 'rejected', ''];

export function stanceOn({ accepted, rejected }: Critique, id: string): Stance {
	return accepted.includes(id) ? 'accepted' : rejected.includes(id) ? 'rejected' : '';
}
export function takeStance(critique: Critique, id: string, stance: Stance): Critique {
	const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
	const side = (name: Stance) => (stance === name ? [id] : []);
	return {
		...critique,
		accepted: [...others(critique.accepted), ...side('accepted')],
		rejected: [...others(critique.rejected), ...side('rejected')],
	};
}

/** The next id of a series, `u3` after `u1` and `u2`. */
function nextId(prefix: string, taken: readonly { id: string }[]): string {
	return `${prefix}${Math.max(0, ...taken.map(({ id }) => Number(id.slice(prefix.length)))) + 1}`;
}
export function addClaim(critique: Critique, text: string, kind: ClaimKind): Critique {
	const claim: OwnClaim = { id: nextId('u', critique.claims), text, ...(kind === 'claim' ? {} : { kind }) };
	return { ...critique, claims: [...critique.claims, claim] };
}
/** Without what points at a relation that is gone. */
const withoutEnds = (relations: readonly OwnRelation[]) =>
	relations.filter(({ to }) => !/^ur\d/.test(to) || relations.some(({ id }) => id === to));
/** Without a claim, and all that starts or ends at it. */
export function removeClaim(critique: Critique, id: string): Critique {
	return {
		...critique,
		claims: critique.claims.filter((claim) => claim.id !== id),
		relations: withoutEnds(critique.relations.filter((relation) => relation.to !== id && !relation.from.includes(id))),
	};
}
export function removeRelation(critique: Critique, id: string): Critique {
	return { ...critique, relations: withoutEnds(critique.relations.filter((relation) => relation.id !== id)) };
}

/** With its title and its author; empty names are none. */
export function nameCritique({ title: _title, author: _author, ...rest }: Critique, title: string, author: string): Critique {
	return { ...rest, ...(title.trim() === '' ? {} : { title: title.trim() }), ...(author.trim() === '' ? {} : { author: author.trim() }) };
}
/** What its file is called, without the dot and what comes after it: `critique-ada`. */
export function fileNameOf({ author, title }: Critique): string {
	const name = [fileName, author ?? title ?? '']
		.join('-')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	return name.replace(/^-|-$/g, '') || fileName;
}

/** A claim in few words. */
export const draftWording = ({ text, gist }: Pick<Claim, 'text' | 'gist'>): string => gist ?? text;

/** What a claim, or a line among claims, is called: `59d`, `u1`, `the step from 45c to 45b`. */
export function draftLabel(ground: DraftGround, critique: Critique, id: string): string {
	const claim = ground.graph.claims.get(id);
	if (claim) return claim.label;
	const step = ground.graph.relations.get(id) ?? critique.relations.find((relation) => relation.id === id);
	const label = (end: string) => draftLabel(ground, critique, end);
	return step ? stepFrom(step.from.map(label), label(step.to)) : id;
}
/** The claim somebody means by `59d`, `P3`, `u1`, or by a line of the list, which goes on after the name. */
export function readClaim({ file }: DraftGround, critique: Critique, text: string): string | undefined {
	const name = (text.trim().split(/\s*·\s*/)[0] ?? '').toLowerCase();
	const called = file.claims.find(({ id, label }) => id.toLowerCase() === name || label.toLowerCase() === name);
	return called?.id ?? critique.claims.find(({ id }) => id === name)?.id;
}

/** Claims shown at most, of those that were looked for and of those that are there unasked. */
const FOUND = 12;
const UNASKED = 40;
/** The claims in which every word stands, or the one that is called so; unasked, the propositions and all that was decided on. */
export function findClaims(
	{ file }: DraftGround,
	critique: Critique,
	query: string,
): { shown: readonly Claim[]; found: number | undefined } {
	const asked = query.toLowerCase().trim().split(/\s+/).filter(Boolean);
	if (asked.length === 0) {
		const own = file.claims.filter(({ id, proposition }) => proposition !== undefined || stanceOn(critique, id) !== '');
		return { shown: (own.length > 0 ? own : file.claims).slice(0, UNASKED), found: undefined };
	}
	const found = file.claims.filter((claim) => {
		const called = [claim.id, claim.label].some((name) => name.toLowerCase() === asked[0]);
		const text = `${claim.text} ${claim.gist ?? ''}`.toLowerCase();
		return called || asked.every((word) => text.includes(word));
	});
	return { shown: found.slice(0, FOUND), found: found.length };
}

/** Lines to a claim at which an objection may be aimed instead of the claim. */
export function stepsTo(ground: DraftGround, critique: Critique, to: string, type: RelationType) {
	const target = readClaim(ground, critique, to);
	if (target === undefined || relationRow({ type }).targets === 'claims') return [];
	return [...ground.graph.bearingOn(target), ...critique.relations.filter((relation) => relation.to === target)];
}

/** A relation as a reader writes it. */
export interface RelationDraft {
	type: RelationType;
	/** Names of claims, after one another; or a line of the list. */
	from: string;
	to: string;
	/** The line to that claim that is meant instead; empty for the claim. */
	step: string;
	why: string;
}
/** Adds a relation, or says what is wrong with it. */
export function addRelation(
	ground: DraftGround,
	critique: Critique,
	draft: RelationDraft,
): { critique: Critique; relation: OwnRelation } | { problem: string } {
	const names = draft.from.includes('·') ? [draft.from] : draft.from.split(/[\s,;+]+/).filter(Boolean);
	const from = names.map((name) => readClaim(ground, critique, name));
	const unknown = names.filter((_name, index) => from[index] === undefined);
	if (unknown.length > 0) return { problem: noClaims(unknown) };
	const target = readClaim(ground, critique, draft.to);
	if (target === undefined) return { problem: noClaims([draft.to]) };
	const relation: OwnRelation = {
		id: nextId('ur', critique.relations),
		type: draft.type,
		from: [...new Set(from as string[])],
		to: draft.step || target,
		why: draft.why.trim(),
	};
	const next = { ...critique, relations: [...critique.relations, relation] };
	// what could not be opened again is not kept
	const problem = problemOf(ground.file, next, relation.id) ?? parseCritique(toCritiqueJson(next)).problems[0];
	return problem ? { problem } : { critique: next, relation };
}
