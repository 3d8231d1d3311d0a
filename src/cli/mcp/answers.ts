/**
 * What the server for language models answers, as data: each thing with its id, its address, whose view it is and whose words these are.
 * Pure; the protocol is in `serve-edition.ts`.
 */

import { saying } from '#words/cross.ts';
import { isPassage, noClaim, supplied, unknown, unknownButNear } from '#words/mcp.ts';
import { describeCross } from '../../argument/describe-cross.ts';
import { describeDrawn } from '../../argument/describe-drawn.ts';
import { describeRelation, describeSort } from '../../argument/describe-relation.ts';
import { graphOf, restrictTo } from '../../argument/graph.ts';
import { bearingAround } from '../../argument/neighbourhood.ts';
import { describeFunction, holder } from '../../argument/set-phrases.ts';
import { readStandings } from '../../argument/standing.ts';
import { authorYear } from '../../citations/author-year.ts';
import { citationStyles } from '../../citations/citation-styles.ts';
import { type AnchorCitation, type CitedRelease, citeAnchor } from '../../citations/cite-anchor.ts';
import { citeEdition } from '../../citations/cite-edition.ts';
import { describeLocator } from '../../citations/locators.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Claim, CrossRelation, Edition, Passage, Relation, Standing } from '../../model/edition.ts';
import { compareIds } from '../../model/ids.ts';
import type { Layer } from '../../model/layers.ts';
import { fold, parseSearchQuery, standsIn } from '../../search/search-query.ts';

/** What every answer has of a thing. */
export interface ToldAnchor {
	id: string;
	/** `¶ 67, claim 67a` */
	name: string;
	/** The address to cite: of a released edition the one that never changes. */
	address: string;
	/** Whose words stand here: the author's or the editors'. */
	wording: string;
	words: string;
}
export interface ToldClaim extends ToldAnchor {
	/** `reported claim, shared by the author`. */
	view: string;
	/** The work it is reported from, author and year. */
	of?: string;
	/** In words that stand by themselves, where its own do not. */
	says?: string;
	/** The editors doubt this reading, or supply what is nowhere stated, and why. */
	doubtful?: true;
	supplied?: string;
	passage: string;
	/** How it stands by the lines of each layer. */
	stands: Standing;
}
export interface ToldRelation extends ToldAnchor {
	/** `67b supports 67a` */
	line: string;
	/** `drawn by the editors` */
	drawn: string;
	sort: string;
	from: string[];
	to: string;
}
export interface ToldPassage extends ToldAnchor {
	claims: ToldClaim[];
	cites: string[];
}
export interface BearingAround {
	of: ToldClaim | ToldRelation;
	/** Reasons, objections and restatements that point at it, and what is said against these lines. */
	bears: ToldRelation[];
	/** What it is a premise of. */
	bearsOn: ToldRelation[];
	/** The claims these lines start from or lead to. */
	claims: ToldClaim[];
}

/** Nothing has the id that was asked for; the message says what may be meant. */
export class Unknown extends Error {}

export interface EditionAnswers {
	search(query: string, limit?: number): (ToldAnchor & { kind: 'passage' | 'claim' | 'relation' })[];
	claim(id: string): ToldClaim & { cites: string[] };
	passage(id: string): ToldPassage;
	bearing(id: string, within?: Layer): BearingAround;
	/** Of an id, or of the whole edition. */
	cite(id?: string): Record<string, string>;
}

