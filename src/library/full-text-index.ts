/**
 * Reads the index of an FTS5 table, which SQLite keeps in two tables of its own (“The FTS5 on-disk format”, in the comments of its source fts5_index.c).
 * It takes an index as `write-search-database.ts` leaves it: merged into one segment, `detail=none`, nothing deleted. A list of rows is then
 * a rowid and its distances.
 */
import { readVarint, type SqliteFile, type Value } from './sqlite-file.ts';

/** Terms of the index itself begin with this sign; those of indexes of prefixes would have others. */
const MAIN = 0x30;
/** The rowid of a page: its segment from here on, and its number below. */
const SEGMENT = 2 ** 37;

/** The rows in which a term stands, or any that begins with it; ascending, each once. At most `pages` pages are read, if that is given. */
export async function rowsWith(
	file: SqliteFile,
	table: string,
	term: string,
	beginning: boolean,
	pages = Number.POSITIVE_INFINITY,
): Promise<Uint32Array> {
	const wanted = toKey(term);
	const lists: number[][] = [];
	for await (const { term: key, rows } of entriesFrom(file, table, wanted, pages)) {
		const order = compareBytes(key.subarray(0, wanted.length), wanted);
		if (order > 0) break;
		if (order === 0 && (beginning || key.length === wanted.length)) lists.push(rows);
	}
	return lists.length === 1 ? Uint32Array.from(lists[0] as number[]) : unite(lists);
}

/** All terms that begin so, each with its rows, in the order of their bytes. */
export async function* termsWith(file: SqliteFile, table: string, beginning: string): AsyncGenerator<{ term: string; rows: number[] }> {
	const wanted = toKey(beginning);
	for await (const { term, rows } of entriesFrom(file, table, wanted)) {
		const order = compareBytes(term.subarray(0, wanted.length), wanted);
		if (order > 0) return;
		if (order === 0) yield { term: new TextDecoder().decode(term.subarray(1)), rows };
	}
}

/** Rows that are in any of the lists. */
export function unite(lists: readonly ArrayLike<number>[]): Uint32Array {
	const all = new Set<number>();
	for (const list of lists) for (let index = 0; index < list.length; index++) all.add(list[index] as number);
	return Uint32Array.from(all).sort();
}

/** Rows that are in all of the lists, which are ascending. */
export function intersect(lists: readonly Uint32Array[]): Uint32Array {
	const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
	if (!shortest) return new Uint32Array();
	return others.reduce((rows, list) => {
		let offset = 0;
		return rows.filter((row) => {
			while (offset < list.length && (list[offset] as number) < row) offset++;
			return list[offset] === row;
		});
	}, shortest);
}

interface Entry {
	term: Uint8Array;
	rows: number[];
}

/** Terms and their rows, from the page on which a term would stand. A list that goes on over a page is given once it is whole. */
async function* entriesFrom(file: SqliteFile, table: string, from: Uint8Array, pages = Number.POSITIVE_INFINITY): AsyncGenerator<Entry> {
	const start = await file.floor(`${table}_idx`, (values) => compareBytes(toBytes(values[1] as Value), from) > 0);
	if (!start) return;
	const [segment, , place] = start;
	let open: Entry | undefined;
	let read = 0;
	for await (const { rowid, values } of file.scan(`${table}_data`, Number(segment) * SEGMENT + Math.floor(Number(place) / 2))) {
		if (rowid >= (Number(segment) + 1) * SEGMENT || read++ >= pages) break;
		const page = values[1] as Uint8Array;
		const end = (page[2] as number) * 256 + (page[3] as number);
		const starts: number[] = [];
		for (let offset = end; offset < page.length; ) {
			const next = readVarint(page, offset);
			starts.push(next.value + (starts.at(-1) ?? 0));
			offset = next.end;
		}
		const continued = (page[0] as number) * 256 + (page[1] as number);
		if (open && continued > 0) readRows(page, continued, starts[0] ?? end, open.rows);
		for (const [index, offset] of starts.entries()) {
			if (open) yield open;
			const kept: { value: number; end: number } = index === 0 ? { value: 0, end: offset } : readVarint(page, offset);
			const added = readVarint(page, kept.end);
			const term = new Uint8Array(kept.value + added.value);
			if (open) term.set(open.term.subarray(0, kept.value));
			term.set(page.subarray(added.end, added.end + added.value), kept.value);
			open = { term, rows: [] };
			readRows(page, added.end + added.value, starts[index + 1] ?? end, open.rows);
		}
	}
	if (open) yield open;
}

/** The first rowid on a page is whole, those behind it are distances. */
function readRows(page: Uint8Array, from: number, to: number, rows: number[]): void {
	let row = 0;
	for (let offset = from; offset < to; ) {
		const next = readVarint(page, offset);
		row += next.value;
		rows.push(row);
		offset = next.end;
	}
}

const encoder = new TextEncoder();
const toKey = (term: string): Uint8Array => Uint8Array.of(MAIN, ...encoder.encode(term));
const toBytes = (value: Value): Uint8Array =>
	typeof value === 'string' ? encoder.encode(value) : ((value ?? new Uint8Array()) as Uint8Array);

function compareBytes(a: Uint8Array, b: Uint8Array): number {
	for (let index = 0; index < a.length && index < b.length; index++)
		if (a[index] !== b[index]) return (a[index] as number) - (b[index] as number);
	return a.length - b.length;
}
