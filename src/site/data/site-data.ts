/** The edition as pages need it: looked up by id in every direction. Pure; made once for each state of the content. */

import { selectBearers } from '../../argument/neighbourhood.ts';
import { once } from '../../formats/once.ts';
import { type MappedEdition, toMapped } from '../../maps/mapped.ts';
import type { Inline, Shown } from '../../model/content.ts';
import type {
	Citation,
	Claim,
	Concept,
	CrossRelation,
	CslItem,
	Edition,
	PropositionPage,
	Relation,
	Section,
	TextPage,
} from '../../model/edition.ts';
import { passagesIn } from '../../model/edition.ts';
import { route } from '../../model/routes.ts';

/** One of the propositions under test. `page` is the editors' introduction. */
export interface Proposition {
	number: number;
	claim: Claim;
	page: PropositionPage | undefined;
}

/** A part of the text and what stands under it. */
export interface Contents {
	section: Section;
	/** The first passage from here on, if there is one. */
	from: string | undefined;
	parts: Contents[];
}

export interface SiteData extends MappedEdition {
	sections: ReadonlyMap<string, Section>;
	sources: ReadonlyMap<string, CslItem>;
	/** Who holds claims when no single work does, by the names that claims give. */
	holders: Readonly<Record<string, string>>;
	propositions: Proposition[];
	contents: Contents[];
	/** Ids that have a page of their own, in the order in which one turns them: passages, claims, relations. */
	anchors: { passages: string[]; claims: string[]; relations: string[] };
	/** What stands before and after an id in its row of anchors. */
	turnFrom(id: string): { prev: string | undefined; next: string | undefined };
	/** The propositions a claim bears on, however far off, in order. */
	bearsOn(claim: string): readonly Proposition[];
	/** The words of a passage as they stand on its page. */
	contentIn(passage: string): readonly Inline[];
	/** What a passage shows above its words, if it does. */
	shownIn(passage: string): Shown | undefined;
	relationsIn(passage: string): readonly Relation[];
	/** Lines to claims of other editions: one by its id, those of a passage, and those in which a claim is a premise. */
	crossRelation(id: string): CrossRelation | undefined;
	crossIn(passage: string): readonly CrossRelation[];
	crossFrom(claim: string): readonly CrossRelation[];
	citationsIn(passage: string): readonly Citation[];
	citationsAt(claim: string): readonly Citation[];
	citationsOf(key: string): readonly Citation[];
	/** How many works the text cites: a list of works may hold others. */
	citedWorks: number;
	/** Claims whose it is (`by`) or that are reported through it (`via`), without a citation there. */
	claimsOf(key: string): readonly Claim[];
	conceptsIn(passage: string): readonly Concept[];
	/** Whether something has this id: a passage, claim, relation or heading. */
	knows(id: string): boolean;
	/** Where it is read: `/text/slug/#p67a`; a relation is read on its own page. */
	reading(id: string): string;
	/** Slug of the text page on which a passage, claim or heading stands; a page may begin before its first heading. */
	slugOf(id: string): string | undefined;
	/** The heading over a passage, claim or relation. */
	sectionOf(id: string): Section | undefined;
	/** The heading of the next higher level over a section. */
	partOf(section: Section): Section | undefined;
	textPage(slug: string): TextPage | undefined;
}

function group<T>(items: readonly T[], keys: (item: T) => Iterable<string>): (key: string) => readonly T[] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keys(item))) {
			const list = groups.get(key);
			if (list) list.push(item);
			else groups.set(key, [item]);
		}
	}
	return (key) => groups.get(key) ?? [];
}

