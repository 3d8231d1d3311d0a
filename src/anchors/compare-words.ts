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
	const close = () => {
		if (removed) joined.push({ op: 'removed', text: removed });
		if (added) joined.push({ op: 'added', text: added });
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
			joined.push({ op, text });
		}
	}
	close();
	return joined;
}
