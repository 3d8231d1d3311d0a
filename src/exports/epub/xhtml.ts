/** XHTML of a book: the tree of a text, and the frame of a content document. */
import { noteTo } from '#words/book.ts';
import { backToNote, soPrinted } from '#words/text.ts';
import { escapeAttribute, escapeText, type WriteElement, XML_DECLARATION, xml } from '../../formats/xml.ts';
import { type Block, describeMark, type Figure, type Inline, markId, notesIn, type Shown } from '../../model/content.ts';
import { route } from '../../model/routes.ts';
import { isRightToLeft } from '../../words/languages.ts';
import type { BookLinks } from './book-links.ts';

/** What the words of a book look up. */
export interface XhtmlContext {
	links: BookLinks;
	/** Writes elements, as XHTML or as HTML has them. */
	element: WriteElement;
	/** Where a picture lies, by its path in `content/`. */
	picture(path: string): string;
	/**
	 * Classes and label of a claim, and where all about it stands, if not in a note at the end of the chapter; undefined where the words are no
	 * claim of the edition.
	 */
	claim(id: string): { classes: string; label: string; proposition: boolean; page?: string } | undefined;
}

/** Words as XHTML: the letter of a claim is the reference to its note, that of a proposition its name. */
export function toXhtml(nodes: readonly Inline[], context: XhtmlContext): string {
	const { links, element } = context;
	const all = (children: readonly Inline[]): string => children.map(write).join('');
	const write = (node: Inline): string => {
		switch (node.type) {
			case 'text':
				return escapeText(node.value);
			case 'break':
				return element('br', {});
			case 'code':
				return element('code', {}, escapeText(node.value));
			case 'emphasis':
				return element('em', {}, all(node.children));
			case 'strong':
				return element('strong', {}, all(node.children));
			case 'set':
				return node.manner === 'small-caps'
					? element('span', { class: 'small-caps' }, all(node.children))
					: element({ sub: 'sub', sup: 'sup', struck: 's', underline: 'u' }[node.manner], {}, all(node.children));
			case 'link':
				return element('a', { title: node.title, href: toHref(links(node.to)) }, all(node.children));
			case 'foreign':
				return element('span', { lang: node.language, 'xml:lang': node.language, dir: node.direction }, all(node.children));
			case 'cited':
				return element('a', { class: 'cite', id: node.id, href: toHref(links(route.source(node.key))) }, all(node.children));
			case 'speaker':
				return element('span', { class: 'speaker' }, all(node.children));
			case 'note':
				return element(
					'sup',
					{},
					element(
						'a',
						{ id: node.blocks.length > 0 ? `ref-${node.id}` : undefined, href: `#${node.id}`, 'epub:type': 'noteref', role: 'doc-noteref' },
						escapeText(node.number),
					),
				);
			case 'formula':
				return node.mathml;
			case 'mark':
				return element('span', {
					class: 'page-mark',
					id: markId(node),
					'epub:type': 'pagebreak',
					role: 'doc-pagebreak',
					'aria-label': describeMark(node),
				});
			case 'term':
				return element('a', { class: 'term', href: toHref(links(route.concept(node.concept))) }, all(node.children));
			case 'sic':
				return element(
					'span',
					{ class: 'sic', title: node.note ?? soPrinted },
					`${all(node.children)} ${element('span', { class: 'corr' }, escapeText(`[${node.correction}]`))}`,
				);
			case 'citation':
				return node.pieces
					.map((piece) =>
						typeof piece === 'string'
							? escapeText(piece)
							: element('a', { class: 'cite', id: piece.id, href: toHref(links(route.source(piece.key))) }, escapeText(piece.text)),
					)
					.join('');
			case 'statement': {
				const look = context.claim(node.id);
				return look ? toStatement(node.id, look, all(node.children), element) : all(node.children);
			}
		}
	};
	return all(nodes);
}

function toStatement(id: string, look: NonNullable<ReturnType<XhtmlContext['claim']>>, words: string, element: WriteElement): string {
	const { classes, label, proposition, page } = look;
	const [, passage = '', letters = ''] = /^p(.*?)([a-z]*)$/.exec(id) ?? [];
	const key = proposition
		? escapeText(label)
		: `${element('span', { class: 'vh' }, escapeText(page === undefined ? noteTo(passage) : passage))}${escapeText(letters)}`;
	return (
		element(
			'a',
			{
				class: `key ${classes}`,
				id,
				...(page === undefined ? { href: `#n-${id}`, 'epub:type': 'noteref', role: 'doc-noteref' } : { href: page }),
			},
			key,
		) + element('span', { class: `ann ${classes}` }, words)
	);
}

/** The author's notes that stand in words, each with its way back. */
export function toXhtmlNotes(nodes: readonly Inline[], context: XhtmlContext): string {
	const { element } = context;
	return notesIn(nodes)
		.map(({ id, number, blocks }) => {
			const back = element('a', { href: `#ref-${id}`, role: 'doc-backlink', 'aria-label': backToNote(number) }, escapeText(number));
			const [first, ...rest] = blocks;
			const opening = first?.type === 'paragraph' ? toXhtml(first.children, context) : '';
			return element(
				'aside',
				{ id, class: 'author-note', 'epub:type': 'footnote', role: 'doc-footnote' },
				element('p', {}, `${back} ${opening}`),
				toXhtmlBlocks(first?.type === 'paragraph' ? rest : blocks, context),
			);
		})
		.join('');
}

const toPicture = ({ image, alternative, width, height }: Figure, { picture, element }: XhtmlContext): string =>
	element('img', { src: picture(image), alt: alternative, width, height });

/** A table or a picture without its caption, which are the words of its passage. */
export function toXhtmlShown(shown: Shown, context: XhtmlContext): string {
	const { element } = context;
	if (shown.type === 'figure') return element('div', { class: 'figure' }, toPicture(shown, context));
	const { head, rows } = shown;
	const row = (name: 'th' | 'td', cells: readonly Inline[][]) =>
		element('tr', {}, ...cells.map((cell) => element(name, { scope: name === 'th' ? 'col' : undefined }, toXhtml(cell, context))));
	return element('table', {}, element('thead', {}, row('th', head)), element('tbody', {}, ...rows.map((cells) => row('td', cells))));
}

/** Blocks as XHTML. */
export function toXhtmlBlocks(blocks: readonly Block[], context: XhtmlContext): string {
	const { element } = context;
	const write = (block: Block): string => {
		switch (block.type) {
			case 'paragraph':
				return element('p', {}, toXhtml(block.children, context));
			case 'heading':
				return element(`h${block.depth}`, {}, toXhtml(block.children, context));
			case 'quotation':
				return element('blockquote', {}, ...block.blocks.map(write));
			case 'code':
				return element('pre', {}, element('code', {}, escapeText(block.value)));
			case 'figure':
				return element(
					'figure',
					{},
					toPicture(block.figure, context),
					block.caption.length > 0 ? element('figcaption', {}, toXhtml(block.caption, context)) : '',
				);
			case 'rule':
				return element('hr', {});
			case 'list':
				return element(
					block.ordered ? 'ol' : 'ul',
					{ start: block.ordered && block.start !== 1 ? block.start : undefined },
					...block.items.map(({ blocks: inner }) =>
						element(
							'li',
							{},
							...inner.map((one) => (one.type === 'paragraph' && !block.loose ? toXhtml(one.children, context) : write(one))),
						),
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

export const xhtmlLink = (
	address: string,
	words: string,
	attributes: Record<string, string | undefined> = {},
	element: WriteElement = xml,
): string => element('a', { href: toHref(address), ...attributes }, escapeText(words));

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
