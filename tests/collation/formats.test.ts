/** The formats in which readers have articles: each is read as its text, and what else is in the file is not. */
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { splitWords } from '../../src/collation/words.ts';
import { type Corpus, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { PACKED } from './pack-copy.ts';

describe('the restatement', () => {
	let corpus: Corpus;
	beforeAll(async () => {
		corpus = await loadRestatement();
	});

	test.each(Object.keys(PACKED))('as %s is read word for word, and all of it is found', async (name) => {
		const content = PACKED[name]?.(corpus.parts.map(({ text }) => text)) ?? '';
		const copy = await parseCopy(typeof content === 'string' ? new TextEncoder().encode(content) : content, name);
		if ('problem' in copy) throw new Error(copy.problem);
		const judged = judge(copy, corpus);
		expect(judged).toMatchObject({ wrong: [], foreign: 0, lacking: 0 });
		expect(judged.passages.found).toBe(judged.passages.of);
		expect(judged.annotations.found).toBe(judged.annotations.of);
		// Nothing else of the file but the words of its menus, if it has any.
		expect(splitWords(copy.text).forms.length - corpus.fingerprint.passages.reduce((sum, { words }) => sum + words, 0)).toBeLessThan(5);
	});
});

const problemOf = async (content: Uint8Array, name: string): Promise<string> => {
	const copy = await parseCopy(content, name);
	return 'problem' in copy ? copy.problem : `READ ${copy.text}`;
};

describe('a file that cannot be read says what to do', () => {
	test.each([
		['a truncated archive', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'x.docx', /damaged archive.*save the article as plain text/],
		['an archive of something else', zipSync({ 'a.png': new Uint8Array(10) }), 'x.zip', /no article was found.*choose the article itself/],
		['a Word file without words', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'x.docx', /has no words/],
		['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'x.doc', /old format.*Save it as \.docx/],
		[
			'a saved page without a page',
			strToU8('Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np{}\n--x--'),
			'x.mhtml',
			/no page was found.*Save/,
		],
		[
			'a book that is locked',
			zipSync({
				'META-INF/container.xml': strToU8('<container/>'),
				'META-INF/encryption.xml': strToU8('<encryption><CipherReference URI="OEBPS/a.xhtml"/></encryption>'),
			}),
			'x.epub',
			/locked by its seller/,
		],
	])('%s', async (_, content, name, sentence) => {
		expect(await problemOf(content, name)).toMatch(sentence);
	});

	test('an archive that would unpack to far more than an article is not unpacked', async () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 1 });
		expect(await problemOf(bomb, 'x.docx')).toMatch(/far more text than an article/);
	});
});

describe('HTML', () => {
	test.each([
		['a head that is never closed', '<html><head><title>No</title><script>no()</script><body><p>Yes it is', 'Yes it is'],
		['a head without body', '<html><head><meta charset=utf-8><p>Yes it is', 'Yes it is'],
		['quotation marks that are never closed', '<p>Yes <a href="x>it</a> is</p>', 'Yes it is'],
		['a comment that is never closed', '<p>Yes it is<!-- no', 'Yes it is'],
		['what is hidden', '<p>Yes <span style="display: none">no</span>it <span hidden>no <span>no</span></span>is', 'Yes it is'],
		['an ordinal, which is no mark of a note', '<p>The 19<sup>th</sup> is<sup>[2]</sup>', 'The 19th is'],
	])('with %s', async (_, html, text) => {
		const copy = await parseCopy(html, 'x.html');
		expect('text' in copy && copy.text.replace(/\s+/g, ' ').trim()).toBe(text);
	});
});
