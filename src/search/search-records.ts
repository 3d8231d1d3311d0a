/**
 * What the search engine is told: one record for each claim, assumption, passage, source, concept and page of the editors' own, so that each is found by itself.
 * Pure; the edge of this room hands the records to Pagefind.
 */

import { paragraphName } from '#words/paragraph.ts';
import { findObjections, findReasons, layerOf } from '../argument/aims.ts';
import { statusOf } from '../argument/describe-claim.ts';
import { graphOf } from '../argument/graph.ts';
import { selectBearers } from '../argument/neighbourhood.ts';
import { wordsAlone } from '../argument/set-phrases.ts';
import { authorYear } from '../citations/author-year.ts';
import { fullName } from '../citations/names.ts';
import { toPlainWords } from '../citations/rich-text.ts';
import { blocksToWords } from '../model/content.ts';
import type { Edition, Section } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { peopleOf } from './search-names.ts';

/** As Pagefind takes it (`addCustomRecord`). It searches content and meta, so that whatever is only to be shown stands among the filters. */
export interface SearchRecord {
	/** Path from the root of the site. */
	url: string;
	/** The words that are searched, and shown with the hits marked. */
	content: string;
	language: string;
	/**
	 * What one can narrow by: `kind`, `voice`, `section`, `proposition` (those it bears on), `author` (cited there), `standing`. To show beside it:
	 * how many objections (`objections`) and reasons (`reasons`) bear on it.
	 */
	filters: Record<string, string[]>;
	/** `title` to show, `id` to find it by, `in` which passage it stands; `gist`, `note` and `cited` works of a claim; `people` of a source. */
	meta: Record<string, string>;
	/** `place`: where it comes when nothing is asked for but a facet. */
	sort: Record<string, string>;
}

type Draft = Omit<SearchRecord, 'language' | 'sort' | 'filters' | 'meta'> &
	Record<'filters', Record<string, readonly string[] | undefined>> &
	Record<'meta', Record<string, string | undefined>>;

/** Describes an edition to the search engine: claims and passages in the order of the text, then sources and concepts. Linear but for what bears on propositions. */
export function buildSearchRecords(edition: Edition): SearchRecord[] {
	const { info, sections, passages, claims, citations, concepts } = edition;
	const graph = graphOf(edition);
	const sectionTitles = new Map<string, string>();
	let part: Section | undefined;
	for (const section of sections) {
		if (!part || section.level <= part.level) part = section;
		sectionTitles.set(section.id, [section.number ?? part.number, section.title].filter(Boolean).join(', '));
	}
	const sectionOf = new Map(passages.map((passage) => [passage.id, sectionTitles.get(passage.section)]));
	const sources = new Map(edition.sources.map((source) => [source.id, source]));
	const reached = new Map<string, string[]>();
	for (const claim of claims) {
		if (claim.proposition === undefined) continue;
		for (const id of [claim.id, ...selectBearers(graph, claim.id)]) push(reached, id, `P${claim.proposition}`);
	}
	const bearsOn = (ids: readonly string[]) =>
		[...new Set(ids.flatMap((id) => reached.get(id) ?? []))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
	const citedAt = new Map<string, string[]>();
	for (const { key, claims: citing, passage } of citations) for (const id of [passage, ...citing]) push(citedAt, id, key);
	for (const { id, by, via } of claims) for (const key of [by, via]) if (key !== undefined) push(citedAt, id, key);
	const worksAt = (id: string) => [...new Set(citedAt.get(id) ?? [])].flatMap((key) => sources.get(key) ?? []);
	const claimsIn = new Map<string, string[]>();
	for (const { id, passage } of claims) push(claimsIn, passage, id);
	const claimsAt = new Map<string, string[]>();
	for (const { id } of claims) for (const key of citedAt.get(id) ?? []) push(claimsAt, key, id);

	const ofClaims = claims.map((claim): Draft => {
		// counted as on every page
		const objections = findObjections(graph, claim.id);
		const works = worksAt(claim.id);
		return {
			url: route.anchor(claim.id),
			content: wordsAlone(claim),
			filters: {
				kind: [claim.proposition === undefined ? claim.kind : 'proposition'],
				voice: [claim.voice],
				section: list(sectionOf.get(claim.passage)),
				proposition: bearsOn([claim.id]),
				author: works.flatMap(peopleOf),
				standing: [statusOf(graph, claim.id)],
				drawn: [...new Set(objections.map(layerOf))],
				objections: number(objections.length),
				reasons: number(findReasons(graph, claim.id).length),
			},
			meta: {
				title: claim.label,
				id: claim.id,
				in: claim.passage,
				gist: claim.gist === claim.text ? undefined : claim.gist,
				note: claim.note,
				cited: works.map((source) => authorYear(source)).join('; '),
			},
		};
	});
	const ofPassages = passages.map(
		(passage): Draft => ({
			url: route.anchor(passage.id),
			content: [passage.text, ...(passage.notes ?? []).map((note) => note.text)].join(' '),
			filters: {
				kind: ['paragraph'],
				section: list(sectionOf.get(passage.id)),
				proposition: bearsOn(claimsIn.get(passage.id) ?? []),
				author: worksAt(passage.id).flatMap(peopleOf),
			},
			meta: { title: paragraphName(passage.label), id: passage.id },
		}),
	);
	const ofSources = edition.sources.map((source): Draft => {
		const container = source['container-title'];
		const names = [...(source.author ?? []), ...(source.editor ?? [])].map(fullName);
		return {
			url: route.source(source.id),
			content:
				toPlainWords([source.title, typeof container === 'string' ? container : undefined].filter(Boolean).join('. ')) ||
				authorYear(source),
			filters: { kind: ['source'], proposition: bearsOn(claimsAt.get(source.id) ?? []), author: peopleOf(source) },
			meta: { title: authorYear(source), id: source.id, people: names.join(', ') },
		};
	});
	const ofConcepts = concepts.map(
		(concept): Draft => ({
			url: route.concept(concept.slug),
			content: concept.gloss || concept.term,
			filters: { kind: ['concept'] },
			meta: { title: concept.term },
		}),
	);
	const ofPages = edition.ownPages.map(
		(page): Draft => ({
			url: route.own(page.name),
			content: blocksToWords(page.content) || page.title,
			filters: { kind: ['page'] },
			meta: { title: page.title },
		}),
	);
	return [...ofClaims, ...ofPassages, ...ofSources, ...ofConcepts, ...ofPages].map(({ url, content, filters, meta }, index) => ({
		url,
		content: withLetters(content),
		language: info.language,
		filters: Object.fromEntries(
			Object.entries(filters).flatMap(([name, values]) => (values?.length ? [[name, [...new Set(values)]]] : [])),
		),
		meta: Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value]] : []))),
		sort: { place: String(index) },
	}));
}

const list = (value: string | undefined) => (value === undefined ? [] : [value]);
const number = (n: number) => (n === 0 ? [] : [String(n)]);

function push(map: Map<string, string[]>, key: string, value: string): void {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}

/** Joined letters, as old print and PDFs have them, apart: nobody types ﬁ to find first. */
const withLetters = (text: string): string => text.replace(/[\uFB00-\uFB06]/g, (joined) => joined.normalize('NFKC'));
