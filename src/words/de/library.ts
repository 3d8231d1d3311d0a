/** The library: many editions in one place, and the command that builds it. */

export const usage = `
npm run library -- EDITION … [--out ORDNER]   baut eine Bibliothek über mehrere Editionen in dist-library/ oder ORDNER

EDITION ist die Adresse einer veröffentlichten Edition, der Ordner einer gebauten Website, eine Eintragsdatei oder ein Inhaltsordner.
  --out ORDNER     wohin die Bibliothek kommt: ein neuer oder leerer Ordner oder der einer früheren Bibliothek
  --title TITEL    wie die Bibliothek heißt
  --typesense ADRESSE --key SCHLÜSSEL   die Suche beantwortet ein Typesense-Server, mit einem Schlüssel, der nur suchen darf;
                   was er einlesen soll, steht in typesense/`;
export const title = 'Eine Bibliothek von Editionen';
export const built = (editions: number, claims: number, folder: string) =>
	`${editions === 1 ? 'Eine Edition' : `${editions} Editionen`} mit ${claims} Behauptungen: ${folder}`;
export const serverAndKey =
	'Ein Typesense-Server braucht seine Adresse, https://…, und --key, einen Schlüssel, der nur suchen darf: Er steht in der Seite.';
export const nothing = 'Keine Bibliothek wurde gebaut: nichts davon ließ sich aufnehmen.';
export const noneNamed = 'Nennen Sie mindestens eine Edition.';
export const withSqlite = (claims: number, most: number) =>
	`${claims} Behauptungen sind mehr als die ${most}, die ein Pagefind-Index fasst; darum ist die Suche eine SQLite-Datenbank, claims.sqlite3. Der Server muss HTTP-Bereiche liefern, wie es alle üblichen tun.`;

/** Why an edition is left out; `from` is what was named. */
export const faults = {
	unreachable: (from: string, why: string) => `${from} ist nicht erreichbar (${why}) und bleibt weg.`,
	noRecord: (from: string) => `${from} hat keine Einträge einer Edition (data/records.jsonl) und bleibt weg.`,
	otherSchema: (from: string, found: string, expected: number) =>
		`Die Einträge von ${from} haben die Schemaversion ${found}; dieses Programm liest Version ${expected}. Die Edition bleibt weg.`,
	truncated: (from: string, found: number, expected: number) =>
		`Die Einträge von ${from} sind abgeschnitten: ${found} Zeilen von ${expected}. Laden Sie sie noch einmal; die Edition bleibt weg.`,
	altered: (from: string) =>
		`Die Einträge von ${from} wurden verändert: die Prüfsumme der ersten Zeile stimmt nicht. Die Edition bleibt weg.`,
	badLine: (from: string, line: number, found: string) =>
		`Zeile ${line} der Einträge von ${from} ist nicht so, wie ihr Schema es will (${found}). Die Edition bleibt weg.`,
	sameAddress: (from: string, address: string, first: string) =>
		`${from} und ${first} nennen beide die Adresse ${address}. Die erste bleibt, die andere bleibt weg.`,
	unsound: (from: string, errors: number) =>
		`Die Edition in ${from} hat ${errors === 1 ? 'einen Fehler' : `${errors} Fehler`}; npm run check sagt mehr. Sie bleibt weg.`,
};

export const menu = { search: 'Suche', works: 'Werke', concepts: 'Begriffe', authors: 'Autoren', editions: 'Editionen' };
export const lede = (editions: number, claims: number, works: number) =>
	`${claims} Behauptungen aus ${editions === 1 ? 'einer Edition' : `${editions} Editionen`}, die sich auf ${works} Werke stützen.`;
export const lists = {
	works: 'Zitierte Werke, und welche Behauptungen welcher Editionen sich auf sie stützen.',
	concepts: 'Begriffe, die in einer Edition einen Eintrag haben.',
	authors: 'Autoren der edierten Texte und der Werke, die sie zitieren.',
	editions: 'Die Editionen dieser Bibliothek, in der Fassung, die eingesammelt wurde.',
};
export const claims = (count: number) => (count === 1 ? '1 Behauptung' : `${count} Behauptungen`);
export const inEditions = (count: number) => (count === 1 ? 'in 1 Edition' : `in ${count} Editionen`);
export const version = (number: string) => `Version ${number}`;
export const by = (author: string) => `von ${author}`;
export const unknownTitle = 'nicht identifiziert';
export const noIdentifier = 'Keine DOI oder ISBN ist verzeichnet.';
export const merged = (how: 'doi' | 'isbn' | 'name') =>
	({ doi: 'Zusammengeführt nach DOI', isbn: 'Zusammengeführt nach ISBN', name: 'Zusammengeführt nach Autor, Jahr und Titel' })[how];
export const noLocator = 'Ohne Seitenangabe';
export const wholePassage = (id: string) => `zitiert in ¶\u00A0${id}, von keiner einzelnen Behauptung`;
export const editedHere = 'Hier ediert';
export const citedHere = 'Hier zitiert';
export const visit = 'Zur Edition';
export const licence = 'Lizenz';
export const harvested = 'Aus den Eintragsdateien der Editionen, deren Wortlaut ihnen gehört; jede Behauptung führt zu ihrer festen Seite.';
export const noScript = 'Die Suche braucht JavaScript; die Listen der Werke, Begriffe, Autoren und Editionen nicht.';
/** Of the search, in the page. */
export const search = {
	label: 'Alle Behauptungen durchsuchen',
	button: 'Suchen',
	none: 'Keine Behauptung hat alle diese Wörter.',
	results: ['1 Behauptung', '{n} Behauptungen'],
	more: 'Mehr zeigen',
	clear: 'Auswahl aufheben',
	narrow: 'Eingrenzen',
	failed: 'Der Index ließ sich nicht laden.',
	begin: 'Schreiben Sie ein Wort oder wählen Sie unten.',
};
export const facets = {
	edition: 'Edition',
	author: 'Autor',
	kind: 'Art',
	status: 'Wie sie steht',
	layer: 'Linien zu ihr zieht',
	work: 'Zitiertes Werk',
	concept: 'Begriff',
};
