/** Who holds a claim: one row for each voice. An assumption is the author's own or ascribed; everything else is said in the other voices. */
import { voices as words } from '#words/voices.ts';
import type { ClaimKind } from './kinds.ts';

/** The words of a voice, as `#words/voices.ts` has them. */
export interface VoiceWording {
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
}

export interface VoiceRow extends VoiceWording {
	/** Whether the author speaks, or only tells what others say. */
	holder: 'own' | 'reported';
	/** Class beside that of the holder, where there is more to be told. */
	className?: string;
	/** Which statements may have it. */
	of: 'claims' | 'assumptions' | 'both';
	/** Who says a claim in this voice in the Argument Interchange Format, and what is done by saying it, in AIFdb's words where it has some. */
	says: readonly { who: 'author' | 'others'; does: string }[];
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
		...words.author,
		holder: 'own',
		of: 'both',
		says: [{ who: 'author', does: 'Asserting' }],
	},
	reported: {
		...words.reported,
		holder: 'reported',
		of: 'claims',
		says: [{ who: 'others', does: 'Reported Speech' }],
	},
	shared: {
		...words.shared,
		holder: 'reported',
		className: 'shared',
		of: 'claims',
		says: [
			{ who: 'others', does: 'Reported Speech' },
			{ who: 'author', does: 'Agreeing' },
		],
	},
	conceded: {
		...words.conceded,
		holder: 'reported',
		className: 'conceded',
		of: 'claims',
		says: [{ who: 'author', does: 'Conceding' }],
	},
	ascribed: {
		...words.ascribed,
		holder: 'reported',
		className: 'ascribed',
		of: 'assumptions',
		says: [{ who: 'others', does: 'Ascribing' }],
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
