/** The index of concepts: the editors' entries, joined with the passages in which their terms are marked. */
import { concepts as words } from '#words/messages-joined.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest, suggest } from '../diagnostics/nearest.ts';
import type { Concept } from '../model/edition.ts';
import { parseId } from '../model/ids.ts';
import type { ParsedData } from './parse-data.ts';
import type { ConceptEntry } from './parse-index.ts';
import type { ReadPage } from './read-page.ts';
import { toSlug } from './slug.ts';
import { createReport, type Source } from './source.ts';

/**
 * Joins entries and text. Reports passages that do not exist, related terms that have no entry, entries that share a name, and marked
 * words without an entry: each where it stands, or all in one message when there is no `concepts.yml` at all.
 */
export function buildConcepts(
	entries: ParsedData<ConceptEntry[]>,
	source: Source | undefined,
	pages: readonly ReadPage[],
): { concepts: Concept[]; messages: Message[] } {
	const messages: Message[] = [];
	if (!entries.data) return { concepts: [], messages };
	const order = new Map(pages.flatMap((page) => page.passages).map(({ id }, index) => [id, index]));
	const uses = new Map<string, string[]>();
	for (const { slug, passage } of pages.flatMap((page) => page.terms)) {
		if (passage === undefined) continue;
		const list = uses.get(slug);
		if (list) list.push(passage);
		else uses.set(slug, [passage]);
	}
	const report = source && createReport(source, messages);
	const bySlug = new Map<string, Concept>();
	for (const [index, { term, gloss, defined = [], discussed = [], see, authorities }] of entries.data.entries()) {
		const slug = toSlug(term);
		const twin = bySlug.get(slug);
		if (twin || slug === '') {
			report?.('yaml-valid', entries.offset([index, 'term']), twin ? words.twice(term) : words.noLetters(term));
			continue;
		}
		for (const field of ['defined', 'discussed'] as const) {
			for (const [number, id] of (entries.data[index]?.[field] ?? []).entries()) {
				if (order.has(id)) continue;
				const reason =
					parseId(id)?.form === 'claim'
						? words.noPassageButClaim(id, id.replace(/[a-z]+$/, ''))
						: words.noPassage(id, suggest(id, order.keys()));
				report?.('concept-passage-exists', entries.offset([index, field, number]), reason, { actual: id });
			}
		}
		const passages = [...new Set([...defined, ...discussed, ...(uses.get(slug) ?? [])])].sort(
			(a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
		);
		bySlug.set(slug, { term, slug, gloss, ...(see ? { see } : {}), ...(authorities ? { authorities } : {}), defined, passages });
	}
	const terms = [...bySlug.values()].map(({ term }) => term);
	for (const [index, { see = [] }] of entries.data.entries()) {
		for (const [number, term] of see.entries()) {
			if (toSlug(term) === toSlug(entries.data[index]?.term ?? ''))
				report?.('concept-known', entries.offset([index, 'see', number]), words.seesItself(term), { actual: term });
			if (!bySlug.has(toSlug(term)))
				report?.('concept-known', entries.offset([index, 'see', number]), words.noEntry(term, suggest(term, terms)), { actual: term });
		}
	}
	if (!source) {
		const unknown = new Set(pages.flatMap((page) => page.terms).map(({ term }) => term));
		if (unknown.size > 0) {
			messages.push(createMessage('concept-known', { file: 'concepts.yml', line: 1, column: 1 }, words.noFile([...unknown])));
		}
	} else {
		for (const { terms: marked, source: page } of pages) {
			for (const { slug, term, at } of marked) {
				if (bySlug.has(slug)) continue;
				const near = nearest(term, terms);
				messages.push(createMessage('concept-known', page.place(at), words.notInFile(term, near), { actual: term }));
			}
		}
	}
	return { concepts: [...bySlug.values()], messages };
}
