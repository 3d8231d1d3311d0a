/** `/data/records.jsonl`: an edition as libraries harvest it. `formats/parse-records.ts` reads it back. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordTitle } from '#words/exports.ts';
import { graphOf } from '../argument/graph.ts';
import { wordsAlone } from '../argument/set-phrases.ts';
import { readStandings } from '../argument/standing.ts';
import { describeIdentification } from '../citations/identification.ts';
import { fullName } from '../citations/names.ts';
import { toPlainWords } from '../citations/rich-text.ts';
import { normalizeIsbn } from '../citations/work-identifiers.ts';
import { type CslItem, type Edition, type Standing, textKindOf } from '../model/edition.ts';
import { type EditionRecord, RECORD_SCHEMA, type RecordLine, recordLineSchema, type WorkRecord } from '../model/records.ts';
import { route } from '../model/routes.ts';

/** The lines below the first, in the order of the edition. */
function buildLines(edition: Edition): Exclude<RecordLine, EditionRecord>[] {
	const { info, claims, relations, crossRelations = [], citations, sources, concepts } = edition;
	const urlOf = (path: string) => info.baseUrl + path;
	const standings = readStandings(graphOf(edition));
	return [
		...claims.map((claim) => {
			const { id, label, passage, kind, voice, by, via, holder, implicit, certainty, proposition, gist } = claim;
			const known = Object.entries({ by, via, holder, implicit, certainty, proposition }).filter(([, value]) => value !== undefined);
			return {
				record: 'claim' as const,
				id,
				label,
				address: urlOf(route.anchor(id)),
				passage,
				kind,
				voice,
				...Object.fromEntries(known),
				status: standings.get(id) as Standing,
				...(gist === undefined ? {} : { gist }),
				words: wordsAlone(claim),
			};
		}),
		...[...relations, ...crossRelations].map(({ id, type, drawn, from, to }) => ({
			record: 'relation' as const,
			id,
			address: urlOf(route.anchor(id)),
			type,
			drawn,
			from,
			to,
		})),
		...sources.map((source) => toWork(source, urlOf(route.source(source.id)))),
		...citations.map(({ id, key, locator, locatorKind, function: why, passage, claims: of }) => ({
			record: 'citation' as const,
			id,
			work: key,
			...(locator === undefined ? {} : { locator }),
			...(locatorKind === undefined ? {} : { locatorKind }),
			...(why === undefined ? {} : { function: why }),
			passage,
			address: urlOf(route.anchor(passage)),
			claims: of,
		})),
		...concepts.map(({ slug, term, gloss, authorities = [], passages }) => ({
			record: 'concept' as const,
			slug,
			address: urlOf(route.concept(slug)),
			term,
			gloss,
			authorities,
			passages,
		})),
	];
}

/** Identifiers come from the bibliography alone, and not those that its editors call unverified, nor an ISBN whose check digit is another. */
function toWork(source: CslItem, address: string): WorkRecord {
	const { identification, confidence, unchecked } = describeIdentification(source);
	const custom = source['custom'] as { doiFromMemoryUnverified?: unknown } | null | undefined;
	const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
	const doubted = (field: string) => unchecked.some((one) => one.toUpperCase() === field) || confidence === 'uncertain';
	const doi = custom?.doiFromMemoryUnverified || doubted('DOI') ? '' : text(source['DOI']).toLowerCase();
	const isbn = doubted('ISBN') ? undefined : normalizeIsbn(text(source['ISBN']));
	const pmid = doubted('PMID') ? undefined : /^\d+$/.exec(text(source['PMID']))?.[0];
	const url = doubted('URL') ? undefined : /^https?:\/\/\S+$/.exec(text(source['URL']))?.[0];
	const known = Object.entries({ doi, isbn, pmid, url }).filter(([, value]) => value);
	const identifiers: WorkRecord['identifiers'] = known.length > 0 ? Object.fromEntries(known) : null;
	const people = source.author?.length ? source.author : (source.editor ?? []);
	const year = source.issued?.['date-parts']?.[0]?.[0] ?? source.issued?.literal;
	return {
		record: 'work',
		key: source.id,
		address,
		type: source.type,
		authors: people.map(fullName),
		title: source.title ? toPlainWords(source.title) : null,
		year: year === undefined ? null : String(year),
		identifiers,
		lookedUp: identifiers ? 'found' : confidence === 'unchecked' ? 'not-looked-up' : 'none-found',
		identified: identification,
	};
}

/** The file's text: a line for the edition, then one for each thing in it. Same edition, same bytes. */
export function toRecordFile(edition: Edition): string {
	const { info } = edition;
	const lines = buildLines(edition);
	const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
	const count = (record: RecordLine['record']) => lines.filter((line) => line.record === record).length;
	const header: EditionRecord = {
		record: 'edition',
		schema: RECORD_SCHEMA,
		address: `${info.baseUrl}/`,
		title: info.title,
		short: info.short,
		author: info.author,
		editors: info.editors,
		version: info.version,
		language: info.language,
		text: textKindOf(info),
		licence: { name: info.rights.edition, address: info.rights.editionUrl },
		counts: {
			claims: count('claim'),
			relations: count('relation'),
			works: count('work'),
			citations: count('citation'),
			concepts: count('concept'),
		},
		sha256: createHash('sha256').update(body).digest('hex'),
	};
	return `${JSON.stringify(header)}\n${body}`;
}

/** JSON Schema (2020-12) of one line. `url` is where it is published. */
export function toRecordSchema(url: string): object {
	return { $id: url, title: recordTitle, ...z.toJSONSchema(recordLineSchema) };
}
