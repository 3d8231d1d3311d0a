/** How each command is called, and what it does: what `--help` prints. */
import { denArtikel, desArtikels } from './work.ts';

export const agreement = `
npm run agreement                       sagt, wie weit die Lesarten in content/readings/ mit der Edition übereinstimmen
npm run agreement -- EXEMPLAR           wie weit EXEMPLAR, ein von jemand anderem annotierter Ordner, mit content/ übereinstimmt
npm run agreement -- ERSTER ZWEITER     wie weit zwei annotierte Ordner desselben Textes übereinstimmen

Verglichen werden Absätze, die in beiden Wort für Wort gleich sind; die Kennungen müssen es nicht sein.`;
export const anchor = `
npm run anchor -- reword p67 p67a --class typo --reason "…"      der Wortlaut hat sich geändert, der Sinn nicht (sonst --class reworded)
npm run anchor -- relabel s3 x14 --reason "…"                    Linien neu gelesen: Art, wer sie zieht, Enden oder Begründung
npm run anchor -- withdraw p67a --reason "…"                     sie entfällt, und nichts tritt an ihre Stelle
npm run anchor -- supersede p67a --by p67c --by p67d --reason "…"  andere sagen es jetzt; mehrere: sie wurde geteilt
npm run anchor -- merge p67b --into p67a --reason "…"            eine andere sagt es auch
npm run anchor -- move p67a --to p68c --reason "…"               sie steht jetzt anderswo
npm run anchor -- readdress /text/two/ --to /text/second/ --reason "…"  eine Seite oder Karte wurde umbenannt
npm run anchor -- history p67a                                   was mit ihr geschehen ist`;
export const build = `
npm run build      baut die Website von content/ in dist/; endet mit 1 und lässt dist/, wie es ist, wenn der Inhalt einen Fehler hat

ELENCHUS_CONTENT   ein anderer Inhaltsordner
ELENCHUS_OUT       wohin die Website kommt: ein neuer oder leerer Ordner, oder der eines früheren Baus, der ersetzt wird
ELENCHUS_BASE      der Pfad, unter dem sie veröffentlicht wird, etwa /edition/`;
export const check = `
npm run check             gibt alle Meldungen zu content/ aus; endet mit 1, wenn etwas den Bau verhindert
npm run check -- ORDNER   zu einem anderen Inhaltsordner
npm run check -- --json   die Meldungen als Liste in JSON, für Programme`;
export const dev = `
npm run dev                   zeigt die Website unter http://localhost:4321/ und jede Änderung sofort
npm run dev -- --port 8080    an einem anderen Port
npm run dev -- --host 0.0.0.0 auch für andere Rechner`;
export const epub = `
npm run epub             macht aus content/ ein EPUB unter dist/downloads/
npm run epub -- ORDNER   aus einem anderen Inhaltsordner`;
export const fingerprint = `
npm run fingerprint -- EXEMPLAR   macht content/collation.json aus dem Exemplar, nach dem die Edition gemacht ist, division.tsv und places.json
npm run fingerprint               übernimmt die Stellen, die in content/witness/ berichtigt wurden, in places.json und collation.json`;
export const folder = `
npm run folder                baut die Website und macht daraus dist-folder/, das keinen Server braucht
npm run folder -- --built     aus der Website, wie sie zuletzt gebaut wurde
npm run folder -- VON [NACH]  aus der gebauten Website in VON; NACH ist ein neuer oder leerer Ordner oder ein früher gemachter, der ersetzt wird`;
export const mcp = `
npm run mcp             stellt content/ einem Programm zum Lesen bereit, das das Model Context Protocol spricht, bis dieses die Eingabe schließt
npm run mcp -- ORDNER   einen anderen Inhaltsordner
npm beginnt mit eigenen Zeilen, die nicht zum Protokoll gehören: Ein Programm ruft node src/cli/mcp.ts ORDNER auf, oder npm run --silent mcp`;
export const mint = `
npm run mint             gibt allem in content/, was noch keine Kennung hat, eine; dem, was die Kennung von etwas anderem trägt, eine neue;
                         und jeder Kennung ihre Zeile im Verzeichnis
npm run mint -- ORDNER   in einem anderen Inhaltsordner`;
export const pdf = `
npm run pdf              baut die Website und druckt sie als ein PDF unter dist/downloads/
npm run pdf -- --built   druckt die Website, wie sie zuletzt gebaut wurde`;
export const preview = `
npm run preview                   zeigt, was npm run build gebaut hat, unter http://localhost:4321/
npm run preview -- --port 8080    an einem anderen Port
npm run preview -- --host 0.0.0.0 auch für andere Rechner`;
export const release = `
npm run release -- 0.9.1   prüft die Edition, hält sie als Version 0.9.1 fest, nennt die Änderungen, schließt ihr Verzeichnis ab
                           und packt sie für eine Bibliothek, mit einem PDF, wenn es ein Chromium gibt
npm run release -- 0.9.1 --no-pdf   ohne das PDF`;
export const deposit = `
npm run deposit              packt die Edition, wie sie veröffentlicht ist, mit ihrem PDF für eine Bibliothek: deposit/<Name>-<Version>.zip
npm run deposit -- --no-pdf  ohne das PDF`;
export const schemas = `
npm run schemas   schreibt die JSON-Schemata der Dateien von content/ nach .schemas/, wenn sich geändert hat, was sie enthalten`;
export const start = `
npm start                     baut die Website und zeigt sie unter http://localhost:4321/
npm start -- --with-copy      im Wortlaut ${desArtikels}, aus content/witness/, in einem Ordner, der nie veröffentlicht wird
npm start -- --port 8080      an einem anderen Port
npm start -- --host 0.0.0.0   auch für andere Rechner`;
/** `formats`: what a copy may be; `folder`: where its passages go. */
export const collate = (formats: string, folder: string) => `
npm run collate -- DATEI [--json ERGEBNIS] [--annotations]

Findet ${denArtikel} in DATEI, Ihrem eigenen Exemplar: ${formats}.
Schreibt die Absätze im Wortlaut ${desArtikels} nach ${folder}, nur für Ihren eigenen Gebrauch.

  --json ERGEBNIS   schreibt außerdem, wo jeder Absatz und jede Annotation steht, und den Text, in dem gezählt wird
  --annotations     schreibt außerdem die Behauptungen der Edition zum Wortlaut Ihres Exemplars, für Ihr Leseprogramm:
                    DATEI.annotation (EPUB Annotations) und DATEI.hypothesis.json`;
