/** Which ids are free: new ones for what has none. An id that was ever minted, released or not, is never given again. */
import { compareIds, countedLetters, type ParsedId, parseId } from '../model/ids.ts';

type Form = ParsedId['form'];
type PassageId = Extract<ParsedId, { form: 'passage' }>;

/** A page as a row of places: ids that are written, and gaps where some are missing, each with its offset. */
export interface IdRow {
	written: readonly { id: string; at: number }[];
	missing: readonly { form: Form; at: number; count: number }[];
}

const MOST_LETTERS = 26 + 26 * 26;

/**
 * Ids for every gap of the pages, which are in reading order; `known` are all ids of the ledger. For each page the ids of its gaps, in their
 * order; no ids where none is free (before the first passage, or between 67-1 and 67-2), so that the gap stays and its message with it.
 *
 * A passage gets the next number if that is free, else its predecessor's with -1, -2 …; if its claims already have ids, the one they name.
 * A claim gets the letter after the last ever used in its passage; everything else the number after the highest ever used.
 */
export function chooseIds(pages: readonly IdRow[], known: Iterable<string>): string[][][] {
	const written = new Set(pages.flatMap((page) => page.written.map(({ id }) => id)));
	const ever = new Set([...written, ...known]);
	const highest: Record<string, number> = {};
	const raise = (key: string, to: number) => {
		highest[key] = Math.max(highest[key] ?? 0, to);
	};
	for (const id of ever) {
		const parsed = parseId(id);
		if (!parsed || parsed.form === 'passage') continue;
		if (parsed.form === 'claim') raise(parsed.passage, toNumber(parsed.letters));
		else raise(parsed.form, parsed.number);
	}
	const next = (key: string): number => {
		raise(key, (highest[key] ?? 0) + 1);
		return highest[key] as number;
	};
	const passages = choosePassages(pages, written, ever);

	return pages.map((page, index) => {
		const slots = passages[index] as Slot[];
		return page.missing.map(({ form, at, count }) => {
			if (form === 'passage') {
				const id = slots.find((slot) => slot.at === at)?.id;
				return id === undefined ? [] : [id];
			}
			if (form === 'claim') {
				// The id of a passage stands at its end, behind its claims.
				const passage = slots.find((slot) => slot.at >= at)?.id;
				const number = passage === undefined ? MOST_LETTERS + 1 : next(passage);
				return number > MOST_LETTERS ? [] : [`${passage}${toLetters(number)}`];
			}
			return Array.from({ length: count }, () => `${countedLetters[form]}${next(form)}`);
		});
	});
}

/** A passage of a page: where its id stands or is to stand, and the id, once there is one. */
interface Slot {
	at: number;
	id: string | undefined;
}

function choosePassages(pages: readonly IdRow[], written: ReadonlySet<string>, ever: Set<string>): Slot[][] {
	const rows = pages.map((page) => {
		const slots: Slot[] = [
			...page.written.flatMap(({ id, at }) => (parseId(id)?.form === 'passage' ? { at, id } : [])),
			...page.missing.flatMap(({ form, at }) => (form === 'passage' ? { at, id: undefined } : [])),
		].sort((a, b) => a.at - b.at);
		for (const [index, slot] of slots.entries()) slot.id ??= namedByClaims(page, slots[index - 1]?.at ?? -1, slot.at, written);
		return slots;
	});
	const all = rows.flat();
	let before: PassageId = { form: 'passage', id: 'p0', number: 0, insert: 0 };
	for (const [index, slot] of all.entries()) {
		if (slot.id === undefined) {
			const after = all.slice(index + 1).find(({ id }) => id !== undefined)?.id;
			slot.id = freePassage(before, after, ever);
			if (slot.id !== undefined) ever.add(slot.id);
		}
		const parsed = slot.id === undefined ? undefined : parseId(slot.id);
		if (parsed?.form === 'passage') before = parsed;
	}
	return rows;
}

/** The passage that the claims between two offsets say they stand in, unless another passage has that id. */
function namedByClaims({ written }: IdRow, from: number, to: number, taken: ReadonlySet<string>): string | undefined {
	for (const { id, at } of written) {
		const parsed = parseId(id);
		if (at > from && at < to && parsed?.form === 'claim' && !taken.has(parsed.passage)) return parsed.passage;
	}
	return undefined;
}

/** An id between two passages that was never used; undefined if there is none. */
function freePassage(before: PassageId, after: string | undefined, ever: ReadonlySet<string>): string | undefined {
	const fits = (id: string) => after === undefined || compareIds(id, after) < 0;
	for (let number = before.number + 1; fits(`p${number}`); number++) if (!ever.has(`p${number}`)) return `p${number}`;
	if (before.number === 0) return undefined;
	const insert = (k: number) => `p${before.number}-${k}`;
	for (let k = before.insert + 1; fits(insert(k)); k++) if (!ever.has(insert(k))) return insert(k);
	return undefined;
}

/** a → 1, z → 26, aa → 27. */
function toNumber(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

function toLetters(number: number): string {
	const last = String.fromCharCode(97 + ((number - 1) % 26));
	return number > 26 ? toLetters(Math.floor((number - 1) / 26)) + last : last;
}
