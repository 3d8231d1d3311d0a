/** Gets the record file of an edition, from wherever it was named: an address, a built site, a record file, or a folder of content. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { faults as words } from '#words/library.ts';
import { isError } from '../diagnostics/messages.ts';
import { readContent } from '../disk/read-content.ts';
import { compile } from '../edition.ts';
import { toRecordFile } from '../exports/records.ts';
import { withoutPassword } from '../formats/comparable-address.ts';
import { decodeSafely } from '../formats/decode-safely.ts';
import type { Fetched } from '../library/harvest.ts';
import { RECORD_PATH } from '../model/records.ts';

/** After so long a server, or a file that never ends, is given up, in seconds. */
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

/** Never rejects: what can't be had comes back with a sentence. A name and a password before the host are for the server alone, and told nowhere. */
export async function fetchRecords(named: string): Promise<Fetched> {
	const path = toPath(named);
	const from = withoutPassword(named);
	try {
		return await (path === undefined ? fetchAddress(from, named) : readPath(from, path));
	} catch (error) {
		return { from, fault: path === undefined ? describeFailedFetch(from, error) : describeFailedRead(from, error) };
	}
}

async function readPath(from: string, path: string): Promise<Fetched> {
	const found = await stat(path);
	if (!found.isDirectory()) return takeAll(from, createReadStream(path, { signal: AbortSignal.timeout(PATIENCE * 1000) }));
	if (await isThere(join(path, 'edition.yml'))) return compileFolder(from, path);
	const file = join(path, RECORD_PATH);
	return (await isThere(file)) ? takeAll(from, createReadStream(file)) : { from, fault: words.noRecord(from) };
}

/** `https://example.org/edition/`, as it stands in a browser, or the address of the record file itself. */
async function fetchAddress(from: string, named: string): Promise<Fetched> {
	if (!URL.canParse(named)) return { from, fault: words.noAddress(from) };
	const address = new URL(named);
	if (!/\.jsonl(?:\.gz)?$/.test(address.pathname)) {
		address.pathname = address.pathname.replace(/\/(?:index\.html)?$/, '') + RECORD_PATH;
		address.search = '';
	}
	const { username, password } = address;
	// fetch refuses an address that has them
	Object.assign(address, { username: '', password: '' });
	const headers = username || password ? { authorization: toBasic(username, password) } : {};
	const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE * 1000) });
	if (response.status === 404 || response.status === 410) return { from, fault: words.noRecord(from) };
	if (!response.ok) return { from, fault: words.status(from, response.status) };
	return takeAll(from, response.body ?? []);
}

/** As a browser sends them (RFC 7617). */
const toBasic = (username: string, password: string): string =>
	`Basic ${Buffer.from([username, password].map(decodeSafely).join(':')).toString('base64')}`;

/** What comes in parts, as text; no more of it than a record has. */
async function takeAll(from: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Fetched> {
	const taken: Uint8Array[] = [];
	let size = 0;
	for await (const part of parts) {
		taken.push(part);
		size += part.length;
		if (size > MOST_BYTES) return { from, fault: words.tooLarge(from, MOST) };
	}
	return { from, text: toRecordText(Buffer.concat(taken)) };
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

interface Failure {
	name?: string;
	code?: unknown;
	cause?: { code?: unknown; message?: string };
	message?: string;
}

/** The code of the system, such as ECONNREFUSED, and what is said of it. What fetch itself says is always the same; why it failed is its cause. */
function whyOf({ code, cause, message }: Failure): { code: string; said: string } {
	const found = [code, cause?.code].find((one) => typeof one === 'string') as string | undefined;
	return { code: found ?? '', said: found ?? cause?.message ?? message ?? '' };
}

/** Why what came could not be unpacked or was too much, wherever it came from. */
function describeContent(from: string, code: string): string | undefined {
	if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return words.tooLarge(from, MOST);
	return code.startsWith('Z_') || code.startsWith('ERR__ERROR_') ? words.badPacking(from) : undefined;
}

function describeFailedRead(from: string, error: unknown): string {
	const { code, said } = whyOf(error as Failure);
	// a path may hold no sign of which no path can be made
	if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return words.notThere(from);
	if (code === 'EISDIR') return words.folderThere(from);
	if (code === 'ABORT_ERR') return words.tooSlow(from, PATIENCE);
	return describeContent(from, code) ?? words.unreadable(from, said);
}

function describeFailedFetch(from: string, error: unknown): string {
	const failure = error as Failure;
	const { code, said } = whyOf(failure);
	if (failure.name === 'TimeoutError') return words.tooSlow(from, PATIENCE);
	// a port that belongs to another protocol, as that of mail, is never asked
	if (said === 'bad port') return words.noAddress(from);
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return words.noServer(from);
	if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return words.refused(from, said);
	if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE') return words.brokeOff(from);
	if (/^ERR_(?:SSL|TLS)_|CERT|SELF_SIGNED|UNABLE_TO_/.test(code)) return words.insecure(from, code);
	// all three are about where it was sent on to
	if (/^redirect count/.test(said) || code === 'ERR_INVALID_URL' || /^URL scheme /.test(said)) return words.inCircles(from);
	return describeContent(from, code) ?? words.unreachable(from, said);
}