/** What is taken unless somebody says otherwise. */
export const begin = (usual: { type: string; language: string; url: string }) => `
npm run new -- ORDNER    schreibt eine kleine Edition, die sich bauen lässt, mit Kommentaren in einen neuen Ordner; fragt nach Folgendem,
                         wenn es nicht angegeben ist
  --title TITEL          Titel des Textes
  --author NAMEN         wer ihn verfasst hat: Ada Lovelace, oder Lovelace, Ada; mehrere durch ; getrennt
  --type ART             was er ist, in den Wörtern von CSL: ${usual.type} (ohne andere Angabe), book, chapter, manuscript …
  --language SPRACHE     seine Sprache: ${usual.language}
  --editor NAME          wer ihn herausgibt
  --url ADRESSE          wo die Edition veröffentlicht wird: ${usual.url}`;
/** `formats`: was gelesen wird; `names`: was `--from` nimmt. */
export const importing = (formats: string, names: readonly string[], usual: { type: string; language: string; url: string }) => `
npm run import -- DATEI --into ORDNER  schreibt eine Edition von DATEI in einen neuen Ordner: ${formats}
  --from FORMAT          was DATEI ist, wenn ihr Name es nicht sagt: ${names.join(', ')}
  --references DATEI     die angeführten Werke, in BibTeX, RIS oder CSL-JSON
  --title TITEL          Titel des Textes, wenn die Datei ihn nicht sagt
  --author NAMEN         wer ihn verfasst hat: Ada Lovelace, oder Lovelace, Ada; mehrere durch ; getrennt
  --type ART             was er ist, in den Wörtern von CSL: ${usual.type} (ohne andere Angabe), book, chapter, manuscript …
  --language SPRACHE     seine Sprache: ${usual.language}
  --editor NAME          wer ihn herausgibt
  --url ADRESSE          wo die Edition veröffentlicht wird: ${usual.url}

Am Ende steht, was nicht übernommen werden konnte, mit der Zeile (bei Word dem Absatz), in der es stand.`;
