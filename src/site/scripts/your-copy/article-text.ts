/** The article's words for what a script makes of passages, as long as the reader wants to see them. Without a copy nothing is loaded. */
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { readView, served } from './view.ts';

let passages: ReadonlyMap<string, ArticlePassage> = new Map();
if (served !== undefined || readView() !== undefined) {
	const { readKept, watchCopy } = await import('./kept.ts');
	const kept = await readKept().catch(() => undefined);
	const found = (await kept?.load().catch(() => undefined)) ?? [];
	passages = new Map(found.map((passage) => [passage.id, passage]));
	watchCopy((isKept) => {
		if (!isKept) passages = new Map();
	});
}

/** A passage in the article's words; undefined where it was not found, or where the restatement is to be shown. */
export function articleText(id: string): ArticlePassage | undefined {
	return readView() === 'restatement' ? undefined : passages.get(id);
}
