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
	/** Fewer or more lines than its first says. */
	| { fault: 'truncated'; found: number; expected: number }
	/** As many lines, and other words. */
	| { fault: 'altered' }
	/** A line that the schema refuses (1 is the first). */
	| { fault: 'bad-line'; line: number; found: string };

export type ParsedRecords = { records: EditionRecords } | RecordFault;

/** Takes a record file apart. Nothing is taken of one that is not whole. */
export function parseRecords(text: string): ParsedRecords {
	const end = text.indexOf('\n');
	const header = parseJson(end < 0 ? text : text.slice(0, end)) as Partial<EditionRecord> | undefined;
	if (header === null || typeof header !== 'object' || header.record !== 'edition') return { fault: 'no-record' };
	if (header.schema !== RECORD_SCHEMA) return { fault: 'other-schema', found: String(header.schema), expected: RECORD_SCHEMA };
	const checked = recordLineSchema.safeParse(header);
	if (!checked.success) return { fault: 'bad-line', line: 1, found: firstIssue(checked.error) };
	const edition = checked.data as EditionRecord;
	const body = end < 0 ? '' : text.slice(end + 1);
	const lines = body.split('\n').filter((line) => line !== '');
	const expected = Object.values(edition.counts).reduce((sum, count) => sum + count, 0);
	if (lines.length !== expected) return { fault: 'truncated', found: lines.length, expected };
	if (createHash('sha256').update(body).digest('hex') !== edition.sha256)
		return body.endsWith('\n') || body === '' ? { fault: 'altered' } : { fault: 'truncated', found: lines.length - 1, expected };
	const read: RecordLine[] = [];
	for (const [index, line] of lines.entries()) {
		const parsed = recordLineSchema.safeParse(parseJson(line));
		if (!parsed.success) return { fault: 'bad-line', line: index + 2, found: firstIssue(parsed.error) };
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

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
	issue ? [issue.path.map(String).join('.'), describeIssue(issue)].filter(Boolean).join(': ') : '';
