/**
 * A reader's own critique: claims and relations of her own on a copy of the map, and what she accepts and rejects. It is plain JSON, kept
 * apart from the edition, and joined to it only where something is to be computed or drawn.
 */
import { z } from 'zod';
import { type ArgumentGraph, buildGraph } from '../argument/graph.ts';
import { describeLabel, type Label, type Labelling, labelGrounded } from '../argument/labelling.ts';
import type { Claim, Relation } from '../model/edition.ts';

/** Ids of the reader's own things, which no edition has: `u1` a claim, `ur1` a relation. */
const ownClaim = z.string().regex(/^u[1-9]\d{0,4}$/, 'an own claim is u1, u2 …');
const ownRelation = z.string().regex(/^ur[1-9]\d{0,4}$/, 'an own relation is ur1, ur2 …');
const words = z.string().trim().min(1, 'it is empty').max(2000);
const many = 500;

export const critiqueSchema = z.strictObject({
	format: z.literal('elenchus-critique'),
	/** Version of this format. */
	version: z.literal(1),
	/** Version of the edition it was written on. */
	edition: z.string(),
	title: z.exactOptional(z.string().max(200)),
	/** As the writer wants to be called; nobody has to be. */
	author: z.exactOptional(z.string().max(200)),
	claims: z
		.array(
			z.strictObject({
				id: ownClaim,
				text: words,
				kind: z.exactOptional(z.enum(['claim', 'assumption', 'evidence', 'definition', 'question'])),
			}),
		)
		.max(many),
	relations: z
		.array(
			z.strictObject({
				id: ownRelation,
				type: z.enum(['support', 'attack']),
				from: z.array(z.string()).min(1).max(20),
				to: z.string(),
				why: words,
			}),
		)
		.max(many),
	accepted: z.array(z.string()).max(many),
	rejected: z.array(z.string()).max(many),
});
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
		return { critique: undefined, problems: ['This is not JSON, so it is no critique that was saved here.'] };
	}
	const parsed = critiqueSchema.safeParse(value);
	if (parsed.success) return { critique: parsed.data, problems: [] };
	return {
		critique: undefined,
		problems: parsed.error.issues.map(
			({ path, message }) => `${path.map(String).join('.') || 'The file'}: ${message.replace(/^Invalid input: /, '')}.`,
		),
	};
}

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
	return sift(data, critique).problems;
}

interface Sifted {
	claims: Critique['claims'];
	relations: Critique['relations'];
	accepted: string[];
	rejected: string[];
	problems: string[];
}

/** Keeps what fits: ids given once, ends that exist and may be pointed at, no claim for or against itself, no choice both ways. */
function sift(data: ArgumentData, critique: Critique): Sifted {
	const problems: string[] = [];
	const claims: Critique['claims'] = [];
	const nodes = new Set(data.claims.map(({ id }) => id));
	for (const claim of critique.claims) {
		if (nodes.has(claim.id)) problems.push(`There are two claims ${claim.id}; the second is left out.`);
		else {
			nodes.add(claim.id);
			claims.push(claim);
		}
	}
	const steps = new Map(
		data.relations.filter(({ type }) => type === 'support').map((one): [string, readonly string[]] => [one.id, one.from]),
	);
	const taken = new Set(data.relations.map(({ id }) => id));
	const relations: Critique['relations'] = [];
	// Supports first: an own attack may point at an own support that is written later.
	for (const relation of [...critique.relations].sort((a, b) => Number(a.type === 'attack') - Number(b.type === 'attack'))) {
		const { id, type, from, to } = relation;
		const missing = from.filter((one) => !nodes.has(one));
		const problem = taken.has(id)
			? `There are two relations ${id}; the second is left out.`
			: missing.length > 0
				? `${id} comes from ${missing.join(' and ')}, which the edition does not have.`
				: !nodes.has(to) && !(type === 'attack' && steps.has(to))
					? `${id} points at ${to}, which ${steps.has(to) ? 'is a step and can only be attacked' : 'the edition does not have'}.`
					: from.includes(to) || steps.get(to)?.some((one) => from.includes(one))
						? `${id} lets a claim bear on itself.`
						: type === 'support' && leadsBack([...data.relations, ...relations], to, from)
							? `${id} closes a circle: ${to} is already a reason for what it would rest on.`
							: undefined;
		if (problem) {
			problems.push(problem);
			continue;
		}
		taken.add(id);
		if (type === 'support') steps.set(id, from);
		relations.push(relation);
	}
	const known = (ids: readonly string[]) =>
		[...new Set(ids)].filter((id) => {
			if (nodes.has(id) || steps.has(id)) return true;
			problems.push(`${id} is accepted or rejected, but the edition does not have it.`);
			return false;
		});
	const rejected = known(critique.rejected);
	const accepted = known(critique.accepted).filter((id) => {
		if (!rejected.includes(id)) return true;
		problems.push(`${id} is both accepted and rejected; it counts as rejected.`);
		return false;
	});
	return { claims, relations: critique.relations.filter((one) => relations.includes(one)), accepted, rejected, problems };
}

/** Whether `from` is among what `to` already supports, at any remove. */
function leadsBack(relations: readonly Pick<Relation, 'type' | 'from' | 'to'>[], to: string, from: readonly string[]): boolean {
	const seen = new Set([to]);
	for (const id of seen) for (const one of relations) if (one.type === 'support' && one.from.includes(id)) seen.add(one.to);
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
		// As in the edition: derived from what it points at.
		const attackType =
			type === 'support'
				? {}
				: {
						attackType: !kinds.has(to)
							? ('undercut' as const)
							: kinds.get(to) === 'assumption'
								? ('undermine' as const)
								: ('rebut' as const),
					};
		return { id, type, ...attackType, from, to, why: why.trim(), passage: '', url: '' };
	});
	return { claims: all, relations: [...data.relations, ...own] };
}

export interface WhatIf {
	/** The edition's argument with the critique. */
	graph: ArgumentGraph;
	before: Labelling;
	after: Labelling;
	/** Claims and assumptions of the edition that fare otherwise, in the order of the text, each with a sentence that says why now. */
	changed: { id: string; before: Label; after: Label; why: string }[];
}

/** What the critique does to the argument: the grounded labelling without it and with it. */
export function testCritique(data: ArgumentData, critique: Critique): WhatIf {
	const { accepted, rejected } = sift(data, critique);
	const before = labelGrounded(buildGraph(data.claims, data.relations));
	const joined = applyCritique(data, critique);
	const graph = buildGraph(joined.claims, joined.relations);
	const after = labelGrounded(graph, { accepted, rejected });
	const changed = data.claims.flatMap(({ id }) => {
		const was = before.labels.get(id) ?? 'undecided';
		const is = after.labels.get(id) ?? 'undecided';
		return was === is ? [] : [{ id, before: was, after: is, why: describeLabel(graph, after, id) }];
	});
	return { graph, before, after, changed };
}
