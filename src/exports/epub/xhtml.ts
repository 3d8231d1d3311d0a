/** XHTML of a book: hast → XHTML, and the frame of a content document. */
import type { Element, ElementContent } from 'hast';
import { escapeAttribute, escapeText, XML_DECLARATION, xml } from '../../formats/xml.ts';
import type { BookLinks } from './book-links.ts';

/** What HTML may carry into the book, and under which name. */
const ATTRIBUTES: Record<string, string> = {
	className: 'class',
	id: 'id',
	title: 'title',
	start: 'start',
	lang: 'xml:lang',
	colSpan: 'colspan',
	rowSpan: 'rowspan',
	alt: 'alt',
};

/** hast, as `text/html.ts` makes it → XHTML. A claim's letter becomes the reference to its note, and that of a proposition its name. */
export function toXhtml(
	nodes: readonly ElementContent[],
	links: BookLinks,
	nameOf: (id: string) => string | undefined = () => undefined,
): string {
	const write = (node: ElementContent): string => {
		if (node.type === 'text') return escapeText(node.value);
		return node.type === 'element' ? element(node) : '';
	};
	const element = ({ tagName, properties, children }: Element): string => {
		const attributes: Record<string, string | number | undefined> = {};
		for (const [name, value] of Object.entries(properties)) {
			const known = ATTRIBUTES[name];
			if (known && value !== undefined && value !== null && value !== false)
				attributes[known] = Array.isArray(value) ? value.join(' ') : String(value);
		}
		const { href } = properties;
		if (typeof href === 'string') attributes['href'] = toHref(links(href));
		const classes = Array.isArray(properties['className']) ? properties['className'] : [];
		if (!classes.includes('key')) return xml(tagName, attributes, ...children.map(write));
		const name = classes.includes('proposition') ? nameOf(String(properties['id'])) : undefined;
		return xml(
			'a',
			{ ...attributes, 'epub:type': 'noteref', role: 'doc-noteref' },
			...(name === undefined ? children.map(write) : [escapeText(name)]),
		);
	};
	return nodes.map(write).join('');
}

/** An address as XML and the checker of EPUBs take it. */
export function toHref(address: string): string {
	return encodeURI(address).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');
}

export const link = (address: string, words: string, attributes: Record<string, string | undefined> = {}): string =>
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
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><meta charset="UTF-8"/><title>${escapeText(title)}</title>${sheets}</head>
<body${type === undefined ? '' : ` epub:type="${type}"`}>
${body}
</body>
</html>
`;
}
