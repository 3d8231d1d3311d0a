/** `npm run agreement`: how far the edition's reading and a second, independent one agree, or two annotated copies of a folder. */
import { resolve } from 'node:path';
import { count } from '#words/grammar.ts';
import { type Agreement, measureAgreement, type Score } from '../argument/agreement.ts';
import { readAnnotatedCopies } from '../argument/annotated-copy.ts';
import type { ComparedReadings } from '../argument/readings.ts';
import { compileFolder, contentFolder } from './content.ts';
import { Misuse, Refusal, run } from './run.ts';

await run({
	usage: `
npm run agreement                     says how far the readings in content/readings/ agree with the edition
npm run agreement -- COPY             how far COPY, a folder annotated by somebody else, agrees with content/
npm run agreement -- FIRST SECOND     how far two annotated copies of the same text agree

Passages are compared that are word for word the same in both; ids need not be.`,
	words: 2,
	async run(_, folders) {
		if (folders.length > 0) return compareFolders(folders);
		const { readings } = await compileFolder(contentFolder());
		if (!readings) throw new Refusal('There is no second reading: readings/first.json and readings/second.json are needed.');
		process.stdout.write(describeReadings(readings));
		return 0;
	},
});

async function compareFolders(named: readonly string[]): Promise<number> {
	const folders: [string, string] = named.length === 1 ? [contentFolder(), named[0] as string] : [named[0] as string, named[1] as string];
	if (resolve(folders[0]) === resolve(folders[1])) throw new Misuse(`${folders[1]} would be compared with itself.`);
	// a second reader mints ids of their own, which no ledger of ours knows
	const { edition: first } = await compileFolder(folders[0], { ledger: false });
	const { edition: second } = await compileFolder(folders[1], { ledger: false });
	const copies = readAnnotatedCopies(first, second, folders);
	if (copies.passages.length === 0) throw new Refusal(`${folders[0]} and ${folders[1]} have no passage of the same id in the same words.`);
	const found = measureAgreement(copies.first, copies.second);
	const apart = copies.differing.length > 0 ? `not compared, since they read differently: ${copies.differing.join(' ')}\n` : '';
	process.stdout.write(`${folders.join(' and ')}, ${count(copies.passages.length, 'passage')}
${describeAgreement(found)}lines      drawn alpha ${digits(found.drawn)}, type alpha ${digits(found.type)}, over ${found.bearing.matched} lines that match
own        ${describeScore(found.own)}, lines of the article and its sources
${apart}`);
	return 0;
}

function digits(value: number): string {
	return Number.isNaN(value) ? 'cannot be said (one value only, or none)' : value.toFixed(3);
}

function describeScore({ f1, precision, recall, matched, first, second }: Score): string {
	return `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  (${matched} match; ${first} and ${second})`;
}

function describeAgreement(found: Agreement): string {
	const alpha = (value: number) => `Krippendorff’s alpha ${digits(value)}, over ${found.pairs.length} spans`;
	const differing = found.pairs
		.filter(({ first, second }) => first.kind !== second.kind || first.voice !== second.voice)
		.map(({ first, second }) => `${first.id} (${first.kind}, ${first.voice}; second ${second.kind}, ${second.voice})`);
	return `spans      ${describeScore(found.spans)}
words      ${describeScore(found.words)}
relations  ${describeScore(found.relations)}
kind       ${alpha(found.kind)}
voice      ${alpha(found.voice)}
differ     ${differing.join(', ') || 'none'}
first only ${found.onlyFirst.map(({ id }) => id).join(' ') || 'none'}
second only ${found.onlySecond.map(({ passage, from, to }) => `${passage} ${from}–${to}`).join(', ') || 'none'}
`;
}

function describeReadings({ first, second, agreement: found, lines }: ComparedReadings): string {
	const passages = new Set(second.spans.map(({ passage }) => passage)).size;
	const labelled = lines
		? `
${lines.reading.reader}, ${lines.count} lines
drawn      Krippendorff’s alpha ${digits(lines.drawn)}
type       Krippendorff’s alpha ${digits(lines.type)}
${lines.own ? `own        ${describeScore(lines.own)}, lines of the article and its sources, drawn afresh\n` : ''}differ     ${lines.differ.join(' ') || 'none'}
`
		: '';
	return `${first.reader} and ${second.reader}, ${count(passages, 'passage')}\n${describeAgreement(found)}${labelled}`;
}
