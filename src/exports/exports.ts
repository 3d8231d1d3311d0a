/** The exports, one row each: a new format is one file beside this one and one row here. */
import type { CslItem, Edition } from '../model/edition.ts';
import { buildAif } from './aif.ts';
import { toArgdown } from './argdown.ts';
import { toCitationCff } from './citation-cff.ts';
import { toClaimsCsv, toRelationsCsv } from './csv.ts';
import { toEditionData, toEditionSchema } from './edition-data.ts';
import { toGraphMl } from './graphml.ts';
import { toJsonLdGraph, toVocabulary } from './json-ld.ts';
import { toMarkdownEdition } from './markdown.ts';
import { toNanopublications } from './nanopublications.ts';
import { toSkos } from './skos.ts';
import { toTei } from './tei.ts';
import { toWebAnnotations } from './web-annotations.ts';

/** Writers of references, which are `citations/`' business; whoever writes the exports hands them in. */
export interface ReferenceWriters {
	toBibtex(items: readonly CslItem[]): string;
	toRis(items: readonly CslItem[]): string;
	toCslJson(items: readonly CslItem[]): string;
}

export interface Export {
	/** Path under the site's root. */
	path: string;
	mediaType: string;
	title: string;
	/** What it is good for, in a sentence. */
	purpose: string;
	/** The file's text. Same edition, same bytes. `released` (2026-11-23) is the day of its release, if it is released. */
	write(edition: Edition, references: ReferenceWriters, released?: string): string;
}

const json = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

export const exports: readonly Export[] = [
	{
		path: '/data/edition.json',
		mediaType: 'application/json',
		title: 'The edition as data',
		purpose: 'Every section, passage, claim, relation, citation, source and concept, with ids and addresses.',
		write: (edition) => json(toEditionData(edition)),
	},
	{
		path: '/data/edition.md',
		mediaType: 'text/markdown; charset=utf-8',
		title: 'The edition in Markdown',
		purpose: 'The text with its claims and lines, the propositions and the works, in one file for notes and for programs that read.',
		write: toMarkdownEdition,
	},
	{
		path: '/data/edition.schema.json',
		mediaType: 'application/schema+json',
		title: 'JSON Schema of the data',
		purpose: 'Describes edition.json, field by field.',
		write: (edition) => json(toEditionSchema(`${edition.info.baseUrl}/data/edition.schema.json`)),
	},
	{
		path: '/data/claims.csv',
		mediaType: 'text/csv; charset=utf-8',
		title: 'Claims as a table',
		purpose: 'One row for each claim and assumption, for a spreadsheet or a statistics program.',
		write: toClaimsCsv,
	},
	{
		path: '/data/relations.csv',
		mediaType: 'text/csv; charset=utf-8',
		title: 'Relations as a table',
		purpose: 'One row for each line, with its kind and who draws it: premises, target, and why.',
		write: toRelationsCsv,
	},
	{
		path: '/data/edition.tei.xml',
		mediaType: 'application/tei+xml',
		title: 'TEI',
		purpose: 'The text with its numbers, claims and citations, and the argument beside it, for TEI tools and archives.',
		write: (edition, _references, released) => toTei(edition, released),
	},
	{
		path: '/data/argument.argdown',
		mediaType: 'text/plain; charset=utf-8',
		title: 'Argdown',
		purpose: 'The argument as premises and conclusions, to read, edit and draw with Argdown’s tools.',
		write: (edition) => toArgdown(edition),
	},
	{
		path: '/data/argument.aif.json',
		mediaType: 'application/json',
		title: 'AIF',
		purpose: 'The argument in the Argument Interchange Format, for AIFdb, OVA and argument mining.',
		write: (edition) => json(buildAif(edition)),
	},
	{
		path: '/data/argument.graphml',
		mediaType: 'application/graphml+xml',
		title: 'GraphML',
		purpose: 'The argument as a graph, for Gephi, yEd, Cytoscape or NetworkX.',
		write: toGraphMl,
	},
	{
		path: '/data/graph.jsonld',
		mediaType: 'application/ld+json',
		title: 'Linked data',
		purpose: 'Passages, claims, relations and works as JSON-LD with AIF, CiTO and schema.org.',
		write: (edition) => json(toJsonLdGraph(edition)),
	},
	{
		path: '/data/terms.jsonld',
		mediaType: 'application/ld+json',
		title: 'Terms of the linked data',
		purpose: 'What our own terms mean, such as kinds of lines, who draws them, or voice.',
		write: (edition) => json(toVocabulary(edition)),
	},
	{
		path: '/data/claims.nanopubs.trig',
		mediaType: 'application/trig; charset=utf-8',
		title: 'Nanopublications',
		purpose: 'Every claim as a nanopublication with its provenance, not signed, for tools that collect statements.',
		write: (edition, _references, released) => toNanopublications(edition, released),
	},
	{
		path: '/data/concepts.skos.ttl',
		mediaType: 'text/turtle; charset=utf-8',
		title: 'Concepts',
		purpose: 'The index of concepts in SKOS: terms, what they mean here, and the passages that define or discuss them.',
		write: toSkos,
	},
	{
		path: '/data/annotations.jsonld',
		mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		title: 'Web Annotations',
		purpose: 'Every claim as a W3C Web Annotation on the words it was read from.',
		write: (edition) => json(toWebAnnotations(edition)),
	},
	{
		path: '/data/sources.bib',
		mediaType: 'application/x-bibtex; charset=utf-8',
		title: 'Sources in BibTeX',
		purpose: 'The works cited, for LaTeX, Zotero or JabRef.',
		write: (edition, { toBibtex }) => toBibtex(edition.sources),
	},
	{
		path: '/data/sources.ris',
		mediaType: 'application/x-research-info-systems; charset=utf-8',
		title: 'Sources in RIS',
		purpose: 'The works cited, for EndNote, Citavi or Mendeley.',
		write: (edition, { toRis }) => toRis(edition.sources),
	},
	{
		path: '/data/sources.csl.json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		title: 'Sources in CSL-JSON',
		purpose: 'The works cited, for Pandoc and citation processors, with what the editors know of each.',
		write: (edition, { toCslJson }) => toCslJson(edition.sources),
	},
	{
		path: '/data/CITATION.cff',
		mediaType: 'application/yaml',
		title: 'CITATION.cff',
		purpose: 'How to cite the edition as a whole, for repositories and reference managers.',
		write: (edition, _references, released) => toCitationCff(edition, released),
	},
];
