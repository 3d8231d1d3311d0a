/**
 * Two editors who both minted took the same next ids, each for something else, and their merge has each of them twice. One of the two keeps the id:
 * the one that was released with it, else the first; the other gets the next free one, and with a passage its claims.
 */
import { chooseIds } from '../anchors/choose-ids.ts';
import { toText } from '../disk/file-text.ts';
import type { Compiled } from '../edition.ts';
import type { Place } from '../model/edition.ts';
import { parseId } from '../model/ids.ts';
import type { ContentFiles } from '../text/decode-files.ts';
import { findTwins, type Writing } from '../text/twin-ids.ts';
import { compileFiles } from './content.ts';

export interface Renamed {
	from: string;
	to: string;
	/** Where it stands. */
	place: Place;
	/** Where else the old id is named, which may mean the one or the other. */
	uses: Place[];
}
export interface MendedTwins {
	/** The files that change, whole. */
	files: Map<string, string>;
	renamed: Renamed[];
}

/** Gives one of each two things that have one id another. Things in the same words, a paragraph that stands twice, are left as they are. */
export function mendTwins(files: ContentFiles, read: Compiled): MendedTwins {
	const twins = findTwins(read.ids);
	const keepers = new Map<string, Writing>();
	for (const [id, writings] of twins) keepers.set(id, writings[0] as Writing);
	for (const id of twins.keys()) follow(read, twins, keepers, id);
	for (const id of [...twins.keys()].filter((one) => read.ledger.released.has(one))) {
		const parsed = parseId(id);
		if (parsed?.form === 'claim' && keepers.has(parsed.passage)) continue;
		const keeps = twins.get(id)?.find((one) => {
			const trial = new Map([...keepers, [id, one]]);
			follow(read, twins, trial, id);
			const { messages } = compileFiles(new Map([...files, ...rename(files, read, twins, trial).files]));
			return !messages.some(({ ruleId, reason }) => ruleId === 'anchor-words' && new RegExp(`\\b${id}\\b(?!-)`).test(reason));
		});
		if (keeps) {
			keepers.set(id, keeps);
			follow(read, twins, keepers, id);
		}
	}
	return rename(files, read, twins, keepers);
}

/** The claims of a passage stay with the one that keeps its number. */
function follow(read: Compiled, twins: ReadonlyMap<string, Writing[]>, keepers: Map<string, Writing>, passage: string): void {
	const keeper = keepers.get(passage);
	if (parseId(passage)?.form !== 'passage' || !keeper) return;
	for (const [id, writings] of twins) {
		const parsed = parseId(id);
		if (parsed?.form !== 'claim' || parsed.passage !== passage) continue;
		const stays = writings.find((writing) => writing.page === keeper.page && passageBehind(read, writing) === keeper.at);
		if (stays) keepers.set(id, stays);
	}
}

/** Offset of the id of the passage in which a claim stands: at its end, behind its claims. */
function passageBehind({ ids }: Compiled, { page, at }: Writing): number | undefined {
	return ids[page]?.written.filter((one) => one.at > at && parseId(one.id)?.form === 'passage').sort((a, b) => a.at - b.at)[0]?.at;
}

function rename(
	files: ContentFiles,
	read: Compiled,
	twins: ReadonlyMap<string, Writing[]>,
	keepers: ReadonlyMap<string, Writing>,
): MendedTwins {
	const others = [...twins].flatMap(([id, writings]) => writings.filter((writing) => writing !== keepers.get(id)));
	const given = read.ids.map(({ written }, page) => {
		const own = others.filter((one) => one.page === page).map(({ at }) => at);
		const goes = (offset: number, id: string) =>
			own.includes(offset) || (parseId(id)?.form === 'claim' && own.includes(passageBehind(read, { id, page, at: offset }) ?? -1));
		return written.filter(({ id, at }) => goes(at, id)).sort((a, b) => a.at - b.at);
	});
	const chosen = chooseIds(
		read.ids.map(({ written }, page) => ({
			written: written.filter((one) => !given[page]?.includes(one)),
			missing: (given[page] ?? []).flatMap(({ id, at }) => {
				const form = parseId(id)?.form;
				return form ? [{ form, at, count: 1 }] : [];
			}),
		})),
		read.ledger.history.keys(),
	);
	const changed = new Map<string, string>();
	const renamed: Renamed[] = [];
	for (const [page, row] of given.entries()) {
		const source = read.ids[page]?.source;
		if (!source || row.length === 0) continue;
		const { mark, text } = toText(files.get(source.file) ?? '');
		let whole = '';
		let from = 0;
		for (const [index, { id, at }] of row.entries()) {
			const to = chosen[page]?.[index]?.[0];
			if (to === undefined) continue;
			whole += `${text.slice(from, at + 1)}${to}`;
			from = at + 1 + id.length;
			renamed.push({ from: id, to, place: source.place(at), uses: findUses(read, id) });
		}
		changed.set(source.file, mark + whole + text.slice(from));
	}
	return { files: changed, renamed };
}

/** Where an id is named in the text without being written there. */
function findUses({ ids }: Compiled, id: string): Place[] {
	return ids.flatMap(({ source, written }) =>
		[...source.text.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))]
			.filter(({ index }) => !written.some((one) => one.at === index - 1))
			.map(({ index }) => source.place(index)),
	);
}
