/**
 * The vocabulary of an edition: what the compiler makes of `content/`, and what maps, pages and exports read.
 * The data types are zod schemas so that the published JSON Schema and the TypeScript types are one thing.
 * Names follow the field: AIF for the argument, CiTO for citations, CSL for sources.
 */

import { z } from 'zod';
import * as words from '#words/data.ts';
import { languages } from '../words/languages.ts';
import { type Block, describeMark, type Inline, type Shown, wordsShown } from './content.ts';
import type { CslItem } from './csl.ts';
import type { ImageFile } from './images.ts';
import { claimKinds } from './kinds.ts';
import { layerNames, layers } from './layers.ts';
import { attackTypeNames, relationTypes } from './relations.ts';
import { schemeNames } from './schemes.ts';
import { statusNames } from './statuses.ts';
import { claimVoices } from './voices.ts';

export type { CslDate, CslItem, CslName } from './csl.ts';

/** Holds a key of the bibliography, such as `mackinnon-cumbers-chapman2002`. */
const key = z.string().describe(words.source);
const doubt = {
	certainty: z.exactOptional(z.literal('low')).describe(words.doubt.certainty),
	note: z.exactOptional(z.string()).describe(words.doubt.note),
};

/** What kind of place in a work a citation names: those of CSL 1.0.2, and `bare` for what is written without a word, such as 3:16. Page when missing. */
export const locatorKinds = [
	'act',
	'appendix',
	'article',
	'bare',
	'book',
	'canon',
	'chapter',
	'column',
	'elocation',
	'equation',
	'figure',
	'folio',
	'issue',
	'line',
	'note',
	'number',
	'opus',
	'paragraph',
	'part',
	'rule',
	'scene',
	'section',
	'sub-verbo',
	'supplement',
	'table',
	'timestamp',
	'title',
	'verse',
	'volume',
] as const;
/** Why a work is cited, in the words of CiTO 2.8 (http://purl.org/spar/cito). */
export const citationFunctions = [
	'agreesWith',
	'citesAsAuthority',
	'citesAsEvidence',
	'citesAsRelated',
	'critiques',
	'disagreesWith',
	'discusses',
	'extends',
	'includesQuotationFrom',
	'obtainsBackgroundFrom',
	'obtainsSupportFrom',
	'qualifies',
	'citesAsSourceDocument',
	'usesConclusionsFrom',
] as const;

