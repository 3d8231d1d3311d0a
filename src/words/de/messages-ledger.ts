/** Messages about the ledger of ids and addresses: its lines, and the edition held against it. */

/** What is allowed in a line, after its field. */
export const expected = {
	version: 'eine Version wie 1.0.0',
	date: 'ein Datum wie 2026-11-23',
	hash: '16 hexadezimale Ziffern',
	manifest: '64 hexadezimale Ziffern',
	reason: 'ein Grund in Worten',
	address: 'nicht die Adresse einer Textseite oder Karte',
};
/** Several ids, of which the first few are named. */
export const firstOf = (shown: readonly string[], more: number) =>
	more > 0 ? `${shown.join(', ')} und ${more} weitere` : shown.join(', ');

/** What is wrong with a line, and how it is mended. */
export const line = {
	conflict:
		'Im Verzeichnis ist ein Konflikt einer Zusammenführung stehen geblieben. Behalten Sie die Zeilen beider Seiten, die jeder Kennung in der Reihenfolge, in der sie geschrieben wurden, und entfernen Sie die Markierungen.',
	notJson: (why: string) =>
		`Diese Zeile ist kein JSON (${why}). Stellen Sie sie aus der Versionsverwaltung wieder her; Zeilen werden immer nur angehängt.`,
	noEntry: (field: string | undefined, found: string | undefined) =>
		`Diese Zeile ist kein Eintrag des Verzeichnisses: ${field ?? 'das Objekt'}: ${found ?? 'nicht lesbar'}.`,
	restore: 'Stellen Sie das Verzeichnis aus der Versionsverwaltung wieder her, und hängen Sie mit npm run anchor an.',
	releasedBefore: (release: string, last: string) =>
		`${release} ist nach ${last} veröffentlicht. Versionsnummern steigen nur. Stellen Sie das Verzeichnis aus der Versionsverwaltung wieder her.`,
	addsTo: (edition: string, release: string) =>
		`Diese Zeile fügt Edition ${edition} etwas hinzu, nachdem ${release} veröffentlicht war. Was veröffentlicht ist, bleibt, wie es ist: Entfernen Sie die Zeile.`,
};
/** What can’t be true of a line about an id. */
export const id = {
	otherForm: (id: string, kind: string, known: boolean) =>
		known
			? `${id} passt nicht zu der Art ${kind}.`
			: `${id} passt nicht zu der Art ${kind}. Kennungen sehen aus wie p67, p67a, h9, s3, x14 oder q17.`,
	noSuccessors: (id: string, state: string) => `${id} ist ${state}, aber die Zeile nennt keine Nachfolger.`,
	noneWanted: (id: string, state: string) => `${id} ist ${state} und hat Nachfolger. Die hat nur, was moved, merged oder superseded ist.`,
	movedToMany: (id: string, places: number) => `${id} wurde an ${places} Stellen verschoben. Schreiben Sie superseded.`,
	followsItself: (id: string) => `${id} soll sein eigener Nachfolger sein.`,
	goneWithoutReason: (id: string, state: string) => `${id} ist ${state}, aber die Zeile nennt keinen Grund.`,
	goneWithHash: (id: string, state: string) => `${id} ist ${state}; class und hash gehören zu lebenden Kennungen.`,
	classWithoutHash: (id: string) => `${id} hat class ohne hash; beides oder keines.`,
	hashWithoutClass: (id: string) => `${id} hat hash ohne class; beides oder keines.`,
	changedWithoutReason: (id: string, how: string) => `${id} wurde geändert (${how}), aber die Zeile nennt keinen Grund.`,
	notMinted: (id: string, state: string) => `${id} ist ${state}, aber keine Zeile davor vergibt diese Kennung.`,
	liveAgain: (id: string, was: string) =>
		`${id} war ${was} und lebt wieder. Eine Kennung wird nie zweimal verwendet: Geben Sie der neuen Sache eine eigene.`,
	mintedTwice: (id: string) => `${id} ist zweimal vergeben. Entfernen Sie die spätere Zeile.`,
	newTwice: (id: string) => `${id} ist zweimal als neu veröffentlicht. Entfernen Sie die spätere Zeile.`,
	neverReleased: (id: string, how: string) =>
		`${id} ist ${how}, wurde aber nie veröffentlicht; bis dahin darf sich der Wortlaut frei ändern. Entfernen Sie diese Zeile.`,
	otherKind: (id: string, was: string, now: string) =>
		`${id} war von der Art ${was} und ist jetzt von der Art ${now}. Eine Kennung wird nie umgehängt: Geben Sie der neuen Sache eine eigene.`,
	unknownSuccessor: (id: string, successor: string) => `Auf ${id} folgt ${successor}, das das Verzeichnis nicht kennt.`,
	circle: (way: readonly string[]) =>
		`Nachfolger führen im Kreis: ${way.join(' → ')}. Entfernen Sie die falsche Zeile; sie wurde nie veröffentlicht.`,
};
/** What can’t be true of a line about an address. */
export const address = {
	notReleased: (address: string) => `${address} führt weiter, aber keine Zeile davor veröffentlicht sie.`,
	leadsOn: (address: string, to: string) => `${address} führt schon zu ${to}. Entfernen Sie die spätere Zeile.`,
	releasedTwice: (address: string) => `${address} ist zweimal veröffentlicht. Entfernen Sie die spätere Zeile.`,
	leadsToItself: (address: string) => `${address} soll zu sich selbst führen. Entfernen Sie diese Zeile.`,
	withoutReason: (address: string) => `${address} führt weiter, aber die Zeile nennt keinen Grund.`,
};

