/** Gets the record file of an edition, from wherever it was named: an address, a built site, a record file, or a folder of content. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { faults as words } from '#words/library.ts';
import { isError } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { compile } from '../edition.ts';
import { toRecordFile } from '../exports/records.ts';
import type { Fetched } from '../library/harvest.ts';
import { RECORD_PATH } from '../model/records.ts';

/** After so long a server is given up, in seconds. */
const PATIENCE = 20;
/** No record is so large, in MB, packed or unpacked: that of an edition with 520 claims has half of one. */
const MOST = 100;
const MOST_BYTES = MOST * 1_000_000;

/** Where something lies on a disk that was named by its path or as `file:`; undefined for an address of the web. */
export function toPath(from: string): string | undefined {
	if (/^https?:/i.test(from)) return undefined;
	try {
		return /^file:/i.test(from) ? fileURLToPath(from) : from;
	} catch {
		// it names another machine, or has signs that no path has
		return from;
	}
}

/** Never rejects: what can't be had comes back with a sentence. */
export async function fetchRecords(from: string): Promise<Fetched> {
	try {
		const path = toPath(from);
		return await (path === undefined ? fetchAddress(from) : readPath(from, path));
	} catch (error) {
		return { from, fault: describeFault(from, error) };
	}
}

async function readPath(from: string, path: string): Promise<Fetched> {
	const found = await stat(path);
	if (!found.isDirectory()) return { from, text: toRecordText(await readFile(path)) };
	if (await isThere(join(path, 'edition.yml'))) return compileFolder(from, path);
	const file = join(path, RECORD_PATH);
	return (await isThere(file)) ? { from, text: toRecordText(await readFile(file)) } : { from, fault: words.noRecord(from) };
}

/** `https://example.org/edition/`, as it stands in a browser, or the address of the record file itself. */
async function fetchAddress(from: string): Promise<Fetched> {
	const address = new URL(from);
	if (!/\.jsonl(?:\.gz)?$/.test(address.pathname)) {
		address.pathname = address.pathname.replace(/\/(?:index\.html)?$/, '') + RECORD_PATH;
		address.search = '';
	}
	const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE * 1000) });
	if (response.status === 404) return { from, fault: words.noRecord(from) };
	if (!response.ok) return { from, fault: words.unreachable(from, String(response.status)) };
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		parts.push(part);
		size += part.length;
		if (size > MOST_BYTES) return { from, fault: words.tooLarge(from, MOST) };
	}
	return { from, text: toRecordText(Buffer.concat(parts)) };
}

async function compileFolder(from: string, path: string): Promise<Fetched> {
	const { edition, messages } = compile(await readContent(path));
	if (!edition) return { from, fault: words.unsound(from, messages.filter(isError).length) };
	return { from, text: toRecordFile(edition) };
}

/** Bytes as text; a file that lies packed, as some hosts send it, is unpacked. */
const toRecordText = (bytes: Buffer): string =>
	(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString('utf8');

const isThere = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false,
	);

/** Why it could not be had, by the code of the system, such as ECONNREFUSED, else by what was said. */
function describeFault(from: string, error: unknown): string {
	const { name, code, cause, message } = error as {
		name?: string;
		code?: unknown;
		cause?: { code?: unknown; message?: string };
		message?: string;
	};
	// what fetch itself says is always the same; why it failed, such as too many redirects, is its cause
	const why = [code, cause?.code].find((one) => typeof one === 'string') as string | undefined;
	if (why === 'ENOENT') return words.notThere(from);
	if (why === 'ERR_BUFFER_TOO_LARGE' || why === 'ERR_STRING_TOO_LONG') return words.tooLarge(from, MOST);
	if (why?.startsWith('Z_')) return words.badPacking(from);
	if (name === 'TimeoutError') return words.tooSlow(from, PATIENCE);
	return words.unreachable(from, why ?? cause?.message ?? message ?? String(error));
}