export const sectionSchema = z.object({
	id: z.string().describe('h9'),
	title: z.string(),
	number: z.exactOptional(z.string()).describe(words.section.number),
	slug: z.string().describe(words.section.slug),
	level: z.int().min(1).max(6),
	url: z.string(),
});
export const passageSchema = z.object({
	id: z.string().describe('p67'),
	label: z.string().describe(words.passage.label),
	section: z.string().describe(words.passage.section),
	item: z.exactOptional(z.boolean()).describe(words.passage.item),
	quotation: z.exactOptional(z.boolean()).describe(words.passage.quotation),
	verse: z.exactOptional(z.boolean()).describe(words.passage.verse),
	table: z.exactOptional(z.boolean()).describe(words.passage.table),
	figure: z
		.exactOptional(z.object({ image: z.string(), alternative: z.string(), width: z.int(), height: z.int(), sha256: z.string() }))
		.describe(words.passage.figure),
	speaker: z.exactOptional(z.string()).describe(words.passage.speaker),
	printed: z
		.exactOptional(z.object({ unit: z.enum(['page', 'folio']), from: z.string(), to: z.exactOptional(z.string()) }))
		.describe(words.passage.printed),
	text: z.string().describe(words.passage.text),
	notes: z.exactOptional(z.array(z.object({ id: z.string(), number: z.string(), text: z.string() }))).describe(words.passage.notes),
	url: z.string(),
	...doubt,
});
export const claimSchema = z.object({
	id: z.string().describe('p67a'),
	label: z.string().describe(words.claim.label),
	kind: z.enum(claimKinds),
	voice: z.enum(claimVoices).describe(words.claim.voice),
	by: z.exactOptional(key).describe(words.claim.by),
	via: z.exactOptional(key).describe(words.claim.via),
	holder: z.exactOptional(z.string()).describe(words.claim.holder),
	implicit: z.exactOptional(z.literal(true)).describe(words.claim.implicit),
	why: z.exactOptional(z.string()).describe(words.claim.why),
	...doubt,
	proposition: z.exactOptional(z.int().min(1)),
	main: z.exactOptional(z.literal(true)).describe(words.claim.main),
	partOf: z.exactOptional(z.string()).describe(words.claim.partOf),
	passage: z.string(),
	text: z.string().describe(words.claim.text),
	says: z.exactOptional(z.string()).describe(words.claim.says),
	phrase: z.exactOptional(z.string()).describe(words.claim.phrase),
	gist: z.exactOptional(z.string()).describe(words.claim.gist),
	url: z.string(),
});
export const relationSchema = z.object({
	id: z.string().describe(words.relation.id),
	type: z.enum(relationTypes),
	attackType: z.exactOptional(z.enum(attackTypeNames)).describe(words.relation.attackType),
	drawn: z.enum(layerNames).describe(words.drawn(layerNames.map((name) => `${name}: ${layers[name].meaning}`))),
	cue: z.exactOptional(z.string()).describe(words.relation.cue),
	scheme: z.exactOptional(z.enum(schemeNames)).describe(words.relation.scheme),
	main: z.exactOptional(z.literal(true)).describe(words.relation.main),
	from: z.array(z.string()).min(1).describe(words.relation.from),
	to: z.string().describe(words.relation.to),
	why: z.exactOptional(z.string()).describe(words.relation.why),
	...doubt,
	passage: z.string().describe(words.relation.passage),
	url: z.string(),
});
/** A claim of another edition, as that edition's record has it at one of its versions. */
export const otherClaimSchema = z.object({
	edition: z.string().describe(words.other.edition),
	title: z.string(),
	author: z.string(),
	version: z.string().describe(words.other.version),
	address: z.string().describe(words.other.address),
	language: z.string(),
	label: z.string(),
	kind: z.enum(claimKinds),
	voice: z.enum(claimVoices),
	words: z.string().describe(words.other.words),
});
/** A relation that leads from claims of this edition to a claim of another. No graph has it: what it points at stands or falls elsewhere. */
export const crossRelationSchema = relationSchema
	.omit({ main: true })
	.extend({ to: z.string().describe(words.other.to), other: otherClaimSchema.describe(words.other.claim) });
const status = z.enum(statusNames);
/** How a claim or relation stands on the three graphs. */
export const standingSchema = z.object({
	article: status.describe(words.standing.article),
	source: status.describe(words.standing.source),
	editors: status.describe(words.standing.editors),
});
export const citationSchema = z.object({
	id: z.string().describe('q17'),
	key,
	locator: z.exactOptional(z.string()).describe(words.citation.locator),
	locatorKind: z.exactOptional(z.enum(locatorKinds)).describe(words.citation.locatorKind),
	passage: z.string(),
	claims: z.array(z.string()).describe(words.citation.claims),
	function: z.exactOptional(z.enum(citationFunctions)),
});
export const conceptSchema = z.object({
	term: z.string(),
	slug: z.string(),
	gloss: z.string(),
	see: z.exactOptional(z.array(z.string())).describe(words.concept.see),
	authorities: z.exactOptional(z.array(z.string())).describe(words.concept.authorities),
	defined: z.array(z.string()).describe(words.concept.defined),
	passages: z.array(z.string()).describe(words.concept.passages),
});

/** Whose words the text has: the editors', who restate the author's; the author's own; or those of a translation. The first is meant where nothing is said. */
export const textKinds = ['restated', 'verbatim', 'translated'] as const;
export type TextKind = (typeof textKinds)[number];
/** What kind of work is edited; an article where nothing is said. */
export const workKinds = ['article', 'book', 'chapter', 'dialogue', 'essay', 'lecture', 'letter', 'poem', 'speech', 'treatise'] as const;

const filled = z.string().regex(/\S/, words.expected.notEmpty);

