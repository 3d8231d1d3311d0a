/** Two wordings, word by word. */
import { diffArrays } from 'diff';

/** A run of words that both have (`same`), or only the older (`removed`) or the newer (`added`). */
export interface WordRun {
	op: 'same' | 'removed' | 'added';
	text: string;
}

/** Words with what holds them together (12.5, author’s, self-evident), single signs, white space. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*|./gsu;

/**
 * The runs that lead from one wording to the other: without `added` they are the older, without `removed` the newer, byte for byte.
 * Source: Myers 1986, in jsdiff. Spaces between changed words are taken into the change, which would otherwise read as islands.
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
	for (const [index, { op, text }] of runs.entries()) {
		if (op === 'removed') removed += text;
		else if (op === 'added') added += text;
		else if ((removed || added) && /^\s+$/.test(text) && index < runs.length - 1) {
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

/** The white space with which both of two texts begin and end: it did not change, and a mark around it would read as a second space. */
function sharedSpace(one: string, other: string): [before: string, after: string] {
	const lead = (text: string) => /^\s*/.exec(text)?.[0] ?? '';
	const tail = (text: string) => /\s*$/.exec(text)?.[0] ?? '';
	const before = lead(one) === lead(other) ? lead(one) : '';
	const [restOne, restOther] = [one.slice(before.length), other.slice(before.length)];
	return [before, tail(restOne) === tail(restOther) ? tail(restOne) : ''];
}
