/**
 * Schemes of argument: what each is called, the form of its step, and the questions that test it, first what is asked of this scheme alone.
 * The names are those of Walton, Reed and Macagno (2008) where they have one; the questions are worded here.
 */
type Questions = readonly [string, string, ...string[]];

export const schemes = {
	'correlation-to-cause': {
		name: 'From correlation to cause',
		form: 'Two things are found together, so one brings about the other.',
		questions: [
			'Do the two really occur together, and often enough to be more than chance?',
			'Could it be the other way round, so that the effect is taken for the cause?',
			'Could a third thing bring about both?',
			'Is there a way in which the one could bring about the other?',
		],
	},
	example: {
		name: 'From example',
		form: 'It is so in this case, so it is so in cases of this kind.',
		questions: [
			'Is it really so in the case that is named?',
			'Does the case belong to the kind that the claim is about?',
			'Is it typical of that kind, or hand-picked?',
			'Are there cases in which it is not so?',
		],
	},
	'hasty-generalisation': {
		name: 'From few cases to all',
		form: 'It is so in the few cases looked at, so it is so in general.',
		questions: [
			'How many cases were looked at, and how were they chosen?',
			'Do they differ from the others in something that matters here?',
			'Is more claimed than the cases allow: “all” instead of “some”?',
		],
	},
	ignorance: {
		name: 'From what is not shown',
		form: 'Nobody has shown that it is so, so it should not be taken to be so.',
		questions: [
			'Has anybody looked where it would be found?',
			'Who has the burden of proof here?',
			'Does it follow that it is not so, or only that nobody knows?',
		],
	},
	'expert-opinion': {
		name: 'From expert opinion',
		form: 'Somebody who knows the field says so, so it is so.',
		questions: [
			'Is the one who says it an expert in this very field?',
			'Was this said, and meant as it is used here?',
			'Do other experts agree?',
			'On what evidence does the expert say so?',
		],
	},
	definition: {
		name: 'From definition',
		form: 'Given what the word means, the case falls under it, or does not.',
		questions: [
			'Is this what the word means in the debate?',
			'Does the case have what the definition asks for?',
			'Was the definition made so that the conclusion follows?',
			'Does the word mean the same in both places?',
		],
	},
	'counter-example': {
		name: 'By counter-example',
		form: 'Here is a case in which it is not so, so it is not so in general.',
		questions: [
			'Was it claimed of all cases, or only of most?',
			'Is the case one of those of which it was claimed?',
			'Is it really so in this case?',
			'Can the claim be kept by leaving such cases out?',
		],
	},
	'practical-reasoning': {
		name: 'From ends to means',
		form: 'This is wanted and that brings it about, so that should be done.',
		questions: [
			'Is the end worth having, and does it go with other ends?',
			'Does the means bring it about?',
			'Are there other means, and are they better?',
			'What else would the means bring about?',
			'Can it be done at all?',
		],
	},
	motive: {
		name: 'From motive',
		form: 'Somebody has a motive to do it, or none, so they will, or will not.',
		questions: [
			'Do they really have this motive?',
			'Do they have other motives that pull the other way?',
			'Can they do what they have a motive to do?',
			'Do people in their place act like that?',
		],
	},
	analogy: {
		name: 'From analogy',
		form: 'It is so in a similar case, so it is so in this one.',
		questions: [
			'Are the two alike in what matters here?',
			'Do they differ in something that tells against it?',
			'Is it really so in the other case?',
			'Is there another similar case in which it is not so?',
		],
	},
	consequences: {
		name: 'From consequences',
		form: 'If it were so, this would follow; so it is so, or is not, or should or should not be.',
		questions: [
			'Would this really follow, and how likely is it?',
			'Is what follows good, or bad, and for whom?',
			'Does anything else follow that should be weighed?',
		],
	},
	sign: {
		name: 'From sign',
		form: 'Here is a sign that goes with it, so it is there.',
		questions: [
			'Does the sign really go with what it is taken to show?',
			'Could something else have brought the sign about?',
			'Are there other signs that point the other way?',
		],
	},
	classification: {
		name: 'From classification',
		form: 'It belongs to this kind, and it is so of what belongs to this kind, so it is so here.',
		questions: [
			'Does it certainly belong to this kind?',
			'Is it true of everything of this kind, or only as a rule?',
			'Could it be put under another kind as well?',
		],
	},
	alternatives: {
		name: 'By ruling out alternatives',
		form: 'It is one or the other, and it is not the other, so it is this.',
		questions: ['Are these all the ways it could be?', 'Do they exclude one another?', 'Is the other really ruled out?'],
	},
} satisfies Record<string, { name: string; form: string; questions: Questions }>;