export const editionInfoSchema = z.strictObject({
	title: filled,
	short: filled.describe(words.info.short),
	subtitle: z.exactOptional(filled),
	author: filled,
	version: z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, words.expected.version),
	language: z.string(),
	interface: z.exactOptional(z.enum(languages)).describe(words.info.interface),
	description: filled,
	argument: z.exactOptional(z.string()).describe(words.info.argument),
	editors: z.array(filled).min(1, words.expected.notEmpty),
	baseUrl: z
		.string()
		.regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s/?#]+)*$/, { error: words.expected.baseUrl, abort: true })
		.refine((address) => URL.canParse(address), words.expected.baseUrl)
		.describe(words.info.baseUrl),
	contact: z.exactOptional(z.string().regex(/^(?:https?:\/\/|mailto:)\S+$/, words.expected.contact)).describe(words.info.contact),
	rights: z.strictObject({
		article: z.string(),
		edition: z.string(),
		editionUrl: z.string().refine((url) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url), words.expected.editionUrl),
		code: z.exactOptional(z.string()),
	}),
	text: z.exactOptional(z.enum(textKinds)).describe(words.info.text),
	work: z.exactOptional(z.enum(workKinds)).describe(words.info.work),
	ascribed: z.exactOptional(z.string().min(1, words.expected.notEmpty)).describe(words.info.ascribed),
	article: z.looseObject({}).describe(words.info.article),
	propositions: z.int().min(0).max(999).describe(words.info.propositions),
	holders: z
		.exactOptional(
			z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, words.expected.holder), z.string().min(1, words.expected.notEmpty)),
		)
		.describe(words.info.holders),
});
/** Fields as other programs call them, in small letters, by their paths in `edition.yml`. */
export const foreignInfoFields: Readonly<Record<string, string>> = {
	lang: 'language',
	locale: 'language',
	url: 'baseUrl',
	site: 'baseUrl',
	website: 'baseUrl',
	homepage: 'baseUrl',
	name: 'title',
	abstract: 'description',
	summary: 'description',
	creator: 'author',
	email: 'contact',
	license: 'rights',
	licence: 'rights',
	copyright: 'rights',
	'rights.license': 'edition',
	'rights.licence': 'edition',
	'rights.url': 'editionUrl',
};
/** Fields that only other programs have in such a file, likewise, and what they are about. */
export const absentInfoFields: Readonly<Record<string, 'style' | 'works'>> = {
	style: 'style',
	csl: 'style',
	'citation-style': 'style',
	bibliography: 'works',
	references: 'works',
};
/** A page that the editors wrote, its words plain. */
const written = { title: z.string(), text: z.string(), url: z.string() };
export const textPageSchema = z.object({
	slug: z.string(),
	title: z.string(),
	argument: z.exactOptional(z.string()).describe(words.textPage.argument),
	asides: z
		.exactOptional(z.array(z.object({ after: z.exactOptional(z.string()).describe(words.textPage.after), text: z.string() })))
		.describe(words.textPage.asides),
	url: z.string(),
});
/** A CSL-JSON item; `custom` holds what the editors know of its identification. */
const sourceSchema = z.looseObject({ id: z.string(), type: z.string() });

/** `/data/edition.json`. */
export const editionDataSchema = z.object({
	edition: editionInfoSchema,
	sections: z.array(sectionSchema),
	passages: z.array(passageSchema),
	claims: z.array(claimSchema.extend({ status: standingSchema.describe(words.standings) })),
	relations: z.array(relationSchema),
	crossRelations: z.exactOptional(z.array(crossRelationSchema)).describe(words.crossRelations),
	citations: z.array(citationSchema),
	sources: z.array(sourceSchema),
	concepts: z.array(conceptSchema),
	pages: z.exactOptional(z.array(z.object({ name: z.string(), ...written }))).describe(words.ownPages),
	textPages: z.exactOptional(z.array(textPageSchema)).describe(words.textPages),
	slips: z
		.exactOptional(
			z.array(z.object({ passage: z.string(), printed: z.string(), correction: z.string(), note: z.exactOptional(z.string()) })),
		)
		.describe(words.slips),
	propositions: z.exactOptional(z.array(z.object({ number: z.int().min(1), claim: z.string(), ...written }))).describe(words.propositions),
	maps: z
		.exactOptional(
			z.array(
				z.object({
					id: z.string(),
					title: z.string(),
					description: z.exactOptional(z.string()),
					focus: z.array(z.string()).describe(words.map.focus),
					depth: z.int().min(0).describe(words.map.depth),
					url: z.string(),
				}),
			),
		)
		.describe(words.maps),
});
/** Parts of the data that came to it later: releases from before have none of them. */
export const laterParts = ['textPages', 'slips', 'propositions', 'maps'] as const satisfies (keyof EditionData)[];
/** What setting the works adds to each, and releases from before may lack. */
export const laterOfSources = ['year-suffix'] as const satisfies (keyof CslItem)[];

