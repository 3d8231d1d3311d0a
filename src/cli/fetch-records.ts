/** Gets the record file of an edition, from wherever it was named: an address, a built site, a record file, or a folder of content. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { faults as words } from '#words/library.ts';
import { isError } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { compile } from '../edition.ts';
import { toRecordFile } from '../exports/records.ts';
import type { Fetched } from '../library/harvest.ts';
import { RECORD_PATH } from '../model/records.ts';

/** After so long a server is given up, in milliseconds. */
const PATIENCE = 20_000;

/** Never rejects: what can't be had comes back with a sentence. */
export async function fetchRecords(from: string): Promise<Fetched> {
	try {
		if (/^https?:\/\//.test(from)) return await fetchAddress(from);
		const found = await stat(from);
		if (!found.isDirectory()) return { from, text: toRecordText(await readFile(from)) };
		if (await isThere(join(from, 'edition.yml'))) return await compileFolder(from);
		const file = join(from, RECORD_PATH);
		return (await isThere(file)) ? { from, text: toRecordText(await readFile(file)) } : { from, fault: words.noRecord(from) };
	} catch (error) {
		return { from, fault: words.unreachable(from, reasonOf(error)) };
	}
}

/** `https://example.org/edition/`, or the address of the record file itself. */
async function fetchAddress(from: string): Promise<Fetched> {
	const address = /\.jsonl(?:\.gz)?$/.test(from) ? from : from.replace(/\/+$/, '') + RECORD_PATH;
	const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
	if (response.status === 404) return { from, fault: words.noRecord(from) };
	if (!response.ok) return { from, fault: words.unreachable(from, String(response.status)) };
	return { from, text: toRecordText(Buffer.from(await response.arrayBuffer())) };
}

async function compileFolder(from: string): Promise<Fetched> {
	const { edition, messages } = compile(await readContent(from));
	if (!edition) return { from, fault: words.unsound(from, messages.filter(isError).length) };
	return { from, text: toRecordFile(edition) };
}

/** Bytes as text; a file that lies packed, as some hosts send it, is unpacked. */
const toRecordText = (bytes: Buffer): string => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');

const isThere = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false,
	);

/** The code of the system, such as ENOENT or ECONNREFUSED, else what was said. */
function reasonOf(error: unknown): string {
	const { code, cause, message } = error as { code?: unknown; cause?: { code?: unknown; message?: string }; message?: string };
	// what fetch itself says is always the same; why it failed, such as too many redirects, is its cause
	return ([code, cause?.code].find((one) => typeof one === 'string') as string | undefined) ?? cause?.message ?? message ?? String(error);
}
