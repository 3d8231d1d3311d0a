/** Who holds a claim: one row for each voice. An assumption is the author's own or ascribed; everything else is said in the other voices. */
import type { ClaimKind } from './kinds.ts';

export interface VoiceRow {
	/** Whether the author speaks, or only tells what others say. */
	holder: 'own' | 'reported';
	/** Class beside that of the holder, where there is more to be told. */
	className?: string;
	/** Which statements may have it. */
	of: 'claims' | 'assumptions' | 'both';
	/** The claims in it: in a table, and in a list of filters. */
	short: string;
	long: string;
	/** The claims in it, where it is of use to leave them out together. */
	all?: string;
	/** A claim, and an assumption, in this voice: a sentence, a clause and an answer to “Who holds it?”. `{of}` stands for `of Hess 2004`, where a work is named. */
	claim?: VoiceWords;
	assumption?: VoiceWords;
	/** Voices that are not quite wrong for it, and what there is to say of that. */
	near?: Partial<Record<ClaimVoice, string>>;
	/** Who says a claim in this voice in the Argument Interchange Format, and what is done by saying it, in AIFdb's words where it has some. */
	says: readonly { who: 'author' | 'others'; does: string }[];
	/** What it is for the linked data. */
	term: string;
}
export interface VoiceWords {
	sentence: string;
	clause: string;
	answer: string;
	/** Whose it is, before or after the noun: `the author’s {noun}`. */
	holder: string;
	/** The same on a map, beside a number; what is said of a question instead. */
	map: string;
	question?: string;
}

export type ClaimVoice = 'author' | 'reported' | 'shared' | 'conceded' | 'ascribed';
export const voices: Readonly<Record<ClaimVoice, VoiceRow>> = {
	author: {
		holder: 'own',
		of: 'both',
		short: 'the author’s',
		long: 'the author’s own',
		all: 'all in the author’s own voice',
		claim: {
			sentence: 'Said in the author’s own voice.',
			clause: 'the author says it in the author’s own voice',
			answer: 'The author, in the author’s own voice',
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
		says: [{ who: 'author', does: 'Asserting' }],
		term: 'the author',
	},
	reported: {
		holder: 'reported',
		of: 'claims',
		short: 'reported',
		long: 'only reported',
		all: 'all that is only reported',
		claim: {
			sentence: 'The author reports it and leaves it with those who hold it.',
			clause: 'the author only reports it{of}',
			answer: 'Others: the author only reports it',
			holder: 'reported {noun}',
			map: 'reported',
		},
		says: [{ who: 'others', does: 'Reported Speech' }],
		term: 'somebody she reports',
	},
	shared: {
		holder: 'reported',
		className: 'shared',
		of: 'claims',
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
		says: [
			{ who: 'others', does: 'Reported Speech' },
			{ who: 'author', does: 'Agreeing' },
		],
		term: 'both',
	},
	conceded: {
		holder: 'reported',
		className: 'conceded',
		of: 'claims',
		short: 'conceded',
		long: 'conceded',
		claim: {
			sentence: 'The author grants it, though it speaks against the author’s own case.',
			clause: 'the author grants it, against the author’s own case',
			answer: 'The author, granting it against the author’s own case',
			holder: '{noun} the author concedes',
			map: 'the author concedes',
		},
		near: { author: 'the author does say it, but as a concession to the other side.' },
		says: [{ who: 'author', does: 'Conceding' }],
		term: 'nobody here',
	},
	ascribed: {
		holder: 'reported',
		className: 'ascribed',
		of: 'assumptions',
		short: 'ascribed',
		long: 'ascribed to the theories',
		assumption: {
			sentence: 'The theories take it for granted, says the author.',
			clause: 'the theories take it for granted, the author says',
			answer: 'The theories, the author says',
			holder: '{noun}, ascribed to the theories',
			map: 'assumption',
		},
		says: [{ who: 'others', does: 'Ascribing' }],
		term: 'the theories',
	},
};
export const claimVoices = Object.keys(voices) as [ClaimVoice, ...ClaimVoice[]];
/** The voices in which a claim may be said, and those in which an assumption may be made. */
export const voicesOf = (what: 'claims' | 'assumptions'): ClaimVoice[] =>
	claimVoices.filter((voice) => voices[voice].of === what || voices[voice].of === 'both');

/** What is said of who holds a claim, by its kind: an assumption is taken for granted, all else is said. */
export function voiceWords({ kind, voice }: { kind: ClaimKind; voice: ClaimVoice }): VoiceWords {
	const row = voiceRow(voice);
	const words = (kind === 'assumption' ? row.assumption : row.claim) ?? row.claim ?? row.assumption;
	if (!words) throw new Error(`The voice ${voice} has no words.`);
	return words;
}

/** The row of a voice. */
export function voiceRow(voice: ClaimVoice): VoiceRow {
	return voices[voice];
}
