import { createServer } from 'node:net';

/** A port that nothing listens at. */
export const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
		});
	});
