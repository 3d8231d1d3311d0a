/** Messages about lessons. */

/** What is allowed in the front matter, after what was found. */
export const expected = {
	words: 'es ist leer',
	kinds: 'es nennt keine Art',
	passages: 'es nennt keinen Absatz',
	propositions: 'es nennt keine These',
};
export const otherTime = (course: number, lesson: number) => `Der Ablauf dauert ${course} Minuten, die Unterrichtseinheit ${lesson}.`;
/** `near` is a question that follows, or nothing. */
export const noMap = (id: string, near: string) => `Eine Karte ${id} gibt es nicht.${near}`;
export const noProposition = (number: number, all: number) => `Eine These ${number} gibt es nicht, nur ${all}.`;
export const noPassage = (id: string, near: string) => `Einen Absatz ${id} gibt es nicht.${near}`;
export const tooFew = (made: number, wanted: number) =>
	made === 0
		? `Diese Zusammenstellung ergibt keine Übung; ${wanted} sollen es sein. Wählen Sie mehr Absätze oder Arten.`
		: `Diese Zusammenstellung ergibt nur ${made} von ${wanted} Übungen. Wählen Sie mehr Absätze oder Arten.`;
export const leadsNowhere = (url: string, map: string, near: string) =>
	`„${url}“ führt nirgendwohin: Eine Karte ${map} gibt es nicht.${near}`;
