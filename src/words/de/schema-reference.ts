/** Das Verzeichnis der Dateien von `content/`, das aus ihren Schemata entsteht. */
export const schemaReference = {
	title: '# Jede Datei und jedes Feld von content/',
	intro:
		'Von `npm run schemas` aus dem gemacht, was das Programm liest; `npm run check` prüft eine Edition daran. Wie man den Text annotiert, steht in [CONTRIBUTING.md](../CONTRIBUTING.md). `a.b` ist ein Feld in einem Feld, `a[]` ein Feld jedes Eintrags einer Liste, `*` ein beliebiger Name.',
	schemaOf: (file: string) => `Für Programme: [${file}](${file}).`,
	head: '| Feld | enthält | nötig | bedeutet |',
	yes: 'ja',
	or: ' oder ',
	types: {
		string: 'Text',
		number: 'eine Zahl',
		integer: 'eine ganze Zahl',
		boolean: 'true oder false',
		object: 'Felder',
		null: 'nichts',
	} as Record<string, string>,
	listOf: (what: string) => (what === '' ? 'eine Liste' : `eine Liste aus: ${what}`),
};
