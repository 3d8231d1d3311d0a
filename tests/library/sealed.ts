/** Record files as another program might write them: changed as is asked, with counts and a hash that fit. */
import { createHash } from 'node:crypto';
import type { EditionRecord, RecordLine } from '../../src/model/records.ts';

/** A line whose fields may be anything. */
export type AnyLine = Record<string, unknown> & { record: string };
const SORTS = { claim: 'claims', relation: 'relations', work: 'works', citation: 'citations', concept: 'concepts' };

/** The lines of a record file; the first is that of the edition. */
export const linesOf = (text: string): AnyLine[] =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));

export function seal([header, ...lines]: readonly AnyLine[]): string {
	const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
	const counts = Object.fromEntries(
		Object.entries(SORTS).map(([record, sort]) => [sort, lines.filter((line) => line.record === record).length]),
	);
	return `${JSON.stringify({ ...header, counts, sha256: createHash('sha256').update(body).digest('hex') })}\n${body}`;
}

/** The file with each line changed. */
export const withLines = (text: string, change: (line: AnyLine, index: number) => object | undefined): string =>
	seal(linesOf(text).map((line, index) => ({ ...line, ...change(line, index) })));

/** The file with one line of a sort changed, the first. */
export function withFirst(text: string, record: RecordLine['record'], change: object): string {
	const at = linesOf(text).findIndex((line) => line.record === record);
	return withLines(text, (_, index) => (index === at ? change : undefined));
}

/** The same edition at another address. */
export function movedTo(text: string, address: string, change: Partial<EditionRecord> = {}): string {
	const [header] = linesOf(text);
	const before = String(header?.['address']);
	return withLines(text, (line, index) => ({
		...(index === 0 ? { ...change, address } : { address: String(line['address']).replace(before, address.replace(/\/?$/, '/')) }),
	}));
}
