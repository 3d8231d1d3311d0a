/** The editions there have been, and what changed from one to another. Pure; made once for each state of the content. */
import { type Change, type Changes, compareEditions } from '../../anchors/compare-editions.ts';
import type { Ledger } from '../../anchors/ledger.ts';
import type { FrozenEdition } from '../../anchors/read-releases.ts';
import type { Repair } from '../../anchors/repairs.ts';
import type { EditionData } from '../../model/edition.ts';
import { compareIds } from '../../model/ids.ts';
import { route } from '../../model/routes.ts';

/** An edition whose data is at hand. */
export interface KnownEdition {
	version: string;
	/** The day of its release; undefined while it is a draft. */
	date: string | undefined;
	/** Its pages are kept under `/v/<version>/`. */
	frozen: boolean;
	/** What was mended of its styles and scripts since, the oldest first. */
	repairs: readonly Repair[];
	data: EditionData;
}

export interface Editions {
	ledger: Ledger;
	/** Oldest first; the last is the one that is shown. */
	known: readonly KnownEdition[];
	/** The one that is shown. */
	current: KnownEdition;
	/** Every older and newer edition that can be compared, the newest first. */
	pairs: readonly { from: KnownEdition; to: KnownEdition }[];
	/** What changed between two versions; undefined when one is not known or they are the wrong way round. */
	compare(from: string, to: string): Changes | undefined;
	/** What happened to an id from each edition to the next, oldest first. */
	changesOf(id: string): { from: string; to: string; change: Change }[];
	/** The path of an id's page, or of its place on one, in a released edition that has it. */
	pathIn(version: string, id: string): string;
	/** Whether an id stood in an edition. */
	stoodIn(id: string, version: string): boolean;
	/** Ids that were published, or given, and are no longer used, in the order of ids. */
	gone: readonly string[];
	/** The last edition but the current one in which an id stood. */
	lastWith(id: string): KnownEdition | undefined;
}

const ids = ({ sections, passages, claims, relations, crossRelations = [], citations }: EditionData): Set<string> =>
	new Set([sections, passages, claims, relations, crossRelations, citations].flatMap((list) => list.map(({ id }) => id)));

/** Puts the released editions, whose data came from their archives, and the current one in a row. */
export function buildEditions(current: EditionData, ledger: Ledger, frozen: readonly FrozenEdition[]): Editions {
	const archives = new Map(frozen.map((one) => [one.release.release, one]));
	const { version } = current.edition;
	const known: KnownEdition[] = ledger.releases.flatMap(({ release, date }) => {
		const archive = archives.get(release);
		const data = archive?.data ?? (release === version ? current : undefined);
		return data ? [{ version: release, date, frozen: archive !== undefined, repairs: archive?.repairs ?? [], data }] : [];
	});
	if (known.at(-1)?.version !== version) known.push({ version, date: undefined, frozen: false, repairs: [], data: current });
	const have = new Map(known.map((one) => [one.version, ids(one.data)]));
	const indexOfVersion = (wanted: string) => known.findIndex((one) => one.version === wanted);
	const compared = new Map<string, Changes>();
	const compare = (from: string, to: string): Changes | undefined => {
		const [older, newer] = [known[indexOfVersion(from)], known[indexOfVersion(to)]];
		if (!older || !newer || indexOfVersion(from) >= indexOfVersion(to)) return undefined;
		const key = `${from} ${to}`;
		const changes = compared.get(key) ?? compareEditions(older.data, newer.data, ledger);
		compared.set(key, changes);
		return changes;
	};
	let steps: Map<string, { from: string; to: string; change: Change }[]> | undefined;
	const buildSteps = () => {
		const all = known.slice(1).flatMap(({ version: to }, index) => {
			const from = (known[index] as KnownEdition).version;
			return (compare(from, to)?.changes ?? []).map((change) => ({ from, to, change }));
		});
		return Map.groupBy(all, ({ change }) => change.id);
	};
	return {
		ledger,
		known,
		current: known.at(-1) as KnownEdition,
		pairs: known
			.flatMap((to, n) =>
				known
					.slice(0, n)
					.map((from) => ({ from, to }))
					.reverse(),
			)
			.reverse(),
		compare,
		changesOf(id) {
			steps ??= buildSteps();
			return steps.get(id) ?? [];
		},
		pathIn(version, id) {
			const release = ledger.releases.find((one) => one.release === version);
			if (release?.pages === undefined) return route.released(version, route.anchor(id));
			const { claims = [], relations = [], crossRelations = [] } = known[indexOfVersion(version)]?.data ?? {};
			return route.releasedPassage(version, [...claims, ...relations, ...crossRelations].find((one) => one.id === id)?.passage ?? id, id);
		},
		stoodIn: (id, version) => have.get(version)?.has(id) ?? false,
		gone: [...ledger.history]
			.filter(([, entries]) => entries.at(-1)?.status !== 'live')
			.map(([id]) => id)
			.sort(compareIds),
		lastWith: (id) => known.slice(0, -1).findLast((one) => have.get(one.version)?.has(id)),
	};
}
