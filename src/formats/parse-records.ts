/** Reads a record file back, whoever wrote it: the whole of it, or what is wrong. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { line as words } from '#words/messages-records.ts';
import { isAddress } from '../model/ids.ts';
import {
	type CitationRecord,
	type ClaimRecord,
	type ConceptRecord,
	type EditionRecord,
	type EditionRecords,
	RECORD_SCHEMA,
	type RecordLine,
	type RelationRecord,
	recordLineSchema,
	type WorkRecord,
} from '../model/records.ts';
import { comparableAddress } from './comparable-address.ts';
import { describeIssue } from './describe-issue.ts';

/** Why a file is not taken. `found` is what stands there instead. */
export type RecordFault =
	/** Its first line is not that of an edition; how it begins, if it is text. */
	| { fault: 'no-record'; found: string | undefined }
	| { fault: 'other-schema'; found: string; expected: number }
	/** Fewer lines than its first says. */
	| { fault: 'truncated'; found: number; expected: number }
	/** More lines, or other words. */
	| { fault: 'altered' }
	/** A line that the schema refuses (1 is the first). */
	| { fault: 'bad-line'; line: number; found: string }
	/** A line that has the id of an earlier one. */
	| { fault: 'twice'; line: number; found: string }
	/** A line with which the record of another edition begins. */
	| { fault: 'several'; line: number };

export type ParsedRecords = { records: EditionRecords } | RecordFault;

/** Takes a record file apart. Nothing is taken of one that is not whole; a mark of byte order, line ends of Windows and empty lines before it change nothing of what it says. */
export function parseRecords(file: string): ParsedRecords {
	const text = file.replace(/^\uFEFF?\s*/, '').replaceAll(/\r\n?/g, '\n');
	const end = text.indexOf('\n');
	const header = parseJson(end < 0 ? text : text.slice(0, end)) as Partial<EditionRecord> | undefined;
	if (header === undefined && text.startsWith('{"record":"edition"')) return { fault: 'bad-line', line: 1, found: words.noJson };
	if (header === null || typeof header !== 'object' || header.record !== 'edition') return { fault: 'no-record', found: beginningOf(text) };
	const { schema } = header as { schema?: unknown };
	if (typeof schema === 'number' && schema !== RECORD_SCHEMA)
		return { fault: 'other-schema', found: String(schema), expected: RECORD_SCHEMA };
	const checked = recordLineSchema.safeParse(header);
	if (!checked.success) return { fault: 'bad-line', line: 1, found: firstIssue(checked.error) };
	const edition = checked.data as EditionRecord;
	const body = end < 0 ? '' : text.slice(end + 1);
	const lines = body.split('\n').filter((line) => line !== '');
	const expected = Object.values(edition.counts).reduce((sum, count) => sum + count, 0);
	if (lines.length < expected) return { fault: 'truncated', found: lines.length, expected };
	if (lines.length > expected || createHash('sha256').update(body).digest('hex') !== edition.sha256) {
		const second = lines.findIndex((line) => line.startsWith('{"record":"edition"'));
		if (second >= 0) return { fault: 'several', line: second + 2 };
		return body.endsWith('\n') || body === '' ? { fault: 'altered' } : { fault: 'truncated', found: lines.length - 1, expected };
	}
	const read: RecordLine[] = [];
	const known = new Set<string>();
	const below = comparableAddress(edition.address);
	for (const [index, line] of lines.entries()) {
		const value = parseJson(line);
		if (value === undefined) return { fault: 'bad-line', line: index + 2, found: words.noJson };
		const parsed = recordLineSchema.safeParse(value);
		if (!parsed.success) return { fault: 'bad-line', line: index + 2, found: firstIssue(parsed.error) };
		const { address } = parsed.data;
		if (!address.startsWith(edition.address) && !comparableAddress(address).startsWith(below))
			return { fault: 'bad-line', line: index + 2, found: words.elsewhere(address) };
		const id = idOf(parsed.data);
		if (known.has(id)) return { fault: 'twice', line: index + 2, found: id.slice(id.indexOf(' ') + 1) };
		known.add(id);
		read.push(parsed.data);
	}
	const lost = findLost(read, known);
	if (lost) return lost;
	const of = <T extends RecordLine>(record: T['record']) => read.filter((line) => line.record === record) as T[];
	const records = {
		edition,
		claims: of<ClaimRecord>('claim'),
		relations: of<RelationRecord>('relation'),
		works: of<WorkRecord>('work'),
		citations: of<CitationRecord>('citation'),
		concepts: of<ConceptRecord>('concept'),
	};
	const sorts = Object.keys(edition.counts) as (keyof EditionRecord['counts'])[];
	return sorts.some((sort) => records[sort].length !== edition.counts[sort]) ? { fault: 'altered' } : { records };
}

/** By what a line is told from others: claims and lines share their ids, works have keys and concepts slugs. */
function idOf(line: RecordLine): string {
	if ('id' in line) return `id ${line.id}`;
	if (line.record === 'work') return `work ${line.key}`;
	return line.record === 'concept' ? `concept ${line.slug}` : line.record;
}

/** The first line that names what the file does not have. */
function findLost(lines: readonly RecordLine[], known: ReadonlySet<string>): RecordFault | undefined {
	for (const [index, line] of lines.entries()) {
		const named =
			line.record === 'relation'
				? [...line.from, line.to].filter((id) => !isAddress(id)).map((id) => `id ${id}`)
				: line.record === 'citation'
					? [`work ${line.work}`, ...line.claims.map((id) => `id ${id}`)]
					: [];
		const lost = named.find((id) => !known.has(id));
		if (lost !== undefined) return { fault: 'bad-line', line: index + 2, found: words.unknown(lost.slice(lost.indexOf(' ') + 1)) };
	}
	return undefined;
}

/** How many signs of what is no record are told. */
const BEGINNING = 40;
/** How a file begins; undefined for bytes that are no text. */
function beginningOf(text: string): string | undefined {
	const beginning = text.slice(0, BEGINNING * 4);
	if (/[\0\uFFFD]/.test(beginning)) return undefined;
	const said = beginning.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
	return said.length > BEGINNING ? `${said.slice(0, BEGINNING).toWellFormed()}…` : said;
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
	issue ? [issue.path.map(String).join('.'), describeIssue(issue)].filter(Boolean).join(': ') : '';
