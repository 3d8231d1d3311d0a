/** The named maps: what they look at, as ids of claims and relations. */
import { maps as words } from '#words/messages-joined.ts';
import type { Message } from '../diagnostics/messages.ts';
import { suggest } from '../diagnostics/nearest.ts';
import type { MapSpec } from '../model/edition.ts';
import { parseId } from '../model/ids.ts';
import type { ParsedData } from './parse-data.ts';
import type { MapEntry } from './parse-index.ts';
import type { ReadPage } from './read-page.ts';
import { createReport, type Source } from './source.ts';

/** How many steps a map goes from its focus unless it says so. */
const DEPTH = 2;

/**
 * Resolves the focus of each map: a claim, assumption, support or attack stands for itself, `P3` for its claim, a passage for all its
 * claims. Reports what does not exist, a passage without claims, and two maps of one id.
 */
export function buildMaps(
	entries: ParsedData<MapEntry[]>,
	source: Source | undefined,
	pages: readonly ReadPage[],
): { maps: MapSpec[]; messages: Message[] } {
	const messages: Message[] = [];
	if (!entries.data || !source) return { maps: [], messages };
	const report = createReport(source, messages);
	const known = new Map<string, string[]>();
	for (const { passages, claims, relations } of pages) {
		for (const { id } of passages) known.set(id, []);
		for (const { id, label, passage, proposition } of claims) {
			known.set(id, [id]);
			known.get(passage)?.push(id);
			if (proposition !== undefined) known.set(label, [id]);
		}
		for (const { id } of relations) known.set(id, [id]);
	}
	const seen = new Set<string>();
	const maps = entries.data.map(({ id, title, focus, depth = DEPTH, description }, index): MapSpec => {
		if (seen.has(id)) report('yaml-valid', entries.offset([index, 'id']), words.twice(id));
		seen.add(id);
		if (parseId(id) || /^(?:proposition-\d+|whole|part|all)$/.test(id)) {
			report('yaml-valid', entries.offset([index, 'id']), words.taken(id), { actual: id });
		}
		const list = typeof focus === 'string' ? focus.trim().split(/\s+/) : focus;
		const ids = list.flatMap((one, number) => {
			const found = known.get(one);
			const offset = entries.offset(typeof focus === 'string' ? [index, 'focus'] : [index, 'focus', number]);
			if (!found) report('map-focus-exists', offset, words.unknown(one, suggest(one, known.keys())), { actual: one });
			else if (found.length === 0) report('map-focus-exists', offset, words.empty(one), { actual: one });
			return found ?? [];
		});
		return { id, title, focus: [...new Set(ids)], depth, ...(description === undefined ? {} : { description }) };
	});
	return { maps, messages };
}
