/** What is kept of a reader's copy: in this browser, and nowhere else. */
import { del, get, set } from 'idb-keyval';
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { KEY, keepView, readView, served } from './view.ts';

/** A copy that was collated. */
export interface KeptCopy {
	/** A file's name, or how the reader gave it. */
	name: string;
	/** Its running text, so that it can be collated anew when the edition changes. */
	text: string;
	passages: ArticlePassage[];
	/** What was found, in words. */
	report: string;
	/** The state of the edition's fingerprint it was collated with. */
	fingerprint: string;
}

/** The copy that is kept, or that the reader's own machine serves; undefined where there is none. */
export async function readKept(): Promise<Pick<KeptCopy, 'name' | 'passages'> | undefined> {
	if (served !== undefined) {
		const response = await fetch(served);
		return response.ok ? { name: 'content/witness/', passages: (await response.json()) as ArticlePassage[] } : undefined;
	}
	return readCopy();
}

/** The copy kept in this browser, whole. */
export function readCopy(): Promise<KeptCopy | undefined> {
	return get<KeptCopy>(KEY);
}

/** Keeps a copy in place of the one before. Rejects, and keeps what was there, where the browser gives no room. */
export async function keepCopy(copy: KeptCopy): Promise<void> {
	await set(KEY, copy);
	keepView(readView() ?? 'article');
}

/** Nothing of the copy is left in this browser. */
export async function forgetCopy(): Promise<void> {
	keepView(undefined);
	await del(KEY);
}
