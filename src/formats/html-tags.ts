/** HTML as it is written: its tags with their places, so that a program may read or change some and leave every other byte as it is. */
import { Parser } from 'htmlparser2';

/** A part of a text, in UTF-16 units; `end` is behind it. */
interface Span {
	start: number;
	end: number;
}
export interface HtmlAttribute extends Span {
	/** With its references read: `&amp;` is `&`. */
	value: string;
}
export interface HtmlTag extends Span {
	/** In small letters. */
	name: string;
	attributes: ReadonlyMap<string, HtmlAttribute>;
	/** Whether it ends its element. */
	closes: boolean;
}

/** The value of an attribute; undefined where the tag does not have it. */
export function attributeOf({ attributes }: HtmlTag, name: string): string | undefined {
	return attributes.get(name)?.value;
}

/** Tells of the tags of a page in their order, to the end of its head or to the end; what browsers imply is left out. All of a large page take much room to keep. */
export function visitTags(html: string, visit: (tag: HtmlTag) => void, { head = false }: { head?: boolean } = {}): void {
	let attributes = new Map<string, HtmlAttribute>();
	const parser: Parser = new Parser({
		onattribute(name, value) {
			if (!attributes.has(name)) attributes.set(name, { value, start: parser.startIndex, end: parser.endIndex });
		},
		onopentag(name, _attributes, implied) {
			if (!implied) visit({ name, attributes, closes: false, start: parser.startIndex, end: parser.endIndex + 1 });
			attributes = new Map();
		},
		onclosetag(name, implied) {
			if (!implied) visit({ name, attributes: new Map(), closes: true, start: parser.startIndex, end: parser.endIndex + 1 });
		},
	});
	const closed = head ? html.indexOf('</head>') : -1;
	parser.write(closed < 0 ? html : html.slice(0, closed + '</head>'.length));
	if (closed < 0) parser.end();
}

/** The same as a list. */
export function readTags(html: string, options?: { head?: boolean }): HtmlTag[] {
	const tags: HtmlTag[] = [];
	visitTags(html, (tag) => tags.push(tag), options);
	return tags;
}

/** Other words for a part of a text. */
export interface Edit extends Span {
	text: string;
}

/** A text with its edits made; they do not overlap, and those of one place are made in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let done = 0;
	const parts: string[] = [];
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		parts.push(text.slice(done, edit.start), edit.text);
		done = edit.end;
	}
	return parts.join('') + text.slice(done);
}
