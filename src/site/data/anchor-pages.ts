/** What the permanent page of a claim, a passage or a relation shows. */
import { describeObjections, listObjections, statusOf } from '../../argument/describe-claim.ts';
import { describeAim } from '../../argument/describe-relation.ts';
import { anchorMap } from '../../maps/select-maps.ts';
import type { Claim, Concept, CrossRelation, Passage, Relation } from '../../model/edition.ts';
import type { Status } from '../../model/statuses.ts';
import { type ShownMap, showMap } from '../drawing/shown-map.ts';
import { type CitationShown, describeCitation, type NamedWork, nameWork } from './citations.ts';
import type { SiteContext } from './context.ts';
import { placeOf, type TextPlace } from './place.ts';
import { type CrossProps, crossProps, type RelationProps, relationProps } from './relation-props.ts';
import { toQuotedHtml, toShownHtml } from './to-html.ts';

/** How a claim stands by the article's own argument. */
export interface ShownStanding {
	id: string;
	status: Status;
	/** What is brought against it, in a sentence. */
	objections: string;
}

/** A claim or assumption. */
export interface ClaimPage {
	claim: Claim;
	place: TextPlace;
	/** The paths of the claim and of its passage where they are read. */
	reading: { claim: string; passage: string };
	/** The work whose claim it is, and the one through which that is known. */
	by: NamedWork | undefined;
	via: NamedWork | undefined;
	/** The numbers of the propositions that it bears on. */
	reaches: readonly number[];
	standing: ShownStanding;
	/** The words of its passage, with its own marked, as HTML. */
	quoted: string;
	map: ShownMap | undefined;
	/** What it bears on; what bears on it; and what bears on the steps towards it. */
	outward: readonly RelationProps[];
	inward: readonly RelationProps[];
	undercuts: readonly RelationProps[];
	/** What it bears on in other editions. */
	across: readonly CrossProps[];
	citations: readonly CitationShown[];
}

export async function describeClaimPage(site: SiteContext, claim: Claim): Promise<ClaimPage> {
	const { graph } = site;
	const undercuts = graph.stepsTo(claim.id).flatMap((step) => graph.bearingOn(step.id));
	return {
		claim,
		place: placeOf(site, claim.passage),
		reading: { claim: site.reading(claim.id), passage: site.reading(claim.passage) },
		by: claim.by === undefined ? undefined : nameWork(site, claim.by),
		via: claim.via === undefined ? undefined : nameWork(site, claim.via),
		reaches: site.bearsOn(claim.id).map(({ number }) => number),
		standing: { id: claim.id, status: statusOf(graph, claim.id), objections: describeObjections(listObjections(claim.id, site)) },
		quoted: toQuotedHtml(site, site.contentIn(claim.passage), claim.id),
		map: await mapAround(site, claim.id),
		outward: graph.drawnFrom(claim.id).map((relation) => relationProps(site, relation, 'target')),
		inward: graph.bearingOn(claim.id).map((relation) => relationProps(site, relation, 'premises')),
		undercuts: undercuts.map((relation) => relationProps(site, relation, 'premises')),
		across: site.crossFrom(claim.id).map((relation) => crossProps(site, relation)),
		citations: site.citationsAt(claim.id).map((citation) => describeCitation(site, citation)),
	};
}

export interface PassagePage {
	passage: Passage;
	place: TextPlace;
	/** The path where it is read. */
	reading: string;
	/** What it shows above its words, and its words, as HTML. */
	shown: string;
	quoted: string;
	claims: readonly Claim[];
	map: ShownMap | undefined;
	/** The steps that it makes. */
	relations: readonly RelationProps[];
	/** Those that lead to other editions. */
	across: readonly CrossProps[];
	citations: readonly CitationShown[];
	concepts: readonly Concept[];
}

export async function describePassagePage(site: SiteContext, passage: Passage): Promise<PassagePage> {
	const { id } = passage;
	const content = site.contentIn(id);
	return {
		passage,
		place: placeOf(site, id),
		reading: site.reading(id),
		shown: toShownHtml(site, site.shownIn(id), content, true),
		quoted: toQuotedHtml(site, content),
		claims: site.claimsIn(id),
		map: await mapAround(site, id),
		relations: site.relationsIn(id).map((relation) => relationProps(site, relation, 'premises')),
		across: site.crossIn(id).map((relation) => crossProps(site, relation)),
		citations: site.citationsIn(id).map((citation) => describeCitation(site, citation)),
		concepts: site.conceptsIn(id),
	};
}

/** A support or an attack. */
export interface RelationPage {
	relation: Relation;
	place: TextPlace;
	/** The path where its passage is read. */
	reading: string;
	premises: readonly Claim[];
	/** What it bears on: a claim, or a step with its name. */
	target: { claim: Claim } | { step: Relation; name: string } | undefined;
	map: ShownMap | undefined;
	/** What bears on it. */
	inward: readonly RelationProps[];
}

export async function describeRelationPage(site: SiteContext, relation: Relation): Promise<RelationPage> {
	const { graph } = site;
	const step = graph.relations.get(relation.to);
	const claim = graph.claims.get(relation.to);
	return {
		relation,
		place: placeOf(site, relation.passage),
		reading: site.reading(relation.passage),
		premises: relation.from.flatMap((id) => graph.claims.get(id) ?? []),
		target: step ? { step, name: describeAim(step.id, graph) } : claim && { claim },
		map: await mapAround(site, relation.id),
		inward: graph.bearingOn(relation.id).map((one) => relationProps(site, one, 'premises')),
	};
}

/** A line to a claim of another edition. */
export interface CrossPage extends CrossProps {
	place: TextPlace;
	/** The path where its passage is read. */
	reading: string;
	claims: readonly Claim[];
	map: ShownMap | undefined;
}

export async function describeCrossPage(site: SiteContext, relation: CrossRelation): Promise<CrossPage> {
	return {
		...crossProps(site, relation),
		place: placeOf(site, relation.passage),
		reading: site.reading(relation.passage),
		claims: relation.from.flatMap((id) => site.graph.claims.get(id) ?? []),
		map: await mapAround(site, relation.id),
	};
}

async function mapAround(site: SiteContext, id: string): Promise<ShownMap | undefined> {
	const map = anchorMap(site, id);
	return map && showMap(site, map);
}
