/** `npm run anchor -- …`: says in the ledger what became of released ids, so that nobody edits it by hand; or tells the history of one. */

import { join } from 'node:path';
import * as usage from '#words/commands.ts';
import { unknown } from '#words/messages-changes.ts';
import { nothingWritten, anchor as words } from '#words/messages-commands.ts';
import { buildReaddressing, type Readdressing } from '../anchors/addresses.ts';
import { type AnchorChange, buildChange } from '../anchors/change-anchor.ts';
import { describeEvent, historyOf } from '../anchors/history.ts';
import { LEDGER, type Ledger } from '../anchors/ledger.ts';
import { toLine } from '../anchors/ledger-lines.ts';
import { selectAnchors } from '../anchors/select-anchors.ts';
import { isError } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { appendLines, toText } from '../disk/file-text.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import type { Compiled } from '../edition.ts';
import type { Edition } from '../model/edition.ts';
import { compileFiles, contentFolder } from './content.ts';
import { defineCommand, isProgram, Misuse, run } from './run.ts';
import { tellMessages } from './tell-messages.ts';

/** The option that names what came after. */
const TARGETS = { supersede: 'by', merge: 'into', move: 'to' } as const;

const several = { type: 'string', multiple: true } as const;
const options = { class: { type: 'string' }, reason: { type: 'string' }, by: several, into: several, to: several } as const;
interface Options {
	class?: string;
	reason?: string;
	by?: string[];
	into?: string[];
	to?: string[];
}

/** What is asked for: a change, or the history of an id. Throws `Misuse` when that can't be told. */
function readRequest(
	{ class: change, reason = '', ...targets }: Options,
	[act = '', ...ids]: string[],
): AnchorChange | Readdressing | string {
	const acts = ['reword', 'relabel', 'withdraw', 'readdress', 'history', ...Object.keys(TARGETS)];
	if (!acts.includes(act)) throw new Misuse(act === '' ? words.noAct : words.unknownAct(act, suggest(act, acts)));
	if (act === 'history') {
		if (ids[0] === undefined || ids.length > 1) throw new Misuse(words.whoseHistory);
		return ids[0];
	}
	if (change !== undefined && act !== 'reword') throw new Misuse(words.classOfReword);
	const wanted = act === 'readdress' ? 'to' : act in TARGETS ? TARGETS[act as keyof typeof TARGETS] : undefined;
	const foreign = Object.keys(targets).find((name) => name !== wanted);
	if (foreign) throw new Misuse(words.foreignOption(foreign, act, wanted));
	if (act === 'reword') {
		if (change !== 'typo' && change !== 'reworded') throw new Misuse(words.whichClass);
		return { act, ids, class: change, reason };
	}
	if (act === 'withdraw' || act === 'relabel') return { act, ids, reason };
	if (act === 'readdress') {
		const [address, another] = ids;
		const [to, third] = targets.to ?? [];
		if (address === undefined || to === undefined || another !== undefined || third !== undefined) throw new Misuse(words.whichAddress);
		return { address, to, reason };
	}
	const successors = (wanted ? (targets[wanted] ?? []) : []).flatMap((one) => one.split(/[\s,]+/).filter(Boolean));
	return { act: act as keyof typeof TARGETS, ids, successors, reason };
}

export const anchorCommand = defineCommand({
	usage: usage.anchor,
	options,
	words: Number.POSITIVE_INFINITY,
	async run(values, asked) {
		const request = readRequest(values, asked);
		const folder = contentFolder();
		const content = await readContent(folder);
		const compiled = compileFiles(content, { ledger: false });
		return typeof request === 'string' ? tellHistory(request, compiled, folder) : enter(request, compiled, content, folder);
	},
});

if (isProgram(import.meta)) await run(anchorCommand);

/** What happened to an id; told even while the content has errors, which are told too. */
function tellHistory(id: string, { edition, ledger, messages }: Compiled, folder: string): number {
	const events = historyOf(id, ledger);
	if (events.length === 0) console.error(unknown(id, suggest(id, ledger.history.keys())));
	for (const event of events) console.log(describeEvent(event, (one) => one));
	tellMessages(messages.filter(isError), folder, process.stderr);
	return events.length === 0 || !edition ? 1 : 0;
}

function readdress(change: Readdressing, edition: Edition, ledger: Ledger, date: string): { lines: string; problems: string[] } {
	const { entry, problems } = buildReaddressing(change, { edition, ledger, date });
	return { lines: entry ? toLine(entry) : '', problems };
}

/** Enters a change in the ledger. */
async function enter(
	change: AnchorChange | Readdressing,
	{ edition, ledger, messages }: Compiled,
	content: ReadonlyMap<string, Uint8Array>,
	folder: string,
): Promise<number> {
	if (!edition) {
		tellMessages(messages, folder);
		return 1;
	}
	const date = new Date().toISOString().slice(0, 10);
	const { lines, problems } =
		'address' in change
			? readdress(change, edition, ledger, date)
			: buildChange(change, {
					ledger,
					version: edition.info.version,
					date,
					words: new Map(selectAnchors(edition).map((anchor) => [anchor.id, anchor.promised])),
				});
	if (problems.length > 0) {
		console.error(`${problems.join('\n')}\n${nothingWritten}`);
		return 1;
	}
	await writeFileSafely(join(folder, LEDGER), appendLines(toText(content.get(LEDGER) ?? ''), lines));
	process.stdout.write(lines);
	return 0;
}
