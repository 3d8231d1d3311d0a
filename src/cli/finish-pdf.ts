/**
 * What Chromium leaves open in a tagged PDF, filled in by ISO 14289-1 (PDF/UA-1) and ISO 32000-1: what the file is and of whom, alternatives for
 * figures, words for links, lists of items with bodies, headings with their spaces in the outline. Packed small.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRawStream,
	type PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import { escapeText, xml } from '../formats/xml.ts';
import { markArtifacts } from './mark-artifacts.ts';

/** What the file says of itself. */
export interface PdfRecord {
	title: string;
	/** The author of the text, then the editors. */
	people: readonly string[];
	description: string;
	/** BCP 47. */
	language: string;
	/** The address to cite. */
	address: string;
	/** Licence, and its address. */
	licence: readonly [name: string, address: string];
	/** What made it. */
	tool: string;
}

/** What the printed page says, for the places where the PDF has too little of it. */
export interface PdfWords {
	/** Headings in their order. */
	headings: readonly string[];
	/** What stands for each figure, in their order. */
	figures: readonly string[];
	/** Words of links: `#p4a` or a whole address → words. */
	links: ReadonlyMap<string, string>;
}

const name = (text: string) => PDFName.of(text);

/** The same pages, finished. Same input, same bytes: the file is not dated. */
export async function finishPdf(pdf: Uint8Array, record: PdfRecord, words: PdfWords): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	describe(document, record);
	nameOutline(document, words.headings);
	tag(document, words.figures);
	nameLinks(document, words.links);
	repack(document);
	return document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
		objectsPerTick: Number.POSITIVE_INFINITY,
	});
}

/** The record of the file, as readers show it and as XMP (ISO 16684-1), and that a window is named by the title. */
function describe(document: PDFDocument, record: PdfRecord): void {
	const { catalog, context } = document;
	const { title, people, description, language, address, licence, tool } = record;
	const info = context.lookup(context.trailerInfo.Info, PDFDict);
	const producer = info.lookupMaybe(name('Producer'), PDFString, PDFHexString)?.decodeText() ?? '';
	for (const key of ['CreationDate', 'ModDate']) info.delete(name(key));
	const said = { Title: title, Author: people.join('; '), Subject: description, Creator: tool };
	for (const [key, value] of Object.entries(said)) info.set(name(key), PDFHexString.fromText(value));
	const list = (kind: 'Seq' | 'Bag', items: readonly string[]) =>
		xml(`rdf:${kind}`, {}, ...items.map((item) => xml('rdf:li', {}, escapeText(item))));
	const alternatives = (text: string) => xml('rdf:Alt', {}, xml('rdf:li', { 'xml:lang': 'x-default' }, escapeText(text)));
	const packet = [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		xml(
			'x:xmpmeta',
			{ 'xmlns:x': 'adobe:ns:meta/' },
			xml(
				'rdf:RDF',
				{ 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
				xml(
					'rdf:Description',
					{
						'rdf:about': '',
						'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
						'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
						'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
						'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
						'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
					},
					xml('dc:format', {}, 'application/pdf'),
					xml('dc:title', {}, alternatives(title)),
					xml('dc:creator', {}, list('Seq', people)),
					xml('dc:description', {}, alternatives(description)),
					xml('dc:language', {}, list('Bag', [language])),
					xml('dc:identifier', {}, escapeText(address)),
					xml('dc:rights', {}, alternatives(licence[0])),
					xml('xmpRights:WebStatement', {}, escapeText(licence[1])),
					xml('xmp:CreatorTool', {}, escapeText(tool)),
					xml('pdf:Producer', {}, escapeText(producer)),
					xml('pdfuaid:part', {}, '1'),
				),
			),
		),
		'<?xpacket end="r"?>',
	].join('\n');
	const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
	catalog.set(name('Metadata'), context.register(stream));
	catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
	// what is used here came with it
	catalog.set(name('Version'), name('1.7'));
}

/** Where a heading breaks, Chromium joins two words in the outline: they are parted as they are on the page. */
function nameOutline(document: PDFDocument, headings: readonly string[]): void {
	const bare = (text: string) => text.replace(/\s/g, '');
	const rest = [...headings];
	const walk = (item: PDFDict | undefined): void => {
		for (let bookmark = item; bookmark; bookmark = bookmark.lookupMaybe(name('Next'), PDFDict)) {
			const title = bookmark.lookupMaybe(name('Title'), PDFString, PDFHexString)?.decodeText() ?? '';
			const index = rest.findIndex((heading) => bare(heading) === bare(title));
			if (index >= 0) {
				bookmark.set(name('Title'), PDFHexString.fromText(rest[index] as string));
				rest.splice(0, index + 1);
			}
			walk(bookmark.lookupMaybe(name('First'), PDFDict));
		}
	};
	walk(document.catalog.lookupMaybe(name('Outlines'), PDFDict)?.lookupMaybe(name('First'), PDFDict));
}

/** An element of the structure and the reference to it. */
interface Element {
	ref: PDFRef;
	dict: PDFDict;
	role: string;
}

/**
 * Lists have bodies in their items. A drawing is a figure, and says what it shows; around it Chromium calls figure what holds drawing, caption and
 * the words below, which would all be heard as the one alternative.
 */
function tag(document: PDFDocument, figures: readonly string[]): void {
	const { context } = document;
	const roleOf = (dict: PDFDict) => dict.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';
	const kidsOf = (dict: PDFDict): PDFObject[] => {
		const kids = dict.get(name('K'));
		const found = kids && context.lookup(kids);
		return found instanceof PDFArray ? found.asArray() : kids ? [kids] : [];
	};
	const elementsIn = (dict: PDFDict): Element[] =>
		kidsOf(dict).flatMap((kid) => {
			const found = context.lookup(kid);
			return found instanceof PDFDict && found.has(name('S')) ? [{ ref: kid as PDFRef, dict: found, role: roleOf(found) }] : [];
		});
	let seen = 0;
	const walk = ({ ref, dict, role }: Element): void => {
		const inner = elementsIn(dict);
		if (role === 'LI' && !inner.some((kid) => kid.role === 'LBody')) {
			const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: kidsOf(dict) }));
			for (const kid of inner) kid.dict.set(name('P'), body);
			dict.set(name('K'), body);
		}
		// a picture by itself has its alternative already
		if (role === 'Figure' && inner.length > 0) {
			const [drawing] = inner;
			const words = figures[seen];
			seen += 1;
			if (drawing && words !== undefined) {
				dict.set(name('S'), name('Div'));
				drawing.dict.set(name('S'), name('Figure'));
				drawing.dict.set(name('Alt'), PDFHexString.fromText(words));
				for (const kid of inner) if (kid.role === 'Caption') kid.dict.set(name('S'), name('P'));
			}
		}
		for (const kid of inner) walk(kid);
	};
	const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
	if (!root) return;
	for (const element of elementsIn(root)) walk(element);
	// roles of later versions of PDF that Chromium uses
	root.set(name('RoleMap'), context.obj({ Strong: 'Span', Em: 'Span' }));
}

