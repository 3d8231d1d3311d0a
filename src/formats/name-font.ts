/** The `name` table of a font in TrueType's or OpenType's frame (OpenType 1.9.1, https://learn.microsoft.com/typography/opentype/spec/name). */

export interface FontNames {
	family: string;
	/** `Regular`, `Medium Italic`. */
	style: string;
}

/** Bytes of the header of a font, of an entry of its directory, and of a word, to which tables are aligned. */
const HEADER = 12;
const ENTRY = 16;
const WORD = 4;
/** Names are for Windows, in UTF-16, in English. */
const PLATFORM = [3, 1, 0x409] as const;
/** What stays of the names that a font has: copyright, trademark, version, maker, designer, licence and its address. */
const KEPT: ReadonlySet<number> = new Set([0, 5, 7, 8, 9, 13, 14]);
/** What all words of a font amount to with its `checkSumAdjustment`. */
const WHOLE = 0xb1b0afba;

/** A name as PDF and PostScript take it: `SourceSans-SemiBold`. */
export const postScriptName = ({ family, style }: FontNames): string =>
	`${family}-${style}`.replace(/[^\x21-\x7e]|[[\](){}<>/%]/g, '').slice(0, 63);

/** The same font under other names. Its other tables keep their bytes. */
export function nameFont(font: Uint8Array, names: FontNames): Uint8Array {
	const view = viewOf(font);
	const tables = new Map<string, Uint8Array>();
	for (let entry = HEADER; entry < HEADER + view.getUint16(4) * ENTRY; entry += ENTRY) {
		const offset = view.getUint32(entry + 8);
		tables.set(String.fromCharCode(...font.subarray(entry, entry + 4)), font.slice(offset, offset + view.getUint32(entry + 12)));
	}
	const kept = [...readFontNames(tables.get('name'))].filter(([id]) => KEPT.has(id));
	const postScript = postScriptName(names);
	const full = `${names.family} ${names.style}`;
	tables.set('name', writeNames([...kept, [1, names.family], [2, names.style], [3, postScript], [4, full], [6, postScript]]));
	return writeFont(view.getUint32(0), tables);
}

/** The names for Windows of a `name` table, by their numbers. */
export function readFontNames(table: Uint8Array | undefined): Map<number, string> {
	const names = new Map<number, string>();
	if (!table) return names;
	const view = viewOf(table);
	const words = new TextDecoder('utf-16be');
	for (let offset = 6; offset < 6 + view.getUint16(2) * 12; offset += 12) {
		if (PLATFORM.some((value, n) => view.getUint16(offset + n * 2) !== value)) continue;
		const start = view.getUint16(4) + view.getUint16(offset + 10);
		names.set(view.getUint16(offset + 6), words.decode(table.subarray(start, start + view.getUint16(offset + 8))));
	}
	return names;
}

function writeNames(names: readonly (readonly [id: number, text: string])[]): Uint8Array {
	const sorted = names.toSorted(([a], [b]) => a - b);
	const start = 6 + sorted.length * 12;
	const table = new Uint8Array(start + sorted.reduce((sum, [, text]) => sum + text.length * 2, 0));
	const view = viewOf(table);
	const write = (offset: number, values: readonly number[]) => writeNumbers(view, offset, values);
	write(0, [0, sorted.length, start]);
	let offset = 0;
	for (const [n, [id, text]] of sorted.entries()) {
		write(6 + n * 12, [...PLATFORM, id, text.length * 2, offset]);
		const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
		write(start + offset, units);
		offset += text.length * 2;
	}
	return table;
}

/** Header, directory and tables, with their sums (OpenType 1.9.1, "Organization of an OpenType font"). */
function writeFont(version: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const first = HEADER + sorted.length * ENTRY;
	const font = new Uint8Array(first + sorted.reduce((sum, [, { length }]) => sum + aligned(length), 0));
	const view = viewOf(font);
	const power = Math.floor(Math.log2(sorted.length));
	view.setUint32(0, version);
	writeNumbers(view, 4, [sorted.length, 2 ** power * ENTRY, power, (sorted.length - 2 ** power) * ENTRY]);
	let offset = first;
	let head: number | undefined;
	for (const [n, [tag, table]] of sorted.entries()) {
		font.set(table, offset);
		if (tag === 'head') {
			head = offset;
			view.setUint32(offset + 8, 0);
		}
		const entry = HEADER + n * ENTRY;
		font.set(new TextEncoder().encode(tag), entry);
		view.setUint32(entry + 4, sumOf(view, offset, aligned(table.length)));
		view.setUint32(entry + 8, offset);
		view.setUint32(entry + 12, table.length);
		offset += aligned(table.length);
	}
	if (head !== undefined) view.setUint32(head + 8, (WHOLE - sumOf(view, 0, font.length)) >>> 0);
	return font;
}

const aligned = (length: number): number => Math.ceil(length / WORD) * WORD;
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

/** Numbers of two bytes, one after another. */
function writeNumbers(view: DataView, start: number, values: readonly number[]): void {
	for (const [n, value] of values.entries()) view.setUint16(start + n * 2, value);
}

/** The sum of the words of a stretch, modulo 2³². */
function sumOf(view: DataView, start: number, length: number): number {
	let sum = 0;
	for (let offset = start; offset < start + length; offset += WORD) sum = (sum + view.getUint32(offset)) >>> 0;
	return sum;
}
