/**
 * The works that are cited, as CSL-JSON has them. Source: the schema `csl-data.json` of CSL 1.0.2. `CslItem` is what is left when
 * `citations/normalize-reference.ts` has put an item in order: one form for each thing that CSL-JSON lets one write in several.
 */

import { z } from 'zod';
import { expected } from '#words/messages-sources.ts';

/** Fields of other formats, in small letters, by what CSL calls them. */
export const foreignFields: Readonly<Record<string, string>> = {
	lastname: 'family',
	last: 'family',
	surname: 'family',
	firstname: 'given',
	first: 'given',
	forename: 'given',
	name: 'literal',
	creators: 'author',
	authors: 'author',
	editors: 'editor',
	year: 'issued',
	date: 'issued',
	journal: 'container-title',
	journaltitle: 'container-title',
	publicationtitle: 'container-title',
	booktitle: 'container-title',
	series: 'collection-title',
	pages: 'page',
	place: 'publisher-place',
	address: 'publisher-place',
	city: 'publisher-place',
	abstractnote: 'abstract',
	link: 'URL',
	urldate: 'accessed',
	accessdate: 'accessed',
	keywords: 'keyword',
	tags: 'keyword',
	itemtype: 'type',
	key: 'id',
};

/** What BibTeX, RIS and Zotero call a type that CSL has under another name. */
export const foreignTypes: Readonly<Record<string, (typeof cslTypes)[number]>> = {
	incollection: 'chapter',
	inbook: 'chapter',
	booksection: 'chapter',
	'book-section': 'chapter',
	chap: 'chapter',
	inproceedings: 'paper-conference',
	conference: 'paper-conference',
	conferencepaper: 'paper-conference',
	proceedings: 'book',
	booklet: 'pamphlet',
	jour: 'article-journal',
	journalarticle: 'article-journal',
	'journal-article': 'article-journal',
	magazinearticle: 'article-magazine',
	newspaperarticle: 'article-newspaper',
	phdthesis: 'thesis',
	mastersthesis: 'thesis',
	dissertation: 'thesis',
	techreport: 'report',
	misc: 'document',
	unpublished: 'manuscript',
	online: 'webpage',
	website: 'webpage',
	blogpost: 'post-weblog',
	film: 'motion_picture',
	encyclopediaarticle: 'entry-encyclopedia',
	dictionaryentry: 'entry-dictionary',
};

export const cslTypes = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'broadcast',
	'chapter',
	'classic',
	'collection',
	'dataset',
	'document',
	'entry',
	'entry-dictionary',
	'entry-encyclopedia',
	'event',
	'figure',
	'graphic',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'map',
	'motion_picture',
	'musical_score',
	'pamphlet',
	'paper-conference',
	'patent',
	'performance',
	'periodical',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review',
	'review-book',
	'software',
	'song',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage',
] as const;

export const cslNameFields = [
	'author',
	'chair',
	'collection-editor',
	'compiler',
	'composer',
	'container-author',
	'contributor',
	'curator',
	'director',
	'editor',
	'editorial-director',
	'executive-producer',
	'guest',
	'host',
	'interviewer',
	'illustrator',
	'narrator',
	'organizer',
	'original-author',
	'performer',
	'producer',
	'recipient',
	'reviewed-author',
	'script-writer',
	'series-creator',
	'translator',
] as const;
export const cslDateFields = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'] as const;
/** Fields that hold a number or words with a number in them. */
const NUMBERS = [
	'chapter-number',
	'citation-number',
	'collection-number',
	'edition',
	'first-reference-note-number',
	'issue',
	'locator',
	'number',
	'number-of-pages',
	'number-of-volumes',
	'page',
	'page-first',
	'part',
	'printing',
	'supplement',
	'volume',
] as const;
const WORDS = [
	'citation-key',
	'language',
	'journalAbbreviation',
	'shortTitle',
	'abstract',
	'annote',
	'archive',
	'archive_collection',
	'archive_location',
	'archive-place',
	'authority',
	'call-number',
	'citation-label',
	'collection-title',
	'container-title',
	'container-title-short',
	'dimensions',
	'division',
	'DOI',
	'event',
	'event-title',
	'event-place',
	'genre',
	'ISBN',
	'ISSN',
	'jurisdiction',
	'keyword',
	'medium',
	'note',
	'original-publisher',
	'original-publisher-place',
	'original-title',
	'part-title',
	'PMCID',
	'PMID',
	'publisher',
	'publisher-place',
	'references',
	'reviewed-genre',
	'reviewed-title',
	'scale',
	'section',
	'source',
	'status',
	'title',
	'title-short',
	'URL',
	'version',
	'volume-title',
	'volume-title-short',
	'year-suffix',
] as const;