/** An edition that does not keep what was released. */
export const edition = {
	olderVersion: (version: string, last: string) =>
		`Hier steht Version ${version}, aber ${last} ist veröffentlicht. Versionsnummern steigen nur.`,
	notMinted: (ids: string) => `Das Verzeichnis kennt ${ids} nicht. Rufen Sie npm run mint auf.`,
	goneAndBack: (id: string, was: string, edition: string) =>
		`${id} war seit Edition ${edition} nicht mehr da (${was}) und steht hier wieder. Eine Kennung wird nie zweimal verwendet: Nehmen Sie sie heraus, npm run mint vergibt eine neue.`,
	otherKind: (id: string, was: string, now: string) =>
		`${id} war von der Art ${was} und ist jetzt von der Art ${now}. Eine Kennung wird nie umgehängt: Geben Sie der neuen Sache eine eigene, und sagen Sie, was aus ${id} geworden ist.`,
	/** `released`: the edition whose words it had; undefined if the ledger was told of them since. */
	otherLine: (id: string, released: string | undefined) =>
		released === undefined
			? `${id} sagt etwas anderes, ist von anderer Art oder wird von jemand anderem gezogen, als das Verzeichnis zuletzt erfuhr. Stellen Sie es wieder her, oder sagen Sie, warum: npm run anchor -- relabel ${id} --reason "…".`
			: `${id} sagt etwas anderes, ist von anderer Art oder wird von jemand anderem gezogen als in Edition ${released}. Stellen Sie es wieder her, oder sagen Sie, warum: npm run anchor -- relabel ${id} --reason "…".`,
	otherWords: (id: string, released: string | undefined) => {
		const remedy = `Stellen Sie ihn wieder her, oder sagen Sie, warum: npm run anchor -- reword ${id} --class typo --reason "…" (oder --class reworded, wenn sich der Sinn geändert hat).`;
		return released === undefined
			? `Der Wortlaut von ${id} hat sich noch einmal geändert, seit das Verzeichnis davon erfuhr. ${remedy}`
			: `Der Wortlaut von ${id} ist nicht der von Edition ${released}. ${remedy}`;
	},
	successorGone: (id: string, end: string) =>
		`${id} führt zu ${end}, das nicht im Text steht. Nennen Sie, was wirklich an die Stelle getreten ist.`,
	gone: (id: string, released: string | undefined, near: string | undefined) => {
		const remedy = `Stellen Sie es wieder her, oder sagen Sie, was daraus geworden ist: npm run anchor -- withdraw ${id} --reason "…" (oder supersede, merge, move).`;
		return near === undefined
			? `${id} wurde in ${released} veröffentlicht und fehlt. ${remedy}`
			: `${id} wurde in ${released} veröffentlicht und fehlt. Ist es jetzt ${near}? ${remedy}`;
	},
	addressGone: (address: string, edition: string, near: string) =>
		`${address} wurde in Edition ${edition} veröffentlicht und fehlt. Geben Sie der Seite oder Karte ihren Namen zurück, oder sagen Sie, wohin die Adresse führt: npm run anchor -- readdress ${address} --to ${near} --reason "…".`,
	/** In place of an address nobody can guess. */
	newName: 'NEUER-NAME',
	addressBack: (address: string, to: string, edition: string) =>
		`${address} führt seit Edition ${edition} zu ${to} und ist wieder vergeben. Geben Sie der neuen Seite oder Karte einen anderen Namen.`,
	addressInCircle: (address: string, to: string) => `${address} führt zu ${to}, und das führt im Kreis.`,
	addressAstray: (address: string, to: string) => `${address} führt zu ${to}; das ist nicht die Adresse einer Seite oder Karte.`,
};
