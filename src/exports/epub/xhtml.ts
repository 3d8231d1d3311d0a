/** XHTML of a book: the tree of a text, and the frame of a content document. */
import { noteTo } from '#words/book.ts';
import { backToNote, soPrinted } from '#words/text.ts';
import { escapeAttribute, escapeText, XML_DECLARATION, xml } from '../../formats/xml.ts';
import { type Block, describeMark, type Figure, type Inline, markId, notesIn, type Shown } from '../../model/content.ts';
import { route } from '../../model/routes.ts';
import { isRightToLeft } from '../../words/languages.ts';
import type { BookLinks } from './book-links.ts';

/** What the words of a book look up. */
export interface XhtmlContext {
	links: BookLinks;
	/** Where a picture lies, by its path in `content/`. */
	picture(path: string): string;
	/** Classes and label of a claim; undefined where the words are no claim of the edition. */
	claim(id: string): { classes: string; label: string; proposition: boolean } | undefined;
}

/** Words as XHTML: the letter of a claim is the reference to its note, that of a proposition its name. */
export function toXhtml(nodes: readonly Inline[], context: XhtmlContext): string {
	const { links } = context;
	const all = (children: readonly Inline[]): string => children.map(write).join('');
	const write = (node: Inline): string => {
		switch (node.type) {
			case 'text':
				return escapeText(node.value);
			case 'break':
				return xml('br', {});
			case 'code':
				return xml('code', {}, escapeText(node.value));
			case 'emphasis':
				return xml('em', {}, all(node.children));
			case 'strong':
				return xml('strong', {}, all(node.children));
			case 'set':
				return node.manner === 'small-caps'
					? xml('span', { class: 'small-caps' }, all(node.children))
					: xml({ sub: 'sub', sup: 'sup', struck: 's', underline: 'u' }[node.manner], {}, all(node.children));
			case 'link':
				return xml('a', { title: node.title, href: toHref(links(node.to)) }, all(node.children));
			case 'foreign':
				return xml('span', { lang: node.language, 'xml:lang': node.language, dir: node.direction }, all(node.children));
			case 'cited':
				return xml('a', { class: 'cite', id: node.id, href: toHref(links(route.source(node.key))) }, all(node.children));
			case 'speaker':
				return xml('span', { class: 'speaker' }, all(node.children));
			case 'note':
				return xml(
					'sup',
					{},
					xml(
						'a',
						{ id: node.blocks.length > 0 ? `ref-${node.id}` : undefined, href: `#${node.id}`, 'epub:type': 'noteref', role: 'doc-noteref' },
						escapeText(node.number),
					),
				);
			case 'formula':
				return node.mathml;
			case 'mark':
				return xml('span', {
					class: 'page-mark',
					id: markId(node),
					'epub:type': 'pagebreak',
					role: 'doc-pagebreak',
					'aria-label': describeMark(node),
				});
			case 'term':
				return xml('a', { class: 'term', href: toHref(links(route.concept(node.concept))) }, all(node.children));
			case 'sic':
				return xml(
					'span',
					{ class: 'sic', title: node.note ?? soPrinted },
					`${all(node.children)} ${xml('span', { class: 'corr' }, escapeText(`[${node.correction}]`))}`,
				);
			case 'citation':
				return node.pieces
					.map((piece) =>
						typeof piece === 'string'
							? escapeText(piece)
							: xml('a', { class: 'cite', id: piece.id, href: toHref(links(route.source(piece.key))) }, escapeText(piece.text)),
					)
					.join('');
			case 'statement': {
				const look = context.claim(node.id);
				return look ? toStatement(node.id, look, all(node.children)) : all(node.children);
			}
		}
	};
	return all(nodes);
}

function toStatement(id: string, look: NonNullable<ReturnType<XhtmlContext['claim']>>, words: string): string {
	const { classes, label, proposition } = look;
	const [, passage = '', letters = ''] = /^p(.*?)([a-z]*)$/.exec(id) ?? [];
	const key = proposition ? escapeText(label) : `${xml('span', { class: 'vh' }, escapeText(noteTo(passage)))}${escapeText(letters)}`;
	return (
		xml('a', { class: `key ${classes}`, id, href: `#n-${id}`, 'epub:type': 'noteref', role: 'doc-noteref' }, key) +
		xml('span', { class: `ann ${classes}` }, words)
	);
}

