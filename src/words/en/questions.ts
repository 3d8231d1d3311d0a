/** Questions about the argument, and their answers. */

import { rich } from '../rich.ts';
import { agree, capitalize, count, enumerate, inWords } from './grammar.ts';
import { does, theAuthors as ofAuthor, theWork as ofWork, TheAuthors, theAuthor } from './work.ts';

/** Each question, and what it is called where a short name is wanted. */
export const questions = {
	'rests-on': { title: 'What depends on this claim?', short: 'Reasons for much else' },
	'leans-on': { title: 'What relies on this work?', short: 'Works that much relies on' },
	'undefended-assumptions': { title: 'Which assumptions go undefended?', short: 'Undefended assumptions' },
	'without-a-source': { title: 'Which claims have no source?', short: 'Claims without a source' },
	'own-voice': { title: `What does ${theAuthor} say in person?`, short: 'Own voice' },
	'attacked-and-not-defended': { title: 'What is objected to and not defended?', short: 'Objected to and not defended' },
};

/** The list. */
export const title = 'Questions';
export const describe = (edition: string) => `Questions about the argument of ${edition}, answered from its annotations.`;
export const toTheArgument = 'Questions about the argument';
export const readOff = 'Each answer is read off the annotations and adds no judgement to them.';
export const reasonsForAnother = (n: number) =>
	agree(n, {
		one: `${capitalize(count(n, 'claim'))} is a reason for another`,
		other: `${capitalize(count(n, 'claim'))} are reasons for others`,
	});
export const worksLeanedOn = (n: number) =>
	agree(n, {
		one: `${capitalize(count(n, 'work'))} has claims that rely on it`,
		other: `${capitalize(count(n, 'work'))} have claims that rely on them`,
	});
export const assumptions = (n: number) => capitalize(count(n, 'assumption'));
export const claims = (n: number) => capitalize(count(n, 'claim'));
export const whatIf = {
	title: 'What falls if something is removed?',
	answer: 'Remove a claim, a source or all evidence, and see what still stands',
};
export const ways = {
	title: 'How does one thing bear on another?',
	answer: 'Every chain of reasons between two claims, or from a work to a claim, shown on the map of the whole',
};

/** The answers to the whole argument. */
export const restsOn =
	'Claims and assumptions that are reasons for others, and for their reasons in turn; those on which most depends come first. Each leads to all that depends on it and to what would fall without it.';
export const leansOn =
	'Works by the number of claims that rely on them. Each leads to these claims, and to all that depends on them in turn.';
export const undefended = (n: number, attacked: number) =>
	`${capitalize(count(n, 'assumption'))} for which no reason is given, whoever makes them; an objection is made to ${attacked === 0 ? 'none' : inWords(attacked)} of them.`;
export const noObjectionEither = 'no objection is made to it either';
export const withoutSource = (n: number, own: number) => {
	const others = n - own;
	const theirs =
		own === 0
			? `None is ${ofAuthor} own`
			: `${capitalize(count(own, 'is', 'are'))} ${ofAuthor} own and ${agree(own, { one: 'needs', other: 'need' })} no source`;
	const rest =
		others === 0
			? ''
			: own === 0
				? `; who holds ${agree(n, { one: 'it', other: 'them' })} is left unsaid`
				: agree(others, { one: '; who holds the other is left unsaid', other: `; who holds the ${inWords(others)} others is left unsaid` });
	return `${capitalize(count(n, 'claim'))} at which no work is cited and nobody is named as holding ${agree(n, { one: 'it', other: 'them' })}. ${theirs}${rest}.`;
};
export const ownVoice = (n: number) =>
	`${capitalize(count(n, 'claim'))} that ${theAuthor} ${does('makes', 'make')} in person, or ${does('takes', 'take')} for granted: what is left when all that is only reported is taken away.`;
export const attackedNotDefended = (n: number) =>
	`${capitalize(count(n, 'claim'))} to which an objection is made and for which nothing is said: no reason is given, and no objection is answered.`;
/** `objected to by 25c with 25d (drawn by the editors) and 26`. */
export const objectedToBy = (objections: readonly { premises: readonly string[]; drawn: string }[]) =>
	`objected to by ${enumerate(objections.map(({ premises, drawn }) => `${premises.join(' with ')} (${drawn})`))}`;
