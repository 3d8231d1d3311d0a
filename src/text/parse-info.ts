/** `edition.yml`, and the bibliography `references.json`: what an edition says of itself and of the works it cites. */
import { z } from 'zod';
import type { Message } from '../diagnostics/messages.ts';
import { createMessage } from '../diagnostics/messages.ts';
import { type CslItem, type EditionInfo, editionInfoSchema, sourceSchema } from '../model/edition.ts';
import { parseJson, parseYaml } from './parse-data.ts';
import { createReport, type Source } from './source.ts';

/** Reads `edition.yml`; a missing file is an error. */
export function parseInfo(source: Source | undefined): { info: EditionInfo | undefined; messages: Message[] } {
	if (!source) {
		const reason = 'There is no edition.yml. It says title, author, version, editors, rights.';
		return { info: undefined, messages: [createMessage('edition-valid', { file: 'edition.yml', line: 1, column: 1 }, reason)] };
	}
	const messages: Message[] = [];
	const { data } = parseYaml(source, editionInfoSchema, createReport(source, messages), {
		rule: 'edition-valid',
		fields: Object.keys(editionInfoSchema.shape),
	});
	return { info: data, messages };
}

/** A key is what Pandoc takes for one behind `@`. */
const KEY = /^[A-Za-z0-9_]+(?:[-.:+/][A-Za-z0-9_]+)*$/;
const name = z.looseObject({
	family: z.exactOptional(z.string()),
	given: z.exactOptional(z.string()),
	literal: z.exactOptional(z.string()),
});
const referenceSchema = z.looseObject({
	...sourceSchema.shape,
	id: z.string().regex(KEY, 'a key is made of letters and digits, with single - . : + or / between'),
	title: z.exactOptional(z.string()),
	author: z.exactOptional(z.array(name)),
	editor: z.exactOptional(z.array(name)),
	issued: z.exactOptional(
		z.looseObject({
			'date-parts': z.exactOptional(z.array(z.array(z.union([z.string(), z.number()])))),
			circa: z.exactOptional(z.union([z.boolean(), z.number(), z.string()])),
		}),
	),
});

export interface References {
	/** By key, in the order of the file. */
	items: ReadonlyMap<string, CslItem>;
	/** Offset of the key of an item. */
	offset(key: string): number;
	messages: Message[];
}

/** Reads `references.json`: CSL-JSON items by key, in the order of the file. Of two items with one id the first is kept. */
export function parseReferences(source: Source | undefined): References {
	const items = new Map<string, CslItem>();
	if (!source) {
		const reason = 'There is no references.json. It lists the works that are cited, as CSL-JSON.';
		const messages = [createMessage('json-valid', { file: 'references.json', line: 1, column: 1 }, reason)];
		return { items, offset: () => 0, messages };
	}
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const list = parseJson(source, z.array(z.unknown()), report, { rule: 'json-valid' });
	const places = new Map<string, number>();
	for (const [index, value] of (list.data ?? []).entries()) {
		const parsed = referenceSchema.safeParse(value);
		if (!parsed.success) {
			for (const { path, message: found } of parsed.error.issues) {
				const message = found.replace(/^Invalid input: /, '');
				const field = path.join('.');
				report(
					'reference-valid',
					list.offset([index, ...path]),
					field ? `Reference ${index + 1}, ${field}: ${message}.` : `Reference ${index + 1} is no CSL-JSON item: ${message}.`,
				);
			}
			continue;
		}
		const item = parsed.data as CslItem;
		const twin = places.get(item.id);
		if (twin !== undefined) {
			report('reference-valid', list.offset([index, 'id']), `${item.id} is the id of two references.`, {
				other: source.place(list.offset([twin, 'id'])),
			});
			continue;
		}
		places.set(item.id, index);
		items.set(item.id, item);
	}
	return { items, offset: (key) => list.offset([places.get(key) ?? 0, 'id']), messages };
}