/** The author's notes that stand in words, each with its way back. */
export function toXhtmlNotes(nodes: readonly Inline[], context: XhtmlContext): string {
	return notesIn(nodes)
		.map(({ id, number, blocks }) => {
			const back = xml('a', { href: `#ref-${id}`, role: 'doc-backlink', 'aria-label': backToNote(number) }, escapeText(number));
			const [first, ...rest] = blocks;
			const opening = first?.type === 'paragraph' ? toXhtml(first.children, context) : '';
			return xml(
				'aside',
				{ id, class: 'author-note', 'epub:type': 'footnote', role: 'doc-footnote' },
				xml('p', {}, `${back} ${opening}`),
				toXhtmlBlocks(first?.type === 'paragraph' ? rest : blocks, context),
			);
		})
		.join('');
}

const toPicture = ({ image, alternative, width, height }: Figure, { picture }: XhtmlContext): string =>
	xml('img', { src: picture(image), alt: alternative, width, height });

/** A table or a picture without its caption, which are the words of its passage. */
export function toXhtmlShown(shown: Shown, context: XhtmlContext): string {
	if (shown.type === 'figure') return xml('div', { class: 'figure' }, toPicture(shown, context));
	const { head, rows } = shown;
	const row = (name: 'th' | 'td', cells: readonly Inline[][]) =>
		xml('tr', {}, ...cells.map((cell) => xml(name, { scope: name === 'th' ? 'col' : undefined }, toXhtml(cell, context))));
	return xml('table', {}, xml('thead', {}, row('th', head)), xml('tbody', {}, ...rows.map((cells) => row('td', cells))));
}

/** Blocks as XHTML. */
export function toXhtmlBlocks(blocks: readonly Block[], context: XhtmlContext): string {
	const write = (block: Block): string => {
		switch (block.type) {
			case 'paragraph':
				return xml('p', {}, toXhtml(block.children, context));
			case 'heading':
				return xml(`h${block.depth}`, {}, toXhtml(block.children, context));
			case 'quotation':
				return xml('blockquote', {}, ...block.blocks.map(write));
			case 'code':
				return xml('pre', {}, xml('code', {}, escapeText(block.value)));
			case 'figure':
				return xml(
					'figure',
					{},
					toPicture(block.figure, context),
					block.caption.length > 0 ? xml('figcaption', {}, toXhtml(block.caption, context)) : '',
				);
			case 'rule':
				return xml('hr', {});
			case 'list':
				return xml(
					block.ordered ? 'ol' : 'ul',
					{ start: block.ordered && block.start !== 1 ? block.start : undefined },
					...block.items.map(({ blocks: inner }) =>
						xml('li', {}, ...inner.map((one) => (one.type === 'paragraph' && !block.loose ? toXhtml(one.children, context) : write(one)))),
					),
				);
		}
	};
	return blocks.map(write).join('');
}

/** An address as XML and the checker of EPUBs take it. */
function toHref(address: string): string {
	return encodeURI(address).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');
}

export const xhtmlLink = (address: string, words: string, attributes: Record<string, string | undefined> = {}): string =>
	xml('a', { href: toHref(address), ...attributes }, escapeText(words));

export interface XhtmlPage {
	title: string;
	language: string;
	/** `epub:type` of the body. */
	type?: string;
	/** More style sheets than the book's own. */
	styles?: readonly string[];
	body: string;
}

/** A content document of the book. */
export function toXhtmlPage({ title, language, type, styles = [], body }: XhtmlPage): string {
	const lang = escapeAttribute(language);
	const sheets = ['style.css', ...styles].map((href) => `<link rel="stylesheet" type="text/css" href="${href}"/>`).join('');
	return `${XML_DECLARATION}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${isRightToLeft(language) ? ' dir="rtl"' : ''}>
<head><meta charset="UTF-8"/><title>${escapeText(title)}</title>${sheets}</head>
<body${type === undefined ? '' : ` epub:type="${type}"`}>
${body}
</body>
</html>
`;
}