/** Statuses with their numbers: `twelve are unchallenged and two are open`. */
export const ofTheseStand = (statuses: readonly [status: string, n: number][]) =>
	rich`Of these, by ${ofWork}’s own lines, ${enumerate(statuses.map(([status, n]) => `${inWords(n)} ${agree(n, { one: 'is', other: 'are' })} ${status}`))} ([how is this decided?](rule)).`;
export const notTheAuthors = `Not ${ofAuthor} own`;
export const theAuthors = `${TheAuthors} own`;
export const none = 'None.';
export const allLinesCount = `All lines count: ${ofWork}’s, those of the works it reports and the editors’; each answer says who draws what.`;
export const ifNoAssumption = 'What falls if no assumption holds?';

/** What depends on one claim. */
export const whatRestsOn = (label: string) => `What depends on ${label}?`;
export const describeRests = (claim: string) => `Everything for which “${claim}” is a reason, directly or through others.`;
export const restsHowMuch = (n: number, direct: number) =>
	n === 0
		? 'Nothing is concluded from it.'
		: `${capitalize(count(n, 'claim'))} ${agree(n, { one: 'depends', other: 'depend' })} on it, ${direct === n ? 'directly' : `${direct === 0 ? 'none' : inWords(direct)} directly`}.`;
export const byOwnLines = (status: string) => `${capitalize(status)} by ${ofWork}’s own lines.`;
export const permanentPage = 'Its permanent page';
export const onTheMap = 'On the map';
export const ifItFell = 'What falls without it?';
export const directly = 'Directly';
export const throughThese = 'Through these';
export const stepsAway = (steps: number) => `${capitalize(count(steps, 'step'))} away`;
export const andFurtherOff = (n: number) => `And ${count(n, 'more', 'more')}, further off.`;
export const broughtAgainst = 'What it objects to';
export const withoutIt = 'Without it';
export const removeIt = 'Remove it, and see what falls.';
export const wouldFall = (n: number) => `${capitalize(count(n, 'claim'))} would no longer stand, all lines counted, the editors’ too.`;
export const noneWouldFall = 'No other claim would fall: what depends on it has other reasons, or does not stand as it is.';
export const standsNot = 'With all lines counted, the editors’ too, it does not stand as it is, so nothing changes.';

/** What leans on one work. */
export const whatLeansOn = (work: string) => `What relies on ${work}?`;
export const describeLeans = (work: string) => `Every claim that relies on ${work}, and what depends on these in turn.`;
export const leansHowMuch = (leaning: number, resting: number) =>
	`${capitalize(count(leaning, 'claim'))} ${agree(leaning, { one: 'relies', other: 'rely' })} on it, and ${count(resting, 'other')} ${agree(resting, { one: 'depends', other: 'depend' })} on ${agree(leaning, { one: 'this', other: 'these' })}.`;
/** The link to how it bears on each has its number as its name. */
export const reaches = (propositions: readonly number[]) => {
	const [first, ...rest] = propositions.map((number) => rich`[how it bears on P${number}](${number})`);
	return rich`It reaches ${enumerate(propositions.map((number) => `P${number}`))}: ${rest.reduce((list, one) => rich`${list}, ${one}`, first ?? rich``)}.`;
};
export const theWork = 'The work';
export const leaningOnIt = 'Relying on it';
export const onNothingElse = 'on nothing else';
export const restingOnThese = 'Depending on these';
export const noneAlone = 'No claim is reported from it alone, so removing it changes nothing.';
export const reportedAlone = (n: number) =>
	`${capitalize(count(n, 'claim'))} ${agree(n, { one: 'is', other: 'are' })} reported from it alone.`;
/** What happens when they are removed with the work; `fallen` is missing where that is not tried. */
export const removedWithIt = (fallen: number | undefined) =>
	fallen === undefined
		? 'If they are removed with it, more may fall.'
		: fallen > 0
			? `If they are removed with it, ${count(fallen, 'other')} would no longer stand, all lines counted, the editors’ too.`
			: 'If they are removed with it, no other would fall.';
export const tryIt = 'Try it';
