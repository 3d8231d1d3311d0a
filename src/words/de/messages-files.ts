/** Messages about files and data: what a folder holds, front matter, YAML, JSON. */
import { capitalize } from './grammar.ts';
import { DerArtikel } from './work.ts';

export const tooLarge = (megabytes: number, most: number) => `Diese Datei hat ${megabytes} MB; gelesen werden höchstens ${most}.`;
export const notUtf8 = 'Hier steht kein UTF-8-Text. Speichern Sie die Datei als UTF-8.';
export const unreadable = (reason: string) => `Das lässt sich nicht lesen: ${reason}`;

/** A file that nothing reads. */
export const unread = {
	meant: (name: string) => `Diese Datei wird von nichts gelesen; ihr Inhalt ginge verloren. Benennen Sie sie in ${name} um.`,
	copy: 'Das sieht nach einer Kopie aus, die ein Programm angelegt hat; sie wird von nichts gelesen. Legen Sie sie anderswo ab, oder löschen Sie sie.',
	convert: (name: string) =>
		`Diese Datei wird von nichts gelesen; ihr Inhalt ginge verloren. npm run import -- DATEI macht Seiten aus ${name}; bewahren Sie die Datei außerhalb der Edition auf.`,
	works: (name: string) =>
		`Diese Datei wird von nichts gelesen. npm run import -- TEXT --references ${name} macht references.json daraus; bewahren Sie sie außerhalb der Edition auf.`,
	reading: 'Diese Datei wird von nichts gelesen. Lesarten sind readings/first.json, second.json, settled.json und lines.json.',
	release:
		'Diese Datei wird von nichts gelesen. Eine veröffentlichte Edition ist editions/1.0.0.tar.zst, daneben 1.0.0-changes.md, eine Reparatur editions/repairs/name.yml.',
	harvested:
		'Diese Datei wird von nichts gelesen. Der Datensatz einer anderen Edition ist records/name-1.0.0.jsonl, wie npm run harvest ihn schreibt.',
	other: (files: readonly string[]) =>
		`Diese Datei wird von nichts gelesen. Seiten sind text/NN-slug.md, propositions/N.md, pages/name.md und lessons/N-slug.md; die übrigen Dateien sind ${files.join(', ')}.`,
};
export const noPages = 'Es gibt keine Textseite. Seiten sind text/NN-slug.md.';

/** Front matter. */
export const frontMatter = {
	open: 'Der Dateikopf wird mit --- begonnen und nie geschlossen. Schreiben Sie --- in eine eigene Zeile dahinter.',
	late: 'Der Dateikopf beginnt in der ersten Zeile; löschen Sie die leere Zeile darüber.',
	missing: (field: string) => `Im Dateikopf fehlt ${field}.`,
	emptyTitle: 'er ist leer',
};

/** YAML and JSON. `near` is a question that follows, or nothing. */
export const notYaml = (why: string) => `Das ist kein YAML: ${capitalize(why)}`;
export const colonInValue = 'ein Wert mit einem Doppelpunkt gehört in Anführungszeichen oder hinter >- in eine eigene Zeile.';
/** What YAML leaves out of a value; `lost` is that. */
export const cut = {
	comment: (lost: string) =>
		`ein # hinter einem Leerzeichen beginnt einen Kommentar, „${lost}“ würde also nicht gelesen. Setzen Sie den ganzen Wert in Anführungszeichen; ein Kommentar steht in einer eigenen Zeile.`,
	entry: (lost: string) =>
		`„${lost}“ würde als Fortsetzung des Werts davor gelesen. Ist es ein Eintrag der Liste, lassen Sie ihn in derselben Spalte beginnen wie die anderen; sonst setzen Sie den ganzen Wert in Anführungszeichen.`,
	sign: (lost: string) =>
		`ein Wert, der mit ! oder & beginnt, ist etwas anderes, „${lost}“ würde also nicht gelesen. Setzen Sie den ganzen Wert in Anführungszeichen.`,
};
const spaces = (n: number): string => (n === 0 ? 'ohne Leerzeichen' : n === 1 ? 'mit einem Leerzeichen' : `mit ${n} Leerzeichen`);
/** A line that does not begin in the column of its level. */
export const uneven = {
	column: (found: number, beside: number) =>
		`diese Zeile beginnt ${spaces(found)}, die Zeilen ihrer Ebene beginnen ${spaces(beside)}. Felder einer Ebene und Einträge einer Liste beginnen in derselben Spalte.`,
	deeper: (found: number, beside: number) =>
		`diese Zeile beginnt ${spaces(found)}, die Zeile darüber, die schon ihren Wert hat, ${spaces(beside)}. Ein Feld oder Eintrag daneben beginnt in derselben Spalte; gehören die Wörter zu jenem Wert, setzen Sie ihn ganz in Anführungszeichen.`,
};
export const entryHere =
	'hier kann kein Eintrag einer Liste stehen. Alle Einträge einer Liste beginnen mit „- “ in derselben Spalte, unter einem Feld, das selbst keinen Wert hat.';
