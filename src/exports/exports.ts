/** The exports, one row each: a new format is one file beside this one and one row here. */
import { files } from '#words/exports.ts';
import type { CslItem, Edition } from '../model/edition.ts';
import { RECORD_PATH, RECORD_SCHEMA_PATH } from '../model/records.ts';
import { buildAif } from './aif.ts';
import { toArgdown } from './argdown.ts';
import { toCitationCff } from './citation-cff.ts';
import { toClaimsCsv, toRelationsCsv } from './csv.ts';
import { toEditionData, toEditionSchema } from './edition-data.ts';
import { toGraphMl } from './graphml.ts';
import { toJsonLdGraph, toVocabulary } from './json-ld.ts';
import { toMarkdownEdition } from './markdown.ts';
import { toNanopublications } from './nanopublications.ts';
import { toRecordFile, toRecordSchema } from './records.ts';
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
	/** What it is made of: an edition that has none of it has no such file. */
	of?: (edition: Edition) => readonly unknown[];
	/** The file's text. Same edition, same bytes. `released` (2026-11-23) is the day of its release, if it is released. */
	write(edition: Edition, references: ReferenceWriters, released?: string): string;
}

const claims = (edition: Edition) => edition.claims;
const sources = (edition: Edition) => edition.sources;
const concepts = (edition: Edition) => edition.concepts;

/** The exports of an edition. */
export const exportsOf = (edition: Edition): readonly Export[] => exports.filter(({ of }) => of === undefined || of(edition).length > 0);

const json = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

export const exports: readonly Export[] = [
	{
		...files['edition.json'],
		path: '/data/edition.json',
		mediaType: 'application/json',
		write: (edition) => json(toEditionData(edition)),
	},
	{
		...files['edition.md'],
		path: '/data/edition.md',
		mediaType: 'text/markdown; charset=utf-8',
		write: toMarkdownEdition,
	},
	{
		...files['edition.schema.json'],
		path: '/data/edition.schema.json',
		mediaType: 'application/schema+json',
		write: (edition) => json(toEditionSchema(`${edition.info.baseUrl}/data/edition.schema.json`)),
	},
	{
		...files['records.jsonl'],
		path: RECORD_PATH,
		mediaType: 'application/jsonl; charset=utf-8',
		write: toRecordFile,
	},
	{
		...files['records.schema.json'],
		path: RECORD_SCHEMA_PATH,
		mediaType: 'application/schema+json',
		write: (edition) => json(toRecordSchema(edition.info.baseUrl + RECORD_SCHEMA_PATH)),
	},
	{
		...files['claims.csv'],
		path: '/data/claims.csv',
		of: claims,
		mediaType: 'text/csv; charset=utf-8',
		write: toClaimsCsv,
	},
	{
		...files['relations.csv'],
		path: '/data/relations.csv',
		of: claims,
		mediaType: 'text/csv; charset=utf-8',
		write: toRelationsCsv,
	},
	{
		...files['edition.tei.xml'],
		path: '/data/edition.tei.xml',
		mediaType: 'application/tei+xml',
		write: (edition, _references, released) => toTei(edition, released),
	},
	{
		...files['argument.argdown'],
		path: '/data/argument.argdown',
		of: claims,
		mediaType: 'text/plain; charset=utf-8',
		write: (edition) => toArgdown(edition),
	},
	{
		...files['argument.aif.json'],
		path: '/data/argument.aif.json',
		of: claims,
		mediaType: 'application/json',
		write: (edition) => json(buildAif(edition)),
	},
	{
		...files['argument.graphml'],
		path: '/data/argument.graphml',
		of: claims,
		mediaType: 'application/graphml+xml',
		write: toGraphMl,
	},
	{
		...files['graph.jsonld'],
		path: '/data/graph.jsonld',
		mediaType: 'application/ld+json',
		write: (edition) => json(toJsonLdGraph(edition)),
	},
	{
		...files['terms.jsonld'],
		path: '/data/terms.jsonld',
		mediaType: 'application/ld+json',
		write: (edition) => json(toVocabulary(edition)),
	},
	{
		...files['claims.nanopubs.trig'],
		path: '/data/claims.nanopubs.trig',
		of: claims,
		mediaType: 'application/trig; charset=utf-8',
		write: (edition, _references, released) => toNanopublications(edition, released),
	},
	{
		...files['concepts.skos.ttl'],
		path: '/data/concepts.skos.ttl',
		of: concepts,
		mediaType: 'text/turtle; charset=utf-8',
		write: toSkos,
	},
	{
		...files['annotations.jsonld'],
		path: '/data/annotations.jsonld',
		of: claims,
		mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		write: (edition) => json(toWebAnnotations(edition)),
	},
	{
		...files['sources.bib'],
		path: '/data/sources.bib',
		of: sources,
		mediaType: 'application/x-bibtex; charset=utf-8',
		write: (edition, { toBibtex }) => toBibtex(edition.sources),
	},
	{
		...files['sources.ris'],
		path: '/data/sources.ris',
		of: sources,
		mediaType: 'application/x-research-info-systems; charset=utf-8',
		write: (edition, { toRis }) => toRis(edition.sources),
	},
	{
		...files['sources.csl.json'],
		path: '/data/sources.csl.json',
		of: sources,
		mediaType: 'application/vnd.citationstyles.csl+json',
		write: (edition, { toCslJson }) => toCslJson(edition.sources),
	},
	{
		...files['CITATION.cff'],
		path: '/data/CITATION.cff',
		mediaType: 'application/yaml',
		write: (edition, _references, released) => toCitationCff(edition, released),
	},
];
