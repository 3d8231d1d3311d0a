/**
 * What bears on what: one row for each kind of relation. How it is written, told, drawn and exported, what it may point at and what it does
 * to it, everything that depends on a kind is read off here, so that a new kind is a new row.
 */
import { attackTypes as attackWords, sides as sideWords, relations as words } from '#words/relations.ts';
import type { ColourName } from './colours.ts';

/** A relation speaks for what it points at, or against it. The letter of its id tells the side, and outlives a better reading of its kind. */
export const sides = {
	for: { ...sideWords.for, letter: 's', anchor: 'support', sign: '+', className: 'supports' },
	against: { ...sideWords.against, letter: 'x', anchor: 'attack', sign: '-', className: 'denies' },
} as const;
export type Side = keyof typeof sides;
export const sideNames = Object.keys(sides) as Side[];

/** A verb as it stands after one subject, after several, and between what a relation points at and who does it. */
export interface VerbForms {
	singular: string;
	plural: string;
	passive: string;
}

/** The shapes at the end of a line; `maps/heads.ts` draws them. */
export type HeadShape = 'arrow' | 'bar' | 'ring' | 'diamond' | 'bracket' | 'double';

/**
 * What a relation does to what it points at, in the labelling. `carries`: it is one reason among others, of which one must stand. `needed`:
 * what it points at stands only if its premises do. `none`: it says the same again. `defeats`: both can't stand. `opens`: a reason is asked
 * for, and until it is given it is open whether it stands. `limits`: a weaker version stands.
 */
export type Effect = 'carries' | 'needed' | 'none' | 'defeats' | 'opens' | 'limits';

/** The words of a relation's kind, as `#words/relations.ts` has them. */
export interface RelationWords {
	noun: { one: string; many: string };
	verb: VerbForms;
	/** What a reader who answers a claim so does to it, on a button beside the claim. */
	act: string;
	/** The word beside the head of its line. */
	word: string;
	/** What several of them do, after a number: `six limit it`. */
	does: { one: string; many: string };
	/** How somebody objects by it: `by asking for a reason`. */
	by: string;
	/** How it is named by its ends, as the target of another: `the step from 45c to 45b`. */
	aim: { join: string; ends: string };
	/** What a relation of this kind is, in a sentence. */
	sort: string;
	/** What a premise A does to its target C by it, as readers choose among the kinds in an exercise. */
	choice: string;
}

export interface RelationRow extends RelationWords {
	/** Its own name, as editors write it after two colons. */
	name: RelationType;
	side: Side;
	/** What its premises are to what it points at. */
	premise: 'reason' | 'presupposition' | 'wording' | 'objection';
	effect: Effect;
	/** What it may point at: claims and assumptions only, or other relations as well. */
	targets: 'claims' | 'all';
	/** Whether a sentence says why. */
	why: boolean;
	/** Whether a scheme of argument may be named; on the main line it must be, unless `optional`. */
	scheme: 'none' | 'optional' | 'main';

	/** Class of its line, its sign and its words: what they look like. */
	className: string;
	/** The colour of all three. */
	colour: ColourName;
	/** The sign beside words, a path in a field of 20 × 12. */
	sign: string;
	head: HeadShape;
	/** Mermaid's line to what it points at, and from a premise to where premises meet. */
	mermaid: { end: string; join: string };
	/** Its place where all that bears on one thing stands together; of the first the line runs outermost. */
	lane: number;

	/** Type and scheme of its node in the Argument Interchange Format, as AIFdb numbers schemes. */
	aif: { type: 'RA' | 'CA' | 'MA'; scheme: string; id: string };
	/** Its property in the edition's linked data, and the property of CiTO that says the same of two texts. */
	term: { name: string; cito?: string };
}

export type RelationType = 'support' | 'presupposition' | 'restatement' | 'attack' | 'challenge' | 'qualification';

