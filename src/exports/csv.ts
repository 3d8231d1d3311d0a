/** Claims and relations as tables (RFC 4180): one row each, `;` between ids in a cell. */
import { graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import type { CrossRelation, Edition, Relation } from '../model/edition.ts';
import { layerNames } from '../model/layers.ts';

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

/** By this sign at its very beginning a spreadsheet knows a table for UTF-8; readers of CSV pass over it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table with a row of names, records ended by CRLF (RFC 4180, section 2). */
export function toCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return BYTE_ORDER_MARK + [names, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** Every claim and assumption, one row each; how it stands on each layer is in the columns `status_`. */
export function toClaimsCsv(edition: Edition): string {
	const { claims, info, citations } = edition;
	const cited = new Map<string, string[]>();
	for (const { key, claims: citing } of citations) for (const id of citing) cited.set(id, [...(cited.get(id) ?? []), key]);
	const standings = readStandings(graphOf(edition));
	return toCsv(
		[
			'id',
			'label',
			'kind',
			'voice',
			'by',
			'via',
			'holder',
			'proposition',
			'main',
			'part_of',
			'passage',
			'text',
			'says',
			'phrase',
			'gist',
			'implicit',
			'why',
			'certainty',
			'note',
			...layerNames.map((layer) => `status_${layer}`),
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
			claim.holder,
			claim.proposition,
			claim.main,
			claim.partOf,
			claim.passage,
			claim.text,
			claim.says,
			claim.phrase,
			claim.gist,
			claim.implicit,
			claim.why,
			claim.certainty,
			claim.note,
			...layerNames.map((layer) => standings.get(claim.id)?.[layer]),
			[...new Set(cited.get(claim.id))],
			`${info.baseUrl}/a/${claim.id}/`,
		]),
	);
}

/**
 * Every relation, one row each; its premises bear on its target together. `drawn` is who draws the line, `cue` what in the article shows it.
 * Behind them those to claims of other editions: `to` is an address, `other` what that claim says and `other_version` in which version.
 */
export function toRelationsCsv({ relations, crossRelations = [], info }: Edition): string {
	return toCsv(
		[
			'id',
			'type',
			'attack_type',
			'drawn',
			'cue',
			'scheme',
			'main',
			'from',
			'to',
			'why',
			'passage',
			'certainty',
			'note',
			'url',
			'other',
			'other_version',
		],
		[...relations, ...crossRelations].map((relation: Relation & Partial<CrossRelation>) => [
			relation.id,
			relation.type,
			relation.attackType,
			relation.drawn,
			relation.cue,
			relation.scheme,
			relation.main,
			relation.from,
			relation.to,
			relation.why,
			relation.passage,
			relation.certainty,
			relation.note,
			`${info.baseUrl}/a/${relation.id}/`,
			relation.other?.words,
			relation.other?.version,
		]),
	);
}
