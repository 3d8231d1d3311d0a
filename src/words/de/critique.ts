/** A reader's own critique: what is wrong with one that was saved, and what of it no longer fits the edition. */

export const untitled = 'Eine Kritik';

/** What is wrong with a saved file: a sentence, or a clause after the place. */
export const file = {
	noJson: 'Das ist kein JSON, also keine Kritik, die hier gespeichert wurde.',
	whole: 'Die Datei',
	fault: (place: string, reason: string) => `${place}: ${reason}.`,
	noObject: 'kein Objekt',
	unknownField: (name: string) => `unbekanntes Feld ${name}`,
	noText: 'kein Text',
	tooLong: (most: number) => `länger als ${most} Zeichen`,
	empty: 'leer',
	wrongForm: (value: string) => `„${value}“ hat nicht die richtige Form`,
	noList: 'keine Liste',
	tooMany: (most: number) => `mehr als ${most} Einträge`,
	notAmong: (allowed: readonly string[]) =>
		allowed.length > 1 ? `keiner der Werte ${allowed.join(', ')}` : `nicht der Wert ${allowed.join(', ')}`,
	namesNothing: 'nennt nichts',
};

/** What does not fit the edition. */
export const unfit = {
	claimTwice: (id: string) => `Es gibt zwei Behauptungen ${id}; die zweite wird ausgelassen.`,
	lineTwice: (id: string) => `Es gibt zwei Linien ${id}; die zweite wird ausgelassen.`,
	noPremises: (id: string, missing: readonly string[]) => `${id} geht von ${missing.join(' und ')} aus; das hat die Edition nicht.`,
	atLine: (id: string, target: string) =>
		`${id} zielt auf ${target}; das ist eine Linie des Arguments, gegen die nur Einwände möglich sind.`,
	noTarget: (id: string, target: string) => `${id} zielt auf ${target}; das hat die Edition nicht.`,
	onItself: (id: string) => `${id} lässt eine Behauptung für oder gegen sich selbst sprechen.`,
	circle: (id: string, target: string) => `${id} schließt einen Kreis: ${target} ist schon ein Grund für das, worauf es beruhen würde.`,
	choiceUnknown: (id: string) => `${id} ist angenommen oder verworfen, aber die Edition hat es nicht.`,
	chosenTwice: (id: string) => `${id} ist angenommen und zugleich verworfen; es gilt als verworfen.`,
};
