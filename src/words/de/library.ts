/** The library: many editions in one place, and the command that builds it. */

export const usage = `
npm run library -- EDITION … [--out ORDNER]   baut eine Bibliothek über mehrere Editionen in dist-library/ (neben der
                                              Edition, in der sie gebaut wird) oder in ORDNER

EDITION ist die Adresse einer veröffentlichten Edition, der Ordner einer gebauten Website, eine Datensatzdatei oder ein Inhaltsordner.
  --out ORDNER     wohin die Bibliothek kommt: ein neuer oder leerer Ordner oder der einer früheren Bibliothek
  --title TITEL    wie die Bibliothek heißt
  --language KÜRZEL   die Sprache ihrer Seiten und der Suche: en oder de; ohne Angabe die der meisten Editionen
  --typesense ADRESSE --key SCHLÜSSEL   die Suche beantwortet ein Typesense-Server, mit einem Schlüssel, der nur suchen darf;
                   was er einlesen soll, steht in typesense/`;
export const title = 'Eine Bibliothek von Editionen';
export const built = (editions: number, claims: number, folder: string) =>
	`${editions === 1 ? 'Eine Edition' : `${editions} Editionen`} mit ${claims} Behauptungen: ${folder}`;
export const serverAndKey =
	'Ein Typesense-Server braucht seine Adresse, https://…, und --key, einen Schlüssel, der nur suchen darf: Er steht in der Seite.';
export const serverWithPassword =
	'Die Adresse des Suchservers steht auf jeder Seite und darf darum weder Namen noch Kennwort enthalten; --key ist ein Schlüssel, mit dem sich nur suchen lässt.';
export const nothing = 'Es wurde keine Bibliothek gebaut: Nichts davon ließ sich aufnehmen.';
export const noSuchLanguage = (asked: string, known: readonly string[]) =>
	`Für ${asked} gibt es keine Worte; es gibt sie für ${known.join(', ')}.`;
export const noneNamed = 'Nennen Sie mindestens eine Edition.';
export const withSqlite = (claims: number, most: number) =>
	`${claims} Behauptungen sind mehr als die ${most}, die ein Pagefind-Index fasst; darum ist die Suche eine SQLite-Datenbank, claims.sqlite3. Der Server muss auf Teilabrufe (HTTP Range) antworten, wie es alle üblichen tun.`;

