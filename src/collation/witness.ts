/**
 * The reader's copy as Markdown: the article's own words, with the claims, assumptions and citations of the edition in place.
 * For the reader's own use; it is never published. An editor may move annotations in it and have the new places taken over.
 */
import { witness as messages } from '#words/messages-collation.ts';
import type { Edition } from '../model/edition.ts';
import type { ArticlePassage, Span } from './article-passages.ts';
import type { WordRange } from './fingerprint.ts';
import { splitWords } from './words.ts';

/** Marks of the Markdown read here, which are escaped in the article's words. */
const MARKS = /[\\[\]{}*_`<>]/g;

/** One file for each page of the edition that has passages in the copy: name → Markdown. */
export function toWitness(found: readonly ArticlePassage[], edition: Edition): Map<string, string> {
	const passages = new Map(found.map((passage) => [passage.id, passage]));
	const kinds = new Map(edition.claims.map(({ id, kind }) => [id, kind === 'assumption' ? 'assumption' : 'claim']));
	const sections = new Map(edition.sections.map((section) => [section.id, section]));
	const files = new Map<string, string>();
	for (const { file, blocks } of edition.pages) {
		const parts: string[] = [];
		let any = false;
		const add = (id: string): void => {
			const passage = passages.get(id);
			if (!passage) parts.push(`<!-- ${messages.notFound(id)} -->`);
			else {
				any = true;
				parts.push(`${annotate(passage, (key) => kinds.get(key) ?? 'cite')} {#${id}}`);
			}
		};
		for (const block of blocks) {
			if (block.type === 'heading') {
				const section = sections.get(block.section);
				if (section)
					parts.push(`${'#'.repeat(section.level)} ${[section.number, section.title].filter(Boolean).join(' ')} {#${section.id}}`);
			} else if (block.type === 'passage') add(block.passage);
			else if (block.type === 'list') for (const { passage } of block.items) add(passage);
		}
		if (any) files.set(file.replace(/^.*\//, ''), `${parts.join('\n\n')}\n`);
	}
	return files;
}

/** `Some words (Hess 2004)` → `:claim[Some words]{#p3a} :cite[(Hess 2004)]{#q1}`. */
function annotate({ text, spans }: ArticlePassage, kindOf: (id: string) => string): string {
	const opens = new Map<number, string>();
	const closes = new Map<number, string>();
	// The outer opens first and closes last.
	for (const { id, start, end } of spans) {
		opens.set(start, `${opens.get(start) ?? ''}:${kindOf(id)}[`);
		closes.set(end, `]{#${id}}${closes.get(end) ?? ''}`);
	}
	const edges = [...new Set([0, text.length, ...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
	return edges
		.map(
			(offset, index) =>
				(closes.get(offset) ?? '') + (opens.get(offset) ?? '') + text.slice(offset, edges[index + 1] ?? offset).replace(MARKS, '\\$&'),
		)
		.join('');
}

/** A passage of a witness, and the same counted in words (from 1). */
export interface WitnessPassage extends ArticlePassage {
	forms: string[];
	annotations: Record<string, WordRange>;
}

/**
 * Reads a witness file back: its passages, their words, and the words on which each annotation stands now.
 * A problem names the passage and what is wrong in it.
 */
export function parseWitness(markdown: string): { passages: WitnessPassage[]; problems: string[] } {
	const passages: WitnessPassage[] = [];
	const problems: string[] = [];
	for (const block of markdown
		.replace(/\r\n?/g, '\n')
		.replace(/<!--[\s\S]*?-->/g, '')
		.split(/\n[ \t]*\n/)) {
		const ending = /\{#(p[\w-]+)\}\s*$/.exec(block);
		if (!ending || /^\s*#/.test(block)) continue;
		const id = ending[1] as string;
		const read = readAnnotations(block.slice(0, ending.index).replace(/\s+/g, ' ').trim());
		if (typeof read === 'string') problems.push(`${id}: ${read}`);
		else passages.push({ id, ...read });
	}
	return { passages, problems };
}

const OPENING = /:(claim|assumption|cite)\[/y;
const CLOSING = /\]\{#([pq][\w-]+)\}/y;

function readAnnotations(source: string): Omit<WitnessPassage, 'id'> | string {
	let text = '';
	const open: { start: number; order: number }[] = [];
	const closed: (Span & { order: number })[] = [];
	let order = 0;
	for (let offset = 0; offset < source.length; ) {
		OPENING.lastIndex = offset;
		CLOSING.lastIndex = offset;
		const closing = CLOSING.exec(source);
		if (OPENING.test(source)) {
			open.push({ start: text.length, order: order++ });
			offset = OPENING.lastIndex;
		} else if (closing) {
			const begun = open.pop();
			if (!begun) return messages.endsOnly(closing[1] as string);
			closed.push({ id: closing[1] as string, ...begun, end: text.length });
			offset = CLOSING.lastIndex;
		} else if (source[offset] === '\\' && offset + 1 < source.length) {
			text += source[offset + 1];
			offset += 2;
		} else if (source[offset] === '[' || source[offset] === ']') {
			return messages.looseBracket(source.slice(Math.max(0, offset - 12), offset + 13), source[offset] as string);
		} else text += source[offset++];
	}
	if (open.length > 0) return messages.beginsOnly;
	const spans = closed
		.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
		.map(({ id, start, end }): Span => ({ id, start, end }));
	const words = splitWords(text);
	const ranges: [id: string, range: WordRange][] = [];
	for (const { id, start, end } of spans) {
		const from = words.ends.findIndex((wordEnd) => wordEnd > start);
		let to = words.starts.length - 1;
		while (to >= 0 && (words.starts[to] as number) >= end) to--;
		if (from < 0 || to < from) return messages.noWord(id);
		if (ranges.some(([other]) => other === id)) return messages.twice(id);
		ranges.push([id, [from + 1, to + 1]]);
	}
	return { text, spans, forms: words.forms, annotations: Object.fromEntries(sortRanges(ranges)) };
}

/** In the order of the text, the outer before the inner. */
export function sortRanges(ranges: readonly [id: string, range: WordRange][]): [id: string, range: WordRange][] {
	return [...ranges].sort(([a, x], [b, y]) => x[0] - y[0] || y[1] - x[1] || (a < b ? -1 : 1));
}
