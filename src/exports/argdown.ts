/**
 * The argument in Argdown (argdown.org), strict mode. Statements are titled by their ids. A support is an argument with its premises and
 * conclusion; an attack is an argument whose conclusion is the editors' reason, and this is contrary to what it attacks, or undercuts a support.
 */
import { stringify } from 'yaml';
import type { Claim, Edition, Relation } from '../model/edition.ts';

/**
 * Text that Argdown reads as text. Every sign it might take for markup gets a backslash; `.` and `-` only where it could
 * (`.sigma.` is a shortcode, `--` begins an inference). The escape swallows spaces after it, so the parser's text keeps them itself.
 */
export function escapeArgdown(text: string): string {
	return (
		text
			.toWellFormed()
			// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab or a bell is white space to a reader of one line
			.replace(/[\s\u0000-\u001F\u007F]+/g, ' ')
			.trim()
			.replace(/[\\@#*_[\]<>{}()/:|]|[.+=](?=\S)|^[-+]|-(?=-)|(?<=-)-/g, (sign) => `\\${sign}`)
	);
}

/** Tags and data behind a statement or argument; data are JSON, which is YAML on one line. */
function annotate(tags: readonly string[], data: Record<string, unknown>): string {
	const known = Object.entries(data).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
	// `}` followed by a letter would end the data; in JSON it stands only within strings, where it can be written by its number.
	const written = known
		.map(([key, value]) => `${key}: ${JSON.stringify(value).replace(/[{}]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}`)
		.join(', ');
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
	const premises = ({ from }: Relation) => from.map((id, index) => `(${index + 1}) [${id}]\n`).join('');
	const argument = (relation: Relation) => {
		const { id, type, attackType, from, to, why, passage } = relation;
		const conclusion = `(${from.length + 1})`;
		const head = `<${id}>: ${escapeArgdown(why)}${annotate([attackType ?? type], { passage, url: url(id) })}\n\n${premises(relation)}----\n`;
		if (type === 'support') return `${head}${conclusion} [${to}]\n`;
		return `${head}${conclusion} [${id}]: ${escapeArgdown(why)}\n    ${attackType === 'undercut' ? `_> <${to}>` : `-> [${to}]`}\n`;
	};
	const front = stringify({
		title: info.title,
		author: [info.author],
		editors: info.editors,
		version: info.version,
		url: info.baseUrl,
		license: info.rights.edition,
		model: { mode: 'strict' },
	}).replace(/={3,}/g, '==');
	return [
		`===\n${front}===\n`,
		'# Claims and assumptions\n',
		...claims.map(statement),
		'# Supports\n',
		...relations.filter(({ type }) => type === 'support').map(argument),
		'# Attacks\n',
		...relations.filter(({ type }) => type === 'attack').map(argument),
	].join('\n');
}
