/** The bytes of a reader's copy → what they are, and their text; or what is the matter with them and what to do. */

import * as words from '#words/copies.ts';
import { decodeQuoted, isMhtml } from './mhtml.ts';
import { isRtf } from './rtf.ts';

/** Largest copy that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024;
/** Share of control characters above which bytes are no text. */
const FEW = 0.02;

export interface Problem {
	/** What is the matter with the copy, and what to do. */
	problem: string;
}
export type Decoded = { kind: 'pdf' } | { kind: 'archive' } | { kind: 'mhtml' } | { kind: 'rtf' | 'text'; text: string };

const NAMED: readonly (readonly [starts: readonly number[], what: string])[] = [
	[[0xd0, 0xcf, 0x11, 0xe0], words.kinds.oldWord],
	[[0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d], words.kinds.djvu],
	[[0x52, 0x61, 0x72, 0x21], words.kinds.rar],
	[[0x37, 0x7a, 0xbc, 0xaf], words.kinds.sevenZip],
	[[0x89, 0x50, 0x4e, 0x47], words.kinds.picture],
	[[0xff, 0xd8, 0xff], words.kinds.picture],
	[[0x47, 0x49, 0x46, 0x38], words.kinds.picture],
	[[0x49, 0x49, 0x2a, 0x00], words.kinds.picture],
	[[0x4d, 0x4d, 0x00, 0x2a], words.kinds.picture],
	[[0x1f, 0x8b], words.kinds.compressed],
];

/** Whether a file of so many bytes is read at all; to be asked before it is loaded. */
export function checkSize(bytes: number, name: string): Problem | undefined {
	if (bytes === 0) return { problem: words.isEmpty(name) };
	if (bytes <= LARGEST) return undefined;
	const size = Math.round(bytes / 1024 / 1024);
	return {
		problem: words.tooLarge(name, size),
	};
}

/** Bytes → text: UTF-8, UTF-16 with or without a byte order mark, else Windows-1252. PDFs are only recognised. */
export function decodeCopy(bytes: Uint8Array, name: string): Decoded | Problem {
	const size = checkSize(bytes.length, name);
	if (size) return size;
	const starts = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
	if (findPdf(bytes)) return { kind: 'pdf' };
	if (starts([0x50, 0x4b, 0x03, 0x04])) return { kind: 'archive' };
	const named = NAMED.find(([signature]) => starts(signature));
	if (named)
		return {
			problem: words.notRead(name, named[1]),
		};
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	if (head.slice(60, 68) === 'BOOKMOBI') {
		return {
			problem: words.kindle(name),
		};
	}
	if (isRtf(head)) return { kind: 'rtf', text: new TextDecoder('latin1').decode(bytes) };
	if (isMhtml(head, name)) return { kind: 'mhtml' };
	const text = decodeText(bytes, starts);
	if (text === undefined || isBinary(text)) {
		return {
			problem: words.noText(name),
		};
	}
	return { kind: 'text', text: unquote(text) };
}

/** Share of lines that end in `=` from which on a text is taken to be one of an e-mail, as it is sent. */
const QUOTED = 0.2;

/** A text that was saved as it was sent (quoted-printable), as it was written. */
function unquote(text: string): string {
	if (!/=[0-9A-F]{2}/.test(text)) return text;
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const soft = lines.filter((line) => line.endsWith('=')).length;
	if (soft < 10 || soft < lines.length * QUOTED || /[^\0-\x7f]/.test(text)) return text;
	const bytes = Uint8Array.from(decodeQuoted(lines.join('\n')), (sign) => sign.charCodeAt(0));
	return decodeText(bytes, () => false) ?? text;
}

/** A PDF says so in its first kilobyte (ISO 32000, annex on implementation limits); in nothing that is a text before it. */
function findPdf(bytes: Uint8Array): boolean {
	const head = String.fromCharCode(...bytes.subarray(0, 1024));
	const offset = head.indexOf('%PDF-');
	return offset === 0 || (offset > 0 && !/\p{L}{3,}\s+\p{L}{3,}/u.test(head.slice(0, offset)));
}

function decodeText(bytes: Uint8Array, starts: (signature: readonly number[]) => boolean): string | undefined {
	if (starts([0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
	if (starts([0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
	const wide = guessUtf16(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Text in Latin letters as UTF-16 has a zero in nearly every other byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const sample = bytes.subarray(0, 4096 & ~1);
	const zeros: [number, number] = [0, 0];
	for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index & 1 ? 1 : 0] += 1;
	const [even, odd] = zeros;
	const half = sample.length / 2;
	if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
	return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

function isBinary(text: string): boolean {
	const sample = text.slice(0, 100_000);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
	const strange = sample.match(/[\u0000-\u0008\u000E-\u001B\u007F-\u009F\uFFFD]/g)?.length ?? 0;
	return strange > sample.length * FEW;
}
