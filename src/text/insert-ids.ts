/** Writes ids into a page where they are missing, and leaves everything else byte for byte. */
import { parseAttributes } from './attributes.ts';
import type { MissingId } from './findings.ts';

export interface FilledId extends MissingId {
	/** As many ids as are missing. */
	ids: readonly string[];
}
/** What is written where: `text` stands before what was at the offset `at`. */
export interface Insertion {
	at: number;
	text: string;
}

/**
 * What has to be inserted so that the ids stand where they belong: `A wall.` → `A wall. {#p8}`, `[@lamp2001]` → `[@lamp2001]{#q9}`,
 * `{note="…"}` → `{#p8 note="…"}`, `{#q1}` of two works → `{#q1 #q9}`. In the order of the text.
 */
export function buildInsertions(text: string, filled: readonly FilledId[]): Insertion[] {
	const insertions = filled.map(({ form, at, braces, ids, opens = '' }): Insertion => {
		const marks = ids.map((id) => `#${id}`).join(' ');
		if (braces) {
			const last = parseAttributes(text, at)?.attributes.findLast(({ name }) => name === 'id');
			if (last) return { at: last.valueAt + last.value.length, text: ` ${marks}` };
			return { at: at + 1, text: /[\s}]/.test(text[at + 1] ?? '') ? marks : `${marks} ` };
		}
		// A block's own attributes stand behind a space; without it they would be those of a citation before them.
		const block = form === 'passage' || form === 'heading';
		let offset = at;
		while (block && /\s/.test(text[offset - 1] ?? '')) offset--;
		return { at: offset, text: block ? `${opens} {${marks}}` : `{${marks}}` };
	});
	// A citation or claim that ends a passage ends where the passage does: what has no space before it comes first.
	return insertions.sort((a, b) => a.at - b.at || Number(a.text.startsWith(' ')) - Number(b.text.startsWith(' ')));
}

/** The text with all insertions, which are in order. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
	let whole = '';
	let from = 0;
	for (const { at, text: piece } of insertions) {
		whole += text.slice(from, at) + piece;
		from = at;
	}
	return whole + text.slice(from);
}
