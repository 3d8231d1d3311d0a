/** A static server as any host has one: files, index.html in folders, 404.html for what is not there. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

export interface Served {
	/** `http://127.0.0.1:PORT`, without the base. */
	origin: string;
	close(): Promise<void>;
}

/** Serves a folder under `base` on a free port. */
export async function serve(folder: string, base = '/'): Promise<Served> {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
		let file = inside === undefined || inside.startsWith('..') ? undefined : join(folder, inside);
		if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
		const found = file !== undefined && existsSync(file);
		const sent = found ? (file as string) : join(folder, '404.html');
		response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(sent)] ?? 'application/octet-stream' });
		createReadStream(sent).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
