/** Reads a record file back, whoever wrote it: the whole of it, or what is wrong. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
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
import { describeIssue } from './describe-issue.ts';

/** Why a file is not taken. `found` is what stands there instead. */
export type RecordFault =
	/** Its first line is not that of an edition. */
	| { fault: 'no-record' }
	| { fault: 'other-schema'; found: string; expected: number }
	/** Fewer lines than its first says. */
	| { fault: 'truncated'; found: number; expected: number }
	/** More lines, or other words. */
	| { fault: 'altered' }
	/** A line that the schema refuses (1 is the first). */
	| { fault: 'bad-line'; line: number; found: string }
	/** A line that has the id of an earlier one. */
	| { fault: 'twice'; line: number; found: string };

export type ParsedRecords = { records: EditionRecords } | RecordFault;

/** Takes a record file apart. Nothing is taken of one that is not whole; a mark of byte order and line ends of Windows change nothing of what it says. */
export function parseRecords(file: string): ParsedRecords {
	const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const end = text.indexOf('\n');
	const header = parseJson(end < 0 ? text : text.slice(0, end)) as Partial<EditionRecord> | undefined;
	if (header === null || typeof header !== 'object' || header.record !== 'edition') return { fault: 'no-record' };
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
	if (lines.length > expected || createHash('sha256').update(body).digest('hex') !== edition.sha256)
		return body.endsWith('\n') || body === '' ? { fault: 'altered' } : { fault: 'truncated', found: lines.length - 1, expected };
	const read: RecordLine[] = [];
	const known = new Set<string>();
	for (const [index, line] of lines.entries()) {
		const parsed = recordLineSchema.safeParse(parseJson(line));
		if (!parsed.success) return { fault: 'bad-line', line: index + 2, found: firstIssue(parsed.error) };
		const id = idOf(parsed.data);
		if (known.has(id)) return { fault: 'twice', line: index + 2, found: id.slice(id.indexOf(' ') + 1) };
		known.add(id);
		read.push(parsed.data);
	}
	const of = <T extends RecordLine>(record: T['record']) => read.filter((line) => line.record === record) as T[];
	return {
		records: {
			edition,
			claims: of<ClaimRecord>('claim'),
			relations: of<RelationRecord>('relation'),
			works: of<WorkRecord>('work'),
			citations: of<CitationRecord>('citation'),
			concepts: of<ConceptRecord>('concept'),
		},
	};
}

/** By what a line is told from others: claims and lines share their ids, works have keys and concepts slugs. */
function idOf(line: RecordLine): string {
	if ('id' in line) return `id ${line.id}`;
	if (line.record === 'work') return `work ${line.key}`;
	return line.record === 'concept' ? `concept ${line.slug}` : line.record;
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
