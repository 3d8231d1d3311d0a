/**
 * The edition as linked data: AIF for the argument, CiTO for why works are cited, schema.org for what search engines know, and a small
 * vocabulary of our own, since schema.org has claims but no relations between them. The context is written into each document, so it
 * expands without a network.
 */

import { language } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import { comments } from '#words/relations.ts';
import * as words from '#words/terms.ts';
import { holders } from '#words/voices.ts';
import { type ArgumentGraph, graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import { toIsoDate } from '../citations/dates.ts';
import { describeLocator } from '../citations/locators.ts';
import { familyOf, fullName } from '../citations/names.ts';
import { toPlainWords } from '../citations/rich-text.ts';
import { onceFor } from '../formats/once.ts';
import type { Citation, Claim, CrossRelation, CslItem, CslName, Edition, Passage, Relation, Standing } from '../model/edition.ts';
import { isAddress } from '../model/ids.ts';
import { claimKinds } from '../model/kinds.ts';
import { type Layer, layerNames, layers } from '../model/layers.ts';
import { isStep, relationKinds, relationRow, relationTypes } from '../model/relations.ts';
import { parseRoute, route } from '../model/routes.ts';
import { statuses } from '../model/statuses.ts';
import { claimVoices } from '../model/voices.ts';

/** A node of a JSON-LD document. */
export type JsonLd = Record<string, unknown>;

/** The property that tells how a claim stands on a layer: `statusArticle`. */
const statusTerm = (layer: Layer) => `status${layer.charAt(0).toUpperCase()}${layer.slice(1)}`;

/** Our own terms: what each means, and the class or property of others it is a kind of. */
export const terms = {
	Assumption: { type: 'rdfs:Class', sub: 'schema:Claim', comment: words.assumption },
	Passage: { type: 'rdfs:Class', sub: 'schema:CreativeWork', comment: words.passage },
	editors: { type: 'prov:Agent', comment: words.editors },
	kind: { type: 'rdf:Property', comment: words.kind(claimKinds) },
	voice: {
		type: 'rdf:Property',
		comment: words.voice(claimVoices.map((name) => ({ name, who: holders[name] }))),
	},
	heldBy: { type: 'rdf:Property', comment: words.heldBy },
	reportedThrough: { type: 'rdf:Property', comment: words.reportedThrough },
	...(Object.fromEntries(
		relationTypes.map((type) => [relationKinds[type].term.name, { type: 'rdf:Property', comment: comments[type] }]),
	) as Record<string, { type: 'rdf:Property'; comment: string }>),
	attackType: {
		type: 'rdf:Property',
		comment: words.attackType,
	},
	drawn: {
		type: 'rdf:Property',
		comment: words.drawn(layerNames.map((name) => layers[name])),
	},
	cue: { type: 'rdf:Property', comment: words.cue },
	scheme: { type: 'rdf:Property', comment: words.scheme },
	main: { type: 'rdf:Property', comment: words.main },
	status: {
		type: 'rdf:Property',
		comment: words.status(Object.entries(statuses).map(([name, { meaning }]) => ({ name, meaning }))),
	},
	...(Object.fromEntries(
		layerNames.map((layer) => [statusTerm(layer), { type: 'rdf:Property', subProperty: 'status', comment: words.statusOn[layer] }]),
	) as Record<string, { type: 'rdf:Property'; subProperty: string; comment: string }>),
	says: { type: 'rdf:Property', comment: words.says },
	why: { type: 'rdf:Property', comment: words.why },
	gist: { type: 'rdf:Property', comment: words.gist },
	implicit: { type: 'rdf:Property', comment: words.implicit },
	certainty: { type: 'rdf:Property', comment: words.certainty },
} as const;

/** Terms of ours whose values are words of the text or about it, in its language. */
const SPOKEN_TERMS = ['why', 'gist', 'says', 'cue'];

/** Terms of ours whose values are names of ours, which belong to no language. */
const PLAIN_TERMS = ['kind', 'voice', 'attackType', 'drawn', 'scheme', 'main', ...layerNames.map(statusTerm), 'implicit', 'certainty'];

const refers = (id: string) => ({ '@id': id, '@type': '@id' });

const SCHEMA = 'https://schema.org/';

/** The context of our documents. Ids are addresses below the one where the edition is published; words are in its language, if nothing else is said. */
function buildContext({ info: { baseUrl: base, language } }: Edition): JsonLd {
	const spoken = (id: string) => ({ '@id': id, '@language': language });
	return {
		'@version': 1.1,
		'@base': `${base}/`,
		// names without a prefix are schema.org's, as readers that look for its types and take no context in expect
		'@vocab': SCHEMA,
		aif: 'http://www.arg.dundee.ac.uk/aif#',
		cito: 'http://purl.org/spar/cito/',
		oa: 'http://www.w3.org/ns/oa#',
		rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		terms: `${base}/data/terms.jsonld#`,
		claimText: spoken('aif:claimText'),
		premise: refers('aif:Premise'),
		conclusion: refers('aif:Conclusion'),
		...Object.fromEntries(
			[...relationTypes.map((type) => relationKinds[type].term.name), 'heldBy', 'reportedThrough'].map((term) => [
				term,
				refers(`terms:${term}`),
			]),
		),
		...Object.fromEntries(SPOKEN_TERMS.map((term) => [term, spoken(`terms:${term}`)])),
		...Object.fromEntries(PLAIN_TERMS.map((term) => [term, `terms:${term}`])),
		...Object.fromEntries(['text', 'headline', 'description'].map((term) => [term, spoken(SCHEMA + term)])),
		citing: refers('cito:hasCitingEntity'),
		cited: refers('cito:hasCitedEntity'),
		characterization: refers('cito:hasCitationCharacterization'),
		...Object.fromEntries(['appearance', 'isPartOf', 'hasPart', 'license'].map((term) => [term, refers(SCHEMA + term)])),
	};
}

const anchor = (id: string) => `a/${id}/`;
const work = (key: string) => route.source(key).slice(1);
const defined = (node: JsonLd): JsonLd =>
	Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

/** Somebody who is named. A name in one piece may be a person's (Plutarch) or a society's: nothing says which. */
const person = (name: CslName): JsonLd =>
	name.literal === undefined
		? defined({
				'@type': 'Person',
				name: fullName(name),
				familyName: familyOf(name) || undefined,
				givenName: name.given,
			})
		: { name: name.literal };

/** A year or date as ISO 8601 has it; undefined when there is none, or only about. */
function isoDate(item: Pick<CslItem, 'issued'>): string | undefined {
	return item.issued?.circa ? undefined : toIsoDate(item.issued);
}

const WORK_TYPES: Record<string, string> = {
	'article-journal': 'ScholarlyArticle',
	book: 'Book',
	chapter: 'Chapter',
	report: 'Report',
	thesis: 'Thesis',
	manuscript: 'Manuscript',
};

function describeWork(item: CslItem): JsonLd {
	const doi = typeof item['DOI'] === 'string' ? item['DOI'] : undefined;
	return defined({
		'@id': work(item.id),
		'@type': WORK_TYPES[item.type] ?? 'CreativeWork',
		name: item.title && toPlainWords(item.title),
		author: item.author?.map(person),
		editor: item.editor?.map(person),
		datePublished: isoDate(item),
		identifier: doi === undefined ? undefined : `https://doi.org/${doi}`,
	});
}

function describePassage(passage: Passage): JsonLd {
	return defined({
		'@id': anchor(passage.id),
		'@type': ['CreativeWork', 'terms:Passage'],
		identifier: passage.id,
		name: paragraphName(passage.label),
		text: passage.text,
		certainty: passage.certainty,
		isPartOf: '.',
	});
}

/** Why somebody cites the works, straight: `cito:critiques` and the work. */
function describeCiting(citations: readonly Citation[]): JsonLd {
	const byFunction = Object.groupBy(citations, (citation) => citation.function ?? 'cites');
	return Object.fromEntries(
		Object.entries(byFunction).map(([why, all]) => [
			`cito:${why}`,
			[...new Set(all.map(({ key }) => key))].map((key) => ({ '@id': work(key) })),
		]),
	);
}

/** One occurrence of a citation, with its page, as CiTO describes citations that are things themselves. */
function describeCitation(citation: Citation): JsonLd {
	const { id, key, locator, locatorKind, passage, claims, function: why } = citation;
	return defined({
		'@id': `${anchor(passage)}#${id}`,
		'@type': 'cito:Citation',
		identifier: id,
		citing: [passage, ...claims].map(anchor),
		cited: work(key),
		characterization: why === undefined ? undefined : `cito:${why}`,
		// pages alone stand without their word, as schema.org has them
		pagination: locatorKind === undefined ? locator : describeLocator(citation),
	});
}

function describeClaim(claim: Claim, edition: Edition): JsonLd {
	return defined({
		'@id': anchor(claim.id),
		'@type': ['Claim', 'aif:I-node', ...(claim.kind === 'assumption' ? ['terms:Assumption'] : [])],
		identifier: claim.id,
		name: claim.label,
		claimText: claim.text,
		text: claim.text,
		kind: claim.kind,
		voice: claim.voice,
		heldBy: claim.by === undefined ? undefined : work(claim.by),
		reportedThrough: claim.via === undefined ? undefined : work(claim.via),
		gist: claim.gist,
		says: claim.says,
		main: claim.main,
		...Object.fromEntries(layerNames.map((layer) => [statusTerm(layer), lookUp(edition).standings.get(claim.id)?.[layer]])),
		implicit: claim.implicit,
		certainty: claim.certainty,
		appearance: anchor(claim.passage),
		...describeCiting(lookUp(edition).citations.get(claim.id) ?? []),
	});
}

function describeRelation(relation: Relation): JsonLd {
	const { id, type, attackType, drawn, cue, scheme, main, from, to, why, passage, certainty } = relation;
	const { name, cito } = relationRow(relation).term;
	const target = isAddress(to) ? to : anchor(to);
	return defined({
		'@id': anchor(id),
		'@type': `aif:${relationRow({ type }).aif.type}-node`,
		identifier: id,
		premise: from.map(anchor),
		...(isStep({ type }) ? { conclusion: target } : {}),
		[name]: target,
		// of the line, not of its premises: whoever reads that they support something reads also who says so
		...(cito === undefined ? {} : { [`cito:${cito}`]: { '@id': target } }),
		attackType,
		drawn,
		cue,
		scheme,
		main,
		why,
		certainty,
		appearance: anchor(passage),
	});
}

/** A claim of another edition, as that had it at a version. */
function describeOther({ to, other }: CrossRelation): JsonLd {
	const { label, words: text, kind, voice, title, author, version, address, language } = other;
	const words = { '@value': text, '@language': language };
	return {
		'@id': to,
		'@type': ['Claim', 'aif:I-node', ...(kind === 'assumption' ? ['terms:Assumption'] : [])],
		name: label,
		claimText: words,
		text: words,
		inLanguage: language,
		kind,
		voice,
		isPartOf: { '@id': address, '@type': 'ScholarlyArticle', name: title, author: { '@type': 'Person', name: author }, version },
	};
}

function describeEdition({ info }: Edition): JsonLd {
	const article = info.article as unknown as Partial<CslItem>;
	return defined({
		'@id': '.',
		'@type': 'ScholarlyArticle',
		name: info.title,
		headline: info.title,
		alternateName: info.subtitle === undefined ? undefined : `${info.short}: ${info.subtitle}`,
		description: info.description,
		author: (article.author ?? [{ literal: info.author }]).map((name) =>
			article.author ? person(name) : { '@type': 'Person', name: info.author },
		),
		editor: info.editors.map((name) => ({ '@type': 'Organization', name })),
		version: info.version,
		inLanguage: info.language,
		license: info.rights.editionUrl,
		url: `${info.baseUrl}/`,
	});
}

/** The whole graph: the edition, its passages, claims, relations and works. */
export function toJsonLdGraph(edition: Edition): JsonLd {
	return {
		'@context': buildContext(edition),
		'@graph': [
			describeEdition(edition),
			...edition.passages.map(describePassage),
			...edition.claims.map((claim) => describeClaim(claim, edition)),
			...edition.relations.map((relation) => describeRelation(relation)),
			...(edition.crossRelations ?? []).flatMap((relation) => [describeRelation(relation), describeOther(relation)]),
			...edition.citations.map(describeCitation),
			...edition.sources.map(describeWork),
		],
	};
}

interface Lookup {
	graph: ArgumentGraph;
	standings: ReadonlyMap<string, Standing>;
	passages: ReadonlyMap<string, Passage>;
	sources: ReadonlyMap<string, CslItem>;
	claimsIn: ReadonlyMap<string, readonly Claim[]>;
	/** Citations at a claim, and in a passage. */
	citations: ReadonlyMap<string, readonly Citation[]>;
}

/** What is looked up for each anchor, indexed once for an edition. */
const lookUp = onceFor((edition: Edition): Lookup => {
	const citations = new Map<string, Citation[]>();
	for (const citation of edition.citations) {
		for (const id of new Set([...citation.claims, citation.passage])) {
			const list = citations.get(id);
			if (list) list.push(citation);
			else citations.set(id, [citation]);
		}
	}
	const graph = graphOf(edition);
	return {
		graph,
		standings: readStandings(graph),
		passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
		sources: new Map(edition.sources.map((source) => [source.id, source])),
		claimsIn: Map.groupBy(edition.claims, (claim) => claim.passage),
		citations,
	};
});

/**
 * What an anchor's page says of itself, with the relations that bear on it or are drawn from it and the works it cites.
 * Undefined for an id that has no page.
 */
export function toAnchorJsonLd(edition: Edition, id: string): JsonLd | undefined {
	const { graph, passages, sources, claimsIn, citations: citing } = lookUp(edition);
	const relation = graph.relations.get(id);
	const claim = graph.claims.get(id);
	const passage = passages.get(id);
	const cross = edition.crossRelations?.filter((one) => one.id === id || one.from.includes(id)) ?? [];
	const line = relation ?? cross.find((one) => one.id === id);
	const node = claim ? describeClaim(claim, edition) : line ? describeRelation(line) : passage && describePassage(passage);
	if (!node) return undefined;
	const near = [...graph.bearingOn(id), ...graph.drawnFrom(id)];
	const citations = citing.get(id) ?? [];
	const works = new Set(citations.map(({ key }) => key));
	for (const key of [claim?.by, claim?.via]) if (key !== undefined) works.add(key);
	const within = (passage && claimsIn.get(id)?.map((one) => anchor(one.id))) ?? [];
	return {
		'@context': buildContext(edition),
		'@graph': [
			defined({ ...node, url: `${edition.info.baseUrl}/${anchor(id)}`, isPartOf: '.', hasPart: within }),
			...near.map((one) => describeRelation(one)),
			...cross.flatMap((one) => [...(one === line ? [] : [describeRelation(one)]), describeOther(one)]),
			...citations.map(describeCitation),
			...[...works].flatMap((key) => sources.get(key) ?? []).map(describeWork),
			{
				'@id': '.',
				'@type': 'ScholarlyArticle',
				name: edition.info.title,
				version: edition.info.version,
				license: edition.info.rights.editionUrl,
			},
		],
	};
}

/** The edition as a `ScholarlyArticle`, for the title page: its own version and editors, never the article's journal. */
export function toTitleJsonLd(edition: Edition): JsonLd {
	return {
		'@context': buildContext(edition),
		...describeEdition(edition),
		hasPart: edition.claims.filter(({ proposition }) => proposition !== undefined).map(({ id }) => anchor(id)),
	};
}

/** Ids as whole addresses: for readers that take no context in. */
function resolve(value: unknown, base: string, key = ''): unknown {
	if (Array.isArray(value)) return value.map((one) => resolve(one, base));
	if (typeof value === 'string') return key === '@id' ? new URL(value, `${base}/`).href : value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part, base, name)]));
}

