/**
 * A reader's own critique: claims and relations of her own on a copy of the map, and what she accepts and rejects. It is plain JSON, kept
 * apart from the edition, and joined to it only where something is to be computed or drawn.
 */

import * as z from 'zod/mini';
import { file, unfit } from '#words/critique.ts';
import { describeLabel } from '../argument/describe-label.ts';
import { type ArgumentGraph, buildGraph } from '../argument/graph.ts';
import { type Label, type Labelling, labelGrounded } from '../argument/labelling.ts';
import { readStatuses } from '../argument/standing.ts';
import type { Claim, Relation } from '../model/edition.ts';
import { claimKinds } from '../model/kinds.ts';
import { deriveAttackType, isFooting, isObjection, relationRow, relationTypes } from '../model/relations.ts';
import type { Status } from '../model/statuses.ts';

/** How much of anything is read: more was not written by hand. */
const MOST = { items: 500, premises: 20, words: 2000, name: 200, id: 40 };

const text = (most: number, form?: RegExp) => z.string().check(z.maxLength(most, { abort: true }), ...(form ? [z.regex(form)] : []));
const id = text(MOST.id);
const ids = z.array(id).check(z.maxLength(MOST.items));
const words = text(MOST.words, /\S/);

const ownClaimSchema = z.strictObject({
	/** `u1`, `u2` …, which no edition has. */
	id: text(8, /^u[1-9]\d*$/),
	text: words,
	kind: z.exactOptional(z.enum(claimKinds)),
});
const ownRelationSchema = z.strictObject({
	/** `ur1`, `ur2` … */
	id: text(8, /^ur[1-9]\d*$/),
	from: z.array(id).check(z.minLength(1), z.maxLength(MOST.premises)),
	type: z.enum(relationTypes),
	/** A claim or assumption; of an objection also a relation. */
	to: id,
	why: words,
});
const critiqueSchema = z.strictObject({
	format: z.literal('elenchus-critique'),
	/** Version of this format. */
	version: z.literal(1),
	/** Version of the edition it was written on. */
	edition: text(MOST.name),
	title: z.exactOptional(text(MOST.name)),
	/** As the writer wants to be called; nobody has to be. */
	author: z.exactOptional(text(MOST.name)),
	claims: z.array(ownClaimSchema).check(z.maxLength(MOST.items)),
	relations: z.array(ownRelationSchema).check(z.maxLength(MOST.items)),
	/** Ids of claims, assumptions and relations. */
	accepted: ids,
	rejected: ids,
});

export type OwnClaim = z.infer<typeof ownClaimSchema>;
export type OwnRelation = z.infer<typeof ownRelationSchema>;
export type Critique = z.infer<typeof critiqueSchema>;

/** What a critique is written on; a whole edition will do. */
export interface ArgumentData {
	claims: readonly Claim[];
	relations: readonly Relation[];
}

/** An empty critique of an edition. */
export function createCritique(edition: string): Critique {
	return { format: 'elenchus-critique', version: 1, edition, claims: [], relations: [], accepted: [], rejected: [] };
}

/**
 * Reads a critique from JSON text, as a file or an address holds it. What is not one gives sentences that say why, and no critique;
 * that its ends exist is asked by `checkCritique`, as an edition may have changed since.
 */
export function parseCritique(text: string): { critique: Critique | undefined; problems: string[] } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { critique: undefined, problems: [file.noJson] };
	}
	const read = critiqueSchema.safeParse(value);
	if (read.success) return { critique: read.data, problems: [] };
	return { critique: undefined, problems: read.error.issues.flatMap((issue) => describeIssue(issue, value)) };
}

/** What is wrong, as a sentence a field: `claims.1.text: it is empty.` Entries are counted from 1. */
function describeIssue(issue: z.core.$ZodIssue, whole: unknown): string[] {
	const { path } = issue;
	const where = path.length === 0 ? file.whole : path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => file.fault(where, file.unknownField(key)));
	return [file.fault(where, describeFault(issue, valueAt(whole, path)))];
}

function describeFault(issue: z.core.$ZodIssue, value: unknown): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected === 'array' ? file.noList : issue.expected === 'string' ? file.noText : file.noObject;
		case 'too_small':
			return file.namesNothing;
		case 'too_big':
			return typeof value === 'string' ? file.tooLong(Number(issue.maximum)) : file.tooMany(Number(issue.maximum));
		case 'invalid_value':
			return file.notAmong(issue.values.map(String));
		default:
			return typeof value === 'string' && value.trim() !== '' ? file.wrongForm(value) : file.empty;
	}
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);

/** The critique as JSON with sorted choices, so that the same critique is the same text. */
export function toCritiqueJson(critique: Critique): string {
	const { format, version, edition, title, author, claims, relations, accepted, rejected } = critique;
	const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
	const written = {
		format,
		version,
		edition,
		...(title === undefined ? {} : { title }),
		...(author === undefined ? {} : { author }),
		claims: claims.map(({ id, text, kind }) => ({ id, text, ...(kind ? { kind } : {}) })),
		relations: relations.map(({ id, type, from, to, why }) => ({ id, type, from, to, why })),
		accepted: sorted(accepted),
		rejected: sorted(rejected),
	};
	return `${JSON.stringify(written, undefined, '\t')}\n`;
}

/** What of a critique does not fit the edition, a sentence each; what is named here, `applyCritique` leaves out. */
export function checkCritique(data: ArgumentData, critique: Critique): string[] {
	return sift(data, critique).problems.map(({ text }) => text);
}

