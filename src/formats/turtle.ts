/** Terms of RDF as Turtle and TriG write them (RDF 1.1 Turtle, section 6.4). */

const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** An address between angle brackets; signs that may not stand there are escaped as in any address. */
export const iri = (address: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in an IRI
	`<${address.toWellFormed().replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`;

/** Words, with their language or the name of their type. */
export function literal(words: string, { language, type }: { language?: string; type?: string } = {}): string {
	const escaped = words
		.toWellFormed()
		// biome-ignore lint/suspicious/noControlCharactersInRegex: each is written by its number
		.replace(/[\\"\n\r\t]|[\u0000-\u001F\u007F]/g, (sign) => ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
	return `"${escaped}"${language === undefined ? (type === undefined ? '' : `^^${type}`) : `@${language}`}`;
}

/** Lines that begin a document. */
export const prefixes = (names: Readonly<Record<string, string>>): string =>
	Object.entries(names)
		.map(([name, address]) => `@prefix ${name}: ${iri(address)} .\n`)
		.join('');

/** A subject with its properties; a property without objects is left out. */
export function triples(subject: string, properties: readonly [property: string, objects: readonly string[]][]): string {
	const statements = properties
		.filter(([, objects]) => objects.length > 0)
		.map(([property, objects]) => `${property} ${objects.join(', ')}`);
	return statements.length === 0 ? '' : `${subject} ${statements.join(' ;\n\t')} .\n`;
}
