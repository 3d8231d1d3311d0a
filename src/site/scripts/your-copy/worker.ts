/**
 * Collates beside the page, which stays alive. The page loads this module too, to know where it lies: a worker that is to be bound by the page's
 * policy is started from a blob, which imports this.
 */
import type { RecognisedLine } from '../../../collation/scanned-page.ts';
import { collateCopy, type Given, type TellProgress } from './collate-copy.ts';

export { collateCopy };
export const workerAddress = import.meta.url;

if (typeof document === 'undefined') {
	const progress: TellProgress = (doing, done) => postMessage({ doing, done });
	// a page's picture goes out, and its lines come back
	let take: (lines: readonly RecognisedLine[]) => void = () => {};
	const recognise = (image: Blob) =>
		new Promise<readonly RecognisedLine[]>((resolve) => {
			take = resolve;
			postMessage({ image });
		});
	addEventListener('message', async ({ data }: MessageEvent<{ given: Given; recognises: boolean } | { lines: RecognisedLine[] }>) => {
		if ('lines' in data) return take(data.lines);
		try {
			postMessage({ result: await collateCopy(data.given, progress, data.recognises ? recognise : undefined) });
		} catch (error) {
			postMessage({ failed: String(error) });
		}
	});
	postMessage({ ready: true });
}
