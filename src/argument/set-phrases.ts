/** The edition's set phrases of a claim and of a citation: who holds it, why a work is cited. English, like the edition's own pages. */
import { purposes } from '#words/argument.ts';
import { proposition, unstated } from '#words/kinds.ts';
import type { Citation, Claim } from '../model/edition.ts';
import { kindRow } from '../model/kinds.ts';
import { voiceWords } from '../model/voices.ts';

/** The noun for what a claim is offered as: `definition`, `piece of evidence`, `proposition`. */
export function kindNoun(claim: Claim): string {
	if (claim.proposition !== undefined) return proposition.one;
	const { noun } = kindRow(claim.kind);
	return noun.piece ?? noun.one;
}

/** What a claim says where nothing stands around it; in the text its words may lean on those before them. */
export const wordsAlone = ({ says, text }: Pick<Claim, 'says' | 'text'>): string => says ?? text;

/** Whose it is, shortly, for a margin: `the author’s claim`, `reported claim, shared by the author`, `assumption, ascribed to the theories`. */
export function holder(claim: Claim): string {
	const kind = kindRow(claim.kind).noun.one;
	const noun = claim.proposition !== undefined ? proposition.one : claim.implicit ? unstated(kind) : kind;
	return voiceWords(claim).holder.replace('{noun}', noun);
}

/** Why a work is cited (CiTO), in a reader's words. */
export function describeFunction(citation: Citation): string | undefined {
	return citation.function && purposes[citation.function];
}

/** Cuts at a word so that at most `length` characters remain, with an ellipsis. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.(–-]+$/, '')} …`;
}
