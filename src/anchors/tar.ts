/**
 * A tar archive in memory: files by path ↔ bytes. Same files, same bytes: entries stand in the order given, times, owners and modes are fixed.
 * Source: POSIX.1-2017, pax, "ustar Interchange Format".
 */

const BLOCK = 512;
/** Read by all, written by the owner; octal, as tar has it. */
const MODE = '0000644';

/** Packs files. A path that ustar can't hold (over 255 bytes, or no slash where it must be parted) is a programmer's mistake and throws. */
export function packTar(files: Iterable<readonly [path: string, content: Uint8Array]>): Uint8Array {
	const parts: Uint8Array[] = [];
	for (const [path, content] of files) {
		parts.push(buildHeader(path, content.length), content, new Uint8Array(padding(content.length)));
	}
	return Buffer.concat([...parts, new Uint8Array(2 * BLOCK)]);
}

/** Unpacks what `packTar` packed, or any plain ustar archive of files; throws an Error that says what is wrong with one. */
export function unpackTar(archive: Uint8Array): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	let offset = 0;
	while (offset + BLOCK <= archive.length) {
		const header = archive.subarray(offset, offset + BLOCK);
		if (header.every((byte) => byte === 0)) return files;
		const field = (from: number, length: number) => {
			const bytes = header.subarray(from, from + length);
			const end = bytes.indexOf(0);
			return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
		};
		const octal = (from: number, length: number) => Number.parseInt(field(from, length).trim(), 8);
		if (octal(148, 8) !== checksum(header)) throw new Error(`the header at byte ${offset} is damaged`);
		const prefix = field(345, 155);
		const path = (prefix ? `${prefix}/` : '') + field(0, 100);
		const size = octal(124, 12);
		if (field(156, 1) !== '0') throw new Error(`${path} is not a plain file`);
		if (offset + BLOCK + size > archive.length) throw new Error(`it ends within ${path}`);
		if (files.has(path)) throw new Error(`${path} is in it twice`);
		if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) throw new Error(`it has a file at ${path}`);
		files.set(path, archive.subarray(offset + BLOCK, offset + BLOCK + size));
		offset += BLOCK + size + padding(size);
	}
	throw new Error('it has no end');
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

function buildHeader(path: string, size: number): Uint8Array {
	const header = Buffer.alloc(BLOCK);
	const { prefix, name } = splitPath(path);
	header.write(name, 0);
	header.write(MODE, 100);
	header.write('0000000', 108);
	header.write('0000000', 116);
	header.write(size.toString(8).padStart(11, '0'), 124);
	header.write('00000000000', 136);
	header.write('0', 156);
	header.write('ustar\u000000', 257);
	header.write(prefix, 345);
	header.write(`${checksum(header).toString(8).padStart(6, '0')}\u0000 `, 148);
	return header;
}

/** The sum of all bytes, with spaces for the field that holds it. */
function checksum(header: Uint8Array): number {
	return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

/** A path of at most 100 bytes, or parted at a slash into at most 155 and 100. */
function splitPath(path: string): { prefix: string; name: string } {
	const fits = (text: string, most: number) => Buffer.byteLength(text) <= most;
	if (fits(path, 100)) return { prefix: '', name: path };
	for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
		const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
		if (fits(prefix, 155) && fits(name, 100) && name !== '') return { prefix, name };
	}
	throw new Error(`${path} is too long for a tar archive`);
}
