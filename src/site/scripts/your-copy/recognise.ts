/** Recognises the words in pictures of pages with Tesseract, in a worker of its own that is bound by this page's policy: nothing is fetched. */

import { code, load } from 'virtual:recognition';
import { createWorker, type Lang, OEM, PSM } from 'tesseract.js';
import workerPath from 'tesseract.js/dist/worker.min.js?url';
import corePath from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url';
import type { RecognisedLine } from '../../../collation/scanned-page.ts';
import { fromDataUrl, RESOLUTION } from './draw-page.ts';

export interface Recogniser {
	recognise(image: Blob): Promise<RecognisedLine[]>;
	stop(): Promise<unknown>;
}

const absolute = (path: string): string => new URL(path, location.href).href;

/** Starts it, with what it knows of the text's language. Rejects where that fails, and where `signal` stops it. */
export async function startRecogniser(signal: AbortSignal): Promise<Recogniser> {
	if (!load) throw new Error('No data of this language.');
	const { default: data } = await load();
	signal.throwIfAborted();
	// a worker that can't begin never answers: tesseract.js says so here alone
	const { promise: failed, reject } = Promise.withResolvers<never>();
	const starting = createWorker([toLanguage(fromDataUrl(data))], OEM.LSTM_ONLY, {
		workerPath: absolute(workerPath),
		corePath: absolute(corePath),
		cacheMethod: 'none',
		gzip: true,
		errorHandler: reject,
	});
	signal.addEventListener('abort', () => {
		reject(signal.reason);
		starting.then((late) => late.terminate(), reject);
	});
	const worker = await Promise.race([starting, failed]);
	await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: String(RESOLUTION) });
	return {
		recognise: async (image) => {
			const { data } = await worker.recognize(image, {}, { blocks: true, text: false });
			return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
		},
		stop: () => worker.terminate(),
	};
}

/** A language with its data. tesseract.js 7 asks for the data a second time where it needs the name (`initialize` in its worker). */
function toLanguage(bytes: Uint8Array): Lang {
	let isLoaded = false;
	return {
		code,
		get data() {
			if (isLoaded) return code;
			isLoaded = true;
			return bytes;
		},
	};
}
