/**
 * The words for who holds a claim. Where each stands: `VoiceWording` in `model/voices.ts`. `{noun}` stands for what it is offered as, `{of}`
 * for the work whose it is.
 */
import { does, TheAuthor, TheTheories, theAuthor, theAuthors, theTheories, theWork } from './work.ts';
export const voices = {
	author: {
		short: `${theAuthors}`,
		long: `${theAuthors} own`,
		all: `all in ${theAuthors} own voice`,
		claim: {
			sentence: `${TheAuthor} ${does('says', 'say')} so in person.`,
			clause: `${theAuthor} ${does('says', 'say')} so in person`,
			answer: `${TheAuthor}, in person`,
			holder: `${theAuthors} {noun}`,
			map: `${theAuthor}`,
			question: `${theAuthor} ${does('asks', 'ask')}`,
		},
		assumption: {
			sentence: `${TheAuthor} ${does('takes', 'take')} it for granted.`,
			clause: `${theAuthor} ${does('takes', 'take')} it for granted`,
			answer: `${TheAuthor}`,
			holder: `{noun} of ${theAuthor}`,
			map: `${theAuthors} assumption`,
		},
	},
	reported: {
		short: 'reported',
		long: 'only reported',
		all: 'all that is only reported',
		claim: {
			sentence: `${TheAuthor} ${does('reports', 'report')} it without endorsing it.`,
			clause: `${theAuthor} only ${does('reports', 'report')} it{of}`,
			answer: `Others: ${theAuthor} only ${does('reports', 'report')} it`,
			holder: 'reported {noun}',
			map: 'reported',
		},
	},
	shared: {
		short: 'shared',
		long: 'reported and shared',
		claim: {
			sentence: `${TheAuthor} ${does('reports', 'report')} it and ${does('agrees', 'agree')}.`,
			clause: `${theAuthor} ${does('reports', 'report')} it{of} and ${does('agrees', 'agree')}`,
			answer: `Others, and ${theAuthor} ${does('agrees', 'agree')} with them`,
			holder: `reported {noun}, shared by ${theAuthor}`,
			map: 'reported, shared',
		},
		near: { reported: `it is reported, but ${theAuthor} also ${does('agrees', 'agree')}.` },
	},
	conceded: {
		short: 'conceded',
		long: 'conceded',
		claim: {
			sentence: `${TheAuthor} ${does('concedes', 'concede')} it, though it tells against ${theWork}’s case.`,
			clause: `${theAuthor} ${does('concedes', 'concede')} it, though it tells against ${theWork}’s case`,
			answer: `${TheAuthor}, as a concession`,
			holder: `{noun} ${theAuthor} ${does('concedes', 'concede')}`,
			map: `${theAuthor} ${does('concedes', 'concede')}`,
		},
		near: { author: `${theAuthor} ${does('does', 'do')} say it, but as a concession to the other side.` },
	},
	ascribed: {
		short: 'ascribed',
		long: `ascribed to ${theTheories}`,
		assumption: {
			sentence: `${TheTheories} take it for granted, ${does('says', 'say')} ${theAuthor}.`,
			clause: `${theTheories} take it for granted, ${theAuthor} ${does('says', 'say')}`,
			answer: `${TheTheories}, ${theAuthor} ${does('says', 'say')}`,
			holder: `{noun}, ascribed to ${theTheories}`,
			map: 'assumption',
		},
	},
};

/** Who holds a claim in a voice, for the edition’s linked data. */
export const holders = {
	author: `${theAuthor}`,
	reported: `somebody ${theAuthor} ${does('reports', 'report')}`,
	shared: 'both',
	conceded: 'nobody here',
	ascribed: `${theTheories}`,
};
