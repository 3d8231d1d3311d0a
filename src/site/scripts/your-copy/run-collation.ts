/** Runs the collation of a copy: in a worker, which can be stopped; from a disk, where browsers start none, in the page. */
import type { PdfProblem } from '../../../collation/pdf-text.ts';
import type { Recognise } from '../../../collation/scanned-page.ts';
import type { CollatedCopy, Given, TellProgress } from './collate-copy.ts';

/**
 * Collates a copy; the words of a scan are recognised by `recognise`, where it is given. `signal` stops it: then, and where the worker fails,
 * the promise rejects.
 */
export async function runCollation(
	given: Given,
	progress: TellProgress,
	signal: AbortSignal,
	recognise?: Recognise,
): Promise<CollatedCopy | PdfProblem> {
	const { workerAddress, collateCopy } = await import('./worker.ts');
	signal.throwIfAborted();
	if (location.protocol === 'file:') return collateCopy(given, progress);
	// A worker from a blob is bound by this page's policy, and so can send nothing; one from an address only by the policy of that address.
	// What it imports when it runs counts as a script of this site.
	const source = `import(${JSON.stringify(workerAddress)}).catch((error) => postMessage({ failed: String(error) }));`;
	const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
	const worker = new Worker(blob, { type: 'module' });
	try {
		return await new Promise((resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason));
			worker.addEventListener('error', ({ message }) => reject(new Error(message)));
			worker.addEventListener('message', ({ data }) => {
				const { content } = given;
				if (data.ready)
					worker.postMessage({ given, recognises: recognise !== undefined }, typeof content === 'string' ? [] : [content.buffer]);
				else if (data.image) recognise?.(data.image).then((lines) => worker.postMessage({ lines }), reject);
				else if (data.failed) reject(new Error(data.failed));
				else if (data.result) resolve(data.result);
				else progress(data.doing, data.done);
			});
		});
	} finally {
		worker.terminate();
		URL.revokeObjectURL(blob);
	}
}
