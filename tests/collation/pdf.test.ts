/** PDFs as they are printed, scanned and saved: whatever their geometry, the text is read as it is to be read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdf } from '../../src/cli/load-pdf.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { type Corpus, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { PRINTS, printPdf } from './print-pdf.ts';

describe('the restatement, printed', () => {
	let corpus: Corpus;
	beforeAll(async () => {
		corpus = await loadRestatement();
	});

	test.each(Object.keys(PRINTS))('%s: all of it is found, nothing wrongly, and hardly a word that is not its own', async (name) => {
		const paragraphs = corpus.parts.map(({ text }) => text);
		const copy = await parseCopy(printPdf(paragraphs, PRINTS[name]), 'copy.pdf', { loadPdf });
		if ('problem' in copy) throw new Error(copy.problem);
		const judged = judge(copy, corpus);
		expect(judged.wrong).toEqual([]);
		expect(judged.passages.found).toBe(judged.passages.of);
		expect(judged.annotations.found).toBe(judged.annotations.of);
		expect(judged.foreign).toBeLessThan(40);
		expect(judged.lacking).toBeLessThan(5);
	});
});
