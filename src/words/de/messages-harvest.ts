/** Der Befehl, der andere Editionen holt. */

export const usage = `
npm run harvest -- EDITION … [--into ORDNER]   legt die Datensätze anderer Editionen in content/records/ oder ORDNER/records/ ab

EDITION ist die Adresse einer veröffentlichten Edition, der Ordner einer gebauten Website, eine Datensatzdatei oder ein Inhaltsordner. Linien
können dann auf ihre Behauptungen zielen: ::qualification[warum]{#x9 from=p67a to="https://example.org/edition/a/p12a/" drawn=editors}.
Leser bekommen, was geholt wurde; nichts wird nachgeladen, bis Sie den Befehl wieder aufrufen.`;
export const noneNamed = 'Nennen Sie mindestens eine Edition.';
export const harvested = (edition: string, version: string, claims: number, file: string) =>
	`${edition}, Version ${version}, ${claims === 1 ? '1 Behauptung' : `${claims} Behauptungen`}: ${file}`;
/** Was sich seit einer früher geholten Version geändert hat; `file` kann weg, sobald keine Linie es mehr braucht. */
export const since = (version: string, file: string, what: string) => `  seit ${version} (${file}): ${what}`;
export const gone = (id: string) => `${id} gibt es nicht mehr.`;
export const reworded = (id: string, before: string, after: string) => `${id} besagt „${after}“ und besagte „${before}“.`;
export const own = (edition: string, address: string) =>
	`${edition}, ${address}, ist diese Edition selbst. Linien zu eigenen Behauptungen nennen nur die Kennung; es wurde nichts geschrieben.`;
