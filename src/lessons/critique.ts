/**
 * A reader's own critique: claims and relations of her own on a copy of the map, and what she accepts and rejects. It is plain JSON, kept
 * apart from the edition, and joined to it only where something is to be computed or drawn.
 */

import { describeLabel } from '../argument/describe-label.ts';
import { type ArgumentGraph, buildGraph } from '../argument/graph.ts';
import { type Label, type Labelling, labelGrounded } from '../argument/labelling.ts';
import { readStatuses } from '../argument/standing.ts';
import type { Claim, Relation } from '../model/edition.ts';
import { type ClaimKind, claimKinds } from '../model/kinds.ts';
import { deriveAttackType, isFooting, isObjection, type RelationType, relationRow, relationTypes } from '../model/relations.ts';
import type { Status } from '../model/statuses.ts';

export interface OwnClaim {
	/** `u1`, `u2` …, which no edition has. */
	id: string;
	text: string;
	kind?: ClaimKind;
}
export interface OwnRelation {
	/** `ur1`, `ur2` … */
	id: string;
	type: RelationType;
	from: string[];
	/** A claim or assumption; of an objection also a relation. */
	to: string;
	why: string;
}
export interface Critique {
	format: 'elenchus-critique';
	/** Version of this format. */
	version: 1;
	/** Version of the edition it was written on. */
	edition: string;
	title?: string;
	/** As the writer wants to be called; nobody has to be. */
	author?: string;
	claims: OwnClaim[];
	relations: OwnRelation[];
	/** Ids of claims, assumptions and relations. */
	accepted: string[];
	rejected: string[];
}

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
	const reader = createReader();
	const critique = readCritique(value, reader);
	return reader.problems.length === 0 ? { critique, problems: [] } : { critique: undefined, problems: reader.problems };
}

/** How much of anything is read: more was not written by hand. */
const MOST = { items: 500, premises: 20, words: 2000, name: 200 };

/** Reads fields by hand: this runs in the page, where a schema library would weigh more than all the rest. */
function createReader() {
	const problems: string[] = [];
	const fail = (path: string, reason: string) => problems.push(`${path}: ${reason}.`);
	const record = (value: unknown, path: string, known: readonly string[]): Record<string, unknown> => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			fail(path, 'it is not an object');
			return {};
		}
		for (const key of Object.keys(value)) if (!known.includes(key)) fail(path, `it has an unknown field ${key}`);
		return value as Record<string, unknown>;
	};
	const string = (value: unknown, path: string, { most, form }: { most: number; form?: RegExp }): string => {
		if (typeof value !== 'string') fail(path, 'it is no text');
		else if (value.length > most) fail(path, `it is longer than ${most} characters`);
		else if (form && !form.test(value)) fail(path, value.trim() === '' ? 'it is empty' : `“${value}” has not the right form`);
		else return value;
		return '';
	};
	const list = <T>(value: unknown, path: string, most: number, read: (item: unknown, path: string) => T): T[] => {
		if (!Array.isArray(value)) fail(path, 'it is no list');
		else if (value.length > most) fail(path, `it has more than ${most} entries`);
		else return value.map((item, index) => read(item, `${path}.${index + 1}`));
		return [];
	};
	const choice = <T extends string | number>(value: unknown, path: string, allowed: readonly T[]): T => {
		if (!allowed.includes(value as T)) fail(path, `it is not ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`);
		return value as T;
	};
	return { problems, fail, record, string, list, choice };
}

function readCritique(value: unknown, { record, string, list, choice, fail }: ReturnType<typeof createReader>): Critique {
	const known = ['format', 'version', 'edition', 'title', 'author', 'claims', 'relations', 'accepted', 'rejected'];
	const whole = record(value, 'The file', known);
	const words = { most: MOST.words, form: /\S/ };
	const id = (item: unknown, path: string) => string(item, path, { most: 40 });
	return {
		format: choice(whole['format'], 'format', ['elenchus-critique']),
		version: choice(whole['version'], 'version', [1]),
		edition: string(whole['edition'], 'edition', { most: MOST.name }),
		...(whole['title'] === undefined ? {} : { title: string(whole['title'], 'title', { most: MOST.name }) }),
		...(whole['author'] === undefined ? {} : { author: string(whole['author'], 'author', { most: MOST.name }) }),
		claims: list(whole['claims'], 'claims', MOST.items, (item, path): OwnClaim => {
			const one = record(item, path, ['id', 'text', 'kind']);
			return {
				id: string(one['id'], `${path}.id`, { most: 8, form: /^u[1-9]\d*$/ }),
				text: string(one['text'], `${path}.text`, words),
				...(one['kind'] === undefined ? {} : { kind: choice(one['kind'], `${path}.kind`, claimKinds) }),
			};
		}),
		relations: list(whole['relations'], 'relations', MOST.items, (item, path): OwnRelation => {
			const one = record(item, path, ['id', 'type', 'from', 'to', 'why']);
			const from = list(one['from'], `${path}.from`, MOST.premises, id);
			if (from.length === 0) fail(`${path}.from`, 'it names nothing');
			return {
				id: string(one['id'], `${path}.id`, { most: 8, form: /^ur[1-9]\d*$/ }),
				type: choice(one['type'], `${path}.type`, relationTypes),
				from,
				to: id(one['to'], `${path}.to`),
				why: string(one['why'], `${path}.why`, words),
			};
		}),
		accepted: list(whole['accepted'], 'accepted', MOST.items, id),
		rejected: list(whole['rejected'], 'rejected', MOST.items, id),
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
	const lines = new Map(data.relations.map((one): [string, readonly string[]] => [one.id, one.from]));
	const taken = new Set(data.relations.map(({ id }) => id));
	const relations: Critique['relations'] = [];
	// Supports first: an own attack may point at an own support that is written later.
	for (const relation of [...critique.relations].sort((a, b) => Number(isObjection(a)) - Number(isObjection(b)))) {
		const { id, type, from, to } = relation;
		const missing = from.filter((one) => !nodes.has(one));
		const problem = taken.has(id)
			? `There are two relations ${id}; the second is left out.`
			: missing.length > 0
				? `${id} comes from ${missing.join(' and ')}, which the edition does not have.`
				: !nodes.has(to) && !(relationRow({ type }).targets === 'all' && lines.has(to))
					? `${id} points at ${to}, which ${lines.has(to) ? 'is a line of the argument and can only be objected to' : 'the edition does not have'}.`
					: from.includes(to) || lines.get(to)?.some((one) => from.includes(one))
						? `${id} lets a claim bear on itself.`
						: isFooting({ type }) && leadsBack([...data.relations, ...relations], to, from)
							? `${id} closes a circle: ${to} is already a reason for what it would rest on.`
							: undefined;
		if (problem) {
			problems.push(problem);
			continue;
		}
		taken.add(id);
		lines.set(id, from);
		relations.push(relation);
	}
	const known = (ids: readonly string[]) =>
		[...new Set(ids)].filter((id) => {
			if (nodes.has(id) || lines.has(id)) return true;
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
	for (const id of seen) for (const one of relations) if (isFooting(one) && one.from.includes(id)) seen.add(one.to);
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