export const tabBefore = 'eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.';
export const openQuote = (mark: string) => `das Anführungszeichen ${mark} am Anfang dieses Werts wird nicht geschlossen.`;
export const openBracket = (open: string, close: string) =>
	`die Klammer ${open} vor dieser Zeile wird nicht geschlossen: Es fehlt ${close}. Ein Wert, der nur mit einer Klammer beginnt, gehört in Anführungszeichen.`;
/** Behind “it must be a list”. */
export const asList = '; schreiben Sie jeden Eintrag hinter „- “ in eine eigene Zeile';
export const keyTwice = 'ein Feld kommt zweimal vor. Nehmen Sie eines der beiden heraus.';
export const noColon = 'das ist kein Feld. Ein Feld besteht aus Namen, Doppelpunkt, Leerzeichen und Wert: title: Von den Wundern.';
export const valueEnded =
	'der Wert endet vor diesen Wörtern, weil er mit einem Anführungszeichen, einer Klammer oder * beginnt. Setzen Sie ihn ganz in Anführungszeichen: in \', wenn " darin vorkommt, sonst in ".';
export const badStart = (sign: string) => `ein Wert beginnt nicht mit ${sign}. Setzen Sie ihn in Anführungszeichen.`;
export const badBlock =
	'hinter | oder > am Anfang eines Werts steht nichts: Seine Wörter kommen eingerückt in die Zeilen darunter. Ist es ein Zeichen, setzen Sie den Wert in Anführungszeichen.';
export const severalDocuments = 'das Dokument endet mit dieser Zeile, und was folgt, würde nicht gelesen. Nehmen Sie die Zeile heraus.';
export const unreadableYaml = (why: string) => `Dieses YAML ist nicht lesbar: ${why}.`;
/** Was dort steht, wo ein Text kein JSON mehr ist. */
export const json = {
	empty: 'die Datei ist leer. Ohne Einträge steht [] darin',
	open: 'die Datei endet, bevor alle Klammern und Anführungszeichen geschlossen sind',
	lineEnd: 'eine Zeile endet innerhalb von Anführungszeichen',
	bibtex: 'das ist BibTeX. npm run import -- TEXT --references DATEI macht CSL-JSON daraus',
	comment: (sign: string) => `${sign} beginnt einen Kommentar, und JSON hat keine`,
	marks: (mark: string) => `hier steht ${mark}, Namen und Wörter stehen aber in geraden Anführungszeichen, "`,
	comma: (sign: string) => `hinter einem Komma folgt ein weiterer Eintrag, nicht ${sign}. Nehmen Sie das Komma heraus`,
	noComma: 'davor fehlt ein Komma, oder ein Anführungszeichen steht in den Wörtern davor, wo man es \\" schreibt',
	other: (found: string) => `„${found}“ kann hier nicht stehen. Wörter stehen in Anführungszeichen, zwischen Einträgen steht ein Komma`,
};
export const notJson = (why: string) => `Das ist kein JSON: ${capitalize(why)}.`;
/** What is there instead of a field that only other programs have. */
export const instead = {
	style: 'Werke werden im Stil der APA gesetzt; ein anderer steht nicht zur Wahl.',
	works: 'Die Werke stehen in references.json, als CSL-JSON.',
};
export const unknownField = (path: string, near: string) => `Unbekanntes Feld ${path}.${near}`;
export const missing = (path: string) => `${path} fehlt.`;
/** A sign that an escape makes, \u0007; `sign` is `U+0007`. */
export const unprintable = (path: string, sign: string) =>
	`${path || 'Die Datei'} enthält das Zeichen ${sign}, das sich nicht drucken lässt. Nehmen Sie die Escape-Folge heraus, die es erzeugt.`;
/** A field that JSON has twice. */
export const twice = (name: string) =>
	`„${name}“ kommt hier zweimal vor, und nur das zweite würde gelesen. Nehmen Sie eines der beiden heraus.`;
/** `found` is what is written there, `near` what was probably meant. */
export const cannotBeTaken = (path: string, why: string, found?: string, near?: string) =>
	`${path || 'Die Datei'}${found === undefined ? '' : ` „${found}“`} ist so nicht verwendbar: ${why}.${near === undefined ? '' : ` Ist ${near} gemeint?`}`;
/** A place in a list: `gloss of entry 2`. */
export const ofEntry = (field: string, entry: number) => (field === '' ? `Eintrag ${entry}` : `${field} von Eintrag ${entry}`);

/** What the edition says of itself. */
export const noInfo = 'Es gibt keine edition.yml. In ihr stehen Titel, Autor, Version, Herausgeber und Rechte.';
export const noLanguage = (found: string) => `„${found}“ ist keine Sprache. Schreiben Sie ein Kürzel wie de, de-AT oder en (BCP 47).`;
export const theArticle = DerArtikel;
export const inArticle = (field: string, why: string) => `article, ${field}: ${why}`;
