/**
 * What is kept of a reader's copy: in this browser, and nowhere else. Its text and each of its passages have entries of their own, so that a page
 * loads no more than it shows.
 */
import { createStore, promisifyRequest } from 'idb-keyval';
import type { ArticlePassage } from '../../../collation/article-passages.ts';
import { type CopyView, KEY, readView, served } from './view.ts';

/** Keeps the view; undefined when the copy is forgotten. Throws where storage is closed. */
export function keepView(view: CopyView | undefined): void {
	if (view === undefined) localStorage.removeItem(KEY);
	else localStorage.setItem(KEY, view);
}

/** A copy that was collated. */
export interface CopyToKeep {
	/** A file's name, or how the reader gave it. */
	name: string;
	/** Its running text, so that it can be collated anew when the edition changes. */
	text: string;
	passages: readonly ArticlePassage[];
	/** What was found, in words. */
	report: string;
	/** The state of the edition's fingerprint it was collated with. */
	fingerprint: string;
}
/** What is known of the copy that is kept without loading it. */
export interface KeptCopy extends Pick<CopyToKeep, 'name' | 'report' | 'fingerprint'> {
	/** The shape in which it is kept. */
	version: 2;
	/** The passages that were found, in the order of the article. */
	ids: string[];
}
/** Passages of a copy, to be shown. */
export interface Passages {
	name: string;
	/** Whether the edition changed since they were found: then none is shown. */
	isOld: boolean;
	/** Those of these ids that were found; all without ids. */
	load(ids?: readonly string[]): Promise<ArticlePassage[]>;
}
/** What is kept is nothing that this edition, or an earlier one, kept. */
export class StrangeCopy extends Error {}

/** The database and store that idb-keyval opens by itself: those of earlier editions. */
const store = createStore('keyval-store', 'keyval');
const TEXT = `${KEY} text`;
const passageKey = (id: string): string => `${KEY} passage ${id}`;
/** Milliseconds after which a browser that does not answer is not waited for. */
const PATIENCE = 10_000;

/** Waits for an answer of the store, but not for ever. */
function ask<T>(mode: IDBTransactionMode, how: (entries: IDBObjectStore) => T | PromiseLike<T>): Promise<T> {
	const late = new Promise<never>((_, reject) => setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE));
	return Promise.race([store(mode, how), late]);
}
const read = <T>(key: string): Promise<T | undefined> => ask('readonly', (entries) => promisifyRequest(entries.get(key)));

/** The passages of the copy that is kept, or that the reader's own machine serves; undefined where there is none. */
export async function readKept(): Promise<Passages | undefined> {
	if (served !== undefined) {
		const response = await fetch(served);
		if (!response.ok) return undefined;
		const all = (await response.json()) as ArticlePassage[];
		return { name: 'content/witness/', isOld: false, load: async (ids) => all.filter(({ id }) => ids?.includes(id) ?? true) };
	}
	const kept = await readCopy();
	if (!kept) return undefined;
	const isOld = kept.fingerprint !== document.documentElement.dataset['mark'];
	return { name: kept.name, isOld, load: (ids = kept.ids) => readPassages(isOld ? [] : ids.filter((id) => kept.ids.includes(id))) };
}

function readPassages(ids: readonly string[]): Promise<ArticlePassage[]> {
	return ask('readonly', async (entries) => {
		const found = await Promise.all(ids.map((id) => promisifyRequest<unknown>(entries.get(passageKey(id)))));
		return found.filter(isPassage);
	});
}

function isPassage(value: unknown): value is ArticlePassage {
	const { id, text, spans } = (value ?? {}) as Partial<ArticlePassage>;
	return (
		typeof id === 'string' &&
		typeof text === 'string' &&
		Array.isArray(spans) &&
		spans.every((span) => typeof span?.id === 'string' && Number.isSafeInteger(span.start) && Number.isSafeInteger(span.end))
	);
}

/** What is known of the copy kept in this browser. Rejects with `StrangeCopy` where something else is kept in its place. */
export async function readCopy(): Promise<KeptCopy | undefined> {
	const kept = await read<Partial<Record<keyof KeptCopy | 'text', unknown>>>(KEY);
	if (kept === undefined) return undefined;
	const { version, name, report, fingerprint, ids, text } = kept ?? {};
	const isRead = typeof name === 'string' && typeof report === 'string' && typeof fingerprint === 'string';
	if (isRead && version === 2 && Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return kept as KeptCopy;
	// Earlier editions kept it in one piece: it is collated anew, and kept as it is now.
	if (isRead && version === undefined && typeof text === 'string') return { version: 2, name, report, fingerprint: '', ids: [] };
	throw new StrangeCopy();
}

/** The running text of the copy that is kept. */
export async function readText(): Promise<string | undefined> {
	const text = (await read<unknown>(TEXT)) ?? (await read<{ text?: unknown }>(KEY))?.text;
	return typeof text === 'string' ? text : undefined;
}

/** Keeps a copy in place of the one before. Rejects, and keeps what was there, where the browser gives no room. */
export async function keepCopy({ text, passages, ...rest }: CopyToKeep): Promise<void> {
	const head: KeptCopy = { version: 2, ...rest, ids: passages.map(({ id }) => id) };
	await ask('readwrite', (entries) => {
		entries.delete(allOf());
		entries.put(head, KEY);
		entries.put(text, TEXT);
		for (const passage of passages) entries.put(passage, passageKey(passage.id));
		return promisifyRequest(entries.transaction);
	});
	keepView(readView() ?? 'article');
}

/** Nothing of the copy is left in this browser. */
export async function forgetCopy(): Promise<void> {
	keepView(undefined);
	await ask('readwrite', (entries) => {
		entries.delete(KEY);
		entries.delete(allOf());
		return promisifyRequest(entries.transaction);
	});
}

/** All entries but the first: those whose keys begin with it and a space. */
const allOf = (): IDBKeyRange => IDBKeyRange.bound(`${KEY} `, `${KEY} \uffff`);

/** Calls back when another tab forgets the copy, or keeps one. Gives what ends it. */
export function watchCopy(changed: (isKept: boolean) => void): () => void {
	const listen = ({ key, newValue }: StorageEvent) => {
		if (key === KEY || key === null) changed(key !== null && newValue !== null);
	};
	addEventListener('storage', listen);
	return () => removeEventListener('storage', listen);
}
