/** `npm run anchor -- …`: says in the ledger what became of released ids, so that nobody edits it by hand; or tells the history of one. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AnchorChange, buildChange } from '../anchors/change-anchor.ts';
import { describeEvent, historyOf } from '../anchors/history.ts';
import { LEDGER } from '../anchors/ledger.ts';
import { selectAnchors } from '../anchors/select-anchors.ts';
import { formatMessages, isError } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { appendLines, toText } from '../disk/file-text.ts';
import { readContent } from '../disk/read-content.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { compile } from '../edition.ts';
import { run } from './run.ts';

const USAGE = `npm run anchor -- reword p67 p67a --class typo --reason "…"      the words changed, it says the same (or --class reworded)
npm run anchor -- withdraw p67a --reason "…"                     it is gone, and nothing takes its place
npm run anchor -- supersede p67a --by p67c --by p67d --reason "…"  others say it now; several: it was split
npm run anchor -- merge p67b --into p67a --reason "…"            another says it too
npm run anchor -- move p67a --to p68c --reason "…"               it stands elsewhere
npm run anchor -- history p67a                                   what happened to it
`;
/** The option that names what came after. */
const TARGETS = { supersede: 'by', merge: 'into', move: 'to' } as const;

interface Request {
	change?: AnchorChange;
	history?: string;
}

/** What is asked for, or a sentence on why that can't be told. */
function parseRequest(args: string[]): Request | string {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch (error) {
		return (error as Error).message;
	}
	const { class: words, reason = '', ...targets } = parsed.values;
	const [act = '', ...ids] = parsed.positionals;
	const acts = ['reword', 'withdraw', 'history', ...Object.keys(TARGETS)];
	if (!acts.includes(act)) return act === '' ? 'What became of which id?' : `I don’t know ${act}.${suggest(act, acts)}`;
	if (act === 'history') return ids[0] !== undefined && ids.length === 1 ? { history: ids[0] } : 'The history of which id? Name one.';
	if (words !== undefined && act !== 'reword') return '--class belongs to reword.';
	const wanted = act in TARGETS ? TARGETS[act as keyof typeof TARGETS] : undefined;
	const foreign = Object.keys(targets).find((name) => name !== wanted);
	if (foreign) return `--${foreign} does not belong to ${act}.${wanted ? ` Say --${wanted}.` : ''}`;
	if (act === 'reword') {
		if (words !== 'typo' && words !== 'reworded') return 'Does it still say the same? Say --class typo; else --class reworded.';
		return { change: { act, ids, class: words, reason } };
	}
	if (act === 'withdraw') return { change: { act, ids, reason } };
	const successors = (wanted ? (targets[wanted] ?? []) : []).flatMap((one) => one.split(/[\s,]+/).filter(Boolean));
	return { change: { act: act as keyof typeof TARGETS, ids, successors, reason } };
}

function parse(args: string[]) {
	const several = { type: 'string', multiple: true } as const;
	return parseArgs({
		args,
		allowPositionals: true,
		options: { class: { type: 'string' }, reason: { type: 'string' }, by: several, into: several, to: several },
	});
}

await run(async () => {
	const request = parseRequest(process.argv.slice(2));
	if (typeof request === 'string') {
		console.error(`${request}\n\n${USAGE}`);
		return 1;
	}
	const folder = process.env['ELENCHUS_CONTENT'] ?? 'content';
	const content = await readContent(folder);
	const book = toText(content.get(LEDGER) ?? '');
	const { edition, ledger, messages } = compile(content, { ledger: false });
	if (request.history !== undefined) {
		const events = historyOf(request.history, ledger);
		if (events.length === 0)
			console.error(`The ledger does not know ${request.history}.${suggest(request.history, ledger.history.keys())}`);
		for (const event of events) console.log(describeEvent(event, (id) => id));
		process.stderr.write(formatMessages(messages.filter(isError)));
		return events.length === 0 || !edition ? 1 : 0;
	}
	if (!edition) {
		process.stdout.write(formatMessages(messages));
		return 1;
	}
	const { lines, problems } = buildChange(request.change as AnchorChange, {
		ledger,
		version: edition.info.version,
		date: new Date().toISOString().slice(0, 10),
		words: new Map(selectAnchors(edition).map(({ id, words }) => [id, words])),
	});
	if (problems.length > 0) {
		console.error(`${problems.join('\n')}\nNothing was written.`);
		return 1;
	}
	await writeFileSafely(join(folder, LEDGER), appendLines(book, lines));
	process.stdout.write(lines);
	return 0;
});
