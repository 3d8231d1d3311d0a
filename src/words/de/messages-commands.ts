/** What commands say: what they refuse, what they are doing, what they did. */
import { agree, count } from './grammar.ts';
import { DerArtikel, derArtikel, desArtikels, sein } from './work.ts';

/** What was typed. `near` follows, with a space before it. */
export const typed = {
	noOption: (name: string, near: string) => `Eine Option ${name} gibt es nicht.${near}`,
	options: (all: readonly string[]) => ` Die Optionen sind ${all.join(', ')}.`,
	noValue: (name: string) => `${name} hat keinen Wert.`,
	valueWanted: (name: string) => `${name} braucht einen Wert.`,
	noWord: (word: string) => `Der Befehl nimmt kein weiteres Wort: ${word}.`,
	oneTooMany: (word: string) => `${word} ist ein Wort zu viel.`,
	noPort: (port: string) => `${port} ist kein Port: eine Zahl bis 65535, etwa 4321.`,
};
/** What the system says most, in words. */
export const system: Readonly<Record<string, string>> = {
	ENOENT: 'Eine solche Datei oder einen solchen Ordner gibt es nicht.',
	EACCES: 'Das darf hier nicht gelesen oder geschrieben werden.',
	EPERM: 'Das darf hier nicht gelesen oder geschrieben werden.',
	EROFS: 'Hier kann nichts geschrieben werden.',
	ELOOP: 'Dieser Link führt zu sich selbst zurück.',
	EISDIR: 'Das ist ein Ordner, keine Datei.',
	EEXIST: 'Wo ein Ordner hin soll, ist eine Datei. Entfernen Sie sie, oder nennen Sie sie anders.',
	ENOTDIR: 'Ein Teil dieses Pfades ist eine Datei, kein Ordner.',
	ENOSPC: 'Der Datenträger ist voll.',
	EADDRINUSE: 'Dort läuft schon ein anderes Programm.',
};
export const atPath = (path: string, what: string) => `${path}: ${what}`;
export const nothingWritten = 'Es wurde nichts geschrieben.';
export const nothingChanged = 'Es wurde nichts geändert.';
export const fileOf = (path: string, kilobytes: number) => `${path}  ${kilobytes} kB`;

export const checked = (passages: number, claims: number, relations: number, citations: number) =>
	`${passages} ${agree(passages, { one: 'Absatz', other: 'Absätze' })}, ${claims} Behauptungen und Annahmen, ${relations} ${agree(relations, { one: 'Linie', other: 'Linien' })}, ${citations} ${agree(citations, { one: 'Literaturverweis', other: 'Literaturverweise' })}`;

export const anchor = {
	noAct: 'Was ist aus welcher Kennung geworden?',
	unknownAct: (act: string, near: string) => `${act} ist unbekannt.${near}`,
	whoseHistory: 'Die Geschichte welcher Kennung? Nennen Sie eine.',
	classOfReword: '--class gehört zu reword.',
	foreignOption: (option: string, act: string, wanted: string | undefined) =>
		wanted === undefined ? `--${option} gehört nicht zu ${act}.` : `--${option} gehört nicht zu ${act}. Schreiben Sie --${wanted}.`,
	whichClass: 'Ist der Sinn derselbe? Dann --class typo, sonst --class reworded.',
	whichAddress: 'Welche Adresse führt wohin? Nennen Sie je eine.',
};

export const minted = {
	newIds: (ids: readonly string[]) => {
		const many = `${ids.length} ${agree(ids.length, { one: 'neue Kennung', other: 'neue Kennungen' })}`;
		if (ids.length === 0) return many;
		return `${many}: ${ids.length > 20 ? `${ids.slice(0, 20).join(' ')} …` : ids.join(' ')}`;
	},
	lines: (n: number, ledger: string) => `${n} ${agree(n, { one: 'Zeile', other: 'Zeilen' })} an ${ledger} angehängt`,
	/** `uses`: the places of what names the id. */
	wouldBeRenamed: (from: string, to: string) =>
		`${from} ist zweimal vergeben. Diese Stelle heißt ${to}, auch in den Meldungen darunter, sobald die übrigen Fehler behoben sind; prüfen Sie, welche gemeint ist, wo ${from} genannt wird.`,
	renamed: (place: string, from: string, to: string, uses: readonly string[]) =>
		uses.length === 0
			? `${place} ${from} war zweimal vergeben; hier steht jetzt ${to}.`
			: `${place} ${from} war zweimal vergeben; hier steht jetzt ${to}. Sehen Sie nach, welche von beiden gemeint ist, wo ${from} genannt wird: ${uses.join(', ')}.`,
	released: (version: string) =>
		`${version} ist veröffentlicht; dazu kommt nichts mehr. Erhöhen Sie hier die Version und vergeben Sie dann die Kennungen.`,
};

