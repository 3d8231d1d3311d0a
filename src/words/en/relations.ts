/**
 * The words of what bears on what: for each kind of relation, each side and each sort of attack. Where each stands: `RelationWords` in
 * `model/relations.ts`.
 */

export const sides = {
	for: {
		noun: { one: 'reason', many: 'reasons' },
		preposition: 'for',
		passive: 'supported by',
		names: { one: 'Support', many: 'Supports' },
	},
	against: {
		noun: { one: 'objection', many: 'objections' },
		preposition: 'to',
		passive: 'objected to by',
		names: { one: 'Attack', many: 'Attacks' },
	},
};

export const relations = {
	support: {
		noun: { one: 'support', many: 'supports' },
		verb: { singular: 'supports', plural: 'support', passive: 'supported by' },
		act: 'Give a reason',
		word: 'supports',
		does: { one: 'supports it', many: 'support it' },
		by: 'by a reason',
		aim: { join: 'step from', ends: 'to' },
		sort: 'A reason for the claim: together the premises speak for it.',
		choice: 'A supports C: it is a reason for it',
	},
	presupposition: {
		noun: { one: 'presupposition', many: 'presuppositions' },
		verb: { singular: 'is presupposed by', plural: 'are presupposed by', passive: 'depends on' },
		act: 'Name what it takes for granted',
		word: 'presupposes',
		does: { one: 'is presupposed by it', many: 'are presupposed by it' },
		by: 'by what it presupposes',
		aim: { join: 'presupposition of', ends: 'by' },
		sort: 'What the claim takes for granted: it depends on this, and loses its footing where this falls.',
		choice: 'A is presupposed by C: C takes A for granted, and falls with it',
	},
	restatement: {
		noun: { one: 'restatement', many: 'restatements' },
		verb: { singular: 'says again', plural: 'say again', passive: 'said again by' },
		act: 'Say it again',
		word: 'says again',
		does: { one: 'says it again', many: 'say it again' },
		by: 'by saying it again',
		aim: { join: 'restatement by', ends: 'of' },
		sort: 'The same in other words: one claim and another wording of it.',
		choice: 'A says C again: the same in other words',
	},
	attack: {
		noun: { one: 'attack', many: 'attacks' },
		verb: { singular: 'denies', plural: 'deny', passive: 'denied by' },
		act: 'Deny it',
		word: 'denies',
		does: { one: 'denies it', many: 'deny it' },
		by: 'by denying it',
		aim: { join: 'attack of', ends: 'on' },
		sort: 'An attack: both can’t stand.',
		choice: 'A denies C: both can’t stand',
	},
	challenge: {
		noun: { one: 'challenge', many: 'challenges' },
		verb: { singular: 'asks for a reason for', plural: 'ask for a reason for', passive: 'asked for a reason by' },
		act: 'Ask for a reason',
		word: 'asks',
		does: { one: 'asks for a reason', many: 'ask for a reason' },
		by: 'by asking for a reason',
		aim: { join: 'challenge of', ends: 'to' },
		sort: 'A challenge: it asks for a reason, and leaves the claim open until one is given.',
		choice: 'A asks for a reason for C, and denies nothing',
	},
	qualification: {
		noun: { one: 'qualification', many: 'qualifications' },
		verb: { singular: 'limits', plural: 'limit', passive: 'limited by' },
		act: 'Limit it',
		word: 'limits',
		does: { one: 'limits it', many: 'limit it' },
		by: 'by limiting it',
		aim: { join: 'limit set by', ends: 'to' },
		sort: 'A qualification: it limits the claim to some cases, degrees or conditions; a weaker version stands.',
		choice: 'A limits C: a weaker version of it stands',
	},
};

export const attackTypes = {
	rebut: { noun: 'rebuttal', sentence: 'It rebuts: it denies the claim itself.' },
	undermine: { noun: 'underminer', sentence: 'It undermines: it denies an assumption.' },
	undercut: {
		noun: 'undercutter',
		sentence: 'It undercuts: it denies a line of the argument, and leaves the claims at both ends alone.',
	},
};

/** What its premises do together, in the guide of the syntax. */
export const premises = {
	support: 'ids of the premises, which support together',
	presupposition: 'ids of what is taken for granted',
	restatement: 'ids of what says the same again',
	attack: 'ids of the claims that deny it together',
	challenge: 'ids of the claims and questions that ask for a reason',
	qualification: 'ids of the claims that limit it',
};
/** What its property says, in the edition’s linked data. */
export const comments = {
	support: 'The premises of this support together give a reason for the claim.',
	presupposition: 'The target takes the premises for granted: it stands only if they do.',
	restatement: 'The premise says the target again, in other words.',
	attack: 'The premises of this attack together deny the target: both can’t stand.',
	challenge: 'The premises ask for a reason for the target, and do not deny it.',
	qualification: 'The premises limit the target; a weaker version of it stands.',
};
/** What a legend says of it behind its `word`, at length; so its subject is that of `word`. Apart, since scripts of pages have no legends. */
export const meanings = {
	support: 'is a reason for it',
	presupposition: 'takes it for granted, and falls with it',
	restatement: 'says the same in other words',
	attack: 'both can’t stand',
	challenge: 'asks for a reason, and denies nothing',
	qualification: 'limits it; a weaker version stands',
};
/** What one of its kind is, after its noun and a colon. */
export const definitions = {
	support: 'a reason for the claim: together the premises speak for it.',
	presupposition: 'what the claim takes for granted: it depends on this, and loses its footing where this falls.',
	restatement: 'the same in other words: one claim and another wording of it.',
	attack: 'both can’t stand.',
	challenge: 'it asks for a reason, and leaves the claim open until one is given.',
	qualification: 'it limits the claim to some cases, degrees or conditions; a weaker version stands.',
};
