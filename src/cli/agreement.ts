/** `npm run agreement`: how far the edition's reading and a second, independent one agree, or two annotated copies of a folder. */

import { resolve } from 'node:path';
import * as usage from '#words/commands.ts';
import { agreement as words } from '#words/messages-commands.ts';
import { type Agreement, measureAgreement } from '../argument/agreement.ts';
import { readAnnotatedCopies } from '../argument/annotated-copy.ts';
import type { ComparedReadings } from '../argument/readings.ts';
import { compileFolder, contentFolder } from './content.ts';
import { defineCommand, isProgram, Misuse, Refusal, run } from './run.ts';

export const agreementCommand = defineCommand({
	usage: usage.agreement,
	words: 2,
	async run(_, folders) {
		if (folders.length > 0) return compareFolders(folders);
		const { readings } = await compileFolder(contentFolder());
		if (!readings) throw new Refusal(words.noSecond);
		writeLines(describeReadings(readings));
		return 0;
	},
});

if (isProgram(import.meta)) await run(agreementCommand);

async function compareFolders(named: readonly string[]): Promise<number> {
	const folders: [string, string] = named.length === 1 ? [contentFolder(), named[0] as string] : [named[0] as string, named[1] as string];
	if (resolve(folders[0]) === resolve(folders[1])) throw new Misuse(words.withItself(folders[1]));
	// a second reader mints ids of their own, which no ledger of ours knows
	const { edition: first } = await compileFolder(folders[0], { ledger: false });
	const { edition: second } = await compileFolder(folders[1], { ledger: false });
	const copies = readAnnotatedCopies(first, second, folders);
	if (copies.passages.length === 0) throw new Refusal(words.nothingCommon(...folders));
	const found = measureAgreement(copies.first, copies.second);
	writeLines([
		words.whose(...folders, copies.passages.length),
		...describeAgreement(found),
		words.lines(found.drawn, found.type, found.bearing.matched),
		words.own(found.own),
		...(copies.differing.length > 0 ? [words.notCompared(copies.differing)] : []),
	]);
	return 0;
}

function writeLines(lines: readonly string[]): void {
	process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function describeAgreement(found: Agreement): string[] {
	const differing = found.pairs
		.filter(({ first, second }) => first.kind !== second.kind || first.voice !== second.voice)
		.map(({ first, second }) => words.otherKind(first.id, first, second));
	return [
		words.spans(found.spans, found.words, found.relations),
		words.kinds(found.kind, found.voice, found.pairs.length),
		words.differ(differing, ', '),
		words.firstOnly(found.onlyFirst.map(({ id }) => id)),
		words.secondOnly(found.onlySecond.map(({ passage, from, to }) => `${passage} ${from}–${to}`)),
	];
}

function describeReadings({ first, second, agreement: found, lines }: ComparedReadings): string[] {
	const passages = new Set(second.spans.map(({ passage }) => passage)).size;
	const labelled = lines
		? [
				'',
				words.labelled(lines.reading.reader, lines.count, lines.drawn, lines.type),
				...(lines.own ? [words.ownAfresh(lines.own)] : []),
				words.differ(lines.differ, ' '),
			]
		: [];
	return [words.whose(first.reader, second.reader, passages), ...describeAgreement(found), ...labelled];
}
