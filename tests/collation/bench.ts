/** `npm run bench:collate`: how exactly and how fast copies are collated. Uses the article where a copy is at hand, else the restatement. */
import { readFileSync } from 'node:fs';
import { collate } from '../../src/collation/collate.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { ALTERATIONS, alterCopy, withoutMarks } from './alter-copy.ts';
import { benchBrowser } from './bench-browser.ts';
import { COPY, HAS_COPY, loadArticle, loadRestatement } from './corpus.ts';
import { type Count, measure } from './measure.ts';
import { makeNonsense } from './nonsense.ts';

const corpus = HAS_COPY ? await loadArticle() : await loadRestatement();
const seeds = Number(process.argv[2] ?? 1);
const share = ({ right, present }: Count) => (present === 0 ? '–' : `${((100 * right) / present).toFixed(1)} %`).padStart(8);
console.log(
	`${HAS_COPY ? 'the article' : 'the restatement (no copy of the article is at hand)'}, found within two words of what is there, and placed wrongly\n`,
);
console.log(`${'copy'.padEnd(32)}  passages  wrong  annotations  wrong`);
for (const [name, alteration] of Object.entries(ALTERATIONS)) {
	const sum: Record<'passages' | 'annotations', Count> = {
		passages: { present: 0, found: 0, right: 0, wrong: [], missed: [] },
		annotations: { present: 0, found: 0, right: 0, wrong: [], missed: [] },
	};
	for (let seed = 1; seed <= (alteration.noise ? seeds : 1); seed++) {
		const measured = await measure(corpus, alteration, seed);
		for (const kind of ['passages', 'annotations'] as const) {
			sum[kind].present += measured[kind].present;
			sum[kind].right += measured[kind].right;
			sum[kind].wrong.push(...measured[kind].wrong);
			sum[kind].missed.push(...measured[kind].missed);
		}
	}
	const { passages, annotations } = sum;
	const row = `${share(passages)}  ${String(passages.wrong.length).padStart(5)}     ${share(annotations)}  ${String(annotations.wrong.length).padStart(5)}`;
	console.log(
		`${name.padEnd(32)}  ${row}${process.env['VERBOSE'] ? `  missed ${passages.missed} | ${annotations.missed} wrong ${passages.wrong} | ${annotations.wrong}` : ''}`,
	);
}

const median = async (run: () => Promise<unknown>) => {
	const times: number[] = [];
	for (let turn = 0; turn < 9; turn++) {
		const start = performance.now();
		await run();
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[4] as number;
};
const read = async (text: string) => {
	const copy = await parseCopy(text, 'copy.txt');
	if ('problem' in copy) throw new Error(copy.problem);
	return collate(copy, corpus.fingerprint);
};
const whole = withoutMarks(alterCopy(corpus, ALTERATIONS['heads and feet'] ?? {}));
const start = performance.now();
await read(whole);
const first = performance.now() - start;
console.log(`\nthe whole text: ${(await median(() => read(whole))).toFixed(0)} ms (median of 9; the first time ${first.toFixed(0)} ms)`);
for (const words of [10_000, 100_000, 1_000_000]) {
	const unrelated = makeNonsense(words, 7);
	const begin = performance.now();
	const { passages } = await read(`${unrelated}\n\n${whole}`);
	const time = performance.now() - begin;
	const alone = (await read(unrelated)).passages.filter(({ found }) => found).length;
	const found = passages.filter(({ found }) => found).length;
	console.log(
		`in ${words.toLocaleString('en')} other words: ${time.toFixed(0)} ms, ${found} passages found; in these words alone ${alone}`,
	);
}

if (HAS_COPY) {
	const { collation, whole: shown, first: cold, report } = await benchBrowser(readFileSync(COPY, 'utf8'));
	console.log(
		`\nin the browser: ${collation.toFixed(0)} ms in the worker, ${shown.toFixed(0)} ms from the choice of the file to the report (medians of 9; the first time ${cold.toFixed(0)} ms)\n${report}`,
	);
}
