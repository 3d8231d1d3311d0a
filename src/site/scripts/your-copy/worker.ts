/**
 * Collates beside the page, which stays alive. The page loads this module too, to know where it lies: a worker that is to be bound by the page's
 * policy is started from a blob, which imports this.
 */
import { collateCopy, type Given, type TellProgress } from './collate-copy.ts';

export { collateCopy };
export const workerAddress = import.meta.url;

if (typeof document === 'undefined') {
	const progress: TellProgress = (doing, done) => postMessage({ doing, done });
	addEventListener('message', async ({ data }: MessageEvent<Given>) => {
		try {
			postMessage({ result: await collateCopy(data, progress) });
		} catch (error) {
			postMessage({ failed: String(error) });
		}
	});
	postMessage({ ready: true });
}