/** Releases. */
export const release = {
	whichVersion: 'Welche Version? Sie hat drei Zahlen, etwa 0.9.1.',
	notBuilt: 'Die Website ließ sich nicht bauen; es wurde nichts veröffentlicht.',
	nothing: 'Es wurde nichts veröffentlicht.',
	frozen: (version: string, date: string, files: number) => `Edition ${version}, ${date}: ${files} Dateien sind festgehalten.`,
	commit: 'Übernehmen Sie diese Dateien zusammen in die Versionsverwaltung; an ihnen ändert sich nichts mehr.',
	changedMeanwhile: 'Der Inhalt wurde während des Baus geändert. Es wurde nichts veröffentlicht; rufen Sie den Befehl noch einmal auf.',
	thenRelease: (reason: string) => `${reason} Veröffentlichen Sie danach.`,
	otherVersion: (says: string, version: string) =>
		`Hier steht Version ${says}, nicht ${version}. Schreiben Sie die Version, die veröffentlicht wird.`,
	releasedAlready: (version: string) =>
		`${version} ist schon veröffentlicht und bleibt, wie sie ist. Erhöhen Sie die Version in edition.yml.`,
	earlier: (last: string, day: string, today: string) =>
		`${last} wurde am ${day} veröffentlicht, und das ist nach dem ${today}. Geht die Uhr richtig?`,
	placeholder: (address: string, version: string) =>
		`baseUrl ist ${address}, ein reservierter Name, der niemandem gehören kann (RFC 2606, RFC 6761). Jeder Nachweis, der ${version} anführt, liefe für immer ins Leere: Tragen Sie die Adresse ein, unter der die Edition veröffentlicht wird.`,
	placeholderYet: (address: string, version: string) =>
		`baseUrl ist ${address}, ein reservierter Name, der niemandem gehören kann (RFC 2606, RFC 6761). In den Nachweisen von ${version} bleibt er für immer stehen; ab 1.0.0 wird eine solche Adresse abgelehnt.`,
};

/** Eine Veröffentlichung für ein Repositorium oder eine Bibliothek. */
export const deposit = {
	printing: 'Die Website wird gebaut und gedruckt, für das PDF.',
	written: (path: string, size: number) => `${path}  ${size} kB, für Zenodo oder eine Bibliothek; im Repositorium liegt es nicht.`,
	withoutPdf: 'Ein PDF ist nicht darin. npm run deposit packt es noch einmal, mit einem.',
	notReleased: (version: string) =>
		`Version ${version} ist nicht veröffentlicht. npm run release -- ${version} veröffentlicht und packt sie.`,
	changedSince: (version: string) =>
		`Der Inhalt sagt nicht mehr, was Version ${version} sagt. Holen Sie den Stand dieser Veröffentlichung, oder erhöhen Sie die Version und veröffentlichen Sie noch einmal.`,
};

/** Sites, books and folders. */
export const notBuilt = (folder: string) => `In ${folder} liegt keine gebaute Website. npm run build baut eine.`;
export const folderMade = (pages: number, folder: string, first: string) =>
	`${pages} ${agree(pages, { one: 'Seite', other: 'Seiten' })} in ${folder}/: Öffnen Sie ${first}`;
export const chromium = {
	trying: 'apt-get hat kein Chromium; versucht wird das von Playwright.',
	none: 'Chromium wurde nicht gefunden und ließ sich nicht einrichten. Setzen Sie ELENCHUS_CHROMIUM auf den Pfad eines Chromium.',
};