/** Indexes an edition. Linear, but for sorting. */
export function buildSiteData(edition: Edition): SiteData {
	const mapped = toMapped(edition);
	const { graph, passages, claims, relations } = mapped;
	const sections = new Map(edition.sections.map((section) => [section.id, section]));
	const across = edition.crossRelations ?? [];
	const crossById = new Map(across.map((relation) => [relation.id, relation]));
	const isLine = (id: string) => graph.relations.has(id) || crossById.has(id);
	const passageOf = (id: string) =>
		passages.get(id) ?? passages.get(graph.claims.get(id)?.passage ?? graph.relations.get(id)?.passage ?? crossById.get(id)?.passage ?? '');
	const slugs = new Map<string, string>();
	const words = new Map<string, readonly Inline[]>();
	const shown = new Map<string, Shown>();
	for (const { slug, blocks } of edition.pages) {
		for (const block of blocks) {
			if (block.type === 'passage' && block.shown) shown.set(block.passage, block.shown);
			for (const item of passagesIn(block)) {
				slugs.set(item.passage, slug);
				words.set(item.passage, item.content);
			}
		}
	}
	const textPages = new Map(edition.pages.map((page) => [page.slug, page]));
	const slugOf = (id: string) => slugs.get(passageOf(id)?.id ?? id) ?? sections.get(id)?.slug;
	const sectionOf = (id: string) => sections.get(passageOf(id)?.section ?? id);
	const introductions = new Map(edition.propositions.map((page) => [page.number, page]));
	const propositions = mapped.propositions.map(({ number, claim }) => ({ number, claim, page: introductions.get(number) }));

	const anchors = {
		passages: edition.passages.map((passage) => passage.id),
		claims: claims.map((claim) => claim.id),
		relations: [...relations, ...across].map((relation) => relation.id),
	};
	const turns = new Map(
		Object.values(anchors).flatMap((row) => row.map((id, index) => [id, { prev: row[index - 1], next: row[index + 1] }] as const)),
	);
	const reached = once(() => {
		const all = new Map<string, Proposition[]>();
		for (const proposition of propositions) {
			for (const id of selectBearers(graph, proposition.claim.id)) {
				const list = all.get(id);
				if (list) list.push(proposition);
				else all.set(id, [proposition]);
			}
		}
		return all;
	});

	const parents = new Map<string, Section | undefined>();
	const contents: Contents[] = [];
	const open: Contents[] = [];
	const firstIn = new Map<string, string>();
	for (const passage of edition.passages) if (!firstIn.has(passage.section)) firstIn.set(passage.section, passage.id);
	for (const section of edition.sections) {
		const entry: Contents = { section, from: firstIn.get(section.id), parts: [] };
		while (open.length > 0 && (open.at(-1) as Contents).section.level >= section.level) open.pop();
		const parent = open.at(-1);
		parents.set(section.id, parent?.section);
		(parent?.parts ?? contents).push(entry);
		// a part without words of its own begins with the first words under it
		for (const above of open) above.from ??= entry.from;
		open.push(entry);
	}

	const cited = new Set(edition.citations.flatMap((citation) => citation.claims.map((claim) => `${citation.key} ${claim}`)));
	return {
		...mapped,
		sections,
		holders: edition.info.holders ?? {},
		sources: new Map(edition.sources.map((source) => [source.id, source])),
		propositions,
		contents,
		anchors,
		turnFrom: (id) => turns.get(id) ?? { prev: undefined, next: undefined },
		bearsOn: (id) => reached().get(id) ?? [],
		contentIn: (id) => words.get(id) ?? [],
		shownIn: (id) => shown.get(id),
		relationsIn: group(relations, (relation) => [relation.passage]),
		crossRelation: (id) => crossById.get(id),
		crossIn: group(across, (relation) => [relation.passage]),
		crossFrom: group(across, (relation) => relation.from),
		citationsIn: group(edition.citations, (citation) => [citation.passage]),
		citationsAt: group(edition.citations, (citation) => citation.claims),
		citationsOf: group(edition.citations, (citation) => [citation.key]),
		citedWorks: new Set(edition.citations.map(({ key }) => key)).size,
		claimsOf: group(
			claims,
			(claim) => [claim.by, claim.via].filter((key) => key !== undefined && !cited.has(`${key} ${claim.id}`)) as string[],
		),
		conceptsIn: group(edition.concepts, (concept) => [...concept.passages, ...concept.defined]),
		knows: (id) => passages.has(id) || sections.has(id) || graph.claims.has(id) || isLine(id),
		reading(id) {
			const slug = slugOf(id);
			return slug === undefined || isLine(id) ? route.anchor(id) : route.text(slug, id);
		},
		slugOf,
		sectionOf,
		partOf: (section) => parents.get(section.id),
		textPage: (slug) => textPages.get(slug),
	};
}