const word = z.string(expected.string);
/** What exporters write as a number where the schema wants words, such as a version, is taken as well. */
const number = z.union([z.string(), z.number()], expected.number);
const sign = z.union([z.string(), z.number(), z.boolean()], expected.truth);
const nameSchema = z.strictObject(
	{
		family: z.exactOptional(word),
		given: z.exactOptional(word),
		'dropping-particle': z.exactOptional(word),
		'non-dropping-particle': z.exactOptional(word),
		suffix: z.exactOptional(word),
		'comma-suffix': z.exactOptional(sign),
		'static-ordering': z.exactOptional(sign),
		literal: z.exactOptional(word),
		'parse-names': z.exactOptional(sign),
	},
	expected.name,
);
const dateSchema = z.union(
	[
		z.string(),
		z.strictObject({
			'date-parts': z.exactOptional(z.array(z.array(z.union([z.string(), z.number()])).max(3)).max(2)),
			season: z.exactOptional(number),
			circa: z.exactOptional(sign),
			literal: z.exactOptional(word),
			raw: z.exactOptional(word),
		}),
	],
	expected.date,
);

const every = <Name extends string, Value extends z.ZodType>(names: readonly Name[], value: Value) =>
	Object.fromEntries(names.map((name) => [name, z.exactOptional(value)])) as Record<Name, z.ZodExactOptional<Value>>;

const fields = {
	categories: z.exactOptional(z.array(word)),
	...every(cslNameFields, z.array(nameSchema, expected.names)),
	...every(cslDateFields, dateSchema),
	...every(NUMBERS, number),
	...every(WORDS, number),
	custom: z.exactOptional(z.record(z.string(), z.unknown())),
};

/** An item as it may be written. */
export const writtenItemSchema = z.strictObject({
	id: z.union([z.string(), z.number()], expected.key),
	type: z.enum(cslTypes),
	...fields,
});
/** The article (book, essay) that is edited: an item without an id, of which nothing is known for sure. */
export const writtenArticleSchema = z.strictObject({ id: z.exactOptional(z.unknown()), type: z.enum(cslTypes), ...fields });
export type WrittenItem = z.infer<typeof writtenItemSchema>;
export type WrittenDate = z.infer<typeof dateSchema>;

export interface CslName {
	family?: string;
	given?: string;
	literal?: string;
	'dropping-particle'?: string;
	'non-dropping-particle'?: string;
	suffix?: string;
	'comma-suffix'?: string | number | boolean;
	'static-ordering'?: string | number | boolean;
	'parse-names'?: string | number | boolean;
}

/**
 * A date in one form: `date-parts` (one, or two for a span; each year, month, day; a year before Christ is negative, -380 for 380 B.C.),
 * or words, `literal`, where there is no year.
 */
export interface CslDate {
	'date-parts'?: number[][];
	literal?: string;
	circa?: true;
	season?: string;
}

/** One work. Numbers are strings; DOIs stand without `https://doi.org/`; addresses are addresses. */
export interface CslItem {
	id: string;
	type: string;
	title?: string;
	author?: CslName[];
	editor?: CslName[];
	issued?: CslDate;
	/** Set when the bibliography is: how the work is cited in the text, `MacKinnon et al. 2002`. */
	'citation-label'?: string;
	[field: string]: unknown;
}
