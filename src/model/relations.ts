/**
 * What bears on what: one row for each kind of relation, and one for each way in which it is told and drawn. Everything that depends on a
 * kind is read off here, so that a new kind is a new row.
 */

/** A relation speaks for what it points at, or against it. The letter of its id tells the side. */
export const sides = {
	for: {
		letter: 's',
		anchor: 'support',
		sign: '+',
		className: 'supports',
		noun: { one: 'reason', many: 'reasons' },
		preposition: 'for',
		passive: 'supported by',
		names: { one: 'Support', many: 'Supports' },
	},
	against: {
		letter: 'x',
		anchor: 'attack',
		sign: '-',
		className: 'attacks',
		noun: { one: 'objection', many: 'objections' },
		preposition: 'to',
		passive: 'attacked by',
		names: { one: 'Attack', many: 'Attacks' },
	},
} as const;
export type Side = keyof typeof sides;
export const sideNames = Object.keys(sides) as Side[];

/** A verb as it stands after one subject, after several, and before whoever does it. */
export interface VerbForms {
	singular: string;
	plural: string;
	passive: string;
}

/** The shapes at the end of a line; `maps/heads.ts` draws them. */
export type HeadShape = 'arrow' | 'bar' | 'ring' | 'cross';

/** How a relation is told and drawn. */
export interface LookRow {
	/** Its own name: of its sign, its arrow, its property. */
	name: Look;
	verb: VerbForms;
	/** What its premises are to what it points at. */
	premise: 'reason' | 'assumption' | 'objection';
	/** Class of its line, its sign and its words: their colour. */
	className: string;
	/** The sign beside words, a path in a field of 20 × 12. */
	sign: string;
	head: HeadShape;
	/** The ink of its line, a class of `styles/tokens.css`. */
	ink: 'own' | 'reported' | 'assumed';
	dashed: boolean;
	/** Strong lines stand out: what is brought against something. */
	strong: boolean;
	/** Mermaid's line to its target, and from a premise to where linked premises meet. */
	mermaid: { end: string; join: string };
	/** Its place where all that bears on one thing stands together; of the first the line runs outermost. */
	lane: number;
	/** What a relation from one premise is, in a sentence. */
	alone: string;
	/** What a legend says of it, shortly and at length. */
	legend: { short: string; name: string; meaning: string };
	/** A property of the edition's linked data, with its meaning. */
	term: string;
}

export type Look = 'supports' | 'underlies' | 'attacks' | 'undercuts';
export const looks: Readonly<Record<Look, LookRow>> = {
	supports: {
		name: 'supports',
		verb: { singular: 'supports', plural: 'support', passive: 'supported by' },
		premise: 'reason',
		className: 'supports',
		sign: 'M1 6h17M13.5 1.8 18 6l-4.5 4.2',
		head: 'arrow',
		ink: 'reported',
		dashed: false,
		strong: false,
		mermaid: { end: '-->', join: '---' },
		lane: 1,
		alone: 'One claim given as a reason for another.',
		legend: { short: 'supports', name: 'supports', meaning: 'is a reason for' },
		term: 'The premises of this support together give a reason for the claim.',
	},
	underlies: {
		name: 'underlies',
		verb: { singular: 'underlies', plural: 'underlie', passive: 'underlain by' },
		premise: 'assumption',
		className: 'rests',
		sign: 'M1 6h2.5M5.5 6H8M10.2 6h1M11.7 6a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0',
		head: 'ring',
		ink: 'assumed',
		dashed: true,
		strong: false,
		mermaid: { end: '-.-o', join: '-.-' },
		lane: 2,
		alone: 'An assumption that underlies the claim.',
		legend: { short: 'underlies', name: 'underlies', meaning: 'is an assumption on which it rests' },
		term: 'As supports, when every premise is an assumption.',
	},
	attacks: {
		name: 'attacks',
		verb: { singular: 'attacks', plural: 'attack', passive: 'attacked by' },
		premise: 'objection',
		className: 'attacks',
		sign: 'M1 6h15M17 1v10',
		head: 'bar',
		ink: 'own',
		dashed: false,
		strong: true,
		mermaid: { end: '--x', join: '---' },
		lane: 0,
		alone: 'One claim brought against another.',
		legend: { short: 'attacks', name: 'attacks', meaning: 'is a reason against' },
		term: 'The premises of this attack together speak against the claim or assumption.',
	},
	undercuts: {
		name: 'undercuts',
		verb: { singular: 'undercuts', plural: 'undercut', passive: 'undercut by' },
		premise: 'objection',
		className: 'undercuts',
		sign: 'M1 6h13M10 2l8 8M18 2l-8 8',
		head: 'cross',
		ink: 'own',
		dashed: false,
		strong: true,
		mermaid: { end: '==x', join: '===' },
		lane: 0,
		alone: 'One claim brought against a step.',
		legend: { short: 'undercuts a step', name: 'undercuts', meaning: 'denies a step from one claim to another, not the claims' },
		term: 'The premises of this attack speak against a step of reasoning, not against its conclusion.',
	},
};
export const lookNames = Object.keys(looks) as Look[];

