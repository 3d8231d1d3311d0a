/** How a claim stands, in words: one row for each status, from the strongest to the weakest. */
export type Status = 'unchallenged' | 'answered' | 'limited' | 'open' | 'contested' | 'without footing';

export interface StatusRow {
	/** Whether it stands. */
	stands: boolean;
	/** What the word means, after it and a colon. */
	meaning: string;
	/** Class of the word. */
	className: string;
}

export const statuses: Readonly<Record<Status, StatusRow>> = {
	unchallenged: { stands: true, meaning: 'nothing is brought against it', className: 'is-unchallenged' },
	answered: { stands: true, meaning: 'all objections to it are met', className: 'is-answered' },
	limited: { stands: true, meaning: 'it is limited, or only a part of it is objected to', className: 'is-limited' },
	open: { stands: false, meaning: 'a reason is asked for and none is given', className: 'is-open' },
	contested: { stands: false, meaning: 'it is denied and this is not met', className: 'is-contested' },
	'without footing': {
		stands: false,
		meaning: 'what it presupposes, or every reason given for it, does not stand',
		className: 'is-footless',
	},
};
export const statusNames = Object.keys(statuses) as [Status, ...Status[]];
