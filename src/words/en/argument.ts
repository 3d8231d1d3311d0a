/** What is said of a claim and of the lines at it: who holds it, how it stands, what speaks for and against it. */

import { agree, capitalize, count, enumerate, inWords, times } from './grammar.ts';
import { does, TheAuthor, TheWork, theAuthor, theTheories } from './work.ts';

/** Who holds what is said in a voice, as a sentence; `works` is empty where none is named. */
export const heldInVoice = {
	author: (works: string) => (works ? ended(`${TheAuthor}, with ${works}`) : `${TheAuthor}.`),
	shared: (works: string) =>
		works
			? `Held by ${works}; ${theAuthor} ${does('agrees', 'agree')}.`
			: `${TheAuthor} ${does('agrees', 'agree')} with those who hold it.`,
	conceded: (works: string) =>
		works ? ended(`${TheAuthor} ${does('concedes', 'concede')} it to ${works}`) : `${TheAuthor} ${does('concedes', 'concede')} it.`,
	reported: (works: string) =>
		works
			? `${TheAuthor} ${does('reports', 'report')} it from ${works}, without endorsing it.`
			: `${TheAuthor} ${does('reports', 'report')} it, without endorsing it.`,
	ascribed: (works: string) =>
		works
			? `Taken for granted in ${theTheories}, as ${theAuthor} ${does('reads', 'read')} them (${works}).`
			: `Taken for granted in ${theTheories}, as ${theAuthor} ${does('reads', 'read')} them.`,
};
export const heldBy = (holder: string, works: string) => ended(works ? `Held by ${holder}, as reported by ${works}` : `Held by ${holder}`);
export const nowhereStated = 'Nowhere stated; supplied by the editors.';
export const takenForGranted = `${TheAuthor} ${does('takes', 'take')} it for granted.`;

/** Who holds a claim, in a few words. */
export const nameOfHolder = {
	editors: 'supplied by the editors',
	named: (holder: string, works: string) => (works ? `${holder}, via ${works}` : holder),
	author: (works: string) => (works ? `${theAuthor}, with ${works}` : `${theAuthor}`),
	theories: `${theTheories}`,
	others: 'reported',
};
/** Who holds it and where: `The author, ¶ 59`; what others say is said in a paragraph of the author’s. */
export const saidAt = (holder: string, paragraph: string, byAuthor: boolean) =>
	byAuthor ? `${capitalize(holder)}, ¶\u00A0${paragraph}` : `${capitalize(holder)}, in ¶\u00A0${paragraph}`;

/** What an objection aims at, where that is not the claim itself. */
export const aim = {
	wording: (label: string) => `the same claim as worded in ${label}`,
	part: (label: string) => `a part of it, ${label}`,
	presupposed: (label: string) => `what it presupposes, ${label}`,
	/** `join`: `step from`, `attack of`. */
	line: (join: string, premises: readonly string[]) => `the ${join} ${enumerate(premises)}`,
};

/** How many moves of one kind: `six limit it`. */
export const moves = (n: number, does: { one: string; many: string }) => `${inWords(n)} ${agree(n, { one: does.one, other: does.many })}`;

/** How many of `all` readings are doubtful, as a clause that follows. */
function doubts(doubtful: number, all: number): string {
	if (doubtful === 0) return '';
	if (doubtful === all) return all === 1 ? ', and the reading is doubtful' : ', and all these readings are doubtful';
	return doubtful === 1 ? ', and one of these readings is doubtful' : `, and ${inWords(doubtful)} of these readings are doubtful`;
}

/** Objections of one layer: how many, by what moves, how many of them doubtful. */
interface Objections {
	n: number;
	/** The move of a single one: `by asking for a reason`. */
	by: string;
	/** The moves of several, counted. */
	moves: readonly string[];
	doubtful: number;
}
/** A full stop where the words before have none (`n.d.`). */
const ended = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const how = ({ n, by, moves, doubtful }: Objections) => `${n === 1 ? `, ${by}` : `: ${enumerate(moves)}`}${doubts(doubtful, n)}`;

/** Objections to a claim, a sentence for each layer. */
export const objections = {
	none: 'No objection is made to it.',
	noneOfArticle: `${TheWork} itself makes no objection to it.`,
	ofArticle: (raised: Objections) => `${TheWork} itself objects ${times(raised.n)}${how(raised)}.`,
	ofSources: (raised: Objections) =>
		`It reports ${count(raised.n, 'objection')} that ${agree(raised.n, { one: 'a work makes', other: 'works make' })}${how(raised)}.`,
	/** `more`: the article or a work it reports objects too. */
	ofEditors: ({ n, moves, doubtful }: Objections, more: boolean) =>
		`The editors connect ${count(n, more ? 'more passage' : 'passage')} with it: ${enumerate(moves)}${doubts(doubtful, n)}.`,
	noneDenies: 'No passage plainly denies it.',
};

/** What a claim does to another, or to a line at it. */
export const bearsOnLine = (verb: string) => `${verb} a line to`;
export const doubtful = 'doubtful';
export const uncertain = 'The editors are not certain of this reading.';
export const whySupplied = (why: string) => `Why it is supplied: ${why}`;
/** A citation whose purpose the editors did not type. */
export const notTyped = 'not typed';

/** Why a work is cited (CiTO), in a reader’s words. */
export const purposes = {
	agreesWith: 'agreed with',
	citesAsAuthority: 'cited as an authority',
	citesAsEvidence: 'cited as evidence',
	citesAsRelated: 'cited as related',
	critiques: 'criticised',
	disagreesWith: 'disagreed with',
	discusses: 'discussed',
	extends: 'extended',
	includesQuotationFrom: 'quoted',
	obtainsBackgroundFrom: 'cited as background',
	obtainsSupportFrom: 'cited in support',
	qualifies: 'qualified',
	citesAsSourceDocument: 'cited as the source',
	usesConclusionsFrom: 'its conclusions are used',
};
