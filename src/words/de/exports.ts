/** Files that may be had of the edition, and what they say of themselves. */
import { ofMarks } from '../edited.ts';
import { DerArtikel, derArtikel, desArtikels, imArtikel } from './work.ts';

/** What each is called, and what it is for. */
export const files = {
	'edition.json': {
		title: 'Die Edition als Daten',
		purpose: ofMarks(
			'Alle Abschnitte, Absätze, Behauptungen, Linien, Literaturverweise, Quellen und Begriffe, mit Kennungen und Adressen.',
			'Alle Abschnitte, Absätze, Literaturverweise und Quellen, mit Kennungen und Adressen.',
		),
	},
	'edition.md': {
		title: 'Die Edition in Markdown',
		purpose: ofMarks(
			'Der Text mit seinen Behauptungen und Linien, die Thesen und die Werke, in einer Datei für Notizen und Programme.',
			'Der Text und die angeführten Werke, in einer Datei für Notizen und Programme.',
		),
	},
	'edition.schema.json': {
		title: 'JSON-Schema der Daten',
		purpose: 'Beschreibt edition.json, Feld für Feld.',
	},
	'records.jsonl': {
		title: 'Datensatz für Bibliotheken',
		purpose: ofMarks(
			'Je eine Zeile für die Edition, jede Behauptung und Linie, jedes Werk, jeden Literaturverweis und Begriff, mit festen Adressen: was eine Bibliothek über viele Editionen einsammelt.',
			'Je eine Zeile für die Edition, jedes Werk und jeden Literaturverweis, mit festen Adressen: was eine Bibliothek über viele Editionen einsammelt.',
		),
	},
	'records.schema.json': {
		title: 'JSON-Schema des Datensatzes',
		purpose: 'Beschreibt jede Zeile von records.jsonl.',
	},
	'claims.csv': {
		title: 'Behauptungen als Tabelle',
		purpose: 'Eine Zeile für jede Behauptung und Annahme, für Tabellenkalkulation oder Statistik.',
	},
	'relations.csv': {
		title: 'Linien als Tabelle',
		purpose: 'Eine Zeile für jede Linie, mit ihrer Art und wer sie zieht: Prämissen, Ziel und Begründung.',
	},
	'edition.tei.xml': {
		title: 'TEI',
		purpose: ofMarks(
			'Der Text mit Nummern, Behauptungen und Literaturverweisen und daneben das Argument, für TEI-Werkzeuge und Archive.',
			'Der Text mit Nummern und Literaturverweisen, für TEI-Werkzeuge und Archive.',
		),
	},
	'argument.argdown': {
		title: 'Argdown',
		purpose: 'Das Argument als Prämissen und Konklusionen, zum Lesen, Bearbeiten und Zeichnen mit den Werkzeugen von Argdown.',
	},
	'argument.aif.json': {
		title: 'AIF',
		purpose: 'Das Argument im Argument Interchange Format, für AIFdb, OVA und Argument Mining.',
	},
	'argument.graphml': {
		title: 'GraphML',
		purpose: 'Das Argument als Graph, für Gephi, yEd, Cytoscape oder NetworkX.',
	},
	'graph.jsonld': {
		title: 'Linked Data',
		purpose: ofMarks(
			'Absätze, Behauptungen, Linien und Werke als JSON-LD mit AIF, CiTO und schema.org.',
			'Absätze und Werke als JSON-LD mit CiTO und schema.org.',
		),
	},
	'terms.jsonld': {
		title: 'Begriffe der Linked Data',
		purpose: 'Was unsere eigenen Begriffe bedeuten, etwa Arten von Linien, wer sie zieht, oder Stimme.',
	},
	'claims.nanopubs.trig': {
		title: 'Nanopublikationen',
		purpose: 'Jede Behauptung als Nanopublikation mit ihrer Herkunft, nicht signiert, für Werkzeuge, die Aussagen sammeln.',
	},
	'concepts.skos.ttl': {
		title: 'Begriffe',
		purpose: 'Das Verzeichnis der Begriffe in SKOS: was sie hier bedeuten und welche Absätze sie definieren oder erörtern.',
	},
	'annotations.jsonld': {
		title: 'Web Annotations',
		purpose: 'Jede Behauptung als W3C Web Annotation zu dem Wortlaut, aus dem sie gelesen ist.',
	},
	'sources.bib': {
		title: 'Quellen in BibTeX',
		purpose: 'Die angeführten Werke, für LaTeX, Zotero oder JabRef.',
	},
	'sources.ris': {
		title: 'Quellen in RIS',
		purpose: 'Die angeführten Werke, für EndNote, Citavi oder Mendeley.',
	},
	'sources.csl.json': {
		title: 'Quellen in CSL-JSON',
		purpose: 'Die angeführten Werke, für Pandoc und Zitierprogramme, mit dem, was die Herausgeber von jedem wissen.',
	},
	'CITATION.cff': {
		title: 'CITATION.cff',
		purpose: 'Wie die Edition als Ganzes zitiert wird, für Repositorien und Literaturverwaltungen.',
	},
};

