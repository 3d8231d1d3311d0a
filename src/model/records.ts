/**
 * `/data/records.jsonl`: what a library harvests of an edition, one JSON object a line. The first line tells of the edition, how many lines of
 * each sort follow, and what they hash to, so that a file that was cut or altered is known.
 */
import { z } from 'zod';
import { expected, records as words } from '#words/data.ts';
import { citationFunctions, locatorKinds, textKinds } from './edition.ts';
import { claimKinds } from './kinds.ts';
import { layerNames } from './layers.ts';
import { relationTypes } from './relations.ts';
import { statusNames } from './statuses.ts';
import { claimVoices } from './voices.ts';

/** Version of the format. A reader takes files of its own version alone; another is a message. */
export const RECORD_SCHEMA = 1;
/** Where an edition has it, below its address. */
export const RECORD_PATH = '/data/records.jsonl';
export const RECORD_SCHEMA_PATH = '/data/records.schema.json';

const address = z.string().regex(/^https?:\/\/\S+$/);
/** Of the edition and what is in it: without a name and a password before the host. */
const ownAddress = z.string().regex(/^https?:\/\/[^\s/?#@]+(?:\/\S*)?$/);
const filled = z.string().regex(/\S/, expected.notEmpty);
const status = z.enum(statusNames);

const headerLine = z.strictObject({
	record: z.literal('edition'),
	schema: z.literal(RECORD_SCHEMA).describe(words.schema),
	address: z
		.string()
		.regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)
		.describe(words.address),
	title: filled,
	short: filled,
	author: filled,
	editors: z.array(z.string()),
	version: z.string(),
	language: z.string(),
	text: z.enum(textKinds).describe(words.text),
	licence: z.strictObject({ name: z.string(), address }).describe(words.licence),
	counts: z
		.strictObject({ claims: z.int(), relations: z.int(), works: z.int(), citations: z.int(), concepts: z.int() })
		.describe(words.counts),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe(words.sha256),
});
const claimLine = z.strictObject({
	record: z.literal('claim'),
	id: z.string(),
	label: z.string(),
	address: ownAddress.describe(words.claimAddress),
	passage: z.string(),
	kind: z.enum(claimKinds),
	voice: z.enum(claimVoices),
	by: z.exactOptional(z.string()).describe(words.by),
	via: z.exactOptional(z.string()),
	holder: z.exactOptional(z.string()).describe(words.holder),
	implicit: z.exactOptional(z.literal(true)),
	certainty: z.exactOptional(z.literal('low')),
	proposition: z.exactOptional(z.int()),
	status: z.strictObject({ article: status, source: status, editors: status }),
	gist: z.exactOptional(z.string()),
	words: z.string().describe(words.words),
});
const relationLine = z.strictObject({
	record: z.literal('relation'),
	id: z.string(),
	address: ownAddress,
	type: z.enum(relationTypes),
	drawn: z.enum(layerNames),
	from: z.array(z.string()).min(1),
	to: z.string().describe(words.to),
});
const workLine = z.strictObject({
	record: z.literal('work'),
	key: z.string(),
	address: ownAddress,
	type: z.string(),
	authors: z.array(z.string()).describe(words.authors),
	title: z.nullable(z.string()).describe(words.title),
	year: z.nullable(z.string()),
	identifiers: z
		.nullable(
			z.strictObject({
				doi: z.exactOptional(z.string()),
				isbn: z.exactOptional(z.string()),
				pmid: z.exactOptional(z.string()),
				url: z.exactOptional(address),
			}),
		)
		.describe(words.identifiers),
	lookedUp: z.enum(['found', 'none-found', 'not-looked-up']).describe(words.lookedUp),
	identified: z.string().describe(words.identified),
});
const citationLine = z.strictObject({
	record: z.literal('citation'),
	id: z.string(),
	work: z.string().describe(words.work),
	locator: z.exactOptional(z.string()),
	locatorKind: z.exactOptional(z.enum(locatorKinds)),
	function: z.exactOptional(z.enum(citationFunctions)),
	passage: z.string(),
	address: ownAddress.describe(words.passageAddress),
	claims: z.array(z.string()),
});
const conceptLine = z.strictObject({
	record: z.literal('concept'),
	slug: z.string(),
	address: ownAddress,
	term: z.string(),
	gloss: z.string(),
	authorities: z.array(address).describe(words.authorities),
	passages: z.array(z.string()),
});

/** Any line of a record file. */
export const recordLineSchema = z.discriminatedUnion('record', [headerLine, claimLine, relationLine, workLine, citationLine, conceptLine]);

export type RecordLine = z.infer<typeof recordLineSchema>;
export type EditionRecord = z.infer<typeof headerLine>;
export type ClaimRecord = z.infer<typeof claimLine>;
export type RelationRecord = z.infer<typeof relationLine>;
export type WorkRecord = z.infer<typeof workLine>;
export type CitationRecord = z.infer<typeof citationLine>;
export type ConceptRecord = z.infer<typeof conceptLine>;

/** A whole record file. */
export interface EditionRecords {
	edition: EditionRecord;
	claims: ClaimRecord[];
	relations: RelationRecord[];
	works: WorkRecord[];
	citations: CitationRecord[];
	concepts: ConceptRecord[];
}
