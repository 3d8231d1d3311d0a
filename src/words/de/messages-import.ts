/** Was `npm run import` sagt: was abgelehnt wird, was nicht übernommen werden konnte, was erraten ist. Auf Sätze ohne Punkt folgen die Zeilen. */

const also = (more: number) => (more > 0 ? ` und ${more} weitere` : '');

/** Die ersten einer Liste. */
const listed = (keys: readonly string[]) => `${keys.slice(0, 4).join(', ')}${also(keys.length - 4)}`;

export const imported = {
	whichFile: (formats: string) => `Welcher Text? Nennen Sie eine Datei: ${formats}.`,
	whichFolder: 'In welchen Ordner? Geben Sie --into ORDNER an, einen neuen oder leeren.',
	formats: 'reiner Text (.txt), Markdown (.md), Word (.docx), TEI (.xml) oder Argdown (.argdown, .ad)',
	unknownFormat: (file: string, formats: string) =>
		`${file} ist von einer Art, die nicht gelesen wird. Gelesen werden ${formats}; mit --from sagen Sie, was es ist.`,
	noFormat: (name: string, near: string, all: readonly string[]) =>
		`Ein Format ${name} gibt es nicht.${near} Die Formate sind ${all.join(', ')}.`,
	empty: (file: string) => `${file} ist leer.`,
	noWords: (file: string) => `In ${file} stehen keine Wörter.`,
	noWordFile: (file: string) =>
		`${file} ist keine Word-Datei (.docx). Öffnen Sie sie mit einer Textverarbeitung und speichern Sie sie als .docx.`,
	brokenZip: (file: string) =>
		`${file} ist ein beschädigtes Archiv und lässt sich nicht entpacken. Speichern oder kopieren Sie es noch einmal.`,
	brokenWordFile: (file: string) =>
		`${file} ist eine Word-Datei, von der ein Teil nicht lesbar ist. Öffnen Sie sie mit einer Textverarbeitung und speichern Sie sie noch einmal.`,
	brokenXml: (file: string, reason: string) => `${file} ist kein wohlgeformtes XML: ${reason}`,
	noTei: (file: string, root: string) =>
		`${file} ist XML, aber nicht TEI: Das äußerste Element ist ${root}, und ein Text steht nicht darin.`,
	brokenArgdown: (file: string, line: number | undefined, reason: string) =>
		`${file}${line === undefined || Number.isNaN(line) ? '' : `, Zeile ${line}`}: Das ist kein Argdown. ${reason}`,
	noStatements: (file: string) => `In ${file} steht nichts, was Argdown als Aussage oder Argument kennt.`,
	unfinishedMerge: (file: string, line: number) =>
		`${file}, Zeile ${line}: Hier ist eine Zusammenführung nicht abgeschlossen. Behalten Sie von beiden Fassungen, was richtig ist, und nehmen Sie die Zeilen mit den Markierungen heraus.`,
	zoteroReferences: (file: string) => `${file} ist in Zoteros eigenem JSON. Exportieren Sie die Werke als CSL JSON, BibTeX oder RIS.`,
	brokenReferences: (file: string) => `${file} ist keine Liste von Werken in CSL-JSON.`,
	noReferences: (file: string) => `${file} ist weder BibTeX noch RIS noch CSL-JSON.`,
	entryBroken: (place: string, key: string, found: string, allowed: string) =>
		`${place}: Der Eintrag ${key} lässt sich nicht als BibTeX lesen und wurde weggelassen. Hier steht „${found}“, erwartet wird ${allowed}`,
	entryOpen: (place: string, key: string) =>
		`${place}: Der Eintrag ${key} endet nicht vor dem nächsten und wurde weggelassen. Eine geschweifte Klammer oder ein Anführungszeichen fehlt`,
	stringBroken: (place: string, name: string) =>
		`${place}: Was @string zu ${name} sagt, lässt sich nicht als BibTeX lesen und wurde weggelassen`,
	stringUnknown: (name: string, keys: readonly string[]) =>
		`Das Wort ${name} steht für kein @string der Datei und wurde weggelassen (${listed(keys)})`,
	typeUnknown: (type: string, keys: readonly string[]) => `Der Typ ${type} ist unbekannt; daraus wurde „document“ (${listed(keys)})`,
	fieldUnread: (field: string, keys: readonly string[]) => `Das Feld ${field} wurde weggelassen (${listed(keys)})`,
	/** Was in einem Eintrag stehen darf, nach dem Namen, den sein Leser dafür hat. */
	allowedInEntry: {
		rbrace: '„,“ oder „}“',
		lbrace: '„{“ oder „"“',
		comma: '„,“ hinter dem Schlüssel',
		equals: '„=“',
		label: 'ein Schlüssel',
		identifier: 'ein Wort',
		field: 'ein Feldname oder „}“',
		open: '„{“ oder „(“',
	} as Readonly<Record<string, string>>,

	heading: (n: number) =>
		n === 1
			? 'Eines wurde nicht so übernommen, wie es war, oder erraten:'
			: `${n} Dinge wurden nicht so übernommen, wie sie waren, oder erraten:`,
	allKept: 'Alles darin wurde übernommen.',
	works: (n: number) => (n === 1 ? 'Ein Werk steht in references.json.' : `${n} Werke stehen in references.json.`),
	at: {
		lines: (what: string, lines: readonly number[], more: number) =>
			`${what}: ${lines.length === 1 && more === 0 ? 'Zeile' : 'Zeilen'} ${lines.join(', ')}${also(more)}`,
		paragraphs: (what: string, lines: readonly number[], more: number) =>
			`${what}: ${lines.length === 1 && more === 0 ? 'Absatz' : 'Absätze'} ${lines.join(', ')}${also(more)}`,
	},

	takenForTitle: 'Dem Aussehen nach für den Titel gehalten',
	takenForHeading: 'Dem Aussehen nach für eine Überschrift gehalten',
	takenForVerse: 'Eingerückte Zeilen für Verse gehalten',
	hyphenAtEnd: 'Ein Bindestrich beendet die Zeile; trennt er nur ein Wort, fügen Sie es zusammen',
	controls: 'Unsichtbare Zeichen wurden weggelassen',
	plainOnly: 'Ließ sich nicht auszeichnen, sodass nur der Wortlaut dasteht',
	lineLeftOut: (kind: string, from: readonly string[], to: string) =>
		`Die Linie von ${from.join(', ')} zu ${to} (${kind}) verträgt sich nicht mit den anderen und wurde weggelassen`,
	breakInHeading: 'Ein Zeilenumbruch in einer Überschrift ist jetzt ein Leerzeichen',
	noteAlone: 'Eine Anmerkung, die zu keinem Wort gehört, ist ein eigener Absatz',
	noteInNote: 'Eine Anmerkung in einer Anmerkung steht dort in Klammern',
	noteMoved: 'Eine Anmerkung an einer Überschrift oder einem Link steht am nächsten Absatz oder dahinter',
	noteAgain: 'Eine Anmerkung, auf die noch einmal verwiesen wird, steht dort noch einmal',
	noteUnused: 'Eine Anmerkung, zu der nichts führt, steht am Ende des Textes',
	blockInQuotation: 'Liste, Tabelle oder Überschrift in einem Zitat sind jetzt Absätze',
	blockInList: 'Tabelle, Überschrift oder Zitat in einem Listenpunkt sind jetzt Absätze',
	emptyItem: 'Ein leerer Listenpunkt wurde weggelassen',
	cellsAdded: 'Zeilen einer Tabelle hatten weniger Zellen als andere und haben jetzt leere',
	cellsJoined: 'Verbundene Zellen einer Tabelle stehen einzeln',
	cellBlocks: 'Mehrere Absätze einer Zelle sind jetzt einer',
	emphasisLost: 'Eine Hervorhebung, die in einem Wort oder zwischen Zeichen beginnt oder endet, wurde weggelassen',
	formulaAsWords: 'Eine Formel, die sich nicht setzen lässt, steht als Wörter da',
	lookLost: (what: string) => `${what}: Die Auszeichnung wurde weggelassen, der Wortlaut übernommen`,
	capitals: 'Satz in Großbuchstaben',
	raised: 'Hoch- oder Tiefgestelltes',
	linkLost: (to: string) => `Ein Link zu ${to === '' ? 'nichts' : to} führt in einer Edition nirgendwohin; der Wortlaut wurde übernommen`,
	imageLost: (reason: string) => `Ein Bild wurde weggelassen: ${reason}`,
	imageNotFound: (name: string) => `Eine Datei ${name} gibt es nicht`,
	imageElsewhere: (address: string) =>
		`${address} liegt auf einem anderen Server; speichern Sie es in content/images/ und zeigen Sie es an seiner Stelle`,
	imageOfOtherKind: (name: string, kinds: readonly string[]) =>
		`${name} ist von einer Art, die Seiten nicht zeigen können, oder beschädigt; speichern Sie es als ${kinds.join(', ')}`,
	imageTooLarge: (name: string, most: number) => `${name} hat mehr als ${most} MB`,
	imageActive: (name: string) => `${name} tut mehr als zeichnen; speichern Sie es als einfaches SVG`,
	drawingLost: (what: string) => `Eine Zeichnung wurde weggelassen${what === '' ? '' : ` (${what})`}; speichern Sie sie als Bild`,
	pictureMoved: 'Ein Bild zwischen Wörtern, in einer Liste, einem Zitat oder einer Anmerkung steht jetzt dahinter',
	noAlternative: (path: string) => `Was ${path} zeigt, sagt niemand; sagen Sie es in seinen Klammern, für alle, die es nicht sehen können`,
	sayWhatItShows: 'Sagen Sie hier, was dieses Bild zeigt.',
	nestedEmphasis: 'Hervorhebungen ineinander sind jetzt eine',
	takenForForeign: (languages: string) => `Der Datei nach für Wörter einer anderen Sprache gehalten (${languages})`,
	takenForQuotation: 'Der Einrückung nach für ein Zitat gehalten',
	contentsLost: 'Ein Inhaltsverzeichnis wurde weggelassen',
	managerCitation: 'Ein Nachweis aus einer Literaturverwaltung steht als Wörter da; schreiben Sie ihn als [@Schlüssel] des Werks',
	citationLost: (source: string) => `${source} führt ein Werk an, das nicht im Literaturverzeichnis steht, und steht als Wörter da`,
	markupLost: (source: string) => `Die Auszeichnung ${source} wurde weggelassen`,
	markAsWords: (mark: string) => `Die Auszeichnung ${mark} gehört zu einem anderen Markdown und steht als Wörter da`,
	definitionAsWords:
		'Eine Zeile, die mit einem Doppelpunkt oder einer Tilde beginnt, in anderem Markdown eine Definition, wurde als Wörter behalten',
	codeAsVerse: 'Ein Codeblock besteht jetzt aus Versen',
	frontMatterLost: (field: string) => `Das Feld ${field} wurde weggelassen`,
	comment: (said: string) => `Ein Kommentar wurde weggelassen: „${said}“`,
	commentLost: 'Ein Kommentar wurde weggelassen',
	headerOrFooter: (said: string) => `Eine Kopf- oder Fußzeile wurde weggelassen: „${said}“`,
	deleted: 'Wörter, deren Löschung aufgezeichnet ist, wurden weggelassen',
	deletedWords: (said: string) => `Gelöschte Wörter wurden weggelassen: „${said}“`,
	hiddenWords: (said: string) => `Ausgeblendete Wörter wurden weggelassen: „${said}“`,
	chunkLost: 'Ein Dokument in diesem Dokument wurde weggelassen; öffnen Sie es für sich',
	textBox: 'Ein Textfeld steht hinter seinem Absatz',
	symbol: (font: string, sign: string) => `Ein Zeichen der Schrift ${font} (${sign}) ist jetzt �`,
	headerLost: 'Der Kopf der TEI-Datei wurde bis auf Titel und Verfasser weggelassen',
	entityUnknown: (name: string) => `Wofür &${name}; steht, sagt die Datei nicht; es ist so übernommen, wie es dasteht`,
	pageLost: 'Ein Seitenbeginn ohne Nummer wurde weggelassen',
	gap: 'Eine Lücke ist jetzt […]',
	otherReading: (said: string) => `Eine andere Fassung wurde weggelassen: „${said}“`,
	elementLost: (name: string) => `Die Auszeichnung <${name}> wurde weggelassen, der Wortlaut übernommen`,
	otherWording: 'Eine Aussage steht in anderen Worten noch einmal da; beide sind übernommen, die erste ist die Behauptung',
	tagLost: (tag: string) => `Das Schlagwort #${tag} wurde weggelassen`,
	dataLost: (data: string) => `Die Daten ${data} wurden weggelassen`,
	relationLost: (relation: string) =>
		`Die Linie ${relation} zeigt auf nichts, worauf eine Linie der Edition zeigen kann; sie wurde nicht gezogen`,
	noWhyYet: 'Eine Linie sagt nicht, warum das eine für oder gegen das andere spricht; sagen Sie es in ihren Klammern',
	noWhy: 'Sagen Sie hier, warum das eine für oder gegen das andere spricht.',
	whyOf: (said: readonly string[]) => `${said.map((one) => one.replace(/\.$/, '')).join('. ')}.`,
	fieldTwice: (place: string, field: string) => `${place}: Das Feld ${field} steht in einem Werk zweimal; das zweite wurde behalten`,
	fieldLost: (key: string, field: string, value: string) => `Bei ${key} wurde das Feld ${field} weggelassen (${value})`,
	keyChanged: (id: string, key: string) =>
		`Aus dem Schlüssel „${id}“ wurde ${key}, denn ein Schlüssel hat keine Leerzeichen und keine geschweiften Klammern`,
	workLost: (key: string, reason: string) => `Das Werk ${key} wurde weggelassen. ${reason}`,
};