/** Links have their words, and the key that goes from one to the next goes by the structure. */
function nameLinks(document: PDFDocument, links: ReadonlyMap<string, string>): void {
	for (const page of document.getPages()) {
		const annotations = page.node.Annots();
		if (!annotations) continue;
		page.node.set(name('Tabs'), name('S'));
		for (let index = 0; index < annotations.size(); index += 1) {
			const link = annotations.lookup(index, PDFDict);
			const address = link.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('URI'), PDFString, PDFHexString)?.decodeText();
			const target = link.get(name('Dest'));
			const inside = target instanceof PDFName || target instanceof PDFString ? `#${target.decodeText()}` : undefined;
			const words = links.get(address ?? inside ?? '') ?? address ?? inside?.slice(1);
			if (words !== undefined) link.set(name('Contents'), PDFHexString.fromText(words));
		}
	}
}

/** Streams are deflated as small as they go; in those of pages what belongs to no element is told apart. */
function repack(document: PDFDocument): void {
	const { context } = document;
	const pages = new Set(document.getPages().map(({ node }) => node.get(name('Contents'))));
	for (const [ref, object] of context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFRawStream) || object.dict.has(name('DecodeParms'))) continue;
		if (object.dict.get(name('Filter')) !== name('FlateDecode')) continue;
		const bytes = inflateSync(object.contents);
		const content = pages.has(ref) ? Buffer.from(markArtifacts(bytes.toString('latin1')), 'latin1') : bytes;
		const packed = deflateSync(content, { level: 9 });
		if (content === bytes && packed.length >= object.contents.length) continue;
		object.dict.set(name('Length'), PDFNumber.of(packed.length));
		context.assign(ref, PDFRawStream.of(object.dict, packed));
	}
}