export const relationKinds: Readonly<Record<RelationType, RelationRow>> = {
	support: {
		...words.support,
		name: 'support',
		side: 'for',
		premise: 'reason',
		effect: 'carries',
		targets: 'claims',
		why: true,
		scheme: 'main',
		className: 'supports',
		colour: 'reported',
		sign: 'M1 6h17M13.5 1.8 18 6l-4.5 4.2',
		head: 'arrow',
		mermaid: { end: '-->', join: '---' },
		lane: 3,
		aif: { type: 'RA', scheme: 'Default Inference', id: '72' },
		term: { name: 'supports', cito: 'supports' },
	},
	presupposition: {
		...words.presupposition,
		name: 'presupposition',
		side: 'for',
		premise: 'presupposition',
		effect: 'needed',
		targets: 'claims',
		why: true,
		scheme: 'optional',
		className: 'presupposes',
		colour: 'assumed',
		sign: 'M1 6h9.7M11.7 6a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0',
		head: 'ring',
		mermaid: { end: '-.-o', join: '-.-' },
		lane: 4,
		aif: { type: 'RA', scheme: 'Presupposition', id: '' },
		term: { name: 'isPresupposedBy' },
	},
	restatement: {
		...words.restatement,
		name: 'restatement',
		side: 'for',
		premise: 'wording',
		effect: 'none',
		targets: 'claims',
		why: false,
		scheme: 'none',
		className: 'restates',
		colour: 'reported',
		sign: 'M1 6h13M15.5 2v8M18.5 2v8',
		head: 'double',
		mermaid: { end: '==>', join: '===' },
		lane: 5,
		aif: { type: 'MA', scheme: 'Default Rephrase', id: '144' },
		term: { name: 'restates' },
	},
	attack: {
		...words.attack,
		name: 'attack',
		side: 'against',
		premise: 'objection',
		effect: 'defeats',
		targets: 'all',
		why: true,
		scheme: 'main',
		className: 'denies',
		colour: 'own',
		sign: 'M1 6h15M17 1v10',
		head: 'bar',
		mermaid: { end: '--x', join: '---' },
		lane: 0,
		aif: { type: 'CA', scheme: 'Default Conflict', id: '71' },
		term: { name: 'attacks', cito: 'refutes' },
	},
	challenge: {
		...words.challenge,
		name: 'challenge',
		side: 'against',
		premise: 'objection',
		effect: 'opens',
		targets: 'all',
		why: true,
		scheme: 'main',
		className: 'asks',
		colour: 'own',
		sign: 'M1 6h9.5M10.5 6 14.5 2 18.5 6 14.5 10Z',
		head: 'diamond',
		mermaid: { end: '-.->', join: '-.-' },
		lane: 1,
		aif: { type: 'CA', scheme: 'Challenge', id: '' },
		term: { name: 'challenges', cito: 'critiques' },
	},
	qualification: {
		...words.qualification,
		name: 'qualification',
		side: 'against',
		premise: 'objection',
		effect: 'limits',
		targets: 'all',
		why: true,
		scheme: 'main',
		className: 'limits',
		colour: 'limit',
		sign: 'M1 6h13M18.5 1.5h-4.5v9h4.5',
		head: 'bracket',
		mermaid: { end: '--o', join: '---' },
		lane: 2,
		aif: { type: 'CA', scheme: 'Qualification', id: '' },
		term: { name: 'qualifies', cito: 'qualifies' },
	},
};
export const relationTypes = Object.keys(relationKinds) as [RelationType, ...RelationType[]];
/** Kinds that speak against what they point at, in the order in which they are told. */
export const objectionTypes = relationTypes.filter((type) => relationKinds[type].side === 'against');

/** The row of a relation's kind. */
export function relationRow({ type }: { type: RelationType }): RelationRow {
	return relationKinds[type];
}
/** Whether a relation speaks for what it points at, or against it. */
export function sideOf({ type }: { type: RelationType }): Side {
	return relationKinds[type].side;
}
/** Whether a relation is a step of reasoning: its premises are a reason for its conclusion. */
export function isStep({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect === 'carries';
}
/** Whether what a relation points at stands or falls with its premises, or has them as a reason: it leans on them. */
export function isFooting({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect === 'carries' || relationKinds[type].effect === 'needed';
}
/** Whether a relation says what its premise presupposes: *to* takes *from* for granted. */
export function isPresupposition({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect === 'needed';
}
/** Whether a relation joins two wordings of one claim. */
export function isRestatement({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect === 'none';
}
/** Whether a relation speaks against what it points at. */
export function isObjection({ type }: { type: RelationType }): boolean {
	return relationKinds[type].side === 'against';
}
/** Whether a relation can only lead from outside a claim to it: a part gives its whole no reason and says it not again. */
export function isFromOutside({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect === 'carries' || relationKinds[type].effect === 'none';
}
/** Whether a relation weighs on the label of what it points at: a qualification and a restatement do not. */
export function weighs({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect !== 'limits' && relationKinds[type].effect !== 'none';
}
/** Whether a relation denies what it points at, so that both can't stand. */
export function isAttack({ type }: { type: RelationType }): boolean {
	return relationKinds[type].effect === 'defeats';
}

/** What an attack is called by what it points at (Pollock 1987; ASPIC+). Derived, never written. */
export const attackTypes = {
	rebut: { ...attackWords.rebut, target: 'claim' },
	undermine: { ...attackWords.undermine, target: 'assumption' },
	undercut: { ...attackWords.undercut, target: 'relation' },
} as const;
export type AttackType = keyof typeof attackTypes;
export const attackTypeNames = Object.keys(attackTypes) as [AttackType, ...AttackType[]];

/** *Undercut* for an attack on a relation, *undermine* for one on an assumption, else *rebut*; undefined for what does not deny. */
export function deriveAttackType(
	relation: { type: RelationType },
	target: { relation: boolean; assumption: boolean },
): AttackType | undefined {
	if (!isAttack(relation)) return undefined;
	return target.relation ? 'undercut' : target.assumption ? 'undermine' : 'rebut';
}
