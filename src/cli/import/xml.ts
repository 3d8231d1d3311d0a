/** XML → a small tree: elements by their names without prefixes, with the line each begins on. Nothing outside the file is ever loaded. */
import { Parser } from 'htmlparser2';
import { type XmlElement as Element, ParseOption, XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';

export interface Xml {
	name: string;
	/** By name without prefix; of `xml:id` and `xml:lang`, with it. */
	attributes: Map<string, string>;
	children: (Xml | string)[];
	line: number;
}

/**
 * Throws an `Error` whose message says what is wrong, and where. What entities stand for is read from the file itself; of one that another file
 * declares `unknown` hears, and unless HTML has a sign of that name its reference stays as words.
 */
export function parseXml(bytes: Uint8Array, unknown: (entity: string, line: number) => void = () => {}): Xml {
	const option = ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE;
	const document = XmlDocument.fromBuffer(declareEntities(bytes, unknown), { option });
	try {
		const parted = document.root.find('//processing-instruction()').length > 0;
		return take(document.root, parted);
	} finally {
		document.dispose();
	}
}

/** References to entities that a file with a document type names and does not declare: their reader would leave them out without a word. */
function declareEntities(bytes: Uint8Array, unknown: (entity: string, line: number) => void): Uint8Array {
	// a byte is a sign here, so that the signs of any encoding that has ASCII stay as they are
	const source = Buffer.from(bytes).toString('latin1');
	const [type] = /<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/.exec(source) ?? [];
	if (type === undefined) return bytes;
	const declared = new Set([...type.matchAll(/<!ENTITY\s+([\w.:-]+)\s+["']/g)].map(([, name]) => name));
	const start = source.indexOf(type) + type.length;
	const rest = source.slice(start).replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|&([A-Za-z_:][\w.:-]*);/g, (whole, name, offset) => {
		if (name === undefined || declared.has(name) || ['amp', 'lt', 'gt', 'quot', 'apos'].includes(name)) return whole;
		const sign = signOf(whole);
		if (sign !== undefined) return [...sign].map((one) => `&#${one.codePointAt(0)};`).join('');
		unknown(name, source.slice(0, start + offset).split('\n').length);
		return `&amp;${name};`;
	});
	return Buffer.from(source.slice(0, start) + rest, 'latin1');
}

/** What HTML has by a name or a number, as the sets of ISO have it too. */
export function signOf(reference: string): string | undefined {
	let said = '';
	const parser = new Parser({ ontext: (text) => (said += text) });
	parser.end(reference);
	return said === reference ? undefined : said;
}

/** `parted`: whether processing instructions stand between the nodes, behind which the library names no next one. */
function take(element: Element, parted: boolean): Xml {
	const children: (Xml | string)[] = [];
	for (const child of parted ? element.find('node()') : siblings(element)) {
		if (child instanceof XmlElement) children.push(take(child, parted));
		else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content);
	}
	const attributes = new Map(element.attrs.map((attr) => [attr.prefix === 'xml' ? `xml:${attr.name}` : attr.name, attr.value]));
	return { name: element.name, attributes, children, line: element.line };
}

function* siblings(element: Element) {
	for (let child = element.firstChild; child; child = child.next) yield child;
}

export const elements = ({ children }: Xml): Xml[] => children.filter((child) => typeof child !== 'string');
export const child = (of: Xml | undefined, name: string): Xml | undefined => of && elements(of).find((one) => one.name === name);
/** The first of a name at any depth. */
export function find(of: Xml, name: string): Xml | undefined {
	for (const child of elements(of)) {
		const found = child.name === name ? child : find(child, name);
		if (found) return found;
	}
	return undefined;
}
export const textOf = ({ children }: Xml): string => children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
/** All of a name at any depth, none of them within another. */
export const findAll = (of: Xml, name: string): Xml[] => elements(of).flatMap((one) => (one.name === name ? [one] : findAll(one, name)));
