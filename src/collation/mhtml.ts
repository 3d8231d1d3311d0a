/** A web page saved as one file (MHTML, RFC 2557) → the HTML of the page. */
import { noPage } from '#words/copies.ts';
import type { Problem } from './decode-copy.ts';

/** Whether bytes are a message with several parts, the first of them a page: its head says so. */
export function isMhtml(head: string, name: string): boolean {
	return (
		/\.(?:mht|mhtml)$/i.test(name) ||
		(/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/.test(head) && /^content-type:\s*multipart\/(?:related|mixed|alternative)/im.test(head))
	);
}

/** The HTML of all pages in it, frames behind the page that holds them. */
export function readMhtml(bytes: Uint8Array, name: string): { html: string } | Problem {
	// One character a byte, so that parts can be cut before their encodings are known.
	const text = toSigns(bytes).replace(/\r\n?/g, '\n');
	const pages = collectPages(text, 0);
	if (pages.length > 0) return { html: pages.join('\n') };
	return { problem: noPage(name) };
}

/** A character a byte; what is called Latin 1 where text is decoded is Windows-1252. */
function toSigns(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let offset = 0; offset < bytes.length; offset += 8192) parts.push(String.fromCharCode(...bytes.subarray(offset, offset + 8192)));
	return parts.join('');
}

function collectPages(part: string, depth: number): string[] {
	const end = part.search(/\n\n/);
	if (end < 0 || depth > 4) return [];
	const head = part.slice(0, end).replace(/\n[ \t]+/g, ' ');
	const body = part.slice(end + 2);
	const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
	const type = field('content-type');
	const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
	if (/^multipart\//i.test(type) && boundary) {
		return body
			.split(`--${boundary[1] ?? boundary[2]}`)
			.slice(1)
			.flatMap((inner) => collectPages(inner.replace(/^[ \t]*\n/, ''), depth + 1));
	}
	if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return [];
	const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
	return [decodeBody(body, field('content-transfer-encoding').toLowerCase(), charset)];
}

function decodeBody(body: string, encoding: string, named: string | undefined): string {
	let plain = body;
	if (encoding === 'quoted-printable') {
		plain = decodeQuoted(body);
	} else if (encoding === 'base64') {
		try {
			plain = atob(body.replace(/[^a-z0-9+/=]/gi, ''));
		} catch {
			return '';
		}
	}
	const bytes = Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
	// Where the message does not say it, the page may.
	const charset = named ?? /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i.exec(plain.slice(0, 2048))?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

/** Quoted-printable (RFC 2045, 6.7) → a character a byte. */
export function decodeQuoted(body: string): string {
	return body.replace(/=[ \t]*\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
