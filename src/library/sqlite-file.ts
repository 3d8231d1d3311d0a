/**
 * Reads a SQLite database page by page, wherever its bytes lie: on a host of plain files, by HTTP ranges. Only what a search needs of the format
 * (https://sqlite.org/fileformat2.html): tables by rowid, and the largest key that is not above another in a table without rowid. No WebAssembly:
 * SQLite with FTS5 compiled to it takes some 400 kB before it has read a page, and reads synchronously.
 */

/** Gives the bytes from one offset to another; fewer at the end of the file. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array>;
export type Value = null | number | string | Uint8Array;
export interface SqliteRow {
	rowid: number;
	values: Value[];
}
export interface SqliteFile {
	/** Rows of a table from a rowid on, in their order. What follows is fetched ahead, more the longer one reads. */
	scan(table: string, from?: number): AsyncGenerator<SqliteRow>;
	row(table: string, rowid: number): Promise<SqliteRow | undefined>;
	/** Of a table without rowid: the entry with the largest key for which `isAbove` is false; undefined where all are above. */
	floor(table: string, isAbove: (values: Value[]) => boolean): Promise<Value[] | undefined>;
}

/** How many pages are fetched at once at most when one reads on. */
const MOST_AHEAD = 16;
/** How much is read to begin with: the header, the schema and the first pages. */
const FIRST = 16_384;
/** Kinds of pages. */
const TABLE_LEAF = 13;
const TABLE_INNER = 5;
const INDEX_INNER = 2;

/** Rejects where the file is no SQLite database in UTF-8. */
export async function openSqlite(read: ReadBytes): Promise<SqliteFile> {
	const first = await read(0, FIRST);
	const head = new DataView(first.buffer, first.byteOffset);
	if (new TextDecoder().decode(first.subarray(0, 15)) !== 'SQLite format 3' || head.getUint32(56) !== 1)
		throw new Error('no SQLite database');
	const size = head.getUint16(16) === 1 ? 65_536 : head.getUint16(16);
	const usable = size - (first[20] as number);
	const pages = new Map<number, Promise<Uint8Array>>();
	for (let number = 1; number * size <= first.length; number++)
		pages.set(number, Promise.resolve(first.subarray((number - 1) * size, number * size)));

	/** Fetches pages that are not here yet; those that lie one after another at once. */
	function fetchPages(numbers: readonly number[]): void {
		const missing = numbers.filter((number) => !pages.has(number)).sort((a, b) => a - b);
		for (let start = 0; start < missing.length; ) {
			let end = start + 1;
			while (end < missing.length && missing[end] === (missing[end - 1] as number) + 1) end++;
			const [from, to] = [missing[start] as number, missing[end - 1] as number];
			const bytes = read((from - 1) * size, to * size);
			for (let number = from; number <= to; number++) {
				const page = bytes.then((all) => all.subarray((number - from) * size, (number - from + 1) * size));
				// one that failed is asked for again
				page.catch(() => pages.delete(number));
				pages.set(number, page);
			}
			start = end;
		}
	}
	const load = (number: number): Promise<Uint8Array> => {
		fetchPages([number]);
		return pages.get(number) as Promise<Uint8Array>;
	};

	/** The cells of a page: where each begins. */
	function cellsOf(page: Uint8Array, number: number): { kind: number; view: DataView; cells: number[]; right: number } {
		const view = new DataView(page.buffer, page.byteOffset, page.length);
		const offset = number === 1 ? 100 : 0;
		const kind = view.getUint8(offset);
		const inner = kind === TABLE_INNER || kind === INDEX_INNER;
		const start = offset + (inner ? 12 : 8);
		const cells = Array.from({ length: view.getUint16(offset + 3) }, (_, index) => view.getUint16(start + 2 * index));
		return { kind, view, cells, right: inner ? view.getUint32(offset + 8) : 0 };
	}

	/** The record of a cell, from where its payload begins; what does not fit into the page lies in a chain of others. */
	async function recordAt(page: Uint8Array, offset: number, length: number, table: boolean): Promise<Value[]> {
		const most = table ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
		if (length <= most) return parseRecord(page.subarray(offset, offset + length));
		const least = Math.floor(((usable - 12) * 32) / 255) - 23;
		const fitting = least + ((length - least) % (usable - 4));
		const local = fitting <= most ? fitting : least;
		const whole = new Uint8Array(length);
		whole.set(page.subarray(offset, offset + local));
		let next = new DataView(page.buffer, page.byteOffset).getUint32(offset + local);
		for (let filled = local; filled < length; ) {
			const more = await load(next);
			whole.set(more.subarray(4, 4 + Math.min(usable - 4, length - filled)), filled);
			filled += usable - 4;
			next = new DataView(more.buffer, more.byteOffset).getUint32(0);
		}
		return parseRecord(whole);
	}

	async function* walk(number: number, from: number): AsyncGenerator<SqliteRow> {
		const page = await load(number);
		const { kind, view, cells, right } = cellsOf(page, number);
		if (kind === TABLE_LEAF) {
			for (const cell of cells) {
				const length = readVarint(page, cell);
				const rowid = readVarint(page, length.end);
				if (rowid.value >= from) yield { rowid: rowid.value, values: await recordAt(page, rowid.end, length.value, true) };
			}
			return;
		}
		const children = [...cells.map((cell) => view.getUint32(cell)), right];
		let index = cells.findIndex((cell) => readVarint(page, cell + 4).value >= from);
		if (index < 0) index = cells.length;
		for (let ahead = 1; index < children.length; index++) {
			const child = children[index] as number;
			if (!pages.has(child)) {
				fetchPages(children.slice(index, index + ahead));
				ahead = Math.min(MOST_AHEAD, ahead * 2);
			}
			yield* walk(child, from);
		}
	}

	const roots = new Map<string, number>();
	for await (const { values } of walk(1, 0)) roots.set(String(values[1]), Number(values[3]));
	const rootOf = (table: string): number => {
		const root = roots.get(table);
		if (root === undefined) throw new Error(`no table ${table}`);
		return root;
	};
	return {
		scan: (table, from = Number.NEGATIVE_INFINITY) => walk(rootOf(table), from),
		async row(table, rowid) {
			for await (const row of walk(rootOf(table), rowid)) return row.rowid === rowid ? row : undefined;
			return undefined;
		},
		async floor(table, isAbove) {
			let found: Value[] | undefined;
			for (let number = rootOf(table); ; ) {
				const page = await load(number);
				const { kind, view, cells, right } = cellsOf(page, number);
				const inner = kind === INDEX_INNER;
				const valuesOf = (cell: number) => {
					const length = readVarint(page, cell + (inner ? 4 : 0));
					return recordAt(page, length.end, length.value, false);
				};
				let [low, high] = [0, cells.length];
				while (low < high) {
					const middle = (low + high) >> 1;
					if (isAbove(await valuesOf(cells[middle] as number))) high = middle;
					else low = middle + 1;
				}
				if (low > 0) found = await valuesOf(cells[low - 1] as number);
				if (!inner) return found;
				number = low < cells.length ? view.getUint32(cells[low] as number) : right;
			}
		},
	};
}

