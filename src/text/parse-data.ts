/** YAML and JSON files, held to a schema: every issue at the place where it stands. */

import { type Document, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { didYouMean } from '#words/messages.ts';
import * as words from '#words/messages-files.ts';
import { nearest, suggest } from '../diagnostics/nearest.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { describeIssue } from '../formats/describe-issue.ts';
import { rememberLast } from '../formats/memory.ts';
import { findJsonTwins } from './json-twins.ts';
import type { Report, Source } from './source.ts';
import { findUnevenLine } from './uneven-lines.ts';
import { findYamlCuts } from './yaml-cuts.ts';

export interface ParsedData<T> {
	/** Undefined when there was a message. */
	data: T | undefined;
	/** Offset of the value at a path, or of the nearest thing around it that is written. */
	offset(path: readonly PropertyKey[]): number;
	/** Offset of a key of the mapping at a path. */
	keyOffset(path: readonly PropertyKey[], key: string): number;
}

export interface DataOptions {
	/** The rule that is broken when the data don't fit. */
	rule: RuleId;
	/** The part of the file that holds the data; all of it when missing. */
	from?: number;
	to?: number;
	/** Names the mapping fields may have, for suggestions. */
	fields?: readonly string[];
	/** What other programs call some of them, in small letters, by their paths: `url`, `rights.url`. */
	foreign?: Readonly<Record<string, string>>;
	/** What to say of others of theirs, for which there is no field, likewise. */
	absent?: Readonly<Record<string, string>>;
}

/** Reads YAML. The parser's own complaints and the schema's come out under `rule`. */
export function parseYaml<T>(source: Source, schema: z.ZodType<T>, report: Report, options: DataOptions): ParsedData<T> {
	const { from = 0, to = source.text.length, rule } = options;
	const positions = new Positions(source.text.slice(from, to), from);
	let value: unknown;
	const broken = (offset: number, reason: string) => {
		report(rule, offset, reason);
		return { data: undefined, offset: positions.offset, keyOffset: positions.keyOffset };
	};
	try {
		const [error] = positions.document.errors;
		if (error) {
			const uneven = COLUMN_ERROR.test(`${error.code} ${error.message}`) ? findUnevenLine(source.text.slice(from, to)) : undefined;
			return uneven
				? broken(from + uneven.at, words.notYaml(words.uneven[uneven.deeper ? 'deeper' : 'column'](uneven.found, uneven.beside)))
				: broken(from + placeOf(error, positions.document), words.notYaml(describeYamlError(error.code, error.message)));
		}
		const second = findSecondDocument(source.text.slice(from, to));
		if (second !== undefined) return broken(from + second, words.notYaml(words.severalDocuments));
		value = positions.document.toJS({ maxAliasCount: 50 });
		const cuts = findYamlCuts(positions.document, source.text.slice(from, to));
		for (const { kind, at, lost } of cuts) report(rule, from + at, words.notYaml(words.cut[kind](lost)), { actual: lost });
		if (cuts.length > 0) return { data: undefined, offset: positions.offset, keyOffset: positions.keyOffset };
	} catch (error) {
		// The library throws on aliases that multiply without end, and the stack on a nesting without end.
		return broken(from + findAlias(positions.document, source.text.slice(from, to)), words.unreadableYaml((error as Error).message));
	}
	return validate(value, schema, report, options, positions, words.asList);
}

/** Where the first alias stands that has no anchor before it, else the first of all: what the library says it can't make values of. */
function findAlias(document: Document, text: string): number {
	const anchors = new Set<string>();
	let [first, lost] = [undefined, undefined] as [number | undefined, number | undefined];
	visit(document, (_key, node) => {
		if (isAlias(node)) {
			first ??= node.range?.[0];
			if (!anchors.has(node.source)) lost ??= node.range?.[0];
		} else if (isNode(node) && 'anchor' in node && node.anchor) anchors.add(node.anchor);
	});
	return Math.min(lost ?? first ?? 0, text.length);
}

/** Where a document ends before the file does: a line of --- behind anything but comments, or one of ... before anything. */
function findSecondDocument(text: string): number | undefined {
	const first = text.search(/^[^\s#%](?!--(?:\s|$))/m);
	const offset = first < 0 ? -1 : text.slice(first).search(/^---(?=\s|$)|^\.\.\.[ \t]*\r?\n(?=[\s\S]*^\w)/m);
	return offset < 0 ? undefined : first + offset;
}

/** Reads JSON. Places are looked up only when something is wrong (with the YAML parser, as JSON is YAML), so good files are read fast. */
export function parseJson<T>(source: Source, schema: z.ZodType<T>, report: Report, options: DataOptions): ParsedData<T> {
	const positions = new Positions(source.text, 0);
	const { value, fault } = readJson(source.text);
	if (fault) {
		report(options.rule, fault.at, fault.reason);
		return { data: undefined, offset: positions.offset, keyOffset: positions.keyOffset };
	}
	for (const { name, at, first } of findJsonTwins(source.text))
		report(options.rule, at, words.twice(name), { actual: name, other: source.place(first) });
	// the name of a schema is for the program in which one writes
	if (typeof value === 'object' && value !== null && '$schema' in value) delete value.$schema;
	return validate(value, schema, report, options, positions);
}

/** What a text says as JSON, or else where it stops being that, and what is wrong there. */
export function readJson(text: string): { value: unknown; fault?: never } | { value?: never; fault: { at: number; reason: string } } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		const at = text.trim() === '' ? 0 : findJsonError(text, (error as Error).message);
		return { fault: { at, reason: words.notJson(describeJsonError(text, at)) } };
	}
}

/**
 * Where a text stops being JSON. The parser does not always say; then it is the end of the shortest beginning of the text that is wrong
 * by itself, not only for want of what follows.
 */
function findJsonError(text: string, message: string): number {
	const position = positionIn(message);
	if (position !== undefined) return position;
	let sound = 0;
	let wrong = text.length + 1;
	while (wrong - sound > 1) {
		const middle = (sound + wrong) >> 1;
		if (isUnfinished(text.slice(0, middle))) sound = middle;
		else wrong = middle;
	}
	return wrong > text.length ? text.length : wrong - 1;
}

/** What stands where a text stops being JSON, and what is written there. */
function describeJsonError(text: string, at: number): string {
	if (text.trim() === '') return words.json.empty;
	const rest = text.slice(at);
	const found = /^(?:\p{L}[\p{L}\p{N}]*|[\p{N}.]+|\/[/*]|\S)/u.exec(rest)?.[0];
	if (found === undefined) return /^\s*$/.test(rest) ? words.json.open : words.json.lineEnd;
	if (found === '@' && text.slice(0, at).trim() === '') return words.json.bibtex;
	if (found === '//' || found === '/*' || found === '#') return words.json.comment(found);
	if (/^['‘’“”„«»`]$/.test(found)) return words.json.marks(found);
	const before = text.slice(0, at).trimEnd().at(-1);
	if (before === ',' && /^[}\],]$/.test(found)) return words.json.comma(found);
	return before !== undefined && /["}\]\d\p{L}]/u.test(before) && /^["{[]$/.test(found) ? words.json.noComma : words.json.other(found);
}

function positionIn(message: string): number | undefined {
	const found = /at position (\d+)/.exec(message)?.[1];
	return found === undefined ? undefined : Number(found);
}

/** Whether a text is JSON, or may become it when more follows. */
function isUnfinished(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch (error) {
		const { message } = error as Error;
		return message.startsWith('Unexpected end') || message.startsWith('Unterminated') || (positionIn(message) ?? -1) >= text.length;
	}
}

/** What the parser says where a line is out of its column; it says the same of other things. */
const COLUMN_ERROR =
	/^(?:BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BAD_INDENT|UNEXPECTED_TOKEN.* at node end|MISSING_CHAR Sequence item)/;

/** Where an error begins: the parser names the end of what a quotation mark opens and nothing closes. */
function placeOf({ message, pos }: { message: string; pos: [number, number] }, document: Document): number {
	let opened = pos[0];
	if (message.startsWith('Missing closing'))
		visit(document, {
			Scalar(_key, { type, range }) {
				if (type?.startsWith('QUOTE_') && range && range[0] < pos[0]) opened = range[0];
			},
		});
	return opened;
}

function describeYamlError(code: string, message: string): string {
	if (code === 'TAB_AS_INDENT') return words.tabBefore;
	if (/^(?:A block sequence|Sequence item)/.test(message)) return words.entryHere;
	if (message.startsWith('Missing closing')) return words.openQuote(/Missing closing (\S)quote/.exec(message)?.[1] === "'" ? "'" : '"');
	const bracket = /^Flow (?:sequence|map) .*end with a (\S)/.exec(message)?.[1];
	if (bracket !== undefined) return words.openBracket(bracket === ']' ? '[' : '{', bracket);
	if (message.startsWith('Alias cannot')) return words.badStart('*');
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || message.startsWith('Nested mappings')) return words.colonInValue;
	if (code === 'DUPLICATE_KEY') return words.keyTwice;
	if (code === 'MULTILINE_IMPLICIT_KEY') return words.noColon;
	if (/^Unexpected scalar at node end/.test(message)) return words.valueEnded;
	if (code === 'BAD_SCALAR_START') return words.badStart(/(\S)\s*$/.exec((message.split(/ at line |\n/)[0] as string).trim())?.[1] ?? '');
	if (message.startsWith('Unexpected block-seq-ind')) return words.badStart('-');
	if (message.startsWith('Not a YAML token')) return words.badBlock;
	return `${(message.split(/ at line |\n/)[0] as string).trim().replace(/\.$/, '')}.`;
}

function validate<T>(
	value: unknown,
	schema: z.ZodType<T>,
	report: Report,
	{ rule, fields = [], foreign = {}, absent = {} }: DataOptions,
	positions: Positions,
	asList = '',
): ParsedData<T> {
	const { offset, keyOffset } = positions;
	const unprintable = findUnprintable(value);
	if (unprintable) {
		const { path, sign } = unprintable;
		report(rule, offset(path), words.unprintable(describePath(path), sign), { actual: sign });
		return { data: undefined, offset, keyOffset };
	}
	const parsed = schema.safeParse(value);
	if (parsed.success) return { data: parsed.data, offset, keyOffset };
	for (const issue of parsed.error.issues) {
		const { path, code } = issue;
		const where = describePath(path);
		if (code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				const name = describePath([...path, key]);
				const known = name.toLowerCase();
				const said = Object.hasOwn(absent, known) ? ` ${absent[known]}` : undefined;
				const near = said ?? (Object.hasOwn(foreign, known) ? didYouMean(foreign[known] as string) : suggest(key, fields));
				report(rule, keyOffset(path, key), words.unknownField(name, near), { actual: key });
			}
		} else if (code === 'invalid_type' && path.length > 0 && valueAt(value, path) === undefined)
			report(rule, offset(path), words.missing(where));
		else {
			const found = valueAt(value, path);
			const allowed = code === 'invalid_value' && typeof found === 'string' ? issue.values.map(String) : [];
			const near = nearestOf(found, allowed);
			const isList = code === 'invalid_type' && issue.expected === 'array' && typeof found === 'string';
			report(
				rule,
				offset(path),
				words.cannotBeTaken(where, `${describeIssue(issue)}${isList ? asList : ''}`, toQuote(found), near),
				typeof found === 'string' ? { actual: found, ...(allowed.length > 0 ? { expected: allowed } : {}) } : {},
			);
		}
	}
	return { data: undefined, offset, keyOffset };
}

/** Signs that no page and no export can have, and that nobody can mean: control signs, halves of a sign, and what Unicode gives to none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** The first of them in some data, where an escape such as `\u0007` makes it, which nobody sees in the file. */
function findUnprintable(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; sign: string } | undefined {
	if (typeof value === 'string') {
		const found = UNPRINTABLE.exec(value)?.[0];
		return found === undefined ? undefined : { path, sign: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` };
	}
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		const found = findUnprintable(item, [...path, key]);
		if (found) return found;
	}
	return undefined;
}

/** Which of the values that are allowed was meant: one that a tag begins with (`de-AT`), or, of more than a few letters, the nearest. */
function nearestOf(found: unknown, allowed: readonly string[]): string | undefined {
	if (typeof found !== 'string') return undefined;
	const lower = found.toLowerCase();
	return allowed.find((one) => lower === one || lower.startsWith(`${one}-`)) ?? (found.length > 3 ? nearest(found, allowed) : undefined);
}

/** A short value as it is written, to be named; undefined for what is long, or made of parts. */
const toQuote = (value: unknown): string | undefined =>
	(typeof value === 'string' && value.trim() !== '' && value.length <= 40) || typeof value === 'number' ? String(value) : undefined;

/** `rights.code`, or `gloss of entry 2`. */
function describePath(path: readonly PropertyKey[]): string {
	const [first, ...rest] = path;
	if (typeof first === 'number') return words.ofEntry(describePath(rest), first + 1);
	return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`)).join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let current = value;
	for (const step of path)
		current =
			typeof current === 'object' && current !== null && Object.hasOwn(current, step)
				? (current as Record<PropertyKey, unknown>)[step]
				: undefined;
	return current;
}

/** Nobody changes a document. */
const parseOnce = rememberLast(50, (text) => parseDocument(text, { prettyErrors: false, logLevel: 'silent' }));

/** Where values stand; parses when first asked. */
class Positions {
	readonly #text: string;
	readonly #from: number;
	#document: Document | undefined;

	constructor(text: string, from: number) {
		this.#text = text;
		this.#from = from;
	}

	get document(): Document {
		this.#document ??= parseOnce(this.#text);
		return this.#document;
	}

	offset = (path: readonly PropertyKey[]): number => {
		try {
			for (let length = path.length; length >= 0; length--) {
				const node: unknown = this.document.getIn(path.slice(0, length), true);
				if (isNode(node) && node.range) return this.#from + node.range[0];
			}
		} catch {
			// A document that can't be walked has no better place than its beginning.
		}
		return this.#from;
	};

	keyOffset = (path: readonly PropertyKey[], key: string): number => {
		const map: unknown = this.document.getIn(path, true);
		const pair = isMap(map) ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key) : undefined;
		const offset = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
		return offset === undefined ? this.offset(path) : this.#from + offset;
	};
}
