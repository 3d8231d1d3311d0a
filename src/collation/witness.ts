/**
 * The reader's copy as Markdown: the article's own words, with the claims, assumptions and citations of the edition in place.
 * For the reader's own use; it is never published. An editor may move annotations in it and have the new places taken over.
 */
import type { Edition } from '../model/edition.ts';
import type { Collation, Place } from './collate.ts';
import type { Range } from './fingerprint.ts';
import type { Copy } from './parse-copy.ts';
import { splitWords } from './words.ts';

/** Marks of the Markdown read here, which are escaped in the article's words. */
const MARKS = /[\\[\]{}*_`<>]/g;

/** One file for each page of the edition that has passages in the copy: name → Markdown. */
export function toWitness(copy: Pick<Copy, 'text'>, collation: Collation, edition: Edition): Map<string, string> {
	const passages = new Map(collation.passages.map((passage) => [passage.id, passage]));
	const kinds = new Map(edition.claims.map(({ id, kind }) => [id, kind === 'assumption' ? 'assumption' : 'claim']));
	const sections = new Map(edition.sections.map((section) => [section.id, section]));
	const files = new Map<string, string>();
	for (const { file, blocks } of edition.pages) {
		const parts: string[] = [];
		let any = false;
		const add = (id: string): void => {
			const place = passages.get(id);
			if (!place?.found) parts.push(`<!-- ${id} was not found in the copy -->`);
			else {
				any = true;
				const own = collation.annotations.filter(
					(annotation): annotation is Place & { passage: string } => annotation.found && annotation.passage === id,
				);
				parts.push(`${annotate(copy.text, place, own, (key) => kinds.get(key) ?? 'cite')} {#${id}}`);
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

/** `Some words (Hess 2004)` → `:claim[Some words]{#p3a} :cite[(Hess 2004)]{#q1}`; lines become spaces, what is not the article's is left out. */
function annotate(text: string, passage: Place, annotations: readonly Place[], kindOf: (id: string) => string): string {
	const opens = new Map<number, string>();
	const closes = new Map<number, string>();
	// Longer ones open first and close last; of equals, the one named first is the outer.
	const nested = annotations
		.map((place, order) => ({ ...place, order }))
		.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
		.filter(({ start, end }) => start >= passage.start && end <= passage.end);
	for (const { id, start, end } of nested) {
		opens.set(start, `${opens.get(start) ?? ''}:${kindOf(id)}[`);
		closes.set(end, `]{#${id}}${closes.get(end) ?? ''}`);
	}
	const cuts = new Set([passage.start, passage.end, ...opens.keys(), ...closes.keys(), ...(passage.gaps ?? []).flat()]);
	const edges = [...cuts].sort((a, b) => a - b);
	let result = '';
	for (const [index, at] of edges.entries()) {
		result += `${closes.get(at) ?? ''}${opens.get(at) ?? ''}`;
		const end = edges[index + 1];
		if (end === undefined) break;
		const isGap = (passage.gaps ?? []).some(([from, to]) => at >= from && end <= to);
		result += isGap ? ' ' : text.slice(at, end).replace(MARKS, '\\$&').replace(/\s+/g, ' ');
	}
	return result.replace(/ {2,}/g, ' ');
}

export interface WitnessPassage {
	id: string;
	forms: string[];
	annotations: Record<string, Range>;
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
		const read = readAnnotations(block.slice(0, ending.index));
		if (typeof read === 'string') problems.push(`${id}: ${read}`);
		else passages.push({ id, ...read });
	}
	return { passages, problems };
}

const OPENING = /:(claim|assumption|cite)\[/y;
const CLOSING = /\]\{#([pq][\w-]+)\}/y;

function readAnnotations(source: string): Omit<WitnessPassage, 'id'> | string {
	let text = '';
	const open: number[] = [];
	const spans: { id: string; start: number; end: number; order: number }[] = [];
	for (let at = 0; at < source.length; ) {
		OPENING.lastIndex = at;
		CLOSING.lastIndex = at;
		const closing = CLOSING.exec(source);
		if (OPENING.test(source)) {
			open.push(text.length);
			at = OPENING.lastIndex;
		} else if (closing) {
			const start = open.pop();
			if (start === undefined) return `${closing[1]} ends here and begins nowhere.`;
			spans.push({ id: closing[1] as string, start, end: text.length, order: start });
			at = CLOSING.lastIndex;
		} else if (source[at] === '\\' && at + 1 < source.length) {
			text += source[at + 1];
			at += 2;
		} else if (source[at] === '[' || source[at] === ']') {
			return `a bracket near “${source.slice(Math.max(0, at - 12), at + 13)}” belongs to no annotation; write \\${source[at]} if it is the article’s.`;
		} else text += source[at++];
	}
	if (open.length > 0) return 'an annotation begins and does not end.';
	const words = splitWords(text);
	const ranges: [id: string, range: Range][] = [];
	for (const { id, start, end } of spans) {
		const from = words.ends.findIndex((wordEnd) => wordEnd > start);
		let to = words.starts.length - 1;
		while (to >= 0 && (words.starts[to] as number) >= end) to--;
		if (from < 0 || to < from) return `${id} has no word in it.`;
		if (ranges.some(([other]) => other === id)) return `${id} stands here twice.`;
		ranges.push([id, [from + 1, to + 1]]);
	}
	return { forms: words.forms, annotations: Object.fromEntries(sortRanges(ranges)) };
}

/** In the order of the text, the outer before the inner. */
export function sortRanges(ranges: readonly [id: string, range: Range][]): [id: string, range: Range][] {
	return [...ranges].sort(([a, x], [b, y]) => x[0] - y[0] || y[1] - x[1] || (a < b ? -1 : 1));
}