/** A new edition. */
export const begun = {
	asked: {
		title: 'Titel des Textes',
		author: 'Wer ihn verfasst hat (mehrere durch ; getrennt)',
		type: 'Was er ist (article-journal, book, chapter, manuscript …)',
		language: 'Kürzel der Sprache (de, de-AT, en …)',
		editor: 'Ihr eigener Name',
		url: 'Adresse, unter der die Edition veröffentlicht wird',
	},
	question: (asked: string, usual: string | undefined) => (usual === undefined ? `${asked}: ` : `${asked} [${usual}]: `),
	whichFolder: 'Welcher Ordner? Nennen Sie einen neuen oder leeren.',
	notEmpty: (folder: string) => `${folder} ist nicht leer. Eine neue Edition braucht einen neuen oder leeren Ordner.`,
	sayAsWell: (options: readonly string[]) => `Geben Sie auch ${options.join(', ')} an.`,
	noType: (type: string, types: readonly string[]) => `Eine Art ${type} gibt es nicht. Die Arten sind ${types.join(', ')}.`,
	noTypeButNear: (type: string, near: string) => `Eine Art ${type} gibt es nicht. Meinten Sie ${near}?`,
	written: (files: readonly string[], folder: string, named: string) => `${files.join('\n')}

${files.length} Dateien in ${folder} geschrieben. Sehen Sie sich die Edition an, während Sie ${files.find((one) => one.startsWith('text/'))} bearbeiten:
  ELENCHUS_CONTENT=${named} npm run dev
Danach, sooft etwas Neues noch keine Kennung hat, und vor der Veröffentlichung:
  npm run mint -- ${named}
  npm run check -- ${named}`,
};

/** A reader’s own copy. */
export const collate = {
	formats:
		'ein PDF mit Text, eine Datei von Word (.docx), OpenDocument, EPUB oder RTF, eine gespeicherte Webseite, Markdown oder reiner Text',
	whichCopy: (formats: string) => `Welches Exemplar? Nennen Sie eine Datei: ${formats}.`,
	inContent: (file: string) => `${file} liegt im Inhaltsordner, den dieser Befehl nicht ändert. Nennen Sie eine andere Datei.`,
	noFingerprint: (file: string) =>
		`Es gibt keine Datei ${file}, aus der hervorgeht, wie ${derArtikel} zu finden ist. npm run fingerprint macht sie.`,
	doing: {
		edition: 'Die Edition wird gelesen',
		text: 'Der Text wird gelesen',
		pages: 'Die Seiten werden gelesen',
		article: `${DerArtikel} wird darin gesucht`,
	},
	percent: (doing: string, percent: number) => `${doing}, ${percent}\u00A0%`,
	stopped: (doing: string) => `Abgebrochen: ${doing}. Es wurde nichts geändert.`,
	written: (pages: number, folder: string) =>
		`${pages} ${agree(pages, { one: 'Seite', other: 'Seiten' })} nach ${folder} geschrieben, nur für Ihren eigenen Gebrauch.`,
	keptCorrected: (folder: string) => `Die bisherigen Seiten liegen in ${folder}. Sie wurden geändert, seit sie geschrieben wurden.`,
	keptRicher: (folder: string, passages: number) =>
		`Die bisherigen Seiten liegen in ${folder}. Sie haben ${count(passages, 'Absatz', 'Absätze', 'accusative')} mehr.`,
	annotations: (set: string, hypothesis: string) =>
		`Die Behauptungen der Edition zum Wortlaut: ${set} und ${hypothesis}, nur für Ihren eigenen Gebrauch.`,
};
export const fingerprint = {
	bothNeeded: (division: string, places: string) =>
		`Ein Fingerabdruck entsteht aus ${division} und ${places}. Beide Dateien müssen da sein.`,
	noPlaceYet: (ids: readonly string[]) => `Noch ohne Stelle und daher in Exemplaren nicht zu finden: ${ids.join(', ')}.`,
	nothingToCorrect: (file: string) =>
		`Es gibt keine Datei ${file}, deren Stellen sich berichtigen ließen. npm run fingerprint -- EXEMPLAR macht sie.`,
	newPlaces: (ids: readonly string[]) => (ids.length > 0 ? `Neue Stellen: ${ids.join(', ')}.` : 'Alle Stellen sind unverändert.'),
	written: (file: string, passages: number, shingles: number, kilobytes: string) =>
		`${file}: ${passages} Überschriften und Absätze, ${shingles} Wortfolgen, ${kilobytes} kB (gzip).`,
};

/** How far two readings agree: a table, its rows named at the left. */
interface Scored {
	f1: number;
	precision: number;
	recall: number;
	matched: number;
	first: number;
	second: number;
}
const digits = (value: number) => (Number.isNaN(value) ? 'nicht bestimmbar (nur ein Wert oder keiner)' : value.toFixed(3));
const score = ({ f1, precision, recall, matched, first, second }: Scored) =>
	`F1 ${f1.toFixed(3)}  Präzision ${precision.toFixed(2)}  Ausbeute ${recall.toFixed(2)}  (${matched} gemeinsam; ${first} und ${second})`;
