/** Claims and relations as tables (RFC 4180): one row each, `;` between ids in a cell. */
import type { Edition } from '../model/edition.ts';

type Cell = string | number | boolean | readonly string[] | undefined;

/**
 * A spreadsheet runs a cell that begins with one of these as a formula. An apostrophe before it makes it text again, as OWASP advises;
 * everything else, a negative number too, is left exactly as it is.
 */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/;

/** One cell. Quoted where RFC 4180 asks for it, and where a spreadsheet would trim it. */
function toCell(value: Cell): string {
	const plain = value === undefined ? '' : typeof value === 'object' ? value.join(';') : String(value).toWellFormed();
	const safe = typeof value === 'number' || !FORMULA.test(plain) ? plain : `'${plain}`;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with a row of names, records ended by CRLF (RFC 4180, section 2). */
export function toCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return [names, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** Every claim and assumption, one row each. */
export function toClaimsCsv({ claims, info, citations }: Edition): string {
	const cited = new Map<string, string[]>();
	for (const { key, claims: at } of citations) for (const id of at) cited.set(id, [...(cited.get(id) ?? []), key]);
	return toCsv(
		[
			'id',
			'label',
			'kind',
			'voice',
			'by',
			'via',
			'proposition',
			'passage',
			'text',
			'gist',
			'implicit',
			'why',
			'certainty',
			'note',
			'sources',
			'url',
		],
		claims.map((claim) => [
			claim.id,
			claim.label,
			claim.kind,
			claim.voice,
			claim.by,
			claim.via,
			claim.proposition,
			claim.passage,
			claim.text,
			claim.gist,
			claim.implicit,
			claim.why,
			claim.certainty,
			claim.note,
			[...new Set(cited.get(claim.id))],
			`${info.baseUrl}/a/${claim.id}/`,
		]),
	);
}

/** Every support and attack, one row each; the premises of one relation bear on its target together. */
export function toRelationsCsv({ relations, info }: Edition): string {
	return toCsv(
		['id', 'type', 'attack_type', 'from', 'to', 'why', 'passage', 'certainty', 'note', 'url'],
		relations.map((one) => [
			one.id,
			one.type,
			one.attackType,
			one.from,
			one.to,
			one.why,
			one.passage,
			one.certainty,
			one.note,
			`${info.baseUrl}/a/${one.id}/`,
		]),
	);
}
