/** XML → a small tree: elements by their names without prefixes, with the line each begins on. Nothing outside the file is ever loaded. */
import { type XmlElement as Element, ParseOption, XmlCData, XmlDocument, XmlElement, XmlEntityReference, XmlText } from 'libxml2-wasm';

export interface Xml {
	name: string;
	/** By name without prefix; of `xml:id` and `xml:lang`, with it. */
	attributes: Map<string, string>;
	children: (Xml | string)[];
	line: number;
}

/** Throws an `Error` whose message says what is wrong, and where. */
export function parseXml(bytes: Uint8Array): Xml {
	const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE });
	try {
		const parted = document.root.find('//processing-instruction()').length > 0;
		return take(document.root, parted);
	} finally {
		document.dispose();
	}
}

/** `parted`: whether processing instructions stand between the nodes, behind which the library names no next one. */
function take(element: Element, parted: boolean): Xml {
	const children: (Xml | string)[] = [];
	for (const child of parted ? element.find('node()') : siblings(element)) {
		if (child instanceof XmlElement) children.push(take(child, parted));
		else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content);
		else if (child instanceof XmlEntityReference) children.push(`&${child.name};`);
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
	for (const one of elements(of)) {
		const found = one.name === name ? one : find(one, name);
		if (found) return found;
	}
	return undefined;
}
export const textOf = ({ children }: Xml): string => children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
/** All of a name at any depth, none of them within another. */
export const findAll = (of: Xml, name: string): Xml[] => elements(of).flatMap((one) => (one.name === name ? [one] : findAll(one, name)));
