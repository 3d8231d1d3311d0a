/**
 * The argument in Argdown (argdown.org), strict mode. Statements are titled by their ids. A support is an argument with its premises and
 * conclusion; an attack is an argument whose conclusion is the editors' reason, and this is contrary to what it attacks, or undercuts a support.
 */

import { escapeArgdown } from '../formats/escape-argdown.ts';
import type { Claim, Edition, Relation } from '../model/edition.ts';
import { isObjection, relationRow, sideNames, sideOf, sides } from '../model/relations.ts';

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

/** The whole argument: front matter, every statement in the order of the text, then every support and attack. */
export function toArgdown(edition: Edition): string {
	const { info, claims, relations, citations } = edition;
	const url = (id: string) => `${info.baseUrl}/a/${id}/`;
	const sources = new Map<string, string[]>();
	for (const { key, claims: at } of citations) for (const id of at) sources.set(id, [...new Set([...(sources.get(id) ?? []), key])]);

	const statement = (claim: Claim) => {
		const { id, label, kind, voice, by, via, gist, implicit, proposition } = claim;
		const tags = [kind, voice, ...(implicit ? ['implicit'] : []), ...(proposition === undefined ? [] : ['proposition'])];
		const data = { label, by, via, gist, sources: sources.get(id), passage: claim.passage, url: url(id) };
		return `[${id}]: ${escapeArgdown(claim.text)}${annotate(tags, data)}\n`;
	};
	const steps = new Set(relations.map(({ id }) => id));
	const premises = ({ from }: Relation) => from.map((id, index) => `(${index + 1}) [${id}]\n`).join('');
	const argument = (relation: Relation) => {
		const { id, type, attackType, from, to, why = relationRow(relation).sort, passage } = relation;
		const onStep = steps.has(to);
		const conclusion = `(${from.length + 1})`;
		const head = `<${id}>: ${escapeArgdown(why)}${annotate([attackType ?? type], { passage, url: url(id) })}\n\n${premises(relation)}----\n`;
		if (!isObjection(relation)) return `${head}${conclusion} [${to}]\n`;
		return `${head}${conclusion} [${id}]: ${escapeArgdown(why)}\n    ${onStep ? `_> <${to}>` : `-> [${to}]`}\n`;
	};
	const front = Object.entries({
		title: info.title,
		author: [info.author],
		editors: info.editors,
		version: info.version,
		url: info.baseUrl,
		license: info.rights.edition,
	}).map(([key, value]) => `${key}: ${encode(value)}\n`);
	return [
		`===\n${front.join('')}model:\n    mode: strict\n    removeTagsFromText: true\n===\n`,
		'# Claims and assumptions\n',
		...claims.map(statement),
		...sideNames.flatMap((side) => [
			`# ${sides[side].names.many}\n`,
			...relations.filter((relation) => sideOf(relation) === side).map(argument),
		]),
	].join('\n');
}
