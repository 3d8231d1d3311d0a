/**
 * `npm run bench:collate [-- SEEDS] [--quick] [--browser]`: how exactly and how fast copies are collated, and what the fingerprint gives away. Uses the
 * article where a copy is at hand, else the restatement. `--quick` leaves out the attacks and the speed, `--browser` adds the speed in a browser.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPdf } from '../../src/cli/load-pdf.ts';
import { collate } from '../../src/collation/collate.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { splitWords } from '../../src/collation/words.ts';
import { ALTERATIONS, alterCopy, withoutMarks } from './alter-copy.ts';
import { attack } from './attack.ts';
import { benchBrowser } from './bench-browser.ts';
import { printInBrowser } from './browser-pdfs.ts';
import { COPY, HAS_COPY, loadArticle, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { type Count, type Measured, measure } from './measure.ts';
import { makeNonsense } from './nonsense.ts';
import { PACKED } from './pack-copy.ts';
import { PRINTS, printPdf } from './print-pdf.ts';
import { interleave, otherWords, replacePassages, reviseSentences, reviseWords } from './spoil-copy.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { quick: { type: 'boolean' }, browser: { type: 'boolean' } },
});
const corpus = HAS_COPY ? await loadArticle() : await loadRestatement();
const paragraphs = corpus.parts.map(({ text }) => text);
const seeds = Number(positionals[0] ?? 2);
const percent = (found: number, of: number) => (of === 0 ? '–' : `${((100 * found) / of).toFixed(1)} %`).padStart(8);

interface Sum {
	passages: { found: number; of: number };
	annotations: { found: number; of: number };
	wrong: number;
	placed: number;
}
const noSum = (): Sum => ({ passages: { found: 0, of: 0 }, annotations: { found: 0, of: 0 }, wrong: 0, placed: 0 });
const readable = noSum();
const spoiled = noSum();
const sure: { confidence: number; right: boolean }[] = [];

/** Collates a copy, prints a row, and adds it to a sum. */
async function tell(sum: Sum, label: string, content: string | Uint8Array, name: string, isThere?: (id: string) => boolean): Promise<void> {
	const copy = await parseCopy(content, name, { loadPdf });
	if ('problem' in copy) return console.log(`${label.padEnd(44)} ${copy.problem}`);
	const judged = judge(copy, corpus, isThere);
	for (const kind of ['passages', 'annotations'] as const) {
		sum[kind].found += judged[kind].found;
		sum[kind].of += judged[kind].of;
	}
	sum.wrong += judged.wrong.length;
	sum.placed += judged.sure.length;
	sure.push(...judged.sure);
	const { passages, annotations, wrong, foreign, lacking } = judged;
	console.log(
		`${label.padEnd(44)} ${percent(passages.found, passages.of)}    ${percent(annotations.found, annotations.of)}  ${String(wrong.length).padStart(5)}  ${String(lacking).padStart(5)} / ${foreign}`,
	);
	if (process.env['VERBOSE']) for (const one of wrong) console.log(`      ${one}`);
}
/** The same of a copy whose every word bears its number: where it really stands is known. */
function tellMarked(sum: Sum, label: string, { passages, annotations, collation }: Measured): void {
	const wrong = [...passages.wrong, ...annotations.wrong];
	for (const [kind, count] of Object.entries({ passages, annotations }) as ['passages' | 'annotations', Count][]) {
		sum[kind].found += count.right;
		sum[kind].of += count.present;
		sum.placed += count.found;
	}
	sum.wrong += wrong.length;
	const placed = [...collation.passages, ...collation.annotations].filter(({ found }) => found);
	sure.push(...placed.map(({ id, confidence }) => ({ confidence, right: !wrong.includes(id) })));
	console.log(
		`${label.padEnd(44)} ${percent(passages.right, passages.present)}    ${percent(annotations.right, annotations.present)}  ${String(wrong.length).padStart(5)}`,
	);
}
const head = (title: string) => console.log(`\n${title.padEnd(44)} passages    annotations  wrong  words lacking / foreign`);
const total = (name: string, { passages, annotations, wrong, placed }: Sum) =>
	console.log(
		`${name.padEnd(44)} ${percent(passages.found, passages.of)}    ${percent(annotations.found, annotations.of)}  ${String(wrong).padStart(5)}  of ${placed} placed`,
	);

