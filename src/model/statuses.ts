/** How a claim stands, in words: one row for each status, from the strongest to the weakest. */
import { statuses as words } from '#words/statuses.ts';

export type Status = 'unchallenged' | 'answered' | 'limited' | 'open' | 'contested' | 'without footing';

/** The words of a status, as `#words/statuses.ts` has them. */
export interface StatusWords {
	word: string;
	/** What the word means, after it and a colon. */
	meaning: string;
}

export interface StatusRow extends StatusWords {
	/** Whether it stands. */
	stands: boolean;
	/** Class of the word. */
	className: string;
}

export const statuses: Readonly<Record<Status, StatusRow>> = {
	unchallenged: { ...words.unchallenged, stands: true, className: 'is-unchallenged' },
	answered: { ...words.answered, stands: true, className: 'is-answered' },
	limited: { ...words.limited, stands: true, className: 'is-limited' },
	open: { ...words.open, stands: false, className: 'is-open' },
	contested: { ...words.contested, stands: false, className: 'is-contested' },
	'without footing': { ...words['without footing'], stands: false, className: 'is-footless' },
};
export const statusNames = Object.keys(statuses) as [Status, ...Status[]];
