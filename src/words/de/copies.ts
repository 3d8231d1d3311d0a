/** A reader’s copy of the article: why it cannot be read and what to do, and what of the article was found in it. `name` is the file’s. */
import { agree, inDigits } from './grammar.ts';
import { byGender, denArtikel, derArtikel, ihm, ihn, work } from './work.ts';

/** Kinds of files that are not read. */
export const kinds = {
	oldWord: 'eine Word-Datei im alten Format (.doc) oder eine mit Kennwort',
	djvu: 'eine DjVu-Datei',
	rar: 'ein RAR-Archiv',
	sevenZip: 'ein 7z-Archiv',
	picture: 'ein Bild',
	compressed: 'eine komprimierte Datei',
};
export const isEmpty = (name: string) => `${name} ist leer. Wählen Sie die Datei, die ${denArtikel} enthält.`;
export const tooLarge = (name: string, megabytes: number) =>
	`${name} hat ${megabytes} MB; gelesen werden höchstens 64. Speichern Sie nur ${denArtikel}, als PDF mit Text oder als reinen Text, und wählen Sie diese Datei.`;
export const notRead = (name: string, kind: string) =>
	`${name} ist ${kind} und wird hier nicht gelesen. Speichern Sie ${denArtikel} als .docx, als PDF mit Text oder als reinen Text, und wählen Sie diese Datei.`;
export const kindle = (name: string) =>
	`${name} ist eine Kindle-Datei und wird hier nicht gelesen. Beschaffen Sie ${denArtikel} als EPUB oder PDF, oder speichern Sie ${ihn} als reinen Text, und wählen Sie diese Datei.`;
export const noText = (name: string) =>
	`${name} ist kein Text. Wählen Sie ${denArtikel} als PDF mit Text, als Datei von Word, OpenDocument, EPUB oder RTF, als gespeicherte Webseite, Markdown oder reinen Text.`;
export const noPage = (name: string) =>
	`${name} ist eine gespeicherte Webseite, in der keine Seite zu finden ist. Speichern Sie die Seite neu, als HTML, und wählen Sie diese Datei.`;
export const holdsTooMuch = (name: string) =>
	`${name} enthält weit mehr Text als ein solches Werk. Speichern Sie nur ${denArtikel}, und wählen Sie diese Datei.`;
export const damagedArchive = (name: string) =>
	`${name} ist ein beschädigtes Archiv und nicht lesbar. Laden Sie es noch einmal herunter, oder speichern Sie ${denArtikel} als reinen Text.`;
export const locked = (name: string) =>
	`${name} ist vom Verkäufer gesperrt (DRM) und nicht lesbar. Fügen Sie den Text ein, oder speichern Sie ihn als reinen Text, und wählen Sie diese Datei.`;
export const noArticleInArchive = (name: string) =>
	`${name} ist ein Archiv, in dem ${derArtikel} nicht zu finden ist. Gelesen werden Dateien von Word (.docx), OpenDocument (.odt) und EPUB: Entpacken Sie es, und wählen Sie ${denArtikel} selbst.`;
export const noPdf = (name: string) =>
	`${name} ist ein PDF, das hier nicht gelesen werden kann. Speichern Sie ${denArtikel} als reinen Text, und wählen Sie diese Datei.`;
export const scan = (name: string) =>
	`${name} ist ein Scan: Die Seiten sind Bilder ohne Text. Lassen Sie den Text von einem Programm erkennen (OCR), und wählen Sie, was es speichert.`;
export const nothingRecognised = (name: string) =>
	`Auf den Seiten von ${name} wurden keine Wörter erkannt. Wählen Sie ein anderes Exemplar, als PDF mit Text oder als reinen Text.`;
export const password = (name: string) =>
	`${name} ist mit einem Kennwort gesperrt. Öffnen Sie die Datei in einem PDF-Programm, speichern Sie sie ohne Kennwort, und wählen Sie diese.`;
export const damagedPdf = (name: string) =>
	`${name} ist ein beschädigtes PDF und nicht lesbar. Laden Sie es noch einmal herunter, oder speichern Sie ${denArtikel} als reinen Text.`;
export const noWords = (name: string) => `${name} enthält keine Wörter. Wählen Sie die Datei, die ${denArtikel} enthält.`;

const passages = (n: number) => `${inDigits(n)} ${agree(n, { one: 'Absatz', other: 'Absätzen' })}`;

/** What was found, for the reader. */
export const report = {
	noArticle: (all: number, words: number) =>
		`Das ist nicht ${derArtikel}, oder zu wenig von ${ihm}: Von ${passages(all)} fand sich keiner in den ${inDigits(words)} Wörtern dieses Exemplars.`,
	whole: (all: number, words: number) =>
		`${byGender('Der', 'Die', 'Das')} ganze ${work} ist da: alle ${inDigits(all)} ${agree(all, { one: 'Absatz', other: 'Absätze' })} in ${inDigits(words)} Wörtern.`,
	part: (found: number, all: number, words: number) => `${found} von ${passages(all)} gefunden, in ${inDigits(words)} Wörtern.`,
	places: (claims: readonly [placed: number, all: number], citations: readonly [placed: number, all: number]) =>
		`${claims[0]} von ${claims[1]} Behauptungen und Annahmen und ${citations[0]} von ${citations[1]} Literaturverweisen sind an ihrer Stelle.`,
	lacking: {
		missing: (runs: string) => `Absätze, die in diesem Exemplar fehlen: ${runs}.`,
		partial: (runs: string) => `Absätze, die nur zum Teil in diesem Exemplar stehen: ${runs}.`,
		unsure: (runs: string) => `Absätze, deren Stelle in diesem Exemplar nicht sicher ist: ${runs}.`,
	},
	loose: (ids: readonly string[]) => `In Absätzen, die gefunden wurden, aber selbst nicht sicher: ${ids.join(', ')}.`,
	faint: (runs: string) => `An wenigem Eigenen erkannt, meist an dem, was um sie herum steht: ${runs}.`,
};

/** A claim, as a note of an annotated copy begins. */
export const claimHead = (label: string, kind: string, voice: string) => `${label}: ${kind}, ${voice}`;
export const inAuthorsVoice = 'im eigenen Namen';
