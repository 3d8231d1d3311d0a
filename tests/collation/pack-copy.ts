/** A text as files of the formats that readers have, with what such files hold beside it: notes, what was deleted, heads, what is hidden. */
import { strToU8, zipSync } from 'fflate';

type Paragraphs = readonly string[];
const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Cut in two within a word, as word processors cut runs. */
const runs = (text: string): [string, string] => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)];

function toDocx(paragraphs: Paragraphs): Uint8Array {
	const body = paragraphs.map((text, index) => {
		const [first, second] = runs(text).map(
			(run) => `<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`,
		);
		const note =
			index % 5 === 2
				? '<w:r><w:footnoteReference w:id="2"/></w:r><w:del w:id="1"><w:r><w:delText>no longer said</w:delText></w:r></w:del>'
				: '';
		const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>';
		return `<w:p w:rsidR="00A"><w:pPr><w:pStyle w:val="Body"/></w:pPr>${first}${index % 7 === 1 ? '<w:bookmarkStart w:id="0"/>' : ''}${second}${note}${index % 9 === 1 ? field : ''}</w:p>`;
	});
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(
			`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="x"><w:body>${body.join('')}<w:p/></w:body></w:document>`,
		),
		'word/footnotes.xml': strToU8('<w:footnotes><w:p><w:t>A note that is not the article’s</w:t></w:p></w:footnotes>'),
		'word/media/image1.png': new Uint8Array(100),
	});
}

function toOdt(paragraphs: Paragraphs): Uint8Array {
	const body = paragraphs.map((text, index) => {
		const [first, second] = runs(text);
		const note =
			index % 5 === 2
				? '<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note>'
				: '';
		return `<text:p text:style-name="P1"><text:span>${escapeXml(first)}</text:span><text:soft-page-break/>${escapeXml(second).replace(/ /, '<text:s/>')}${note}</text:p>`;
	});
	return zipSync({
		mimetype: strToU8('application/vnd.oasis.opendocument.text'),
		'content.xml': strToU8(
			`<?xml version="1.0"?><office:document-content><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
		),
		'styles.xml': strToU8('<office:document-styles/>'),
	});
}

export function toEpub(paragraphs: Paragraphs): Uint8Array {
	const half = paragraphs.length >> 1;
	const page = (own: Paragraphs) =>
		`<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>An article</title></head><body>${own
			.map(
				(text, index) =>
					`<p>${escapeXml(text)}${index % 6 === 1 ? '<sup><a epub:type="noteref" href="#n1">1</a></sup>' : ''}<span epub:type="pagebreak" title="7">7</span></p>`,
			)
			.join('\n')}</body></html>`;
	return zipSync({
		mimetype: strToU8('application/epub+zip'),
		'META-INF/container.xml': strToU8(
			'<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="x"/></rootfiles></container>',
		),
		// The order of the spine is neither that of the archive nor that of the manifest.
		'OEBPS/book.opf': strToU8(
			'<package><manifest><item id="b" href="text/a%20b.xhtml"/><item id="a" href="text/z.xhtml"/><item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
		),
		'OEBPS/text/a b.xhtml': strToU8(page(paragraphs.slice(half))),
		'OEBPS/text/z.xhtml': strToU8(page(paragraphs.slice(0, half))),
		'OEBPS/nav.xhtml': strToU8('<html><body><nav><ol><li>Contents</li></ol></nav></body></html>'),
	});
}

function toRtf(paragraphs: Paragraphs): Uint8Array {
	const escaped = (text: string, index: number) =>
		[...text]
			.map((sign) => {
				const code = sign.codePointAt(0) as number;
				if (/[\\{}]/.test(sign)) return `\\${sign}`;
				if (code < 128) return sign;
				if (sign === '’' && index % 2) return '\\rquote ';
				return code < 256 ? `\\'${code.toString(16)}` : `\\uc1\\u${code > 32767 ? code - 65536 : code}?`;
			})
			.join('');
	const body = paragraphs.map(
		(text, index) =>
			`\\pard\\plain\\f0 {\\b ${escaped(text.slice(0, 3), 0)}}${escaped(text.slice(3), index)}${index % 6 === 1 ? '{\\super\\chftn{\\footnote A note.}}' : ''}\\par\r\n`,
	);
	const file = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator Made up;}{\\info{\\title No}}{\\header Made-up Studies}\r\n${body.join('')}}`;
	return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** A page with all end tags left out that may be (HTML, 13.1.2.4), neither `html` nor `head` nor `body` in it. */
function toLooseHtml(paragraphs: Paragraphs): string {
	return `<!doctype html><meta charset=utf-8><title>An article<b></title><link rel=stylesheet href=x>\n${paragraphs
		.map((text, index) => `${index % 8 === 3 ? '<li>' : '<p class=a>'}${escapeXml(text)}`)
		.join('\n')}`;
}

/** A publisher's page: references open when they are pointed at, and their words stand in the text. */
function toPublishersPage(paragraphs: Paragraphs): string {
	return `<html><head><style>p{}</style></head><body><nav><a href=x>Home</a></nav>${paragraphs
		.map(
			(text) =>
				`<p>${escapeXml(text).replace(/ (\d{4})/g, ' <a class="ref">$1</a><span class="ref-popup" role="tooltip"><span>Zander Q. Of sundials and weathercocks. Harbour Press, 1999.</span></span>')}</p><figure data-x="${'a'.repeat(5000)}"></figure>`,
		)
		.join('')}</body></html>`;
}

/** A page saved as one file. */
function toMhtml(paragraphs: Paragraphs, encoding: 'quoted-printable' | 'base64' = 'quoted-printable'): Uint8Array {
	const html = `<!DOCTYPE html><html><head><title>t</title></head><body>${paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('\n')}</body></html>`;
	const bytes = Buffer.from(html, 'utf8');
	const quoted = [...bytes]
		.map((byte) =>
			byte === 10
				? '\r\n'
				: byte > 126 || byte === 61 || byte < 32
					? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
					: String.fromCharCode(byte),
		)
		.join('')
		.split('\r\n')
		.map((line) => (line.match(/.{1,70}(?<!=)(?<!=.)/g) ?? ['']).join('=\r\n'))
		.join('\r\n');
	const body = encoding === 'base64' ? (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n') : quoted;
	const head =
		'From: <Saved by a browser>\r\nSubject: An article\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x----"\r\n\r\n';
	const file = `${head}\r\n------Part--x----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://a.example/\r\n\r\n${body}\r\n------Part--x----\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n------Part--x------\r\n`;
	return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Files of every format: name → content. */
export const PACKED: Readonly<Record<string, (paragraphs: Paragraphs) => Uint8Array | string>> = {
	'copy.docx': toDocx,
	'copy.odt': toOdt,
	'copy.epub': toEpub,
	'copy.rtf': toRtf,
	'copy.mhtml': (paragraphs) => toMhtml(paragraphs),
	'base64.mht': (paragraphs) => toMhtml(paragraphs, 'base64'),
	'loose.html': toLooseHtml,
	'publisher.html': toPublishersPage,
};