/** Why an edition is left out, and what may help; `from` is what was named. */
export const faults = {
	unreachable: (from: string, why: string) => `${from} ist nicht erreichbar (${why}) und wird ausgelassen.`,
	noAddress: (from: string) =>
		`${from} ist keine Adresse, die sich öffnen lässt; eine sieht aus wie https://example.org/edition/. Die Edition wird ausgelassen.`,
	noServer: (from: string) =>
		`Einen Server mit dem Namen in ${from} gibt es nicht. Ist er falsch geschrieben, oder ist dieser Rechner nicht im Netz? Die Edition wird ausgelassen.`,
	refused: (from: string, why: string) =>
		`Der Server von ${from} nimmt keine Verbindung an (${why}). Läuft er, und stimmt der Port? Die Edition wird ausgelassen.`,
	insecure: (from: string, why: string) =>
		`Zu ${from} gibt es keine sichere Verbindung (${why}). Antwortet der Server unter http://? Die Edition wird ausgelassen.`,
	brokeOff: (from: string) =>
		`Der Server von ${from} hat abgebrochen, bevor der ganze Datensatz da war. Versuchen Sie es noch einmal; die Edition wird ausgelassen.`,
	inCircles: (from: string) =>
		`${from} führt von Adresse zu Adresse und nie zu einem Datensatz. Nennen Sie die, unter der die Edition zu lesen ist; sie wird ausgelassen.`,
	status: (from: string, status: number) =>
		`${from} ist nicht erreichbar: Der Server antwortet mit ${status}${
			status === 401 || status === 403 || status === 407
				? ', lässt also nicht alle hinein. Name und Kennwort dürfen in der Adresse stehen, wie in https://NAME:KENNWORT@example.org/'
				: status === 429
					? ', wurde also zu oft gefragt. Versuchen Sie es später'
					: status >= 500
						? ', ein Fehler, der bei ihm liegt. Versuchen Sie es später'
						: ''
		}. Die Edition wird ausgelassen.`,
	unreadable: (from: string, why: string) => `${from} lässt sich nicht lesen (${why}) und wird ausgelassen.`,
	folderThere: (from: string) =>
		`Wo ${from} den Datensatz haben sollte, data/records.jsonl, ist ein Ordner. Bauen Sie die Edition neu; sie wird ausgelassen.`,
	notThere: (from: string) =>
		`${from || '„“'} ist weder eine Datei noch ein Ordner noch eine Adresse im Netz (eine solche beginnt mit https://) und wird ausgelassen.`,
	tooSlow: (from: string, seconds: number) => `${from} hat den Datensatz nicht in ${seconds} Sekunden geschickt und wird ausgelassen.`,
	tooLarge: (from: string, megabytes: number) =>
		`Was ${from} schickt, hat mehr als ${megabytes} MB und ist darum kein Datensatz; die Edition wird ausgelassen.`,
	badPacking: (from: string) =>
		`Der Datensatz von ${from} lässt sich nicht entpacken: Er ist beschädigt oder abgeschnitten. Laden Sie ihn noch einmal; die Edition wird ausgelassen.`,
	noRecord: (from: string) =>
		`${from} hat keinen Datensatz einer Edition (data/records.jsonl). Nennen Sie die Titelseite einer veröffentlichten oder den Ordner einer gebauten Edition; was Sie genannt haben, wird ausgelassen.`,
	otherFile: (from: string, begins: string | undefined) =>
		`Was ${from} hat, ist kein Datensatz einer Edition (data/records.jsonl): Es ${begins === undefined ? 'ist kein Text' : begins === '' ? 'ist leer' : `beginnt „${begins}“`}. Es wird ausgelassen.`,
	otherSchema: (from: string, found: string, expected: number) =>
		`Der Datensatz von ${from} hat die Schemaversion ${found}; dieses Programm liest Version ${expected}. ${
			Number(found) > expected
				? 'Eine neuere Version des Programms liest ihn'
				: 'Mit diesem Programm neu gebaut, hat die Edition einen neueren'
		}; sie wird ausgelassen.`,
	truncated: (from: string, found: number, expected: number) =>
		`Der Datensatz von ${from} ist abgeschnitten: Er hat ${found} von ${expected} Zeilen. Laden Sie ihn noch einmal; die Edition wird ausgelassen.`,
	altered: (from: string) =>
		`Der Datensatz von ${from} wurde verändert: Seine Zeilen haben nicht die Zahl und die Prüfsumme, die seine erste nennt. Laden Sie ihn noch einmal; die Edition wird ausgelassen.`,
	badLine: (from: string, line: number, found: string) =>
		`Zeile ${line} des Datensatzes von ${from} ist nicht, wie das Schema sie verlangt (${found}). Die Edition wird ausgelassen.`,
	twice: (from: string, line: number, id: string) =>
		`Zeile ${line} des Datensatzes von ${from} hat ${id}, das schon eine frühere hat. Die Edition wird ausgelassen.`,
	several: (from: string, line: number) =>
		`Mit Zeile ${line} beginnt in ${from} ein zweiter Datensatz. Geben Sie jedem eine eigene Datei; diese wird ausgelassen.`,
	sameAddress: (from: string, address: string, first: string) =>
		`${from} und ${first} nennen beide die Adresse ${address}. Die erste wird aufgenommen, die andere ausgelassen.`,
	sameAddressVersions: (from: string, address: string, first: string, version: string, kept: string) =>
		`${from} (Version ${version}) und ${first} (Version ${kept}) nennen beide die Adresse ${address}. Die erste wird aufgenommen, die andere ausgelassen.`,
	unsound: (from: string, errors: number) =>
		`Die Edition in ${from} hat ${errors === 1 ? 'einen Fehler' : `${errors} Fehler`}; npm run check nennt ${errors === 1 ? 'ihn' : 'sie'}. Sie wird ausgelassen.`,
};

