/** XML written by hand: few elements, and every character checked. */

/** What XML 1.0 does not allow at all, escaped or not (section 2.2): most control characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** Text as the content of an element. A character that no XML can hold comes out as U+FFFD, so that nobody mistakes it for something else. */
export function escapeText(text: string): string {
	return text
		.toWellFormed()
		.replace(FORBIDDEN, '\uFFFD')
		.replace(/[&<>\r]/g, (character) => ESCAPES[character] as string);
}

/** Text as the value of an attribute, between double quotes; line breaks and tabs stay what they are. */
export function escapeAttribute(text: string): string {
	return escapeText(text).replace(/["\t\n]/g, (character) => ESCAPES[character] as string);
}

/** Text as a CDATA section, for readers that take text apart at every entity. A line end inside comes out as XML makes it, a line feed. */
export function cdata(text: string): string {
	return `<![CDATA[${text.toWellFormed().replace(FORBIDDEN, '\uFFFD').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** One element: `xml('p', { n: 7, cert: undefined }, escapeText('a < b'))` → `<p n="7">a &lt; b</p>`. Attributes without value are left out. */
export function xml(name: string, attributes: Record<string, string | number | undefined>, ...content: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
		.join('');
	const inner = content.join('');
	return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Writes one element as `xml` does. */
export type WriteElement = typeof xml;

/** Elements of HTML that have no content and no end (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** The same as HTML has it, where only void elements are closed within themselves; what is EPUB's alone (`epub:type`) is left out. */
export const htmlElement: WriteElement = (name, attributes, ...content) => {
	const known = Object.fromEntries(Object.entries(attributes).filter(([key]) => !key.startsWith('epub:')));
	const written = xml(name, known, ...content);
	return written.endsWith('/>') && content.join('') === '' && !VOID.has(name) ? `${written.slice(0, -2)}></${name}>` : written;
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
