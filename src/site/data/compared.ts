/** Two editions, compared, as their pages tell it. */
import * as words from '#words/changes.ts';
import { longDate } from '#words/grammar.ts';
import type { Change } from '../../anchors/compare-editions.ts';
import { type ChangeGroup, groupChanges } from '../releases/change-pages.ts';
import type { SiteContext } from './context.ts';

export interface Compared {
	changes: readonly Change[];
	groups: readonly ChangeGroup[];
	/** When both were released, in a sentence. */
	releases: string;
	/** The path of an id's page as it was; undefined where the older edition is not kept. */
	wasAt: ((id: string) => string | undefined) | undefined;
}

/** Throws where there are no two such editions. */
export function compareIn({ editions }: Pick<SiteContext, 'editions'>, from: string, to: string): Compared {
	const compared = editions.compare(from, to);
	const older = editions.known.find(({ version }) => version === from);
	const newer = editions.known.find(({ version }) => version === to);
	if (!compared || !older || !newer) throw new Error(`Editions ${from} and ${to} can’t be compared`);
	const dayOf = ({ version, date }: typeof older) => ({ version, day: date && longDate(date) });
	return {
		changes: compared.changes,
		groups: groupChanges(from, to, compared.changes),
		releases: words.releases(dayOf(older), dayOf(newer)),
		wasAt: older.frozen ? (id) => editions.pathIn(older.version, id) : undefined,
	};
}