export interface RelationRow {
	side: Side;
	/** As the editors write it: `::support`. */
	noun: { one: string; many: string };
	/** What it does to its target in the labelling: it carries it as one reason among others, or defeats it. */
	effect: 'carries' | 'defeats';
	/** What it may point at: claims and assumptions only, or steps that carry a claim as well. */
	targets: 'claims' | 'steps';
	/** How it is told and drawn; otherwise where all its premises are assumptions, or where it points at a step. */
	look: Look;
	fromAssumptions?: Look;
	onStep?: Look;
	/** Type and scheme of its node in the Argument Interchange Format, as AIFdb numbers schemes. */
	aif: { type: 'RA' | 'CA'; scheme: string; id: string };
	/** What the premises do together, in the guide of the syntax. */
	premises: string;
}

export const relationKinds = {
	support: {
		side: 'for',
		noun: { one: 'support', many: 'supports' },
		effect: 'carries',
		targets: 'claims',
		look: 'supports',
		fromAssumptions: 'underlies',
		aif: { type: 'RA', scheme: 'Default Inference', id: '72' },
		premises: 'ids of the premises, which support together',
	},
	attack: {
		side: 'against',
		noun: { one: 'attack', many: 'attacks' },
		effect: 'defeats',
		targets: 'steps',
		look: 'attacks',
		onStep: 'undercuts',
		aif: { type: 'CA', scheme: 'Default Conflict', id: '71' },
		premises: 'ids of the attacking claims, which attack together',
	},
} as const satisfies Record<string, RelationRow>;
export type RelationType = keyof typeof relationKinds;
export const relationTypes = Object.keys(relationKinds) as [RelationType, ...RelationType[]];

/** The row of a relation's kind. */
export function relationRow({ type }: { type: RelationType }): RelationRow {
	return relationKinds[type];
}
/** Whether a relation speaks for what it points at, or against it. */
export function sideOf({ type }: { type: RelationType }): Side {
	return relationKinds[type].side;
}
/** Whether a relation is a step of reasoning: its premises are a reason for its conclusion. */
export function isStep(relation: { type: RelationType }): boolean {
	return relationRow(relation).effect === 'carries';
}
/** Whether a relation speaks against what it points at. */
export function isObjection(relation: { type: RelationType }): boolean {
	return sideOf(relation) === 'against';
}

/** What an objection is called by what it points at (Pollock 1987; ASPIC+). Derived, never written. */
export const attackTypes = {
	rebut: {
		target: 'claim',
		sort: 'rebuts',
		verb: looks.attacks.verb,
		does: { one: 'rebuts it', many: 'rebut it' },
		sentence: 'It rebuts: it denies the claim itself.',
	},
	undermine: {
		target: 'assumption',
		sort: 'undermines',
		verb: { singular: 'undermines', plural: 'undermine', passive: 'undermined by' },
		does: { one: 'attacks an assumption beneath it', many: 'attack assumptions beneath it' },
		sentence: 'It undermines: it denies an assumption.',
	},
	undercut: {
		target: 'step',
		sort: 'undercuts',
		verb: looks.undercuts.verb,
		does: { one: 'denies a step towards it', many: 'deny steps towards it' },
		sentence: 'It undercuts: it denies the step, and leaves the claims at both ends alone.',
	},
} as const satisfies Record<
	string,
	{ target: string; sort: string; verb: VerbForms; does: { one: string; many: string }; sentence: string }
>;
export type AttackType = keyof typeof attackTypes;
export const attackTypeNames = Object.keys(attackTypes) as [AttackType, ...AttackType[]];

/** *Undercut* for an objection to a step, *undermine* for one to an assumption, else *rebut*; undefined for what is no objection. */
export function deriveAttackType(relation: { type: RelationType }, target: { step: boolean; assumption: boolean }): AttackType | undefined {
	if (!isObjection(relation)) return undefined;
	return target.step ? 'undercut' : target.assumption ? 'undermine' : 'rebut';
}