export type Section = z.infer<typeof sectionSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type OtherClaim = z.infer<typeof otherClaimSchema>;
export type CrossRelation = z.infer<typeof crossRelationSchema>;
export type Standing = z.infer<typeof standingSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type CitationFunction = NonNullable<Citation['function']>;
export type Concept = z.infer<typeof conceptSchema>;
export type EditionInfo = z.infer<typeof editionInfoSchema>;
/** Whose words the text of an edition has. */
export const textKindOf = ({ text = 'restated' }: Pick<EditionInfo, 'text'>): TextKind => text;
export type EditionData = z.infer<typeof editionDataSchema>;

/** A named map of `content/maps.yml`: what is seen around `focus` (ids) within `depth` steps. */
export interface MapSpec {
	id: string;
	title: string;
	focus: string[];
	depth: number;
	description?: string;
}

/** A passage that is no item of a list. */
export interface PassageBlock {
	type: 'passage';
	passage: string;
	/** The text itself sets it apart. */
	quotation?: true;
	/** Each line but the last ends in a break. */
	verse?: true;
	/** In how many lists it stands, behind the first words of an item. */
	depth?: number;
	/** Its words, or the caption of what it shows. */
	content: Inline[];
	shown?: Shown;
}

/** One block of a text page, in reading order. */
export type TextBlock =
	| { type: 'heading'; section: string }
	| PassageBlock
	/** A list of the text: its items are passages. One within an item stands behind it, `depth` lists deep; what is left of the outer list follows. */
	| { type: 'list'; ordered: boolean; start: number; depth?: number; items: { passage: string; content: Inline[] }[] }
	/** Anything else: the page's editorial matter, such as a quotation or a table. */
	| { type: 'other'; content: Block };

/** The passages of a block and their words. */
export function passagesIn(block: TextBlock): readonly { passage: string; content: Inline[] }[] {
	return block.type === 'passage' ? [block] : block.type === 'list' ? block.items : [];
}

/** The same with all their words, those of what they show too. */
export function allWordsIn(block: TextBlock): readonly { passage: string; content: Inline[] }[] {
	return block.type === 'passage' && block.shown
		? [{ passage: block.passage, content: [...block.content, { type: 'text', value: '\n' }, ...wordsShown(block.shown)] }]
		: passagesIn(block);
}

/** Where a passage stands in the printed source: `p. 115`, `pp. 115–116`, `fol. 12r`. */
export function describePrinted({ unit, from, to }: NonNullable<Passage['printed']>): string {
	if (to === undefined) return describeMark({ unit, number: from });
	return `${unit === 'page' ? 'pp.' : 'fols'} ${from}–${to}`;
}

/** One file of `content/text/`, one page. */
export interface TextPage {
	slug: string;
	file: string;
	title: string;
	/** The summary the editors set above the text (front matter `argument`). */
	argument: Block[];
	/** Ids of the headings on this page; the first names it. */
	sections: string[];
	blocks: TextBlock[];
}

/** The editors' introduction to a proposition (`content/propositions/N.md`). */
export interface PropositionPage {
	number: number;
	claim: string;
	title: string;
	content: Block[];
	/** Objections that are named first, by the editors' choice. */
	chief: string[];
	/** Word count of the introduction. */
	words: number;
}

/** Where a page of the editors' own is linked: at the foot of every page, on the page about the edition, or nowhere but in words. */
export const ownPlaces = ['footer', 'about', 'none'] as const;

/** A page of the editors' own (`content/pages/imprint.md`), at `/imprint/`. */
export interface OwnPage {
	name: string;
	file: string;
	title: string;
	nav: (typeof ownPlaces)[number];
	/** Its headings begin with the second level. */
	content: Block[];
}

/** Where something is written: 1-based line and column. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** The whole edition in memory: its data, its pages, and where each id was written. */
export interface Edition extends Omit<EditionData, 'edition' | 'sources' | 'claims' | 'pages' | (typeof laterParts)[number]> {
	info: EditionInfo;
	claims: Claim[];
	/** What the article argues (`argument` in `edition.yml`); empty where nothing is said. */
	argument: Block[];
	sources: CslItem[];
	pages: TextPage[];
	propositions: PropositionPage[];
	maps: MapSpec[];
	/** Imprint, introduction, thanks; in the order of their names. */
	ownPages: OwnPage[];
	/** The pictures that are shown. */
	images: ImageFile[];
	places: Map<string, Place>;
}
