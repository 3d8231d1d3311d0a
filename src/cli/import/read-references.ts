/** The works of a bibliography, in BibTeX, RIS or CSL-JSON → `references.json`, each work held to what an edition takes. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { imported as words } from '#words/messages-import.ts';
import { isError } from '../../diagnostics/messages.ts';
import { writtenItemSchema } from '../../model/csl.ts';
import { parseReferences } from '../../text/parse-references.ts';
import { createSource } from '../../text/source.ts';
import { Refusal } from '../run.ts';
import type { Tell } from './document.ts';
import { withoutUnseen } from './escape.ts';
import { readRis } from './read-ris.ts';

type Item = Record<string, unknown>;

const FIELDS = new Set(Object.keys(writtenItemSchema.shape));

/** Works that can be taken, in their order; of what can't, `tell` hears why. Throws a `Refusal` for a file of another kind. */
export function readReferences(source: string, name: string, tell: Tell): Item[] {
	const written = source.replace(/^\uFEFF/, '').trim();
	if (written === '') throw new Refusal(words.empty(name));
	const taken: Item[] = [];
	for (const found of JSON.parse(withoutUnseen(JSON.stringify(parse(written, name)))) as Item[]) {
		const item: Item = {};
		for (const [field, value] of Object.entries(found)) {
			if (isNoYear(value)) tell(words.fieldLost(String(found['id']), field, JSON.stringify(value)));
			else if (FIELDS.has(field)) item[field] = value;
			else if (!field.startsWith('_')) tell(words.fieldLost(String(found['id']), field, JSON.stringify(value)));
		}
		const faults = parseReferences(createSource('references.json', JSON.stringify([...taken, item]))).messages.filter(isError);
		if (faults.length === 0) taken.push(item);
		else tell(words.workLost(String(found['id'] ?? found['title'] ?? ''), faults[0]?.reason ?? ''));
	}
	return taken;
}

/** A date that its reader could make nothing of: the year 0, as of `date = {-0380~}`. */
const isNoYear = (value: unknown): boolean => /^\{"date-parts":\[\[0\]\]\}$/.test(JSON.stringify(value) ?? '');

function parse(written: string, name: string): Item[] {
	if (/^[[{]/.test(written)) {
		try {
			const data: unknown = JSON.parse(written);
			const list = Array.isArray(data) ? data : ((data as { items?: unknown }).items ?? [data]);
			if (Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null)) return list as Item[];
		} catch {
			// told below
		}
		throw new Refusal(words.brokenReferences(name));
	}
	if (/^TY {2}-/m.test(written)) return readRis(written);
	if (!/^\s*@\s*\w+\s*[{(]/m.test(written)) throw new Refusal(words.noReferences(name));
	try {
		return (new Cite(written) as unknown as { data: Item[] }).data.map(joinLists);
	} catch (error) {
		throw new Refusal(words.brokenBibtex(name, (error as Error).message.split('\n')[0] ?? ''));
	}
}

/** BibTeX reads “Bell and Daldy” as two publishers, and “London and New York” as two places; CSL has one string for each. */
function joinLists(item: Item): Item {
	return Object.fromEntries(
		Object.entries(item).map(([field, value]) => [
			field,
			Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'string') ? value.join(' and ') : value,
		]),
	);
}