/** What does not fit of one claim or relation, or of what is thought of it. */
export function problemOf(data: ArgumentData, critique: Critique, id: string): string | undefined {
	return sift(data, critique).problems.find(({ about }) => about === id)?.text;
}

interface Sifted {
	claims: Critique['claims'];
	relations: Critique['relations'];
	accepted: string[];
	rejected: string[];
	problems: Problem[];
}
/** What does not fit, and of what id. */
interface Problem {
	about: string;
	text: string;
}

/** Keeps what fits: ids given once, ends that exist and may be pointed at, no claim for or against itself, no choice both ways. */
function sift(data: ArgumentData, critique: Critique): Sifted {
	const problems: Problem[] = [];
	const claims: Critique['claims'] = [];
	const nodes = new Set(data.claims.map(({ id }) => id));
	for (const claim of critique.claims) {
		if (nodes.has(claim.id)) problems.push({ about: claim.id, text: unfit.claimTwice(claim.id) });
		else {
			nodes.add(claim.id);
			claims.push(claim);
		}
	}
	const lines = new Map(data.relations.map((relation): [string, readonly string[]] => [relation.id, relation.from]));
	const taken = new Set(data.relations.map(({ id }) => id));
	const relations: Critique['relations'] = [];
	// Supports first: an own attack may point at an own support that is written later.
	for (const relation of [...critique.relations].sort((a, b) => Number(isObjection(a)) - Number(isObjection(b)))) {
		const { id, type, from, to } = relation;
		const missing = from.filter((one) => !nodes.has(one));
		const problem = taken.has(id)
			? unfit.lineTwice(id)
			: missing.length > 0
				? unfit.noPremises(id, missing)
				: !nodes.has(to) && !(relationRow({ type }).targets === 'all' && lines.has(to))
					? (lines.has(to) ? unfit.atLine : unfit.noTarget)(id, to)
					: from.includes(to) || lines.get(to)?.some((one) => from.includes(one))
						? unfit.onItself(id)
						: isFooting({ type }) && leadsBack([...data.relations, ...relations], to, from)
							? unfit.circle(id, to)
							: undefined;
		if (problem) {
			problems.push({ about: id, text: problem });
			continue;
		}
		taken.add(id);
		lines.set(id, from);
		relations.push(relation);
	}
	const known = (ids: readonly string[]) =>
		[...new Set(ids)].filter((id) => {
			if (nodes.has(id) || lines.has(id)) return true;
			problems.push({ about: id, text: unfit.choiceUnknown(id) });
			return false;
		});
	const rejected = known(critique.rejected);
	const accepted = known(critique.accepted).filter((id) => {
		if (!rejected.includes(id)) return true;
		problems.push({ about: id, text: unfit.chosenTwice(id) });
		return false;
	});
	return { claims, relations: critique.relations.filter((relation) => relations.includes(relation)), accepted, rejected, problems };
}

/** Whether `from` is among what `to` already supports, at any remove. */
function leadsBack(relations: readonly Pick<Relation, 'type' | 'from' | 'to'>[], to: string, from: readonly string[]): boolean {
	const seen = new Set([to]);
	for (const id of seen) for (const relation of relations) if (isFooting(relation) && relation.from.includes(id)) seen.add(relation.to);
	return from.some((id) => seen.has(id));
}

/**
 * The argument with the critique joined to it, in the edition's own vocabulary, so that maps, outlines and labellings take it as it is. Own
 * claims are in no passage (`passage` and `url` are empty) and have their id for a label. What does not fit is left out.
 */
export function applyCritique(data: ArgumentData, critique: Critique): { claims: Claim[]; relations: Relation[] } {
	const { claims, relations } = sift(data, critique);
	const all: Claim[] = [
		...data.claims,
		...claims.map(
			({ id, text, kind = 'claim' }): Claim => ({ id, label: id, kind, voice: 'author', passage: '', text: text.trim(), url: '' }),
		),
	];
	const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
	const own = relations.map(({ id, type, from, to, why }): Relation => {
		const attackType = deriveAttackType({ type }, { relation: !kinds.has(to), assumption: kinds.get(to) === 'assumption' });
		return { id, type, ...(attackType ? { attackType } : {}), drawn: 'editors', from, to, why: why.trim(), passage: '', url: '' };
	});
	return { claims: all, relations: [...data.relations, ...own] };
}

export interface WhatIf {
	/** The edition's argument with the critique. */
	graph: ArgumentGraph;
	before: Labelling;
	after: Labelling;
	/** How each claim stands, in words, with all lines counted; what a reader chose is not asked. */
	statuses: { before: Map<string, Status>; after: Map<string, Status> };
	/** Claims and assumptions of the edition that fare otherwise, in the order of the text, each with a sentence that says why now. */
	changed: { id: string; before: Label; after: Label; why: string }[];
}

/** What the critique does to the argument: the grounded labelling without it and with it. */
export function testCritique(data: ArgumentData, critique: Critique): WhatIf {
	const { accepted, rejected } = sift(data, critique);
	const alone = buildGraph(data.claims, data.relations);
	const before = labelGrounded(alone);
	const joined = applyCritique(data, critique);
	const graph = buildGraph(joined.claims, joined.relations);
	const after = labelGrounded(graph, { accepted, rejected });
	const changed = data.claims.flatMap(({ id }) => {
		const was = before.labels.get(id) ?? 'undecided';
		const is = after.labels.get(id) ?? 'undecided';
		return was === is ? [] : [{ id, before: was, after: is, why: describeLabel(graph, after, id) }];
	});
	const statuses = { before: readStatuses(alone, before), after: readStatuses(graph, after) };
	return { graph, before, after, statuses, changed };
}
