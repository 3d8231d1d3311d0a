/** A critique in Argdown (argdown.org): the reader's own claims and relations, and of the edition only what they touch. */

import { untitled } from '#words/critique.ts';
import { escapeArgdown } from '../formats/escape-argdown.ts';
import type { Claim, Relation } from '../model/edition.ts';
import { isObjection, relationRow } from '../model/relations.ts';
import { type ArgumentData, applyCritique, type Critique } from './critique.ts';

/** Front matter is YAML: a JSON string is a YAML string, and three `=` in a row would end it. */
const quote = (text: string) => JSON.stringify(text.toWellFormed()).replace(/={3,}/g, '==');

/**
 * Argdown in strict mode: own claims tagged `#own`; those of the edition `#edition`, with what was decided of them as `#accepted` or
 * `#rejected`; each own relation an argument that gives its reason. `baseUrl` is where the edition is published.
 */
export function toCritiqueArgdown(data: ArgumentData, critique: Critique, baseUrl: string): string {
	const joined = applyCritique(data, critique);
	const own = joined.relations.slice(data.relations.length);
	const relations = new Map(joined.relations.map((relation) => [relation.id, relation]));
	const drawn = new Set<Relation>(own);
	for (const { to } of own) {
		const step = relations.get(to);
		if (step) drawn.add(step);
	}
	const decided = new Set([...critique.accepted, ...critique.rejected]);
	for (const id of decided) {
		const step = relations.get(id);
		if (step) drawn.add(step);
	}
	const touched = new Set(
		[...drawn]
			.flatMap(({ from, to }) => [...from, to])
			.concat(
				[...decided],
				critique.claims.map(({ id }) => id),
			),
	);
	const verdict = (id: string) => (critique.rejected.includes(id) ? ' #rejected' : critique.accepted.includes(id) ? ' #accepted' : '');

	// A brace would end the data; in JSON it can be written by its number.
	const value = (text: string) => quote(text).replace(/[{}]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
	const statement = ({ id, label, text, gist, url }: Claim) => {
		const tags = `${url === '' ? ' #own' : ' #edition'}${verdict(id)}`;
		return `[${id}]: ${escapeArgdown(gist ?? text)}${tags} {label: ${value(label)}${url === '' ? '' : `, url: ${value(baseUrl + url)}`}}\n`;
	};
	const argument = (relation: Relation) => {
		const { id, from, to, why = relationRow(relation).sort, url } = relation;
		const premises = from.map((premise, index) => `(${index + 1}) [${premise}]\n`).join('');
		const conclusion = `(${from.length + 1})`;
		const head = `<${id}>: ${escapeArgdown(why)}${url === '' ? ' #own' : ' #edition'}${verdict(id)}\n\n${premises}----\n`;
		if (!isObjection(relation)) return `${head}${conclusion} [${to}]\n`;
		return `${head}${conclusion} [${id}-why]: ${escapeArgdown(why)}\n    ${relations.has(to) ? `_> <${to}>` : `-> [${to}]`}\n`;
	};
	const front = [
		`title: ${quote(critique.title ?? untitled)}`,
		...(critique.author === undefined ? [] : [`author: ${quote(critique.author)}`]),
		`edition: ${quote(critique.edition)}`,
		'model:',
		'  mode: strict',
	];
	return [
		`===\n${front.join('\n')}\n===\n`,
		'# Claims\n',
		...joined.claims.filter(({ id }) => touched.has(id)).map(statement),
		'# Relations\n',
		...[...drawn].sort((a, b) => Number(isObjection(a)) - Number(isObjection(b))).map(argument),
	].join('\n');
}
