/** The words for how a claim stands, from the strongest to the weakest, and what each means. */
export const statuses = {
	unchallenged: { word: 'unchallenged', meaning: 'no objection is made to it' },
	answered: { word: 'answered', meaning: 'all objections to it are met' },
	limited: { word: 'limited', meaning: 'it is limited, or only a part of it is objected to' },
	open: { word: 'open', meaning: 'a reason is asked for and none is given' },
	contested: { word: 'contested', meaning: 'it is denied and the denial is not met' },
	'without footing': { word: 'without footing', meaning: 'what it presupposes, or every reason given for it, does not stand' },
};
