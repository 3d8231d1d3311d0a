/** Where the changes between two editions are told: on one page while they are few, else on pages of their own, which the first one lists. */
import * as words from '#words/changes.ts';
import type { Change } from '../../anchors/compare-editions.ts';
import { route } from '../../model/routes.ts';
import { groups } from './words-of-editions.ts';

/** As many changes as a page tells at most; more take a phone seconds to lay out. */
export const MOST_CHANGES = 200;

/** Some changes of one group, in its order. */
export interface ChangePage {
	/** The last part of its address, where it has a page of its own: `claims`, `claims-2`. */
	name: string;
	path: string;
	/** The group that it is of, as in `groups`. */
	group: string;
	title: string;
	changes: readonly Change[];
}
export interface ChangeGroup {
	/** As in `groups`. */
	id: string;
	title: string;
	changes: readonly Change[];
	pages: readonly ChangePage[];
}

/** Whether a comparison is told on more than one page. */
export const isLong = (changes: readonly Change[]): boolean => changes.length > MOST_CHANGES;

/** The groups in which something changed, each with its pages: as many as it needs, and of about the same length. */
export function groupChanges(from: string, to: string, all: readonly Change[]): ChangeGroup[] {
	return groups.flatMap(([id, title, kinds]) => {
		const changes = all.filter(({ kind }) => kinds.includes(kind));
		if (changes.length === 0) return [];
		const count = Math.ceil(changes.length / MOST_CHANGES);
		const pages = Array.from({ length: count }, (_, index): ChangePage => {
			const name = index === 0 ? id : `${id}-${index + 1}`;
			const [first, end] = [index, index + 1].map((part) => Math.round((part * changes.length) / count));
			const own = changes.slice(first, end);
			const ends = count > 1 ? ([own[0]?.label ?? '', own.at(-1)?.label ?? ''] as const) : undefined;
			return { name, path: route.changes(from, to, name), group: id, title: words.partOfGroup(title, ends), changes: own };
		});
		return [{ id, title, changes, pages }];
	});
}
