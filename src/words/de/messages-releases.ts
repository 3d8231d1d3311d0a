/** Messages about released editions: their archives, what the ledger says of them, and repairs. */

export const restoreFile = 'Stellen Sie die Datei aus der Versionsverwaltung wieder her; was veröffentlicht ist, bleibt, wie es ist.';
export const restoreLedger = 'Stellen Sie das Verzeichnis aus der Versionsverwaltung wieder her; Zeilen werden immer nur angehängt.';

/** The archive of an edition. */
export const frozen = {
	unreadable: (version: string, why: string) => `Die feste Edition ${version} lässt sich nicht öffnen (${why}).`,
	noList: (version: string, list: string) => `Die feste Edition ${version} hat keine ${list}.`,
	otherList: (version: string) =>
		`Die Prüfsummen der festen Edition ${version} sind nicht die, die das Verzeichnis von der Veröffentlichung hat.`,
	otherSum: (version: string, sums: string) =>
		`Die feste Edition ${version} ist nicht, wie sie veröffentlicht wurde: ${sums} hat eine andere Prüfsumme von ihr.`,
	altered: (version: string, faults: string) => `Die feste Edition ${version} ist nicht, wie sie veröffentlicht wurde: ${faults}.`,
	fileMissing: (path: string) => `${path} fehlt`,
	fileChanged: (path: string) => `${path} hat sich geändert`,
	fileNew: (path: string) => `${path} ist neu`,
	noData: (version: string) => `Die feste Edition ${version} enthält keine lesbare data/edition.json.`,
	missing: (version: string, path: string) =>
		`Edition ${version} ist veröffentlicht, aber content/${path} fehlt. Stellen Sie die Datei aus der Versionsverwaltung wieder her.`,
	noSum: 'Eine Zeile ist eine Prüfsumme aus 64 hexadezimalen Ziffern, zwei Leerzeichen und der Name eines Archivs.',
	noReport: (version: string) => `Hier fehlt der Bericht darüber, was sich in Edition ${version} geändert hat.`,
};

/** The ledger held against them. */
export const lostLine = (version: string, ids: string) =>
	`Das Verzeichnis hat keine Zeile für das, was Edition ${version} bei ${ids} sagt.`;
export const reportedUnreleased = (version: string) => `Edition ${version} wurde nie veröffentlicht.`;
export const unfinished = (version: string) =>
	`Eine Veröffentlichung von ${version} wurde begonnen und nicht abgeschlossen. Rufen Sie npm run release -- ${version} noch einmal auf; diese Datei wird dabei neu geschrieben.`;
export const lostRelease = (version: string) => `Das Verzeichnis sagt nicht, dass Edition ${version} veröffentlicht ist.`;

/** Repairs of what was released. */
export const expected = {
	version: 'eine Edition heißt nach ihrer Version, nötigenfalls in Anführungszeichen',
	editions: 'sie nennt keine Edition',
	date: 'ein Datum besteht aus Jahr, Monat und Tag: 2026-11-28',
	files: 'nur Stile und Skripte dürfen repariert werden: ein Pfad, der auf .css oder .js endet, mit * für einen beliebigen Namen',
	replace: 'sie ersetzt nichts',
};
export const repair = {
	notReleased: (edition: string, released: readonly string[]) =>
		`Edition ${edition} ist nicht veröffentlicht. Veröffentlicht sind: ${released.join(', ')}.`,
	notFound: (files: string, from: string) => `Nichts in ${files} der veröffentlichten Edition enthält ‚${from}‘, was ersetzt werden soll.`,
	/** In the list of checksums of what is published. */
	repairedOn: (date: string, reason: string) => `Repariert am ${date}: ${reason}`,
	asReleased: (line: string) => `wie veröffentlicht: ${line}`,
	allAsReleased: (list: string) => `Alles wie veröffentlicht: ${list}`,
};
