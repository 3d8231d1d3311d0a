import { describe, expect, test } from 'vitest';
import { loadPdf } from '../../src/cli/load-pdf.ts';
import { cleanText } from '../../src/collation/clean-text.ts';
import { checkSize } from '../../src/collation/decode-copy.ts';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { splitWords } from '../../src/collation/words.ts';
import { makeLockedPdf, makePdf, setPages } from './make-pdf.ts';
import { makeNonsense } from './nonsense.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = async (content: Uint8Array | string, name = 'copy.txt') => {
	const copy = await parseCopy(content, name, { loadPdf });
	return 'problem' in copy ? `PROBLEM ${copy.problem}` : copy.text;
};
const utf16 = (text: string, little: boolean, mark: boolean) =>
	Uint8Array.from(
		[...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => {
			const code = letter.charCodeAt(0);
			return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
		}),
	);

describe('words', () => {
	test('are the same however they are printed', () => {
		const plain = splitWords('The firms cooperation, final office of Tornroos').forms;
		expect(splitWords('THE firm’s co-operation; ﬁnal oﬃce of Törnroos!').forms).toEqual(plain);
		expect(splitWords("The firm's co‐operation – final office of To\u0308rnroos").forms).toEqual(plain);
	});

	test('know where they stand', () => {
		const text = '‘Region’ (2002):806';
		const { forms, starts, ends } = splitWords(text);
		expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['Region', '2002', '806']);
		expect(forms).toEqual(['region', '2002', '806']);
	});
});

describe('a printed text', () => {
	test('is joined where a line split a word, and keeps hyphens that belong to it', () => {
		expect(cleanText('inno-\nvation and an extra-local, extra-\nlocal link').replace(/\s+/g, ' ')).toBe(
			'innovation and an extra-local, extra-local link',
		);
		expect(splitWords(cleanText('twice di-\nvid-\ned words, and soft\u00ADness')).forms).toEqual([
			'twice',
			'divided',
			'words',
			'and',
			'softness',
		]);
	});

	test('keeps citations that fill lines of a narrow column again and again', () => {
		const citations = ['(Plato & Glaucon 370)', 'Glaucon 370) and (Plato'];
		const text = cleanText(
			[1, 2, 3, 4].map((number) => `shadows ${number}\n${citations.join('\nof prisoners\n')}\nand others.`).join('\n\n'),
		);
		for (const citation of citations) expect(text.split(citation)).toHaveLength(5);
	});

	test('loses page numbers and running heads, and no line of its own', () => {
		const page = (number: number) =>
			`Journal of Caves ${number}\nPrisoners of page ${number} see shadows,\nnot the thing\nitself (Plato\n${number + 370}).\n\n${number}\n`;
		const text = cleanText([1, 2, 3, 4].map(page).join('\n'));
		expect(text).not.toContain('Journal');
		expect(text).not.toMatch(/^\d$/m);
		expect(text.match(/not the thing\nitself \(Plato\n37\d\)\./g)).toHaveLength(4);
	});

	test('is read column by column', () => {
		const left = ['The prisoners sit in', 'rows and see shadows', 'of what others carry', 'behind their backs,', 'and they name them.'];
		const right = ['One of them turns', 'round and sees fire,', 'then climbs out into', 'the light of the sun', 'and is blinded.'];
		const page = left.map((line, index) => `${line.padEnd(26)}${right[index]}`).join('\n');
		expect(splitWords(cleanText(`A HEADING THAT RUNS OVER BOTH COLUMNS\n\n${page}\n\n7`)).forms.join(' ')).toBe(
			splitWords(['A HEADING THAT RUNS OVER BOTH COLUMNS', ...left, ...right].join(' ')).forms.join(' '),
		);
	});
});

describe('a copy', () => {
	test('may be UTF-8, UTF-16 or Windows-1252', async () => {
		const text = 'The caf\u00e9 is a cave.';
		expect(await textOf(bytes(text))).toBe(text);
		for (const little of [true, false]) for (const mark of [true, false]) expect(await textOf(utf16(text, little, mark))).toBe(text);
		expect(await textOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(text);
		expect(await textOf(Uint8Array.from([0x93, 0x63, 0x61, 0x76, 0x65, 0x94]))).toBe('“cave”');
	});

	test('may be HTML, of which only the words are read', async () => {
		const html = `<!DOCTYPE html><html><head><title>x</title></head><body onload="steal()"><script>document.write("<p>no</p>")</script>
			<style>p{}</style><!-- <p>no</p> --><p title="a > b">The&nbsp;caf&eacute; &#8217;s <b>sha</b>dow</p><p>1 &lt; 2 <img src=x onerror=alert(1)></body>`;
		expect((await textOf(bytes(html))).replace(/\s+/g, ' ').trim()).toBe('The café ’s shadow 1 < 2');
		expect(await textOf('a < b and <unclosed', 'x.html')).toBe('a < b and <unclosed');
	});

	test('may be Markdown', async () => {
		expect(
			(await textOf('---\ntitle: no\n---\n# The *cave*\n\n> A **wall**, a [link](http://x.y) and snake_case\\.', 'a.md'))
				.replace(/\s+/g, ' ')
				.trim(),
		).toBe('The cave A wall, a link and snake_case.');
	});

	test('may be a PDF, in one column or two', async () => {
		const lines = makeNonsense(1500, 2)
			.split('\n')
			.flatMap((line) => [line.trim().slice(0, 48).trim()])
			.filter(Boolean);
		for (const columns of [1, 2] as const) {
			const text = await textOf(makePdf(setPages(lines, columns)), 'copy.pdf');
			expect(splitWords(text).forms).toEqual(splitWords(lines.join('\n')).forms);
		}
	});

	test.each([
		['empty', new Uint8Array(), 'x.txt', /x\.txt is empty\. Choose/],
		['only white space', bytes(' \n\n\t'), 'x.txt', /no words/],
		['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'x.bin', /not a text\. Choose/],
		['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'x.doc', /Word.*Save it as/],
		['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1]), 'x.jpg', /picture.*Save it as/],
		['a scan', makePdf([[], []]), 'x.pdf', /scan.*\(OCR\)/],
		['a locked PDF', makeLockedPdf(), 'x.pdf', /password.*save it without/],
		['a damaged PDF', bytes('%PDF-1.7\nrubbish'), 'x.pdf', /damaged PDF/],
	])('that is %s gets a sentence with what to do', async (_, content, name, sentence) => {
		const copy = await parseCopy(content, name, { loadPdf });
		expect('problem' in copy && copy.problem).toMatch(sentence);
	});

	test('that is far too large is refused before it is read', () => {
		expect(checkSize(500 * 1024 * 1024, 'x.pdf')?.problem).toMatch(/500 MB.*at most 64.*Save/);
		expect(checkSize(1000, 'x.pdf')).toBeUndefined();
	});

	test('of one endless line, or of angle brackets only, is read in no time to speak of', async () => {
		expect((await textOf('word-'.repeat(200_000))).length).toBeGreaterThan(0);
		expect((await textOf(`<p>${'<'.repeat(200_000)} end`, 'x.html')).endsWith('end')).toBe(true);
	});
});
