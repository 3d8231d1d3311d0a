/** Ids for whatever has none, put into the text of the files that lack them. */
import { toText } from '../disk/file-text.ts';
import { buildInsertions, type Insertion, insertAll } from '../text/insert-ids.ts';
import type { ReadPage } from '../text/read-page.ts';
import { chooseIds } from './choose-ids.ts';

export interface Filled {
	/** The files that change, whole; path below `content/` → text. */
	changed: Map<string, string>;
	/** What was put where, by file. */
	insertions: Map<string, Insertion[]>;
	/** The new ids, in reading order. */
	ids: string[];
}

/** Fills the gaps of pages in reading order. `known` are ids that there ever were: none is given again. */
export function fillGaps(
	files: ReadonlyMap<string, string | Uint8Array>,
	pages: readonly Pick<ReadPage, 'source' | 'written' | 'missing'>[],
	known: Iterable<string>,
): Filled {
	const changed = new Map<string, string>();
	const insertions = new Map<string, Insertion[]>();
	const minted: string[] = [];
	const chosen = chooseIds([...pages], known);
	for (const [index, { source, missing }] of pages.entries()) {
		const filled = missing.map((gap, gapIndex) => ({ ...gap, ids: chosen[index]?.[gapIndex] ?? [] })).filter(({ ids }) => ids.length > 0);
		if (filled.length === 0) continue;
		const pieces = buildInsertions(source.text, filled);
		insertions.set(source.file, pieces);
		const { mark, text } = toText(files.get(source.file) ?? '');
		changed.set(source.file, mark + insertAll(text, pieces));
		minted.push(...filled.flatMap(({ ids }) => ids));
	}
	return { changed, insertions, ids: minted };
}
