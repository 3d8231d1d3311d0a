/**
 * `npm run collate -- FILE [--json FILE] [--annotations]`: the reader's own copy and the edition. Writes `content/witness/`, which is never published;
 * with `--annotations` also the edition's claims on the copy's words, for the program in which it is read.
 */
import { mkdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { findLackingCues } from '../collation/check-cues.ts';
import { toAnnotationSet, toHypothesis } from '../collation/copy-annotations.ts';
import { checkSize } from '../collation/decode-copy.ts';
import { describeCollation, describeLackingCues } from '../collation/describe-collation.ts';
import { COLLATION } from '../collation/read-collation.ts';
import { toWitness } from '../collation/witness.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import type { Task, Told } from './collate-worker.ts';
import { compileFolder, contentFolder } from './content.ts';
import { Misuse, Refusal, run } from './run.ts';
import { writeWitness } from './write-witness.ts';

const FORMATS = 'a PDF with text, a Word (.docx), OpenDocument, EPUB or RTF file, a saved web page, Markdown or plain text';
const options = { json: { type: 'string' }, annotations: { type: 'boolean' } } as const;

await run({
	usage: `
npm run collate -- FILE [--json RESULT] [--annotations]

Finds the article in FILE, your own copy: ${FORMATS}.
Writes its passages, in the article's own words, to ${join(contentFolder(), 'witness')}, for your own use only.

  --json RESULT   also where each passage and annotation stands, and the text in which that is counted
  --annotations   also the edition's claims on the words of your copy, for your reading program:
                  FILE.annotation (EPUB Annotations) and FILE.hypothesis.json`,
	options,
	words: 1,
	async run(values, [file]) {
		if (file === undefined) throw new Misuse(`Which copy? Name ${FORMATS}.`);
		return findCopy(file, values, contentFolder());
	},
});

async function findCopy(file: string, values: { json?: string; annotations?: boolean }, content: string): Promise<number> {
	if (values.json !== undefined && isWithin(values.json, content))
		throw new Refusal(`${values.json} lies in the content, which this does not change. Name another file.`);
	const name = basename(file);
	// The size first: a file that is far too large is not even loaded.
	const size = checkSize((await stat(file)).size, name);
	if (size) throw new Refusal(size.problem);

	const interrupted = new AbortController();
	process.on('SIGINT', () => interrupted.abort());
	const { edition, fingerprint } = await compileFolder(content);
	// a Ctrl-C while the edition was read is only heard now
	await nextTurn();
	if (interrupted.signal.aborted) return sayStopped('Reading the edition');
	if (!fingerprint)
		throw new Refusal(`There is no ${join(content, COLLATION)}, which tells how to find the article. Make it with npm run fingerprint.`);

	const told = await collateBeside({ file, fingerprint }, interrupted.signal);
	if ('stopped' in told) return sayStopped(told.stopped);
	if ('problem' in told) throw new Refusal(told.problem);
	const { copy, collation, passages } = told;
	process.stdout.write(describeCollation(collation) + describeLackingCues(findLackingCues(passages, edition)));
	if (values.json) await writeFileSafely(values.json, `${JSON.stringify({ ...collation, text: copy.text }, null, '\t')}\n`);
	const pages = toWitness(passages, edition);
	// A copy in which nothing was found takes no earlier witness away.
	if (pages.size === 0) return 1;
	const folder = join(content, 'witness');
	const { kept, why } = await writeWitness(folder, pages);
	process.stdout.write(`${pages.size} pages written to ${folder}, for your own use only.\n`);
	if (kept) process.stdout.write(`The pages that were there are kept in ${kept}. ${why}.\n`);
	if (values.annotations) {
		await mkdir(folder, { recursive: true });
		const [set, hypothesis] = [join(folder, `${name}.annotation`), join(folder, `${name}.hypothesis.json`)];
		await writeFileSafely(set, `${JSON.stringify(toAnnotationSet(copy, passages, edition, new Date().toISOString()), null, '\t')}\n`);
		await writeFileSafely(hypothesis, `${JSON.stringify(toHypothesis(copy, passages, edition), null, '\t')}\n`);
		process.stdout.write(`The edition’s claims on its words: ${set} and ${hypothesis}, for your own use only.\n`);
	}
	return 0;
}

/** Says how far it was when it was stopped, and gives the exit code for that. */
function sayStopped(far: string): number {
	process.stderr.write(`\nStopped: ${far}. Nothing was changed.\n`);
	return 130;
}

/** Collates in a thread of its own. On a terminal it is said how far it is; when it is interrupted it gives how far it was, and nothing was changed. */
function collateBeside(
	task: Task,
	interrupted: AbortSignal,
): Promise<Exclude<Told, { doing: string } | { failed: string }> | { stopped: string }> {
	const worker = new Worker(new URL('./collate-worker.ts', import.meta.url), { workerData: task });
	const show = process.stderr.isTTY ? (words: string) => process.stderr.write(`\r\u001b[K${words}`) : () => undefined;
	let far = 'Reading the text';
	return new Promise((resolve, reject) => {
		const end = (finish: () => void): void => {
			show('');
			void worker.terminate().then(finish, finish);
		};
		interrupted.addEventListener('abort', () => end(() => resolve({ stopped: far })), { once: true });
		worker.on('error', (error) => end(() => reject(error)));
		worker.on('message', (told: Told) => {
			if ('doing' in told) {
				far = told.done === undefined ? told.doing : `${told.doing}, ${Math.round(told.done * 100)} %`;
				show(`${far} …`);
			} else if ('failed' in told) end(() => reject(new Error(told.failed)));
			else end(() => resolve(told));
		});
	});
}

function isWithin(path: string, folder: string): boolean {
	const way = relative(resolve(folder), resolve(path));
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