/** Answers of an edition; `release` has a date once it is released. */
export function createAnswers(edition: Edition, release: CitedRelease): EditionAnswers {
	const graph = graphOf(edition);
	const standings = readStandings(graph);
	const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));
	const sources = new Map(edition.sources.map((source) => [source.id, source]));
	const names = new Map<string, string>();
	for (const { id, label } of [...edition.passages, ...edition.claims]) for (const name of [id, label]) names.set(name.toLowerCase(), id);
	const across = edition.crossRelations ?? [];
	for (const { id } of [...edition.relations, ...across]) names.set(id.toLowerCase(), id);

	/** The id that is meant by `67a`, `P3`, `¶ 67`, `p67a` or an address. */
	const find = (asked: string): string => {
		const typed = asked
			.trim()
			.replace(/^.*\/a\/([^/]+)\/?$/, '$1')
			.replace(/^¶\s*/, '')
			.toLowerCase();
		const id = names.get(typed);
		if (id !== undefined) return id;
		const near = nearest(typed, [...names.keys()]);
		throw new Unknown(near === undefined ? unknown(asked) : unknownButNear(asked, near));
	};
	const cite = (id: string): AnchorCitation => citeAnchor(edition, id, release);
	const formsOf = (citation: AnchorCitation) => (release.date === undefined ? citation.latest : citation.fixed);
	const describeAnchor = (id: string, words: string): ToldAnchor => {
		const citation = cite(id);
		return { id, name: citation.name, address: formsOf(citation).url, wording: citation.statement, words };
	};
	const nameOf = (key: string | undefined): string | undefined => {
		const item = sources.get(key ?? '');
		return item && authorYear(item);
	};
	const citesAt = (id: string): string[] =>
		edition.citations
			.filter((citation) => citation.passage === id || citation.claims.includes(id))
			.map((citation) =>
				[[nameOf(citation.key) ?? citation.key, describeLocator(citation)].filter(Boolean).join(', '), describeFunction(citation)]
					.filter(Boolean)
					.join(': '),
			);

	const tellClaim = (claim: Claim): ToldClaim => {
		const of = nameOf(claim.by ?? claim.via) ?? (claim.holder === undefined ? undefined : edition.info.holders?.[claim.holder]);
		return {
			...describeAnchor(claim.id, claim.text),
			view: holder(claim),
			...(of === undefined ? {} : { of }),
			...(claim.says === undefined ? {} : { says: claim.says }),
			...(claim.certainty === undefined ? {} : { doubtful: true as const }),
			...(claim.implicit ? { supplied: claim.why ?? supplied } : {}),
			passage: claim.passage,
			stands: standings.get(claim.id) as Standing,
		};
	};
	const tellRelation = (relation: Relation): ToldRelation => ({
		...describeAnchor(relation.id, relation.why ?? describeSort(relation)),
		line: describeRelation(relation, graph),
		drawn: describeDrawn(relation),
		sort: describeSort(relation),
		from: relation.from,
		to: relation.to,
	});
	/** A line to a claim of another edition: its words stand where a line's own would not tell what it points at. */
	const tellCross = (relation: CrossRelation): ToldRelation => ({
		...describeAnchor(relation.id, relation.why ?? describeSort(relation)),
		line: `${describeCross(relation, graph.claims)}: ${saying(relation.other.words, relation.other.version)}`,
		drawn: describeDrawn(relation),
		sort: describeSort(relation),
		from: relation.from,
		to: relation.to,
	});
	const tellPassage = (passage: Passage): ToldPassage => ({
		...describeAnchor(passage.id, passage.text),
		claims: edition.claims.filter((claim) => claim.passage === passage.id).map(tellClaim),
		cites: citesAt(passage.id),
	});
	const sorted = <T extends { id: string }>(list: Iterable<T>): T[] => [...list].sort((a, b) => compareIds(a.id, b.id));

	return {
		search(query, limit = 10) {
			const { words, phrases } = parseSearchQuery(query);
			const wanted = words.split(/\s+/).filter(Boolean);
			const rows = [
				...edition.claims.map(({ id, text, says, gist }) => ({
					kind: 'claim' as const,
					id,
					words: text,
					all: [text, says, gist].filter(Boolean).join(' '),
				})),
				...edition.passages.map(({ id, text }) => ({ kind: 'passage' as const, id, words: text, all: text })),
				...edition.relations.flatMap(({ id, why }) => (why === undefined ? [] : [{ kind: 'relation' as const, id, words: why, all: why }])),
			];
			const scored = rows.flatMap((row) => {
				if (!phrases.every((phrase) => fold(row.all).includes(fold(phrase)))) return [];
				const hits = wanted.filter((word) => standsIn(word, row.all)).length;
				// most of the words must stand there; the shorter text says more of them
				if (hits * 2 <= wanted.length && wanted.length > 0) return [];
				return wanted.length + phrases.length === 0 ? [] : [{ row, score: hits + phrases.length - Math.min(0.9, row.all.length / 5000) }];
			});
			return scored
				.sort((a, b) => b.score - a.score)
				.slice(0, limit)
				.map(({ row: { kind, id, words: own } }) => ({ kind, ...describeAnchor(id, own) }));
		},
		claim(asked) {
			const id = find(asked);
			const claim = graph.claims.get(id);
			if (!claim) throw new Unknown(noClaim(asked));
			return { ...tellClaim(claim), cites: citesAt(id) };
		},
		passage(asked) {
			const id = find(asked);
			const passage =
				passages.get(id) ??
				passages.get(
					[graph.claims.get(id), graph.relations.get(id), ...across.filter((one) => one.id === id)].find(Boolean)?.passage ?? '',
				);
			return tellPassage(passage as Passage);
		},
		bearing(asked, within = 'editors') {
			const id = find(asked);
			const part = restrictTo(graph, within);
			const [claim, relation, cross] = [graph.claims.get(id), graph.relations.get(id), across.find((one) => one.id === id)];
			if (cross)
				return {
					of: tellCross(cross),
					bears: [],
					bearsOn: [],
					claims: cross.from.flatMap((end) => graph.claims.get(end) ?? []).map(tellClaim),
				};
			if (!claim && !relation) throw new Unknown(isPassage(asked));
			const bears = sorted(bearingAround(part, id));
			const bearsOn = sorted(part.drawnFrom(id));
			const ends = new Set([...bears, ...bearsOn, ...(relation ? [relation] : [])].flatMap(({ from, to }) => [...from, to]));
			ends.delete(id);
			return {
				of: claim ? tellClaim(claim) : tellRelation(relation as Relation),
				bears: bears.map(tellRelation),
				bearsOn: [...bearsOn.map(tellRelation), ...across.filter(({ from }) => from.includes(id)).map(tellCross)],
				claims: sorted([...ends].flatMap((end) => graph.claims.get(end) ?? [])).map(tellClaim),
			};
		},
		cite(asked) {
			const citation = asked === undefined ? citeEdition(edition, release) : cite(find(asked));
			const forms = formsOf(citation);
			return {
				name: citation.name,
				address: forms.url,
				wording: citation.statement,
				inText: citation.inText.parenthetical,
				...Object.fromEntries(citationStyles.map((style) => [style, forms[style].text])),
				bibtex: forms.bibtex,
				ris: forms.ris,
			};
		},
	};
}
