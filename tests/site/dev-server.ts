/** `npm run dev` on a folder of content, for tests and for the bench. */
import { runAstro } from './build-site.ts';
import { freePort } from './free-port.ts';

export interface DevServer {
	/** `http://127.0.0.1:PORT` */
	origin: string;
	stop(): Promise<void>;
}

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
