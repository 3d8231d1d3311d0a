/**
 * The vocabulary of an edition: what the compiler makes of `content/`, and what maps, pages and exports read.
 * The data types are zod schemas so that the published JSON Schema and the TypeScript types are one thing.
 * Names follow the field: AIF for the argument, CiTO for citations, CSL for sources.
 */
import { z } from 'zod';
import type { Block, Inline } from './content.ts';
import type { CslItem } from './csl.ts';
import { claimKinds } from './kinds.ts';
import { layerNames, layers } from './layers.ts';
import { attackTypeNames, relationTypes } from './relations.ts';
import { schemeNames } from './schemes.ts';
import { statusNames } from './statuses.ts';
import { claimVoices } from './voices.ts';

export type { CslDate, CslItem, CslName } from './csl.ts';

/** Holds a key of the bibliography, such as `mackinnon-cumbers-chapman2002`. */
const key = z.string().describe('id of an item of sources');
const doubt = {
	certainty: z.exactOptional(z.literal('low')).describe('the editors doubt this reading'),
	note: z.exactOptional(z.string()).describe('a note of the editors, shown to the reader'),
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
	number: z.exactOptional(z.string()).describe('printed number of a part, such as II'),
	slug: z.string().describe('the text page it stands on'),
	level: z.int().min(1).max(6),
	url: z.string(),
});
export const passageSchema = z.object({
	id: z.string().describe('p67'),
	label: z.string().describe('67, printed as ¶ 67'),
	section: z.string().describe('id of the nearest heading above'),
	item: z.exactOptional(z.boolean()).describe('it is an item of a list'),
	quotation: z.exactOptional(z.boolean()).describe('it is a quotation that the text sets apart'),
	text: z.string().describe('plain reading text, citations in author–year form'),
	url: z.string(),
	...doubt,
});
export const claimSchema = z.object({
	id: z.string().describe('p67a'),
	label: z.string().describe('67a, or P1 to P9 for a proposition'),
	kind: z.enum(claimKinds),
	voice: z.enum(claimVoices).describe('who holds it; ascribed: taken for granted by the theories, says the author'),
	by: z.exactOptional(key).describe('whose it is, when not the author’s alone'),
	via: z.exactOptional(key).describe('the work through which it is reported'),
	holder: z.exactOptional(z.string()).describe('who holds it, when no single work does: a name of edition.holders'),
	implicit: z.exactOptional(z.literal(true)).describe('an assumption that is nowhere stated; the editors supply it'),
	why: z.exactOptional(z.string()).describe('why the editors read an implicit assumption here'),
	...doubt,
	proposition: z.exactOptional(z.int().min(1)),
	main: z.exactOptional(z.literal(true)).describe('it belongs to the main line of the argument'),
	partOf: z.exactOptional(z.string()).describe('the claim within whose words it stands; derived from the text'),
	passage: z.string(),
	text: z.string().describe('what it says: its words in the reading text, or of an unstated assumption what says has'),
	says: z.exactOptional(z.string()).describe('the same so that it stands by itself: to show and to cite'),
	phrase: z.exactOptional(z.string()).describe('of an unstated assumption: the words in the reading text on which it hangs'),
	gist: z.exactOptional(z.string()).describe('the same in few words, for maps and lists'),
	url: z.string(),
});
export const relationSchema = z.object({
	id: z.string().describe('s3 or x14'),
	type: z.enum(relationTypes),
	attackType: z.exactOptional(z.enum(attackTypeNames)).describe('derived from what an attack points at'),
	drawn: z.enum(layerNames).describe(`who draws it. ${layerNames.map((name) => `${name}: ${layers[name].meaning}`).join('; ')}`),
	cue: z.exactOptional(z.string()).describe('what in the article shows it: at most six of its words, or “position”'),
	scheme: z.exactOptional(z.enum(schemeNames)).describe('scheme of the argument (Walton, Reed and Macagno 2008)'),
	main: z.exactOptional(z.literal(true)).describe('it belongs to the main line of the argument'),
	from: z.array(z.string()).min(1).describe('premises, which bear on the target together'),
	to: z.string().describe('a claim or assumption; of an objection also another relation'),
	why: z.exactOptional(z.string()).describe('one sentence: why the premises bear on the target; a restatement has none'),
	...doubt,
	passage: z.string().describe('where the inference is made'),
	url: z.string(),
});
const status = z.enum(statusNames);
/** How a claim or relation stands on the three graphs. */
export const standingSchema = z.object({
	article: status.describe('by the article’s own lines'),
	source: status.describe('with the lines of the works it reports'),
	editors: status.describe('with the editors’ lines too'),
});
export const citationSchema = z.object({
	id: z.string().describe('q17'),
	key,
	locator: z.exactOptional(z.string()).describe('where in the work, without the word for it: a page or pages, without "p."'),
	locatorKind: z.exactOptional(z.enum(locatorKinds)).describe('what kind of place that is (CSL 1.0.2); a page when missing'),
	passage: z.string(),
	claims: z.array(z.string()).describe('the claims and assumptions it stands at'),
	function: z.exactOptional(z.enum(citationFunctions)),
});
export const conceptSchema = z.object({
	term: z.string(),
	slug: z.string(),
	gloss: z.string(),
	see: z.exactOptional(z.array(z.string())).describe('related terms'),
	defined: z.array(z.string()).describe('passages that define it'),
	passages: z.array(z.string()).describe('all passages that define or discuss it, in order'),
});

