/**
 * What the search engine is told: one record for each claim, assumption, passage, source and concept, so that each is found by itself.
 * Pure; the edge of this room hands the records to Pagefind.
 */

import { buildGraph } from '../argument/graph.ts';
import { selectBearers } from '../argument/neighbourhood.ts';
import type { Citation, Edition } from '../model/edition.ts';
import { anchorUrl } from '../model/ids.ts';
import { authorYear } from '../text/author-year.ts';

/** As Pagefind takes it (`addCustomRecord`). */
export interface SearchRecord {
	/** Path from the root of the site. */
	url: string;
	/** The words that are searched, and shown in part. */
	content: string;
	language: string;
	/** `kind`, `voice`, `section` (in the order of the text), `proposition` (those it bears on). */
	filters: Record<string, string[]>;
	/** `title` and `label` to show; `kind` and `voice` for its sign; `where` it stands. */
	meta: Record<string, string>;
}

/** The list under a key, begun when it is first asked for. */
function groupIn<T>(groups: Map<string, T[]>, key: string): T[] {
	const list = groups.get(key) ?? [];
	groups.set(key, list);
	return list;
}

/** Describes an edition to the search engine: claims and passages in the order of the text, then sources and concepts. Linear, but for each proposition's own walk. */
export function buildSearchRecords(edition: Edition): SearchRecord[] {
	const { info, sections, passages, claims, relations, citations, concepts } = edition;
	const language = info.language;
	const graph = buildGraph(claims, relations);
	const titles = new Map(sections.map((section) => [section.id, section.title]));
	const titleOf = new Map(passages.map((passage) => [passage.id, titles.get(passage.section)]));
	const sources = new Map(edition.sources.map((source) => [source.id, source]));
	const propositions = claims.filter((claim) => claim.proposition !== undefined);
	const reached = new Map<string, string[]>();
	for (const { id, proposition } of propositions) {
		for (const bearer of [id, ...selectBearers(graph, id)]) groupIn(reached, bearer).push(`P${proposition}`);
	}
	const bearsOn = (ids: readonly string[]) => {
		const names = new Set(ids.flatMap((id) => reached.get(id) ?? []));
		return propositions.map(({ proposition }) => `P${proposition}`).filter((name) => names.has(name));
	};
	const claimsIn = Map.groupBy(claims, (claim) => claim.passage);
	const citationsOf = Map.groupBy(citations, (citation) => citation.key);
	const citationsAt = new Map<string, Citation[]>();
	for (const citation of citations) for (const claim of citation.claims) groupIn(citationsAt, claim).push(citation);
	const place = (passage: string): { filters: { section?: string[] }; meta: { where: string } } => {
		const title = titleOf.get(passage);
		const number = passage.slice(1);
		return title === undefined
			? { filters: {}, meta: { where: `¶ ${number}` } }
			: { filters: { section: [title] }, meta: { where: `¶ ${number}, ${title}` } };
	};
	const works = (keys: readonly string[]) =>
		[...new Set(keys)]
			.flatMap((key) => sources.get(key) ?? [])
			.map((source) => authorYear(source))
			.join('; ');

	const ofClaims = claims.map((claim): SearchRecord => {
		const { filters, meta } = place(claim.passage);
		const kind = claim.proposition === undefined ? claim.kind : 'proposition';
		const cited = works((citationsAt.get(claim.id) ?? []).map((citation) => citation.key));
		return {
			url: anchorUrl(claim.id),
			content: [claim.text, claim.gist, claim.note, cited].filter(Boolean).join(' · '),
			language,
			filters: { kind: [kind], voice: [claim.voice], proposition: bearsOn([claim.id]), ...filters },
			meta: { title: claim.gist ?? claim.text, label: claim.label, kind, voice: claim.voice, ...meta },
		};
	});
	const ofPassages = passages.map((passage): SearchRecord => {
		const { filters, meta } = place(passage.id);
		const own = (claimsIn.get(passage.id) ?? []).map((claim) => claim.id);
		return {
			url: anchorUrl(passage.id),
			content: passage.text,
			language,
			filters: { kind: ['paragraph'], proposition: bearsOn(own), ...filters },
			meta: { title: `¶ ${passage.label}`, label: `¶ ${passage.label}`, kind: 'paragraph', ...meta },
		};
	});
	const ofSources = edition.sources.map((source): SearchRecord => {
		const at = (citationsOf.get(source.id) ?? []).flatMap((citation) => citation.claims);
		const names = [...(source.author ?? []), ...(source.editor ?? [])].map((name) =>
			[name.given, name.family, name.literal].filter(Boolean).join(' '),
		);
		const container = source['container-title'];
		return {
			url: `/sources/${source.id}/`,
			content: [authorYear(source), names.join(', '), source.title, typeof container === 'string' ? container : undefined]
				.filter(Boolean)
				.join('. '),
			language,
			filters: { kind: ['source'], proposition: bearsOn(at) },
			meta: { title: authorYear(source), label: authorYear(source), kind: 'source', where: source.title ?? '' },
		};
	});
	const ofConcepts = concepts.map(
		(concept): SearchRecord => ({
			url: `/concepts/#${concept.slug}`,
			content: `${concept.term}: ${concept.gloss}`,
			language,
			filters: { kind: ['concept'] },
			meta: { title: concept.term, label: concept.term, kind: 'concept', where: '' },
		}),
	);
	return [...ofClaims, ...ofPassages, ...ofSources, ...ofConcepts].map((record) => ({
		...record,
		filters: Object.fromEntries(Object.entries(record.filters).filter(([, values]) => values.length > 0)),
	}));
}
