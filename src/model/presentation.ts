/** How a claim looks, wherever it is shown: in the text, in lists, on maps, in books and in legends. */
import { signs as words } from '#words/signs.ts';
import type { ClaimKind } from './kinds.ts';
import { type ClaimVoice, voiceRow } from './voices.ts';

/** The signs of claims, as legends explain them: `hue` is the class that colours a sign, `classes` those of words under such a line. */
export const claimSigns = {
	proposition: {
		...words.proposition,
		hue: 'proposition',
		classes: 'proposition',
		glyph: 'M1 7.5h18M1 10.5h18',
	},
	own: {
		...words.own,
		hue: 'own',
		classes: 'claim own',
		glyph: 'M1 10h18',
	},
	reported: {
		...words.reported,
		hue: 'reported',
		classes: 'claim reported',
		glyph: 'M1 6V2h4M15 2h4v4M1 10h18',
	},
	assumption: {
		...words.assumption,
		hue: 'assumption',
		classes: 'assumption',
		glyph: 'M1 10h4M8 10h4M15 10h4',
	},
	question: {
		...words.question,
		hue: 'own',
		classes: 'claim own',
		glyph: 'M1 10h18M10 1.5 13 4.5 10 7.5 7 4.5Z',
	},
} as const;
export type ClaimSign = keyof typeof claimSigns;

/** `own`: the author speaks; `reported`: the author tells what others say, and may agree or grant it; `assumed`: it is taken for granted. */
export type Holder = 'own' | 'reported' | 'assumed';
export type ClaimForm = 'claim' | 'assumption' | 'proposition';

export interface Presentation {
	form: ClaimForm;
	holder: Holder;
	/** Classes of its line, brackets and colour: form, holder, what is special in voice and kind. */
	classes: string[];
	/** The sign that stands for it in lists. */
	sign: ClaimSign;
	/** The signs that a drawing of it needs in its legend. */
	signs: ClaimSign[];
	/** It bears a lozenge. */
	question: boolean;
}

/** The one answer to how a claim looks: `claim reported conceded evidence`. */
export function presentationOf(claim: { kind: ClaimKind; voice: ClaimVoice; proposition?: number }): Presentation {
	const { kind, voice, proposition } = claim;
	const row = voiceRow(voice);
	const form = kind === 'assumption' ? 'assumption' : proposition === undefined ? 'claim' : 'proposition';
	const question = kind === 'question';
	const sign = form === 'claim' ? row.holder : form;
	const special = [...(row.className ? [row.className] : []), ...(form === kind ? [] : [kind])];
	return {
		form,
		holder: form === 'assumption' ? 'assumed' : row.holder,
		classes:
			form === 'assumption' ? [form, row.className ?? row.holder] : [form, row.holder, ...special.filter((name) => name !== 'claim')],
		sign: question && sign === 'own' ? 'question' : sign,
		signs: question ? [sign, 'question'] : [sign],
		question,
	};
}

/** The same as a class attribute. */
export function classesOf(claim: Parameters<typeof presentationOf>[0]): string {
	return presentationOf(claim).classes.join(' ');
}
