/**
 * What exercises ask and what they tell: for each kind its title, its prompt, its options and what is said to
 * each answer. A, B and C are claims as they are lettered in the material.
 */

import { agree, enumerate } from './grammar.ts';
import { theWork } from './work.ts';

export const right = 'Right.';
export const statement = 'Statement';

/** A claim or a line with the editors' reason, as sentences that follow one another. */
export const sentences = (...all: readonly (string | undefined)[]) => all.filter(Boolean).join(' ');
/** Which claims the letters stand for. */
export const ends = (premises: readonly string[], conclusion: string) => `(A: ${enumerate(premises)}; C: ${conclusion}.)`;
/** From whom a claim is reported, within a clause that begins before: `the author reports it from Hess 2004`. */
export const ofWork = (work: string) => ` from ${work}`;

export const bearsOn = {
	title: 'Which proposition does it bear on?',
	prompt: (label: string, several: boolean) =>
		several
			? `On which of these propositions does ${label} bear, for or against? More than one answer is right: choose them all.`
			: `On which of these propositions does ${label} bear, for or against?`,
	option: (label: string, words: string) => `${label}: ${words}`,
	wrong: (label: string, proposition: string) => `Nothing in the text leads from ${label} to ${proposition}.`,
};

export const claimOrAssumption = {
	title: 'Claim or assumption?',
	prompt: 'Are the marked words put forward here as a claim, or taken for granted as an assumption?',
	claim: 'A claim: somebody puts it forward',
	assumption: 'An assumption: somebody takes it for granted',
	isClaim: (label: string, voice: string) => `${label} is a claim: ${voice}.`,
	isAssumption: (label: string, voice: string) => `${label} is an assumption: ${voice}.`,
	reasonGiven: (reason: string) => `A reason is given for it. ${reason}`,
	restsOnIt: (line: string) => `What depends on it: ${line}`,
	wrong: { claim: 'The editors read it as a claim.', assumption: 'The editors read it as an assumption.' },
};

export const conclusion = {
	title: 'Find the conclusion',
	prompt: 'Which of these statements is the conclusion, to which all the others lead?',
	reason: (words: string, label: string, steps: readonly string[]) => `${words} (${label}) is the conclusion. ${steps.join(' ')}`,
	right: (label: string) => `Right: this is ${label}.`,
	wrong: (label: string, line: string) => `This is ${label}, a reason. ${line}`,
};

export const criticalQuestion = {
	title: 'Which critical question does it invite?',
	prompt: (verb: string) => `A ${verb} C. Which of these questions tests whether it does?`,
	reason: (line: string, scheme: string, form: string, ends: string) =>
		`${line} The scheme of the argument is “${scheme}”: ${form} ${ends}`,
	right: (scheme: string) => `Right. It tests an argument of the scheme “${scheme}”.`,
	wrong: (scheme: string, form: string) => `It tests an argument of the scheme “${scheme}”: ${form}`,
};

export const drawn = {
	title: 'Who draws this line?',
	prompt: (verb: string) => `On the map of the argument A ${verb} C. Who draws this line?`,
	/** What shows who draws it: words of the article, where they stand, or nothing in it. */
	shownByWords: (who: string, words: string) => `It is ${who}: in ${theWork} “${words}” shows it.`,
	shownByPlace: (who: string) => `It is ${who}: their position in the text shows it.`,
	notShown: (who: string) => `It is ${who}: both claims are in ${theWork}, and nothing there joins them.`,
	nothingThere: 'Nothing there leads from one to the other.',
	halfRight: 'Half right: the text draws it, but somebody else makes the step.',
	wrong: 'The text itself leads from one to the other.',
};

export const markClaim = {
	title: 'Find the claim in the paragraph',
	/** By what the words say, or by what they do: `that define something`. Marked freely, or chosen where several are offered. */
	prompt: {
		saying: (paragraph: string, gist: string) => `Mark the words in ¶\u00A0${paragraph} that say: ${gist}.`,
		doing: (paragraph: string, job: string) => `Mark the words in ¶\u00A0${paragraph} ${job}.`,
	},
	choice: {
		saying: (paragraph: string, gist: string) => `Choose the words in ¶\u00A0${paragraph} that say: ${gist}.`,
		doing: (paragraph: string, job: string) => `Choose the words in ¶\u00A0${paragraph} ${job}.`,
	},
	reason: (label: string, words: string, gist: string, voice: string) => `${label}: ${words} In short: ${gist} Who holds it: ${voice}.`,
};

export const missingPremise = {
	title: 'The missing premise',
	prompt: (conclusion: string) => `One premise is missing. Which of these completes the step to ${conclusion}?`,
	premise: (label: string) => `Premise ${label}`,
	conclusion: (label: string) => `Conclusion ${label}`,
	reason: (words: string, label: string, line: string) => `${words} (${label}) was missing. ${line}`,
	right: (label: string) => `Right: this is ${label}.`,
	wrong: (label: string, conclusion: string) =>
		`This is ${label}, which is said elsewhere; nothing in the text leads from it to ${conclusion}.`,
};

export const rebuildMap = {
	title: 'Rebuild a map from its pieces',
	prompt: (root: string, stranger: boolean) =>
		stranger
			? `Put each piece where it belongs below ${root}: what does it speak for or against? One piece belongs elsewhere.`
			: `Put each piece where it belongs below ${root}: what does it speak for or against?`,
	elsewhere: (label: string) => `${label} belongs elsewhere; nothing in the text joins it to the others.`,
};

export const relation = {
	title: 'What kind of line is it?',
	prompt: 'What does A do to C?',
	halfRight: 'Half right: it is on this side, but makes a different move.',
	wrong: 'The editors found nothing of the kind in the text.',
	/** `drawn` begins a sentence. */
	reason: (line: string, drawn: string, ends: string) => `${line} ${drawn}. ${ends}`,
};

export const voice = {
	title: 'Whose voice?',
	prompt: { marked: 'Who holds what is marked?', unsaid: 'Who holds this statement, which the paragraph leaves unsaid?' },
	promptOfAssumption: {
		marked: 'Who takes what is marked for granted?',
		unsaid: 'Who takes this statement for granted, which the paragraph leaves unsaid?',
	},
	halfRight: (why: string) => `Half right: ${why}`,
	wrong: 'The editors read it differently.',
	reason: (label: string, voice: string) => `Of ${label} the editors say: ${voice}.`,
};

/** A lesson that offers a set of exercises. */
export const questions = (n: number) => `${n} ${agree(n, { one: 'question', other: 'questions' })}, each with the editors’ reason.`;

/** Words of a text that say nothing of what it is about. */
export const smallWords =
	'a an and are as at be but by can do does for from has have in into is it its may more no nor not of on one or than that the their them they this to was what which with';