/** The index of concepts. */
export const conceptsOf = (title: string) => `Begriffe aus ${title}`;
/** AIF: who says what is reported of nobody by name. */
export const reported = 'ein berichtetes Werk';
/** Argdown: the heading of the statements. */
export const statements = 'Behauptungen und Annahmen';
/** Atom: the feed and its entries. */
export const feed = (edition: string) => `${edition}: Editionen und Änderungen`;
export const feedEntry = (edition: string, version: string) => `${edition}, Edition ${version}`;
export const askedToCite = ofMarks(
	'Bitte zitieren Sie die Behauptung oder den Absatz unter der jeweils eigenen Adresse, wie die Seite es angibt; für die Edition als Ganzes zitieren Sie dies.',
	'Bitte zitieren Sie den Absatz unter seiner eigenen Adresse, wie die Seite es angibt; für die Edition als Ganzes zitieren Sie dies.',
);
export const recordTitle = 'Eine Zeile des Datensatzes einer mit Elenchus gemachten Edition';
export const schemaTitle = 'Eine Edition, mit Elenchus gemacht';
export const nanopublications = (edition: string, version: string, claims: number) =>
	`${edition}, Version ${version}: ${claims} Behauptungen, jede als Nanopublikation, nicht signiert`;
export const annotations = (title: string) => `Behauptungen und Annahmen von ${title}`;

/** TEI. */
export const tei = {
	/** Von einer Behauptung einer anderen Edition, auf die eine Linie zielt: wie sie heißt und was sie in welcher Version besagt. */
	other: ({ label, edition, version, words }: { label: string; edition: string; version: string; words: string }) =>
		`${label} aus ${edition}, Version ${version}: ${words}`,
	reportedSteps: `Gedankengänge, die ${derArtikel} berichtet`,
	reportedWorks: `Werke, die ${derArtikel} berichtet`,
	version: (number: string) => `Version ${number}`,
	released: (version: string) => `Veröffentlicht als Version ${version}`,
	rights: { edition: (licence: string) => `Die Edition: ${licence}`, article: (whose: string) => `${DerArtikel}: ${whose}` },
	declaration: (whoseWords: string) =>
		ofMarks(
			`${whoseWords} Behauptungen und Annahmen sind Segmente; ihre Art, Stimme und Linien stehen in standOff. Eine Linie sagt mit type, welcher Art sie ist, mit resp, wer sie zieht, mit ana ihr Schema und ob sie zur Hauptlinie gehört, und mit cert, dass die Herausgeber unsicher sind; eine note vom Typ cue enthält, was sie ${imArtikel} zeigt. Eine Struktur vom Typ standing sagt, wie eine Behauptung steht: nach den eigenen Linien ${desArtikels}, mit denen der berichteten Werke und auch mit denen der Herausgeber.`,
			whoseWords,
		),
	nowhereStated: 'Nirgends ausgesprochen.',
};
