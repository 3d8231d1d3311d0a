/** Meldungen über Linien zu Behauptungen anderer Editionen und über deren geholte Datensätze. */

/** Was an einem Datensatz nicht stimmt; ihn noch einmal zu holen behebt alles. */
const again = 'Holen Sie ihn noch einmal: npm run harvest -- ADRESSE.';
export const noRecord = (found: string | undefined) =>
	`Das ist nicht der Datensatz einer Edition: Die Datei ${found === undefined ? 'ist kein Text' : found === '' ? 'ist leer' : `beginnt „${found}“`}. ${again}`;
export const otherSchema = (found: string, expected: number) =>
	`Dieser Datensatz hat die Schemaversion ${found}; dieses Programm liest Version ${expected}. Bitten Sie die Herausgeber jener Edition um einen neueren, oder nehmen Sie ein Programm, das ihn liest.`;
export const truncated = (found: number, expected: number) =>
	`Dieser Datensatz ist abgeschnitten: Er hat ${found} von ${expected} Zeilen. ${again}`;
export const altered = `Dieser Datensatz wurde verändert: Seine Zeilen haben nicht die Zahl und die Prüfsumme, die seine erste nennt. ${again}`;
export const badLine = (found: string) => `Diese Zeile ist nicht, wie das Schema der Datensätze sie verlangt (${found}). ${again}`;
export const idTwice = (id: string) => `Schon eine frühere Zeile hat die Kennung ${id}. ${again}`;
/** Was an einer Zeile nicht stimmt, als Nebensatz. */
export const line = {
	noJson: 'sie ist abgeschnitten oder verändert und kein JSON',
	elsewhere: (address: string) => `ihre Adresse, ${address}, liegt nicht unter der der Edition`,
	unknown: (id: string) => `sie nennt ${id}, was keine Zeile hat`,
};
export const several = 'Hier beginnt ein zweiter Datensatz. Geben Sie jedem eine eigene Datei.';
export const twice = (address: string, version: string, file: string) =>
	`Version ${version} von ${address} steht hier und in ${file}. Entfernen Sie eine von beiden.`;
export const unused = (address: string) =>
	`Keine Linie zielt auf eine Behauptung von ${address}. Entfernen Sie diese Datei, oder ziehen Sie die Linie.`;

/** Worauf eine Linie zielt. `meant` ist eine Frage, die folgt, oder nichts. */
export const target = {
	noAddress: (to: string) => `${to} ist weder eine Kennung noch die Adresse einer Behauptung; eine Adresse beginnt mit https://.`,
	own: (address: string, id: string | undefined) =>
		`${address} gehört zu dieser Edition${id === undefined ? ', die eine solche Behauptung nicht hat' : ''}. Eine Linie zu einer eigenen Behauptung nennt nur die Kennung: to=${id ?? 'p12a'}.`,
	otherwise: (address: string, id: string, page: string) => `${address} ist nicht die feste Adresse von ${id}. Schreiben Sie ${page}.`,
	noEdition: (address: string, meant: string) =>
		`Es wurde keine Edition geholt, zu der ${address} gehört.${meant} So wird sie geholt: npm run harvest -- und die Adresse der Edition.`,
	noClaim: (edition: string, version: string, id: string, meant: string) =>
		`${edition}, Version ${version}, hat keine Behauptung ${id}.${meant} Hat die Edition sie inzwischen, holen Sie sie noch einmal.`,
	noPage: (edition: string, address: string, example: string) =>
		`${address} ist keine feste Seite von ${edition}. Die Seite einer Behauptung ist ${example}.`,
	relation: (edition: string, id: string) =>
		`${id} ist eine Linie von ${edition}. Eine Linie führt zu einer Behauptung oder Annahme einer anderen Edition.`,
	gone: (edition: string, id: string, version: string, last: string) =>
		`${id} gibt es in ${edition} nicht mehr: Version ${version} hat sie nicht, Version ${last} hatte sie. Zielen Sie auf das, was an ihre Stelle trat; ihre alte Seite sagt, was das ist.`,
	main: 'Die Hauptlinie besteht aus eigenen Behauptungen dieser Edition; eine Linie zu einer anderen gehört nicht dazu.',
};