const ADDRESS = 'a web address without a slash at the end, such as https://example.org/edition';

export const editionInfoSchema = z.strictObject({
	title: z.string(),
	short: z.string().describe('for page titles and the masthead'),
	subtitle: z.exactOptional(z.string()),
	author: z.string(),
	version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 0.9.1, in quotation marks if need be'),
	language: z.string(),
	description: z.string(),
	argument: z
		.exactOptional(z.string())
		.describe('what the article argues, in three or four sentences; Markdown with links such as [58](#p58)'),
	editors: z.array(z.string()),
	baseUrl: z
		.string()
		.regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s/?#]+)*$/, ADDRESS)
		.refine((address) => URL.canParse(address), ADDRESS)
		.describe('where the edition is published, without a slash at the end'),
	contact: z
		.exactOptional(z.string().regex(/^(?:https?:\/\/|mailto:)\S+$/, 'an address that begins with https:// or mailto:'))
		.describe('where readers write to the editors: mailto:editors@example.org, or a page'),
	rights: z.strictObject({
		article: z.string(),
		edition: z.string(),
		editionUrl: z
			.string()
			.refine(
				(url) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url),
				'the address of the licence, such as https://creativecommons.org/licenses/by/4.0/',
			),
		code: z.string(),
	}),
	article: z.looseObject({}).describe('CSL-JSON of the article that is edited'),
	propositions: z.int().min(0).describe('how many propositions the article tests'),
	holders: z
		.exactOptional(
			z.record(
				z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name of small letters, digits and single hyphens'),
				z.string().min(1, 'it is empty'),
			),
		)
		.describe('who holds claims when no single work does, by a short name: guilds: the charters of the guilds'),
});
/** A CSL-JSON item; `custom` holds what the editors know of its identification. */
export const sourceSchema = z.looseObject({ id: z.string(), type: z.string() });

/** `/data/edition.json`. */
export const editionDataSchema = z.object({
	edition: editionInfoSchema,
	sections: z.array(sectionSchema),
	passages: z.array(passageSchema),
	claims: z.array(claimSchema.extend({ status: standingSchema.describe('how it stands on each layer, by the grounded labelling') })),
	relations: z.array(relationSchema),
	citations: z.array(citationSchema),
	sources: z.array(sourceSchema),
	concepts: z.array(conceptSchema),
});

export type Section = z.infer<typeof sectionSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Standing = z.infer<typeof standingSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type CitationFunction = NonNullable<Citation['function']>;
export type Concept = z.infer<typeof conceptSchema>;
export type EditionInfo = z.infer<typeof editionInfoSchema>;
export type EditionData = z.infer<typeof editionDataSchema>;

/** A named map of `content/maps.yml`: what is seen around `focus` (ids) within `depth` steps. */
export interface MapSpec {
	id: string;
	title: string;
	focus: string[];
	depth: number;
	description?: string;
}

/** One block of a text page, in reading order. */
export type TextBlock =
	| { type: 'heading'; section: string }
	| { type: 'passage'; passage: string; quotation?: true; content: Inline[] }
	/** A list of the article: its items are passages. */
	| { type: 'list'; ordered: boolean; start: number; items: { passage: string; content: Inline[] }[] }
	/** Anything else: the page's editorial matter, such as a quotation or a table. */
	| { type: 'other'; content: Block };

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

/** Where something is written: 1-based line and column. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** The whole edition in memory: its data, its pages, and where each id was written. */
export interface Edition extends Omit<EditionData, 'edition' | 'sources' | 'claims'> {
	info: EditionInfo;
	claims: Claim[];
	/** What the article argues (`argument` in `edition.yml`); empty where nothing is said. */
	argument: Block[];
	sources: CslItem[];
	pages: TextPage[];
	propositions: PropositionPage[];
	maps: MapSpec[];
	places: Map<string, Place>;
}
