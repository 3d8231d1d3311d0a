/** Files of the edition that can be downloaded, and what they say of themselves. */

import { ofMarks } from '../edited.ts';
import { TheWork, theWork } from './work.ts';
/** What each is called, and what it is for. */
export const files = {
	'edition.json': {
		title: 'The edition as data',
		purpose: ofMarks(
			'Every section, passage, claim, relation, citation, source and concept, with ids and addresses.',
			'Every section, passage, citation and source, with ids and addresses.',
		),
	},
	'edition.md': {
		title: 'The edition in Markdown',
		purpose: ofMarks(
			'The text with its claims and lines, the propositions and the works, in one file for notes and for programs.',
			'The text and the works it cites, in one file for notes and for programs.',
		),
	},
	'edition.schema.json': {
		title: 'JSON Schema of the data',
		purpose: 'Describes edition.json, field by field.',
	},
	'records.jsonl': {
		title: 'Records for libraries',
		purpose: ofMarks(
			'One line for the edition, each claim, line, work, citation and concept, with fixed addresses: what a library over many editions harvests.',
			'One line for the edition, each work and each citation, with fixed addresses: what a library over many editions harvests.',
		),
	},
	'records.schema.json': {
		title: 'JSON Schema of the records',
		purpose: 'Describes each line of records.jsonl.',
	},
	'claims.csv': {
		title: 'Claims as a table',
		purpose: 'One row for each claim and assumption, for a spreadsheet or a statistics program.',
	},
	'relations.csv': {
		title: 'Relations as a table',
		purpose: 'One row for each line, with its kind and who draws it: premises, target, and why.',
	},
	'edition.tei.xml': {
		title: 'TEI',
		purpose: ofMarks(
			'The text with its numbers, claims and citations, and the argument beside it, for TEI tools and archives.',
			'The text with its numbers and citations, for TEI tools and archives.',
		),
	},
	'argument.argdown': {
		title: 'Argdown',
		purpose: 'The argument as premises and conclusions, to read, edit and draw with Argdown’s tools.',
	},
	'argument.aif.json': {
		title: 'AIF',
		purpose: 'The argument in the Argument Interchange Format, for AIFdb, OVA and argument mining.',
	},
	'argument.graphml': {
		title: 'GraphML',
		purpose: 'The argument as a graph, for Gephi, yEd, Cytoscape or NetworkX.',
	},
	'graph.jsonld': {
		title: 'Linked data',
		purpose: ofMarks(
			'Passages, claims, relations and works as JSON-LD with AIF, CiTO and schema.org.',
			'Passages and works as JSON-LD with CiTO and schema.org.',
		),
	},
	'terms.jsonld': {
		title: 'Terms of the linked data',
		purpose: 'What our own terms mean, such as kinds of lines, who draws them, or voice.',
	},
	'claims.nanopubs.trig': {
		title: 'Nanopublications',
		purpose: 'Every claim as a nanopublication with its provenance, unsigned, for tools that collect statements.',
	},
	'concepts.skos.ttl': {
		title: 'Concepts',
		purpose: 'The index of concepts in SKOS: terms, what they mean here, and the passages that define or discuss them.',
	},
	'annotations.jsonld': {
		title: 'Web Annotations',
		purpose: 'Every claim as a W3C Web Annotation on the words it was read from.',
	},
	'sources.bib': {
		title: 'Sources in BibTeX',
		purpose: 'The works cited, for LaTeX, Zotero or JabRef.',
	},
	'sources.ris': {
		title: 'Sources in RIS',
		purpose: 'The works cited, for EndNote, Citavi or Mendeley.',
	},
	'sources.csl.json': {
		title: 'Sources in CSL-JSON',
		purpose: 'The works cited, for Pandoc and citation processors, with what the editors know of each.',
	},
	'CITATION.cff': {
		title: 'CITATION.cff',
		purpose: 'How to cite the edition as a whole, for repositories and reference managers.',
	},
};

/** The index of concepts. */
export const conceptsOf = (title: string) => `Concepts of ${title}`;
/** AIF: who says what is reported of nobody by name. */
export const reported = 'a work it reports';
/** Argdown: the heading of the statements. */
export const statements = 'Claims and assumptions';
/** Atom: the feed and its entries. */
export const feed = (edition: string) => `${edition}: editions and changes`;
export const feedEntry = (edition: string, version: string) => `${edition}, edition ${version}`;
export const askedToCite = ofMarks(
	'Please cite the claim or passage you use by its own address, as its page says; for the edition as a whole, cite this.',
	'Please cite the passage you use by its own address, as its page says; for the edition as a whole, cite this.',
);
export const recordTitle = 'One line of the records of an edition made by Elenchus';
export const schemaTitle = 'An edition made by Elenchus';
export const nanopublications = (edition: string, version: string, claims: number) =>
	`${edition}, version ${version}: ${claims} claims, each as an unsigned nanopublication`;
export const annotations = (title: string) => `Claims and assumptions of ${title}`;

/** TEI. */
export const tei = {
	/** Of a claim of another edition at which a relation points: its name, and what it says in which version. */
	other: ({ label, edition, version, words }: { label: string; edition: string; version: string; words: string }) =>
		`${label} of ${edition}, version ${version}: ${words}`,
	reportedSteps: `Steps of reasoning that ${theWork} reports`,
	reportedWorks: `Works ${theWork} reports`,
	version: (number: string) => `Version ${number}`,
	released: (version: string) => `Released as version ${version}`,
	rights: { edition: (licence: string) => `The edition: ${licence}`, article: (whose: string) => `${TheWork}: ${whose}` },
	declaration: (whoseWords: string) =>
		ofMarks(
			`${whoseWords} Claims and assumptions are segments; their kind, voice and relations are in standOff. In a relation, type gives its kind, resp who draws it, ana its scheme and whether it belongs to the main line, and cert says that the editors doubt it; a note of type cue has what in ${theWork} shows it. A structure of type standing says how a claim stands: by ${theWork}’s own lines, with those of the works it reports, and with the editors’ too.`,
			whoseWords,
		),
	nowhereStated: 'Nowhere stated.',
};
