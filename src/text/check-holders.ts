/** Who is said to hold claims when no single work does: whether `edition.yml` knows the name, and whether each name it knows is used. */
import { holders as words } from '#words/messages-joined.ts';
import { createMessage, type Message } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { EditionInfo } from '../model/edition.ts';
import type { ReadPage } from './read-page.ts';
import type { Source } from './source.ts';

/** Without a sound `edition.yml` nothing is told: that it is missing has been. */
export function checkHolders(info: EditionInfo | undefined, source: Source | undefined, pages: readonly ReadPage[]): Message[] {
	if (!info || !source) return [];
	const known = Object.keys(info.holders ?? {});
	const used = new Set<string>();
	const messages = pages.flatMap((page) =>
		page.holderUses.flatMap(({ id, at }) => {
			used.add(id);
			if (known.includes(id)) return [];
			const near = nearest(id, known);
			const reason = near === undefined ? words.unknown(id) : words.unknownButNear(id, near);
			return createMessage('holder-known', page.source.place(at), reason, { actual: id, expected: known });
		}),
	);
	for (const name of known.filter((one) => !used.has(one))) {
		const offset = source.text.search(new RegExp(`^\\s+${name}\\s*:`, 'm'));
		messages.push(createMessage('holder-used', source.place(Math.max(0, offset)), words.unused(name)));
	}
	return messages;
}
