/** Two wordings, word by word. */
import { diffArrays } from 'diff';

/** A run of words that both have (`same`), or only the older (`removed`) or the newer (`added`). */
export interface WordRun {
	op: 'same' | 'removed' | 'added';
	text: string;
}

/** A word with what holds it together: 12.5, author’s, self-evident. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Words, single signs, white space. */
const TOKEN = new RegExp(`\\s+|${WORD.source}|.`, 'gsu');
/** So many words in a row are found again by the eye, however much was changed around them. */
const LONGEST_ISLAND = 7;

/**
 * The runs that lead from one wording to the other: without `added` they are the older, without `removed` the newer, byte for byte.
 * Source: Myers 1986, in jsdiff. What stands between two changes and is no longer than one of them is taken into the change: a sentence that
 * was written anew reads as two wordings then, not as islands of one in the other.
 */
export function compareWords(older: string, newer: string): WordRun[] {
	const runs = diffArrays(older.match(TOKEN) ?? [], newer.match(TOKEN) ?? []).map(
		({ added, removed, value }): WordRun => ({ op: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }),
	);
	const joined: WordRun[] = [];
	let [removed, added] = ['', ''];
	const push = (op: WordRun['op'], text: string) => {
		const last = joined.at(-1);
		if (text === '') return;
		if (last?.op === op) last.text += text;
		else joined.push({ op, text });
	};
	const close = () => {
		const [before, after] = sharedSpace(removed, added);
		push('same', before);
		push('removed', removed.slice(before.length, removed.length - after.length));
		push('added', added.slice(before.length, added.length - after.length));
		push('same', after);
		[removed, added] = ['', ''];
	};
	/** How many words the longer side has of the change that begins with a run. */
	const wordsChangedAt = (index: number): number => {
		const [first, second] = [runs[index], runs[index + 1]];
		return Math.max(countWords(first?.text ?? ''), second?.op === 'added' ? countWords(second.text) : 0);
	};
	for (const [index, { op, text }] of runs.entries()) {
		if (op === 'removed') removed += text;
		else if (op === 'added') added += text;
		else if (
			(removed || added) &&
			index < runs.length - 1 &&
			isIsland(text, Math.max(countWords(removed), countWords(added), wordsChangedAt(index + 1)))
		) {
			removed += text;
			added += text;
		} else {
			close();
			push('same', text);
		}
	}
	close();
	return joined;
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Whether unchanged words are few beside the changes between which they stand, of which the longer has `changed` words. */
const isIsland = (text: string, changed: number): boolean => countWords(text) <= Math.min(changed, LONGEST_ISLAND);

/** The white space with which both of two texts begin and end: it did not change, and a mark around it would read as a second space. */
function sharedSpace(one: string, other: string): [before: string, after: string] {
	const lead = (text: string) => /^\s*/.exec(text)?.[0] ?? '';
	const tail = (text: string) => /\s*$/.exec(text)?.[0] ?? '';
	const before = lead(one) === lead(other) ? lead(one) : '';
	const [restOne, restOther] = [one.slice(before.length), other.slice(before.length)];
	return [before, tail(restOne) === tail(restOther) ? tail(restOne) : ''];
}