export const menu = { search: 'Suche', works: 'Werke', concepts: 'Begriffe', authors: 'Autoren', editions: 'Editionen' };
export const lede = (editions: number, claims: number, works: number) =>
	`${claims} Behauptungen aus ${editions === 1 ? 'einer Edition' : `${editions} Editionen`}, die sich auf ${works === 1 ? 'ein Werk' : `${works} Werke`} stützen.`;
export const otherLanguages =
	'Ein deutsches Wort wird auch in seinen anderen Formen gefunden (Thesen zu These); in Editionen anderer Sprachen, wie es geschrieben ist.';
export const lists = {
	works: 'Angeführte Werke, und welche Behauptungen welcher Editionen sich auf sie stützen.',
	concepts: 'Begriffe, die in einer Edition einen Eintrag haben.',
	authors: 'Autoren der edierten Texte und der Werke, die sie anführen.',
	editions: 'Die Editionen dieser Bibliothek, in der Version, die eingesammelt wurde.',
};
export const claims = (count: number) => (count === 1 ? '1 Behauptung' : `${count} Behauptungen`);
export const inEditions = (count: number) => (count === 1 ? 'in 1 Edition' : `in ${count} Editionen`);
export const version = (number: string) => `Version ${number}`;
export const by = (author: string) => `von ${author}`;
export const unknownTitle = 'nicht ermittelt';
export const noIdentifier = 'Weder DOI noch ISBN noch eine andere Kennung ist verzeichnet.';
export const merged = (how: 'doi' | 'isbn' | 'name') =>
	({ doi: 'Zusammengeführt nach DOI', isbn: 'Zusammengeführt nach ISBN', name: 'Zusammengeführt nach Autor, Jahr und Titel' })[how];
/** Lines between editions: how many a claim has, and with which editions an edition has some. */
export const linesAcross = (count: number) =>
	count === 1 ? 'eine Linie von oder zu einer anderen Edition' : `${count} Linien von oder zu anderen Editionen`;
export const meetsHeading = 'Editionen, mit denen sie verbunden ist';
export const meets = (inward: number, outward: number) =>
	[
		...(inward > 0 ? [inward === 1 ? '1 Linie von dort' : `${inward} Linien von dort`] : []),
		...(outward > 0 ? [outward === 1 ? '1 Linie dorthin' : `${outward} Linien dorthin`] : []),
	].join(', ');
/** Who drew it, in which edition, and the version whose words the other claim has here, if it is here. */
export const lineDrawn = (who: string, edition: string, version: string) =>
	`so ${who} in ${edition}${version === '' ? '; diese Edition ist nicht in der Bibliothek' : `; Wortlaut nach Version ${version}`}`;
export const noLocator = 'Ohne Seitenangabe';
export const wholePassage = (id: string) => `angeführt in ¶\u00A0${id}, von keiner einzelnen Behauptung`;
export const editedHere = 'Hier ediert';
export const citedHere = 'Hier angeführt';
export const visit = 'Zur Edition';
export const licence = 'Lizenz';
export const harvested = 'Aus den Datensätzen der Editionen, deren Wortlaut ihnen gehört; jede Behauptung führt zu ihrer festen Seite.';
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
	begin: 'Geben Sie ein Wort ein, oder wählen Sie unten.',
};
export const facets = {
	edition: 'Edition',
	author: 'Autor',
	kind: 'Art',
	status: 'Wie sie steht',
	layer: 'Linien zu ihr zieht',
	work: 'Angeführtes Werk',
	concept: 'Begriff',
};
