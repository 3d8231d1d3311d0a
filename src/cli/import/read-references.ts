/** The works of a bibliography, in BibTeX, RIS or CSL-JSON → `references.json`, each work held to what an edition takes. */
import { imported as words } from '#words/messages-import.ts';
import { isError } from '../../diagnostics/messages.ts';
import { writtenItemSchema } from '../../model/csl.ts';
import { findJsonTwins } from '../../text/json-twins.ts';
import { readJson } from '../../text/parse-data.ts';
import { parseReferences } from '../../text/parse-references.ts';
import { createSource } from '../../text/source.ts';
import { Refusal } from '../run.ts';
import type { Tell } from './document.ts';
import { withoutUnseen } from './escape.ts';
import { isBibtex, readBibtex } from './read-bibtex.ts';
import { readRis, withKeys } from './read-ris.ts';
import { signOf } from './xml.ts';

type Item = Record<string, unknown>;

const FIELDS = new Set(Object.keys(writtenItemSchema.shape));

/** Works that can be taken, in their order; of what can't, `tell` hears why. Throws a `Refusal` for a file of another kind. */
export function readReferences(source: string, name: string, tell: Tell): Item[] {
	const written = source.replace(/^\uFEFF/, '');
	if (written.trim() === '') throw new Refusal(words.empty(name));
	const taken: Item[] = [];
	for (const read of JSON.parse(withoutUnseen(JSON.stringify(parse(written, name, tell)))) as Item[]) {
		const found = withKey(withSigns(read) as Item, tell);
		const item: Item = {};
		const called = String(found['id'] ?? found['title'] ?? '');
		for (const [field, value] of Object.entries(found)) {
			if (isNoYear(value)) tell(words.fieldLost(called, field, JSON.stringify(value)));
			else if (FIELDS.has(field)) item[field] = value;
			else if (!field.startsWith('_')) tell(words.fieldLost(called, field, JSON.stringify(value)));
		}
		const faults = (one: Item) => faultsOf([...taken, one]);
		const [fault] = faults(item);
		const mended = fault === undefined ? { item, lost: [] } : mend(item, (one) => faults(one).length);
		if (mended) taken.push(mended.item);
		else tell(words.workLost(called, fault ?? ''));
		for (const field of mended?.lost ?? []) tell(words.fieldLost(called, field, JSON.stringify(item[field])));
	}
	return taken;
}

/** Words with the signs that entities of HTML stand for, as web pages export them. */
function withSigns(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(/&(?:#x?[\da-f]+|[a-z]+\d*);/gi, (reference) => signOf(reference) ?? reference);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(withSigns);
	return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withSigns(one)]));
}

/** A work whose key can be written behind @. */
function withKey(item: Item, tell: Tell): Item {
	const id = item['id'];
	if (typeof id !== 'string') return item;
	const key = id.trim().replace(/[\s{}]+/g, '-');
	if (key === id) return item;
	tell(words.keyChanged(id, key));
	return { ...item, id: key };
}

/** Why works can't be taken. */
const faultsOf = (items: readonly Item[]): string[] =>
	parseReferences(createSource('references.json', JSON.stringify(items)))
		.messages.filter(isError)
		.map(({ reason }) => reason);

/** Names that stand for others who are not named. */
const isOthers = (name: unknown): boolean =>
	/^(?:others|et al\.?|u\.\s?a\.)$/i.test(
		Object.values((name ?? {}) as object)
			.filter((part) => typeof part === 'string' && part !== '')
			.join(' '),
	);

/** A work without the fields that can't be taken, or without “and others”; undefined where it can't be taken without them either. */
function mend(item: Item, faults: (item: Item) => number): { item: Item; lost: string[] } | undefined {
	const named = Object.keys(item).filter((field) => Array.isArray(item[field]) && (item[field] as unknown[]).some(isOthers));
	let mended: Item = {
		...item,
		...Object.fromEntries(named.map((field) => [field, (item[field] as unknown[]).filter((name) => !isOthers(name))])),
	};
	const lost = [...named];
	let left = faults(mended);
	for (const field of Object.keys(item)) {
		if (left === 0) break;
		if (['id', 'type', 'title', 'author'].includes(field)) continue;
		const { [field]: _lost, ...rest } = mended;
		const without = faults(rest);
		if (without >= left) continue;
		[mended, left] = [rest, without];
		if (!lost.includes(field)) lost.push(field);
	}
	return left === 0 ? { item: mended, lost } : undefined;
}

/** A date that its reader could make nothing of: the year 0, as of `date = {-0380~}`. */
const isNoYear = (value: unknown): boolean => /^\{"date-parts":\[\[0\]\]\}$/.test(JSON.stringify(value) ?? '');

function parse(source: string, name: string, tell: Tell): Item[] {
	const written = source.trim();
	if (/^[[{]/.test(written)) {
		const { value, fault } = readJson(written);
		if (fault) {
			const { line, column } = createSource(name, source).place(source.indexOf(written) + fault.at);
			throw new Refusal(`${name}:${line}:${column}: ${fault.reason}`);
		}
		for (const twin of findJsonTwins(written)) {
			const { line, column } = createSource(name, source).place(source.indexOf(written) + twin.at);
			tell(words.fieldTwice(`${name}:${line}:${column}`, twin.name));
		}
		const { items, references, message } = value as { items?: unknown; references?: unknown; message?: unknown };
		// a list within an object, as Pandoc and Zotero have it, or one work as Crossref answers, alone or within a message
		const list = Array.isArray(value) ? value : (items ?? references ?? [message ?? value]);
		if (!Array.isArray(list) || !list.every((one) => typeof one === 'object' && one !== null))
			throw new Refusal(words.brokenReferences(name));
		if ((list as Item[]).some((one) => 'itemType' in one || 'itemType' in Object(one['data'])))
			throw new Refusal(words.zoteroReferences(name));
		return withKeys((list as Item[]).map(tidy));
	}
	if (/^TY {1,2}-/m.test(written)) return readRis(written);
	if (!isBibtex(written)) throw new Refusal(words.noReferences(name));
	return readBibtex(source, name, tell);
}

/** What Crossref writes otherwise than CSL: types of its own, lists of one title, names with more than their parts. */
function tidy(item: Item): Item {
	const types: Record<string, string> = {
		'journal-article': 'article-journal',
		'book-chapter': 'chapter',
		monograph: 'book',
		'proceedings-article': 'paper-conference',
	};
	const parts = ['family', 'given', 'suffix', 'literal', 'dropping-particle', 'non-dropping-particle'];
	return Object.fromEntries(
		Object.entries(item).flatMap(([field, value]): [string, unknown][] => {
			if (field === 'type') return [[field, types[String(value)] ?? value]];
			if (!Array.isArray(value)) return [[field, value]];
			if (value.length === 0) return [];
			if (value.every((one) => typeof one === 'string') && field !== 'categories') return [[field, value.join(', ')]];
			if (value.some((one) => typeof one === 'object' && one !== null && 'sequence' in one))
				return [
					[
						field,
						value.map((one: Item) => ({
							...Object.fromEntries(Object.entries(one).filter(([part]) => parts.includes(part))),
							...(typeof one['name'] === 'string' ? { literal: one['name'] } : {}),
						})),
					],
				];
			return [[field, value]];
		}),
	);
}