const orNone = (items: readonly string[], between: string) => items.join(between) || 'keine';
export const agreement = {
	noSecond: 'Es gibt keine zweite Lesart: readings/first.json und readings/second.json werden gebraucht.',
	withItself: (folder: string) => `${folder} würde mit sich selbst verglichen.`,
	nothingCommon: (first: string, second: string) =>
		`${first} und ${second} haben keinen Absatz mit derselben Kennung und demselben Wortlaut.`,
	whose: (first: string, second: string, passages: number) => `${first} und ${second}, ${count(passages, 'Absatz')}`,
	spans: (spans: Scored, words: Scored, relations: Scored) =>
		`Spannen    ${score(spans)}\nWörter     ${score(words)}\nLinien     ${score(relations)}`,
	kinds: (kind: number, voice: number, pairs: number) =>
		`Art        Krippendorffs Alpha ${digits(kind)}, über ${pairs} Spannen\nStimme     Krippendorffs Alpha ${digits(voice)}, über ${pairs} Spannen`,
	otherKind: (id: string, first: { kind: string; voice: string }, second: { kind: string; voice: string }) =>
		`${id} (${first.kind}, ${first.voice}; beim zweiten ${second.kind}, ${second.voice})`,
	differ: (items: readonly string[], between: string) => `anders     ${orNone(items, between)}`,
	firstOnly: (ids: readonly string[]) => `nur 1.     ${orNone(ids, ' ')}`,
	secondOnly: (spans: readonly string[]) => `nur 2.     ${orNone(spans, ', ')}`,
	lines: (drawn: number, type: number, matched: number) =>
		`Linien     Alpha „gezogen von“ ${digits(drawn)}, Alpha „Art“ ${digits(type)}, über ${matched} gemeinsame Linien`,
	own: (own: Scored) => `eigene     ${score(own)}, Linien ${desArtikels} und ${sein('er')} Quellen`,
	notCompared: (ids: readonly string[]) => `nicht verglichen, da der Wortlaut verschieden ist: ${ids.join(' ')}`,
	labelled: (reader: string, lines: number, drawn: number, type: number) =>
		`${reader}, ${lines} Linien\ngezogen    Krippendorffs Alpha ${digits(drawn)}\nArt        Krippendorffs Alpha ${digits(type)}`,
	ownAfresh: (own: Scored) => `eigene     ${score(own)}, Linien ${desArtikels} und ${sein('er')} Quellen, neu gezogen`,
};

/** `elenchus`, which calls the others. */
export const elenchus = {
	does: {
		new: 'schreibt eine kleine Edition für den Anfang',
		import: 'macht aus Text, Markdown, Word, TEI oder Argdown eine Edition',
		check: 'nennt alles, was an der Edition falsch ist',
		mint: 'gibt allem eine Kennung, was noch keine hat',
		dev: 'zeigt die Website und jede Änderung sofort',
		build: 'baut die Website',
		start: 'baut die Website und zeigt sie',
		preview: 'zeigt die Website, wie sie zuletzt gebaut wurde',
		pdf: 'druckt die Website als ein PDF',
		epub: 'macht ein EPUB',
		folder: 'macht eine Website, die sich ohne Server von der Festplatte öffnen lässt',
		anchor: 'hält fest, was aus einer Kennung wurde',
		agreement: 'sagt, wie weit zwei annotierte Exemplare übereinstimmen',
		collate: 'findet den Text in Ihrem eigenen Exemplar',
		fingerprint: 'macht den Fingerabdruck, an dem Exemplare erkannt werden',
		release: 'hält die Edition als Version fest',
		deposit: 'packt die veröffentlichte Edition für eine Bibliothek, mit ihrem PDF',
		library: 'baut eine Website über mehrere Editionen',
		harvest: 'holt die Datensätze anderer Editionen, damit Linien auf ihre Behauptungen zielen können',
		mcp: 'stellt die Edition Sprachmodellen bereit',
	},
	list: (commands: readonly string[]) => `elenchus BEFEHL [ORDNER] …

${commands.join('\n')}

ORDNER ist eine Edition; ohne ihn ist es die, in der Sie sind, oder content/ darin. Mehr sagt elenchus BEFEHL --help.`,
	unknown: (name: string, near: string) => `Einen Befehl ${name} gibt es nicht.${near} elenchus --help nennt alle.`,
};
