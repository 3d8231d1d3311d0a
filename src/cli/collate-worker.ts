/** Reads and collates a copy beside the command, which stays alive: so that it can say how far this is, and stop it. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { collate as words } from '#words/messages-commands.ts';
import { type ArticlePassage, selectArticlePassages } from '../collation/article-passages.ts';
import { type Collation, collate } from '../collation/collate.ts';
import type { Problem } from '../collation/decode-copy.ts';
import type { Fingerprint } from '../collation/fingerprint.ts';
import { type Copy, parseCopy } from '../collation/parse-copy.ts';
import { loadPdf } from './load-pdf.ts';

/** What is to be done. */
export interface Task {
	file: string;
	fingerprint: Fingerprint;
}
/** What comes back: how far it is, from 0 to 1 where that is known, or what was found. */
export type WorkerMessage =
	| { doing: string; done?: number }
	| { problem: string }
	| { copy: Copy; collation: Collation; passages: ArticlePassage[] }
	| { failed: string };

const tell = (message: WorkerMessage | Problem): void => parentPort?.postMessage(message);

try {
	const { file, fingerprint } = workerData as Task;
	tell({ doing: words.doing.text });
	const copy = await parseCopy(await readFile(file), basename(file), {
		loadPdf,
		progress: (done) => tell({ doing: words.doing.pages, done }),
	});
	if ('problem' in copy) tell(copy);
	else {
		tell({ doing: words.doing.article });
		const collation = collate(copy, fingerprint);
		tell({ copy, collation, passages: selectArticlePassages(copy, collation) });
	}
} catch (error) {
	tell({ failed: error instanceof Error ? error.message : String(error) });
}
