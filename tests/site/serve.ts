/** A static server as any host has one: files, index.html in folders, 404.html for what is not there. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
};

export interface Served {
	/** `http://127.0.0.1:PORT`, without the base. */
	origin: string;
	/** What pages have asked for since the last time and was not there, as `404: /path`; a page that a reader asks for is none of it. */
	missed(): string[];
	close(): Promise<void>;
}

/** The rules of `_headers`, as Netlify and Cloudflare Pages read it: a path that may end in `*`, and what is sent with what is below it. */
function readHeaders(folder: string): { prefix: string; headers: [string, string][] }[] {
	const file = join(folder, '_headers');
	if (!existsSync(file)) return [];
	const rules: { prefix: string; headers: [string, string][] }[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.headers.push([name, value]);
		else if (line.trim() !== '') rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: [] });
	}
	return rules;
}

/**
 * Serves a folder under `base` on a free port, with the headers it asks for, and ranges of its files; `gzip` packs what is text, as hosts do; `scripts: false` forbids
 * pages to run any.
 */
export async function serve(folder: string, base = '/', { gzip = false, scripts = true } = {}): Promise<Served> {
	const rules = readHeaders(folder);
	const missed: string[] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
		let file = inside === undefined || inside.startsWith('..') ? undefined : join(folder, inside);
		if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
		const found = file !== undefined && existsSync(file);
		if (!found && request.headers['sec-fetch-mode'] !== 'navigate') missed.push(`404: ${request.url}`);
		const sent = found ? (file as string) : join(folder, '404.html');
		for (const { prefix, headers } of rules)
			if (path.startsWith(prefix)) for (const [name, value] of headers) response.setHeader(name, value);
		if (!scripts) response.setHeader('content-security-policy', "script-src 'none'");
		const type = TYPES[extname(sent)] ?? 'application/octet-stream';
		if (gzip && /text|json|svg/.test(type)) {
			response.writeHead(found ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' });
			response.end(gzipSync(readFileSync(sent)));
			return;
		}
		const [, from, to] = (found && /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')) || [];
		if (from !== undefined) {
			const { size } = statSync(sent);
			const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
			response.writeHead(206, {
				'content-type': type,
				'content-range': `bytes ${start}-${end}/${size}`,
				'content-length': end - start + 1,
			});
			createReadStream(sent, { start, end }).pipe(response);
			return;
		}
		response.writeHead(found ? 200 : 404, { 'content-type': type });
		createReadStream(sent).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		missed: () => missed.splice(0),
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
