/** The formats in which readers have articles: each is read as its text, and what else is in the file is not. */
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCopy } from '../../src/collation/parse-copy.ts';
import { splitWords } from '../../src/collation/words.ts';
import { type Corpus, loadRestatement } from './corpus.ts';
import { judge } from './judge.ts';
import { makeNonsense } from './nonsense.ts';
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
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
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

const textOf = async (content: Uint8Array | string, name: string): Promise<string> => {
	const copy = await parseCopy(content, name);
	return 'problem' in copy ? copy.problem : copy.text.replace(/\n+/g, '\n').trim();
};
const SAID = 'Prisoners see shadows, ‘not the thing’ itself.';
const [BEFORE, BEHIND] = ['Prisoners see shadows,', ' ‘not the thing’ itself.'];
const latin = (text: string) => Uint8Array.from(text.replace(/‘/g, '\x91').replace(/’/g, '\x92'), (sign) => sign.charCodeAt(0));

describe('what stands within a paragraph and is no part of it is left out or read behind it', () => {
	const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
	const docx = (body: string) =>
		zipSync({
			'word/document.xml': strToU8(
				`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${body}</w:p></w:document>`,
			),
		});
	const box = `<w:r><w:drawing><wps:txbx><w:txbxContent><w:p>${run('A box')}</w:p></w:txbxContent></wps:txbx></w:drawing></w:r>`;
	const odt = (body: string) => zipSync({ 'content.xml': strToU8(`<office:text><text:p>${body}</text:p></office:text>`) });
	test.each<[string, Uint8Array | string, string, string]>([
		['a text box of Word', docx(run(BEFORE) + box + run(BEHIND)), 'x.docx', `${SAID}\nA box`],
		['hidden words of Word', docx(run(BEFORE) + run('index', '<w:vanish/>') + run(BEHIND, '<w:vanish w:val="0"/>')), 'x.docx', SAID],
		[
			'a frame of OpenDocument',
			odt(`${BEFORE}<draw:frame><draw:text-box><text:p>A box</text:p></draw:text-box><svg:desc>none</svg:desc></draw:frame>${BEHIND}`),
			'x.odt',
			`${SAID}\nA box`,
		],
		['what RTF hides', latin(`{\\rtf1 ${BEFORE}{\\v hidden}{\\deleted gone}{\\xe entry}\\v hidden\\v0 ${BEHIND}\\par}`), 'x.rtf', SAID],
		[
			'a note beside the text of a page, and a mark of one',
			`<p>${BEFORE}<sup>a</sup><span class="sidenote"><sup>3</sup> A note</span>${BEHIND}`,
			'x.html',
			SAID,
		],
	])('%s', async (_, content, name, text) => {
		expect(await textOf(content, name)).toBe(text);
	});

	test('boxes within boxes without end are read', async () => {
		const deep = `${'<draw:frame>'.repeat(30)}<text:p>A box</text:p>${'</draw:frame>'.repeat(30)}`;
		expect(await textOf(odt(`${BEFORE}${deep}${BEHIND}`), 'x.odt')).toMatch(/^Prisoners[\s\S]*A box/);
	});
});

describe('the same words are read', () => {
	const message = (type: string, body: string) =>
		latin(`MIME-Version: 1.0\nContent-Type: multipart/${type}; boundary=b\n\n--b\n${body}\n--b--\n`);
	const page = `<html><head><meta charset=windows-1252></head><body><p>${SAID}</p></body></html>`;
	test.each<[string, Uint8Array | string, string]>([
		['from numbers of Windows’ own signs', SAID.replace('‘', '&#145;').replace('’', '&#x92;').replace(/.*/, '<p>$&</p>'), 'x.html'],
		[
			'from Word’s elements under another prefix',
			zipSync({
				'word/document.xml': strToU8(
					`<n:document xmlns:n="http://purl.oclc.org/ooxml/wordprocessingml/main"><n:p><n:r><n:t>${SAID}</n:t></n:r></n:p></n:document>`,
				),
			}),
			'x.docx',
		],
		['from a saved page that says its own alphabet', message('related', `Content-Type: text/html\n\n${page}`), 'x.mhtml'],
		['from a mail', message('alternative', `Content-Type: text/html; charset=windows-1252\n\n${page}`), 'x.eml'],
	])('%s', async (_, content, name) => {
		expect(await textOf(content, name)).toBe(SAID);
	});

	test('from a text as a mail sends it', async () => {
		const text = Array.from({ length: 12 }, (_, index) => `${SAID} Thus ${index}=${index}.`).join(' ');
		const quoted = [...new TextEncoder().encode(text)].map((byte) =>
			byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
		);
		const lines = Array.from({ length: Math.ceil(quoted.length / 40) }, (_, row) => quoted.slice(row * 40, row * 40 + 40).join(''));
		expect(await textOf(strToU8(lines.join('=\r\n')), 'x.txt')).toBe(text);
	});

	test.each<[string, (line: string, number: number) => string]>([
		['before each line', (line, number) => `${String(number).padStart(3)} ${line}`],
		['before and behind each line', (line, number) => `${String(number).padStart(3)} ${line.padEnd(40)} ${number}`],
		['before each fifth line', (line, number) => (number % 5 ? `     ${line}` : `${String(number).padStart(3)}  ${line}`)],
	])('where lines are numbered %s', async (_, set) => {
		const words = makeNonsense(600, 3).split(/\s+/);
		const year = (index: number) => 1900 + ((index * 37) % 97);
		const lines = Array.from(
			{ length: 120 },
			(_, index) => `${year(index)} ${words.slice(index * 4, index * 4 + 4).join(' ')} ${year(index + 5)}`,
		);
		expect(await textOf(lines.map((line, index) => set(line, index + 1)).join('\n'), 'x.txt')).toBe(lines.join('\n'));
		expect(await textOf(lines.join('\n'), 'x.txt')).toBe(lines.join('\n'));
	});
});
