/** What changed about something beside its words, as a reader knows it: works by their names, whatever has a label by that. */
import * as words from '#words/changes.ts';
import { enumerate } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import type { FieldChange } from '../../anchors/compare-editions.ts';
import type { CslItem, EditionData } from '../../model/edition.ts';
import { wordsOf } from '../releases/words-of-editions.ts';
import { nameWork } from './citations.ts';
import type { SiteContext } from './context.ts';

/** A change beside the words: its name in a reader’s words, and both sides, `none` where one is missing. */
export interface ChangedField {
	name: string;
	before: string;
	after: string;
}
type Site = Pick<SiteContext, 'editions' | 'label' | 'sources' | 'holders'>;

/** What the fields say that hold keys and ids, in a reader's words. */
const readers: Readonly<Record<string, (site: Site, value: string) => string>> = {
	by: nameKey,
	via: nameKey,
	key: nameKey,
	holder: (site, name) => findInEditions(site, ({ edition }) => edition.holders?.[name]) ?? name,
	from: nameAll,
	to: (site, id) => site.label(id),
	claims: nameAll,
	passage: (site, id) => paragraphName(site.label(id)),
	section: (site, id) => findInEditions(site, (data) => wordsOf(data, id)) ?? site.label(id),
};

export function describeField(site: Site, { field, before, after }: FieldChange): ChangedField {
	const read = (value: string | undefined) => (value === undefined ? words.none : (readers[field]?.(site, value) ?? value));
	return { name: words.fields[field] ?? field, before: read(before), after: read(after) };
}

/** A work that the bibliography of today lacks has the name that an older one gave it. */
function nameKey(site: Site, key: string): string {
	if (site.sources.has(key)) return nameWork(site, key).name;
	const source = findInEditions(site, ({ sources }) => sources.find(({ id }) => id === key));
	return source ? nameWork({ sources: new Map([[key, source as CslItem]]) }, key).name : key;
}

/** Ids that stand behind one another. */
function nameAll(site: Site, ids: string): string {
	return ids === '' ? words.none : enumerate(ids.split(' ').map(site.label));
}

/** What the newest edition says that says anything. */
function findInEditions<T>({ editions }: Site, find: (data: EditionData) => T | undefined): T | undefined {
	for (const { data } of editions.known.toReversed()) {
		const found = find(data);
		if (found !== undefined) return found;
	}
	return undefined;
}