/** A number of one to nine bytes, and where the next begins. Above 2⁵³ it is not exact. */
export function readVarint(bytes: Uint8Array, offset: number): { value: number; end: number } {
	let value = 0;
	for (let index = 0; index < 8; index++) {
		const byte = bytes[offset + index] as number;
		value = value * 128 + (byte & 127);
		if (byte < 128) return { value, end: offset + index + 1 };
	}
	return { value: value * 256 + (bytes[offset + 8] as number), end: offset + 9 };
}

/** Bytes of whole numbers, by their serial types. */
const WIDTHS = [0, 1, 2, 3, 4, 6, 8];
const decoder = new TextDecoder();

function parseRecord(bytes: Uint8Array): Value[] {
	const head = readVarint(bytes, 0);
	const values: Value[] = [];
	let position = head.value;
	for (let offset = head.end; offset < head.value; ) {
		const { value: type, end } = readVarint(bytes, offset);
		offset = end;
		const width = type >= 12 ? Math.floor((type - 12) / 2) : type === 7 ? 8 : (WIDTHS[type] ?? 0);
		const part = bytes.subarray(position, position + width);
		position += width;
		if (type >= 12) values.push(type % 2 === 1 ? decoder.decode(part) : part);
		else if (type === 0) values.push(null);
		else if (type === 7) values.push(new DataView(part.buffer, part.byteOffset).getFloat64(0));
		else if (type >= 8) values.push(type - 8);
		else values.push(part.reduce((sum, byte, index) => (index === 0 ? (byte << 24) >> 24 : sum * 256 + byte), 0));
	}
	return values;
}
