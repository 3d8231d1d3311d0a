import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotationsOf, runsOf, withoutQuotations, wordsOf } from './words.ts';

const COPY = process.env['ELENCHUS_COPY'] ?? '../shared/article/000_c5a23560a05c6038.txt';
const RUN = 8;

describe('the rule itself', () => {
	const copy = 'One two three four five six seven eight nine.';
	it('finds a run of eight words and lets seven pass', () => {
		const shared = (text: string) => [...runsOf(withoutQuotations(text), RUN)].filter((run) => runsOf(copy, RUN).has(run));
		expect(shared('Then two three, four five six seven eight nine!')).toHaveLength(1);
		expect(shared('Two three four five six seven eight, ten.')).toEqual([]);
		expect(shared('She says ‘two three four five six seven eight nine’.')).toEqual([]);
	});
});

describe.skipIf(!existsSync(COPY))('the article’s words', () => {
	const article = existsSync(COPY) ? readFileSync(COPY, 'utf8') : '';
	const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
		.split('\n')
		.filter(
			(file) =>
				/\.(md|yml|yaml|json|jsonl|tsv|ts|mjs|astro|txt|html|css)$/.test(file) && !file.includes('package-lock') && existsSync(file),
		);

	it('stand in no file of the project in a run of eight outside quotation marks', () => {
		const runs = runsOf(article, RUN);
		const found = files.flatMap((file) =>
			[...runsOf(withoutQuotations(readFileSync(file, 'utf8')), RUN)].filter((run) => runs.has(run)).map((run) => `${file}: ${run}`),
		);
		expect(files.length).toBeGreaterThan(20);
		expect(found).toEqual([]);
	});

	it('are quoted at most 12 at a time, and at most 3 % of the article in all', () => {
		const text = files
			.filter((file) => /^content\/(text|propositions)\/.*\.md$|^content\/(concepts|maps)\.yml$/.test(file))
			.map((file) => readFileSync(file, 'utf8'));
		// quoted words of the article: two or more in a row that stand in it; a single word is a name of a concept
		const pairs = runsOf(article, 2);
		const quoted = text.flatMap(quotationsOf).filter((quotation) => [...runsOf(quotation, 2)].some((run) => pairs.has(run)));
		expect(quoted.filter((quotation) => wordsOf(quotation).length > 12)).toEqual([]);
		const distinct = [...new Set(quoted.map((quotation) => wordsOf(quotation).join(' ')))];
		const share = distinct.reduce((sum, quotation) => sum + quotation.split(' ').length, 0) / wordsOf(article).length;
		expect(share).toBeLessThanOrEqual(0.03);
	});
});
