/**
 * The argument in Argdown (argdown.org), strict mode. Statements are titled by their ids. What speaks for a claim is an argument with its
 * premises and conclusion; an attack is an argument whose conclusion is the editors' reason, and this is contrary to what it attacks, or
 * undercuts a line. Strict mode takes no conclusion without its logic, and a challenge or a qualification denies nothing: each is an argument
 * without conclusion, supported by its premises, against its target. Tags say of what kind a line is and who draws it.
 */

import { statements } from '#words/exports.ts';
import { capitalize } from '#words/grammar.ts';
import { graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';

import { escapeArgdown } from '../formats/escape-argdown.ts';
import type { Claim, Edition, OtherClaim, Relation } from '../model/edition.ts';
import { layerNames } from '../model/layers.ts';
import { isAttack, isObjection, relationKinds, relationRow, relationTypes } from '../model/relations.ts';

/**
 * A value in YAML, on one line: JSON, which YAML contains. Signs that would end the data or the front matter around it, and those YAML
 * does not print, are written by their numbers, which a JSON string allows.
 */
function encode(value: unknown): string {
	return JSON.stringify(value).replace(
		/[{}=\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** Tags and data behind a statement or argument; data are YAML. */
function annotate(tags: readonly string[], data: Record<string, unknown>): string {
	const known = Object.entries(data).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
	const written = known.map(([key, value]) => `${key}: ${encode(value)}`).join(', ');
	return `${tags.map((tag) => ` #${tag}`).join('')} {${written}}`;
}

/** An address as the title of a statement: signs that mean something within brackets are blanks. */
const toTitle = (address: string): string =>
	address
		.replace(/^https?:\/\//, '')
		.replace(/[^\p{L}\p{N}.-]+/gu, ' ')
		.trim();

/** A part of the argument, with its lines to other editions, and what it is called. */
export interface ArgdownPart extends Pick<Edition, 'claims' | 'relations' | 'crossRelations'> {
	title: string;
}

/**
 * The whole argument: front matter, every statement in the order of the text, then the relations of each kind. Of a `part` only what is in
 * it; how a claim stands is told as it does in the whole.
 */
export function toArgdown(edition: Edition, part?: ArgdownPart): string {
	const { info, citations } = edition;
	const { claims } = part ?? edition;
	const { crossRelations: across = [] } = part ?? edition;
	const relations: Relation[] = [...(part ?? edition).relations, ...across];
	/** Claims of other editions have the addresses of their pages as titles, as Argdown takes them. */
	const others = new Map(across.map(({ to, other }) => [to, other]));
	const titleOf = (id: string) => (others.has(id) ? toTitle(id) : id);
	const url = (id: string) => `${info.baseUrl}/a/${id}/`;
	const sources = new Map<string, string[]>();
	for (const { key, claims: citing } of citations)
		for (const id of citing) sources.set(id, [...new Set([...(sources.get(id) ?? []), key])]);

	const standings = readStandings(graphOf(edition));
	const statement = (claim: Claim) => {
		const { id, label, kind, voice, by, via, holder, gist, implicit, proposition, certainty, main, text, says = text } = claim;
		const status = Object.fromEntries(layerNames.map((layer) => [`status_${layer}`, standings.get(id)?.[layer]]));
		const tags = [kind, voice, ...(implicit ? ['implicit'] : []), ...(proposition === undefined ? [] : ['proposition'])];
		const data = {
			label,
			by,
			via,
			holder,
			gist,
			certainty,
			main,
			...status,
			sources: sources.get(id),
			passage: claim.passage,
			url: url(id),
		};
		return `[${id}]: ${escapeArgdown(says)}${annotate(tags, data)}\n`;
	};
	const otherStatement = ([address, { label, kind, voice, edition: name, version, words: says }]: [string, OtherClaim]) =>
		`[${toTitle(address)}]: ${escapeArgdown(says)}${annotate([kind, voice], { label, edition: name, version, url: address })}\n`;
	const steps = new Set(relations.map(({ id }) => id));
	const premises = ({ from }: Relation) => from.map((id, index) => `(${index + 1}) [${id}]\n`).join('');
	const argument = (relation: Relation) => {
		const { id, type, attackType, drawn, cue, scheme, certainty, main, from, to, why = relationRow(relation).sort, passage } = relation;
		const onStep = steps.has(to);
		const conclusion = `(${from.length + 1})`;
		const tags = [type, ...(attackType === undefined ? [] : [attackType]), drawn];
		const title = `<${id}>: ${escapeArgdown(why)}${annotate(tags, { cue, scheme, certainty, main, passage, url: url(id) })}\n`;
		if (isObjection(relation) && !isAttack(relation))
			return `${title}${from.map((one) => `    <+ [${one}]\n`).join('')}    -> ${onStep ? `<${to}>` : `[${titleOf(to)}]`}\n`;
		const reasoning = `${title}\n${premises(relation)}----\n`;
		if (!isObjection(relation)) return `${reasoning}${conclusion} [${titleOf(to)}]\n`;
		return `${reasoning}${conclusion} [${id}]: ${escapeArgdown(why)}\n    ${onStep ? `_> <${to}>` : `-> [${titleOf(to)}]`}\n`;
	};
	const front = Object.entries({
		title: part === undefined ? info.title : `${info.title}: ${part.title}`,
		author: [info.author],
		editors: info.editors,
		version: info.version,
		url: info.baseUrl,
		license: info.rights.edition,
	}).map(([key, value]) => `${key}: ${encode(value)}\n`);
	return [
		`===\n${front.join('')}model:\n    mode: strict\n    removeTagsFromText: true\n===\n`,
		`# ${statements}\n`,
		...claims.map(statement),
		...[...others].map(otherStatement),
		...relationTypes.flatMap((kind) => {
			const ofKind = relations.filter(({ type }) => type === kind);
			return ofKind.length === 0 ? [] : [`# ${capitalize(relationKinds[kind].noun.many)}\n`, ...ofKind.map(argument)];
		}),
	].join('\n');
}
