/** Messages about the argument: what is wrong with claims, lines, propositions, readings. */
import { capitalize, withArticle } from './grammar.ts';

/** A line and its ends. `meant` is a question that follows, or nothing. */
export const line = {
	premiseIsLine: (premise: string) => `${premise} is a relation; a premise must be a claim or an assumption.`,
	noPremise: (premise: string, meant: string) => `No claim ${premise}.${meant}`,
	noTarget: (what: 'relation' | 'claim', target: string, meant: string) => `No ${what} ${target}.${meant}`,
	targetNoClaim: (noun: string, target: string, targetNoun: string) =>
		`${capitalize(withArticle(noun))} points at a claim or an assumption, not at ${target}, which is ${withArticle(targetNoun)}.`,
	atItself: (id: string) => `${id} points at itself.`,
	againstOwnStep: (id: string, premises: readonly string[], noun: string, step: string) =>
		`${id} makes ${premises.join(' and ')} speak against its own ${noun} ${step}.`,
	ofPart: (part: string, whole: string, noun: string) =>
		`${part} is within the words of ${whole}: it is a part of it, as the nesting already says, and not ${withArticle(noun)}.`,
	ofItself: (claim: string, verb: string, id: string) => `${claim} ${verb} itself in ${id}.`,
	twice: (id: string, twin: string) => `${id} states the same as ${twin}.`,
	bothWays: (premise: string, verb: string, target: string, before: { verb: string; id: string }) =>
		`${premise} ${verb} ${target} here, but ${before.verb} it in ${before.id}.`,
};

/** A step of a circle; the steps are joined by arrows. */
export const stepOfCircle = (claim: string, line: string) => `${claim} (by ${line})`;
export const presupposesItself = (claim: string, path: string) =>
	`${claim} presupposes itself in a circle: ${path}. One of these presuppositions must go.`;
export const supportsItself = (claim: string, path: string) => `${claim} supports itself in a circle: ${path}. One of these lines must go.`;

export const propositionMadeTwice = (number: number, twin: string) => `Proposition ${number} is made twice, here and as ${twin}.`;
export const propositionBeyond = (number: number, all: number) => `Proposition ${number}, but edition.yml says there are ${all}.`;
export const propositionMissing = (number: number, all: number) =>
	`No claim is proposition ${number}; edition.yml says there are ${all}. Mark it :claim[…]{… proposition=${number}}.`;
export const propositionUnopposed = (number: number, claim: string) =>
	`No objection is made to proposition ${number} (${claim}), nor to a part of it, a reason or an assumption it depends on.`;

/** The main line of the argument. */
export const mainLine = {
	tooManyClaims: (n: number, most: number) => `The main line has ${n} claims; at most ${most} can be read at a glance.`,
	tooManyLines: (n: number, most: number) => `The main line has ${n} relations; at most ${most} can be read at a glance.`,
	looseEnds: (id: string, ends: readonly string[]) =>
		`${id} is on the main line, but ${ends.join(' and ')} ${ends.length === 1 ? 'is' : 'are'} not.`,
	noScheme: (id: string, schemes: readonly string[]) =>
		`${id} is on the main line and names no scheme. Write scheme=…, one of: ${schemes.join(', ')}.`,
};

/** Objections that the page of a proposition names first. */
export const chief = {
	noRelation: (id: string, label: string, reaching: readonly string[]) =>
		reaching.length > 0
			? `There is no relation ${id}. Objections that reach ${label}: ${reaching.join(', ')}.`
			: `There is no relation ${id}.`,
	noObjection: (id: string, noun: string) => `${id} is a ${noun}, not an objection.`,
	astray: (id: string, label: string) => `${id} does not reach ${label}, nor a part or wording of it, a line to it or what it presupposes.`,
	doubted: (id: string) => `The editors doubt ${id}. A doubted reading is not named first.`,
	twice: (id: string) => `${id} is named twice.`,
	tooMany: (n: number, most: number) => `${n} objections are named; at most ${most} can be read at a glance.`,
};

export const readingAlone = (first: string, second: string, missing: readonly string[]) =>
	`Two readings are compared, ${first} and ${second}. Without ${missing.join(' and ')}, this one is not used.`;