/**
 * What a page of the text, a proposition’s or a work’s says of itself, in schema.org alone, as search engines and
 * reference managers read it. It expands without a network. `title` is that of the page. Undefined for every other path, and for what
 * the edition does not have.
 */
export function toPageJsonLd(edition: Edition, path: string, title: string): JsonLd | undefined {
	const node = describePage(edition, path, title);
	if (!node) return undefined;
	return { '@context': { '@vocab': SCHEMA }, ...(resolve(node, edition.info.baseUrl) as JsonLd) };
}

function describePage(edition: Edition, path: string, title: string): JsonLd | undefined {
	const target = parseRoute(path);
	const { name, author, editor, version, inLanguage, ...whole } = describeEdition(edition);
	const isPartOf = { '@id': whole['@id'], '@type': whole['@type'], name, version };
	const page = { '@id': path.slice(1), name: title, url: edition.info.baseUrl + path, inLanguage, isPartOf };
	switch (target?.page) {
		case 'text':
			if (!edition.pages.some(({ slug }) => slug === target.slug)) return undefined;
			return { ...page, '@type': 'Chapter', author, editor, license: whole['license'] };
		case 'proposition': {
			const claim = edition.claims.find(({ proposition }) => proposition === target.number);
			if (!claim) return undefined;
			const mainEntity = { '@id': anchor(claim.id), '@type': 'Claim', name: claim.label, text: claim.text };
			return { ...page, '@type': 'WebPage', author: editor, license: whole['license'], mainEntity };
		}
		case 'source': {
			const item = lookUp(edition).sources.get(target.key);
			return item && describeWork(item);
		}
		default:
			return undefined;
	}
}

/** Our terms, as RDF Schema. */
export function toVocabulary({ info }: Edition): JsonLd {
	return {
		'@context': {
			rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
			rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
			schema: 'https://schema.org/',
			prov: 'http://www.w3.org/ns/prov#',
			label: 'rdfs:label',
			comment: { '@id': 'rdfs:comment', '@language': language },
			subClassOf: { '@id': 'rdfs:subClassOf', '@type': '@id' },
			subPropertyOf: { '@id': 'rdfs:subPropertyOf', '@type': '@id' },
		},
		'@graph': Object.entries(terms).map(([name, term]) => ({
			'@id': `${info.baseUrl}/data/terms.jsonld#${name}`,
			'@type': term.type,
			label: name,
			comment: term.comment,
			...('sub' in term ? { subClassOf: term.sub } : {}),
			...('subProperty' in term ? { subPropertyOf: `${info.baseUrl}/data/terms.jsonld#${term.subProperty}` } : {}),
		})),
	};
}
