/**
 * The words for who holds a claim. Where each stands: `VoiceWording` in `model/voices.ts`. `{noun}` stands for what it is offered as, `{of}`
 * for the work whose it is.
 */
export const voices = {
	author: {
		short: 'the author’s',
		long: 'the author’s own',
		all: 'all in the author’s own voice',
		claim: {
			sentence: 'The author says so in person.',
			clause: 'the author says so in person',
			answer: 'The author, in person',
			holder: 'the author’s {noun}',
			map: 'the author',
			question: 'the author asks',
		},
		assumption: {
			sentence: 'The author takes it for granted.',
			clause: 'the author takes it for granted',
			answer: 'The author',
			holder: '{noun} of the author',
			map: 'the author’s assumption',
		},
	},
	reported: {
		short: 'reported',
		long: 'only reported',
		all: 'all that is only reported',
		claim: {
			sentence: 'The author reports it without endorsing it.',
			clause: 'the author only reports it{of}',
			answer: 'Others: the author only reports it',
			holder: 'reported {noun}',
			map: 'reported',
		},
	},
	shared: {
		short: 'shared',
		long: 'reported and shared',
		claim: {
			sentence: 'The author reports it and agrees.',
			clause: 'the author reports it{of} and agrees',
			answer: 'Others, and the author agrees with them',
			holder: 'reported {noun}, shared by the author',
			map: 'reported, shared',
		},
		near: { reported: 'it is reported, but the author also agrees.' },
	},
	conceded: {
		short: 'conceded',
		long: 'conceded',
		claim: {
			sentence: 'The author concedes it, though it tells against the article’s case.',
			clause: 'the author concedes it, though it tells against the article’s case',
			answer: 'The author, as a concession',
			holder: '{noun} the author concedes',
			map: 'the author concedes',
		},
		near: { author: 'the author does say it, but as a concession to the other side.' },
	},
	ascribed: {
		short: 'ascribed',
		long: 'ascribed to the theories',
		assumption: {
			sentence: 'The theories take it for granted, says the author.',
			clause: 'the theories take it for granted, the author says',
			answer: 'The theories, the author says',
			holder: '{noun}, ascribed to the theories',
			map: 'assumption',
		},
	},
};

/** Who holds a claim in a voice, for the edition’s linked data. */
export const holders = {
	author: 'the author',
	reported: 'somebody the author reports',
	shared: 'both',
	conceded: 'nobody here',
	ascribed: 'the theories',
};
