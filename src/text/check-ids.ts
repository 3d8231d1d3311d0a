/** What is checked when all pages are read: ids, their order, the claims citations stand at, passages without a claim, works nobody cites. */
import { citation } from '#words/messages-annotations.ts';
import * as words from '#words/messages-text.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { once } from '../formats/once.ts';
import type { Place } from '../model/edition.ts';
import { compareIds } from '../model/ids.ts';
import type { ReadPage } from './read-page.ts';
import { findTwins } from './twin-ids.ts';

/** Where every id is written; reports ids that are given twice, at the second place. */
export function collectPlaces(pages: readonly ReadPage[]): { places: Map<string, Place>; messages: Message[] } {
	const places = new Map<string, Place>();
	const messages: Message[] = [];
	const twins = once(() => findTwins(pages));
	for (const { written, source } of pages) {
		for (const { id, at } of written) {
			const place = source.place(at);
			const other = places.get(id);
			if (other) messages.push(createMessage('id-unique', place, words.idTwice(id, twins().has(id)), { other }));
			else places.set(id, place);
		}
	}
	return { places, messages };
}

/** Passages must be numbered as they are read, and no two pages may have one name. */
export function checkOrder(pages: readonly ReadPage[], places: ReadonlyMap<string, Place>): Message[] {
	const messages: Message[] = [];
	const slugs = new Map<string, ReadPage>();
	let last: string | undefined;
	for (const page of pages) {
		const twin = slugs.get(page.slug);
		if (twin)
			messages.push(
				createMessage('page-unique', { file: page.source.file, line: 1, column: 1 }, words.pageTwice(twin.source.file, page.slug)),
			);
		else slugs.set(page.slug, page);
		for (const { id } of page.passages) {
			if (last !== undefined && compareIds(last, id) > 0) {
				messages.push(
					createMessage('passage-order', places.get(id) as Place, words.passage.outOfOrder(id, last), {
						other: places.get(last) as Place,
					}),
				);
			} else last = id;
		}
	}
	return messages;
}

/** `for=` of a citation must name claims or assumptions, of whichever passage. */
export function checkCitedClaims(pages: readonly ReadPage[]): Message[] {
	const messages: Message[] = [];
	const claims = new Set(pages.flatMap((page) => page.claims.map(({ id }) => id)));
	for (const { claimUses, source } of pages) {
		for (const { id, at } of claimUses) {
			if (!claims.has(id))
				messages.push(createMessage('citation-claims-exist', source.place(at), citation.noClaim(id, suggest(id, claims)), { actual: id }));
		}
	}
	return messages;
}

/**
 * A passage without claim or assumption, be it one that has no id yet, must say in its note why it makes none. An edition in which nothing is marked
 * is a text with notes, and has no gaps.
 */
export function checkPassagesClaimed(pages: readonly ReadPage[], places: ReadonlyMap<string, Place>): Message[] {
	const claimed = new Set(pages.flatMap((page) => [...page.claims.map(({ passage }) => passage), ...page.unnamed]));
	if (claimed.size === 0) return [];
	return pages
		.flatMap((page) => page.passages)
		.filter(({ id, note }) => !claimed.has(id) && note === undefined)
		.map(({ id }) => createMessage('passage-claimed', places.get(id) as Place, words.passage.noClaim(id)));
}
