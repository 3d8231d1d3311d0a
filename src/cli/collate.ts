/**
 * `npm run collate -- FILE [--json FILE] [--annotations]`: the reader's own copy and the edition. Writes `content/witness/`, which is never published;
 * with `--annotations` also the edition's claims on the copy's words, for the program in which it is read.
 */

import { mkdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import * as usage from '#words/commands.ts';
import { collate as words } from '#words/messages-commands.ts';
import { findLackingCues } from '../collation/check-cues.ts';
import { toAnnotationSet, toHypothesis } from '../collation/copy-annotations.ts';
import { checkSize } from '../collation/decode-copy.ts';
import { describeCollation, describeLackingCues } from '../collation/describe-collation.ts';
import { COLLATION } from '../collation/read-collation.ts';
import { toWitness } from '../collation/witness.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import type { Task, WorkerMessage } from './collate-worker.ts';
import { compileFolder, contentFolder } from './content.ts';
import { defineCommand, isProgram, Misuse, Refusal, run } from './run.ts';
import { writeWitness } from './write-witness.ts';

const options = { json: { type: 'string' }, annotations: { type: 'boolean' } } as const;

export const collateCommand = defineCommand({
	usage: usage.collate(words.formats, join(contentFolder(), 'witness')),
	options,
	words: 1,
	async run(values, [file]) {
		if (file === undefined) throw new Misuse(words.whichCopy(words.formats));
		return findCopy(file, values, contentFolder());
	},
});

if (isProgram(import.meta)) await run(collateCommand);

async function findCopy(file: string, values: { json?: string; annotations?: boolean }, content: string): Promise<number> {
	if (values.json !== undefined && isWithin(values.json, content)) throw new Refusal(words.inContent(values.json));
	const name = basename(file);
	// The size first: a file that is far too large is not even loaded.
	const size = checkSize((await stat(file)).size, name);
	if (size) throw new Refusal(size.problem);

	const interrupted = new AbortController();
	process.once('SIGINT', () => interrupted.abort());
	const { edition, fingerprint } = await compileFolder(content);
	// a Ctrl-C while the edition was read is only heard now
	await nextTurn();
	if (interrupted.signal.aborted) return sayStopped(words.doing.edition);
	if (!fingerprint) throw new Refusal(words.noFingerprint(join(content, COLLATION)));

	const result = await collateBeside({ file, fingerprint }, interrupted.signal);
	if ('stopped' in result) return sayStopped(result.stopped);
	if ('problem' in result) throw new Refusal(result.problem);
	const { copy, collation, passages } = result;
	process.stdout.write(describeCollation(collation) + describeLackingCues(findLackingCues(passages, edition)));
	if (values.json) await writeFileSafely(values.json, `${JSON.stringify({ ...collation, text: copy.text }, null, '\t')}\n`);
	const pages = toWitness(passages, edition);
	// A copy in which nothing was found takes no earlier witness away.
	if (pages.size === 0) return 1;
	const folder = join(content, 'witness');
	const before = await writeWitness(folder, pages);
	process.stdout.write(`${words.written(pages.size, folder)}\n`);
	if (before) {
		const { kept, more } = before;
		process.stdout.write(`${more === 'corrections' ? words.keptCorrected(kept) : words.keptRicher(kept, more)}\n`);
	}
	if (values.annotations) {
		await mkdir(folder, { recursive: true });
		const [set, hypothesis] = [join(folder, `${name}.annotation`), join(folder, `${name}.hypothesis.json`)];
		await writeFileSafely(set, `${JSON.stringify(toAnnotationSet(copy, passages, edition, new Date().toISOString()), null, '\t')}\n`);
		await writeFileSafely(hypothesis, `${JSON.stringify(toHypothesis(copy, passages, edition), null, '\t')}\n`);
		process.stdout.write(`${words.annotations(set, hypothesis)}\n`);
	}
	return 0;
}

/** Says how far it was when it was stopped, and gives the exit code for that. */
function sayStopped(far: string): number {
	process.stderr.write(`\n${words.stopped(far)}\n`);
	return 130;
}

/** Collates in a thread of its own. On a terminal it is said how far it is; when it is interrupted it gives how far it was, and nothing was changed. */
function collateBeside(
	task: Task,
	interrupted: AbortSignal,
): Promise<Exclude<WorkerMessage, { doing: string } | { failed: string }> | { stopped: string }> {
	const worker = new Worker(new URL('./collate-worker.ts', import.meta.url), { workerData: task });
	const show = process.stderr.isTTY ? (line: string) => process.stderr.write(`\r\u001b[K${line}`) : () => undefined;
	let far = words.doing.text;
	return new Promise((resolve, reject) => {
		const end = (finish: () => void): void => {
			show('');
			void worker.terminate().then(finish, finish);
		};
		interrupted.addEventListener('abort', () => end(() => resolve({ stopped: far })), { once: true });
		worker.on('error', (error) => end(() => reject(error)));
		worker.on('message', (message: WorkerMessage) => {
			if ('doing' in message) {
				far = message.done === undefined ? message.doing : words.percent(message.doing, Math.round(message.done * 100));
				show(`${far} …`);
			} else if ('failed' in message) end(() => reject(new Error(message.failed)));
			else end(() => resolve(message));
		});
	});
}

function isWithin(path: string, folder: string): boolean {
	const way = relative(resolve(folder), resolve(path));
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