console.log(HAS_COPY ? 'the article' : 'the restatement (no copy of the article is at hand)');
head('texts, as printers and scanners make them');
for (const [name, alteration] of Object.entries(ALTERATIONS)) {
	// What is misread beyond 2 %, or not all there, is no copy of which all can be found.
	const isWhole = (alteration.noise ?? 0) <= 0.02 && !alteration.missing && alteration.part === undefined;
	for (let seed = 1; seed <= (alteration.noise ? seeds : 1); seed++)
		tellMarked(isWhole ? readable : spoiled, name, await measure(corpus, alteration, seed));
}
head('PDFs of known geometry');
for (const [name, print] of Object.entries(PRINTS)) await tell(readable, name, printPdf(paragraphs, print), 'copy.pdf');
head('PDFs that a browser prints');
for (const [name, file] of await printInBrowser(paragraphs)) await tell(readable, name, file, 'copy.pdf');
head('other formats');
for (const [name, pack] of Object.entries(PACKED)) {
	const content = pack(paragraphs);
	await tell(readable, name, typeof content === 'string' ? new TextEncoder().encode(content) : content, name);
}
head('copies that are not the whole, or mixed');
for (let seed = 0; seed < seeds; seed++) {
	for (const more of [0, 1, -2]) {
		const { text, gone } = replacePassages(corpus, 6, more, seed);
		await tell(spoiled, `each sixth passage replaced, ${more} words more`, text, 'copy.txt', (id) => !gone.has(id));
	}
	await tell(spoiled, 'a sentence of each third passage rewritten', reviseSentences(corpus, 3, seed), 'copy.txt');
	for (const share of [0.02, 0.1, 0.25])
		await tell(spoiled, `${share * 100} % of the words are others`, reviseWords(corpus, share, seed), 'copy.txt');
}
for (const how of ['line', 'together', 'blocks'] as const)
	for (const width of [44, 52]) await tell(spoiled, `columns mixed: ${how}, ${width}`, interleave(corpus, how, width, 50), 'copy.txt');

console.log();
total('all readable kinds', readable);
total('all others', spoiled);
let claimed = 0;
for (const [index, { id, text }] of corpus.parts.entries()) {
	if (!id.startsWith('p')) continue;
	const texts = corpus.parts.map((part) => (part.id === id ? otherWords(splitWords(text).forms.length, index) : part.text));
	if (collate({ text: texts.join('\n\n') }, corpus.fingerprint).passages.some((place) => place.found && place.id === id)) claimed++;
}
console.log(`each passage in turn replaced by as many other words: ${claimed} claimed as found`);
console.log('\nconfidence    places    right');
for (const [from, to] of [
	[0, 0.3],
	[0.3, 0.5],
	[0.5, 0.7],
	[0.7, 0.9],
	[0.9, 1.01],
] as const) {
	const own = sure.filter(({ confidence }) => confidence >= from && confidence < to);
	console.log(
		`${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}  ${String(own.length).padStart(8)}  ${percent(own.filter(({ right }) => right).length, own.length)}`,
	);
}

if (!values.quick) {
	console.log('\nwhat a language model guesses with the fingerprint (beam of 2,000; each eighth passage)');
	for (const bits of [8, 6.5, 4.5, 3.7, 3.1]) {
		const { right, without, run } = attack(corpus, bits, 2000);
		console.log(
			`lacks ${bits.toFixed(1)} bits a word: ${percent(right, 1)} of the words right (${percent(without, 1).trim()} without it), longest run ${run}`,
		);
	}
	const read = async (text: string) => {
		const copy = await parseCopy(text, 'copy.txt');
		if ('problem' in copy) throw new Error(copy.problem);
		return collate(copy, corpus.fingerprint);
	};
	const time = async (run: () => Promise<unknown>) => {
		const start = performance.now();
		await run();
		return `${(performance.now() - start).toFixed(0)} ms`;
	};
	const whole = withoutMarks(alterCopy(corpus, ALTERATIONS['heads and feet'] ?? {}));
	await read(whole);
	console.log(`\nthe whole text: ${await time(() => read(whole))}`);
	for (const words of [10_000, 100_000, 1_000_000]) {
		const unrelated = makeNonsense(words, 7);
		console.log(`in ${words.toLocaleString('en')} other words: ${await time(() => read(`${unrelated}\n\n${whole}`))}`);
	}
	for (const [name, text, file] of [
		['300,000 form feeds', 'some words\f'.repeat(300_000), 'x.txt'],
		['300,000 brackets', `word ${'['.repeat(300_000)}`, 'x.md'],
		['2,000,000 angle brackets', `word ${'<'.repeat(2_000_000)}`, 'x.html'],
		['2,000 pages', `${whole}\f`.repeat(150), 'x.txt'],
	] as const)
		console.log(`${name}: ${await time(() => parseCopy(text, file))}`);
}
if (values.browser && HAS_COPY) {
	const { collation, whole: shown, first: cold, report } = await benchBrowser(readFileSync(COPY, 'utf8'));
	console.log(
		`\nin the browser: ${collation.toFixed(0)} ms in the worker, ${shown.toFixed(0)} ms from the choice of the file to the report (medians of 9; the first time ${cold.toFixed(0)} ms)\n${report}`,
	);
}
