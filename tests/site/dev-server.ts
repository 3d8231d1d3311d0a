/** `npm run dev` on a folder of content, for tests and for the bench. */
import { createServer } from 'node:net';
import { runAstro } from './build-site.ts';

export interface DevServer {
	/** `http://127.0.0.1:PORT` */
	origin: string;
	stop(): Promise<void>;
}

/** A port that nothing listens at. */
const freePort = () =>
	new Promise<number>((resolve, reject) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('there is no port'))));
		});
	});

/** Starts it; its first page may not be there yet. */
export async function startDev(content: string): Promise<DevServer> {
	const port = await freePort();
	const server = runAstro(['dev', '--port', String(port), '--host', '127.0.0.1'], { ELENCHUS_CONTENT: content });
	return {
		origin: `http://127.0.0.1:${port}`,
		async stop() {
			server.stop();
			await server.done;
		},
	};
}
