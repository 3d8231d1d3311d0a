/** Messages about the argument: what is wrong with claims, lines, propositions, readings. */
import { capitalize, withArticle } from './grammar.ts';
import { definite } from './nouns.ts';

/** A line and its ends. `meant` is a question that follows, or nothing. */
export const line = {
	premiseIsLine: (premise: string) => `${premise} ist eine Linie; eine Prämisse muss eine Behauptung oder Annahme sein.`,
	noPremise: (premise: string, meant: string) => `Keine Behauptung ${premise}.${meant}`,
	noTarget: (what: 'relation' | 'claim', target: string, meant: string) =>
		`Keine ${what === 'relation' ? 'Linie' : 'Behauptung'} ${target}.${meant}`,
	targetNoClaim: (noun: string, target: string, targetNoun: string) =>
		`${capitalize(withArticle(noun))} zielt auf eine Behauptung oder Annahme, nicht auf ${target}; das ist ${withArticle(targetNoun)}.`,
	atItself: (id: string) => `${id} zielt auf sich selbst.`,
	againstOwnStep: (id: string, premises: readonly string[], noun: string, step: string) =>
		`${id} lässt ${premises.join(' und ')} gegen die eigene Linie sprechen (${definite(noun)} ${step}).`,
	ofPart: (part: string, whole: string, noun: string) =>
		`${part} steht im Wortlaut von ${whole}: Es ist ein Teil davon, was die Schachtelung schon sagt, und nicht ${withArticle(noun)}.`,
	ofItself: (claim: string, verb: string, id: string) => `${claim} ${verb} sich selbst in ${id}.`,
	twice: (id: string, twin: string) => `${id} sagt dasselbe wie ${twin}.`,
	bothWays: (premise: string, verb: string, target: string, before: { verb: string; id: string }) =>
		`${premise} ${verb} ${target} hier, aber ${before.verb} es in ${before.id}.`,
};

/** A step of a circle; the steps are joined by arrows. */
export const stepOfCircle = (claim: string, line: string) => `${claim} (durch ${line})`;
export const presupposesItself = (claim: string, path: string) =>
	`${claim} setzt sich auf Umwegen selbst voraus: ${path}. Eine dieser Voraussetzungen muss entfallen.`;
export const supportsItself = (claim: string, path: string) =>
	`${claim} stützt sich auf Umwegen selbst: ${path}. Eine dieser Linien muss entfallen.`;

export const propositionMadeTwice = (number: number, twin: string) => `These ${number} wird zweimal aufgestellt, hier und als ${twin}.`;
export const propositionBeyond = (number: number, all: number) => `These ${number}; edition.yml zufolge gibt es aber ${all}.`;
export const propositionMissing = (number: number, all: number) =>
	`Keine Behauptung ist These ${number}; edition.yml zufolge gibt es ${all}. Markieren Sie sie: :claim[…]{… proposition=${number}}.`;
export const propositionUnopposed = (number: number, claim: string) =>
	`Kein Einwand wird gegen These ${number} (${claim}) erhoben, auch nicht gegen einen Teil von ihr, einen Grund oder eine Annahme, auf der sie beruht.`;

/** The main line of the argument. */
export const mainLine = {
	tooManyClaims: (n: number, most: number) => `Die Hauptlinie hat ${n} Behauptungen; höchstens ${most} sind auf einen Blick zu lesen.`,
	tooManyLines: (n: number, most: number) => `Die Hauptlinie hat ${n} Linien; höchstens ${most} sind auf einen Blick zu lesen.`,
	looseEnds: (id: string, ends: readonly string[]) =>
		`${id} gehört zur Hauptlinie, ${ends.join(' und ')} aber ${ends.length === 1 ? 'gehört' : 'gehören'} nicht dazu.`,
	noScheme: (id: string, schemes: readonly string[]) =>
		`${id} gehört zur Hauptlinie und nennt kein Schema. Schreiben Sie scheme=…, eines von: ${schemes.join(', ')}.`,
};

/** Objections that the page of a proposition names first. */
export const chief = {
	noRelation: (id: string, label: string, reaching: readonly string[]) =>
		reaching.length > 0
			? `Eine Linie ${id} gibt es nicht. Einwände, die ${label} erreichen: ${reaching.join(', ')}.`
			: `Eine Linie ${id} gibt es nicht.`,
	noObjection: (id: string, noun: string) => `${id} ist ${withArticle(noun)}, kein Einwand.`,
	astray: (id: string, label: string) =>
		`${id} erreicht ${label} nicht, auch keinen Teil, keine andere Fassung, keine Linie dorthin und keine Voraussetzung davon.`,
	doubted: (id: string) => `${id} ist unsicher gelesen. Eine unsichere Lesart wird nicht zuerst genannt.`,
	twice: (id: string) => `${id} ist zweimal genannt.`,
	tooMany: (n: number, most: number) => `${n} Einwände sind genannt; höchstens ${most} sind auf einen Blick zu lesen.`,
};

export const readingAlone = (first: string, second: string, missing: readonly string[]) =>
	`Verglichen werden zwei Lesarten, ${first} und ${second}. Ohne ${missing.join(' und ')} wird diese nicht verwendet.`;
