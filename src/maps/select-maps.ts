/** Which maps an edition has, and what each is of. */

import * as words from '#words/map.ts';
import { paragraphName } from '#words/paragraph.ts';
import { type ArgumentGraph, restrictTo } from '../argument/graph.ts';
import { fitDepth, type Neighbourhood, reachAcross, selectMainLine, selectNeighbourhood, selectWithin } from '../argument/neighbourhood.ts';
import type { Claim, Edition } from '../model/edition.ts';
import { isWithin, type Layer } from '../model/layers.ts';
import { relationRow } from '../model/relations.ts';
import type { MapRequest, MapSource } from './map-graph.ts';

/** What maps are selected from. */
export interface Mapped {
	edition: Pick<Edition, 'maps' | 'crossRelations'>;
	graph: ArgumentGraph;
	passages: { has(id: string): boolean };
	propositions: readonly { number: number; claim: Claim }[];
	claimsIn(passage: string): readonly Claim[];
	/** Printed name: `67a`, `P3`, `s3`. */
	label(id: string): string;
}

/** What a map is of. `id` names its files under `/data/maps/`. */
export interface MapOf {
	id: string;
	title: string;
	focus: readonly string[];
	depth: number;
	direction: 'towards' | 'both';
	/** It is the main line, whatever its focus. */
	main?: true;
	/** The widest layer whose lines it shows; all of them when missing. */
	within?: Layer;
}

/** How many claims one picture may show when there is a choice, and how far it may go. */
const MOST = 36;
const DEEPEST = 2;

/** What the article argues as a whole; undefined where the editors marked no main line. */
export function mainLine(site: Pick<Mapped, 'graph'>): MapOf | undefined {
	const focus = selectMainLine(site.graph).claims.map(({ id }) => id);
	return focus.length === 0 ? undefined : { id: 'main-line', title: words.mainLineTitle, focus, depth: 0, direction: 'both', main: true };
}

/**
 * What a map shows, with the lines of its focus to other editions. The main line keeps all of its claims, whoever draws the lines between
 * them, and no line of it leads out.
 */
export function neighbourhoodOf(
	{ graph, edition }: Pick<Mapped, 'graph' | 'edition'>,
	{ focus, depth, direction, main, within }: MapOf,
): Neighbourhood {
	if (main) return selectMainLine(within === undefined ? graph : restrictTo(graph, within));
	const found =
		within === undefined ? selectNeighbourhood(graph, focus, depth, direction) : selectWithin(graph, within, focus, depth, direction);
	const lines = (edition.crossRelations ?? []).filter((line) => within === undefined || isWithin(line, within));
	return reachAcross(graph, found, lines, focus);
}

/** The map of a proposition: its reasons and objections, and what lies behind them as far as one picture holds it. */
export function propositionMap(site: Mapped, number: number): MapOf | undefined {
	const proposition = site.propositions.find((one) => one.number === number);
	if (!proposition) return undefined;
	// most of what bears on a proposition is aimed at a part of it
	const focus = [proposition.claim.id, ...site.graph.partsOf(proposition.claim.id)];
	return {
		id: `proposition-${number}`,
		title: words.ofProposition(number),
		focus,
		depth: fitDepth(site.graph, focus, MOST, DEEPEST),
		direction: 'towards',
	};
}

/**
 * The map around an anchor; undefined where nothing bears on anything. A passage is seen through its claims, one step each way;
 * of a relation one sees its two ends and what denies it, since its target may have many other reasons.
 */
export function anchorMap(site: Mapped, id: string): MapOf | undefined {
	const { graph } = site;
	const across = site.edition.crossRelations ?? [];
	const relation = graph.relations.get(id) ?? across.find((line) => line.id === id);
	if (relation) return { id, title: words.ofRelation(relationRow(relation).noun.one, id), focus: [id], depth: 0, direction: 'both' };
	const passage = site.passages.has(id);
	const focus = passage ? site.claimsIn(id).map((claim) => claim.id) : [id];
	const leadsOut = (id: string) => across.some(({ from }) => from.includes(id));
	if (!focus.some((one) => graph.bearingOn(one).length + graph.drawnFrom(one).length > 0 || leadsOut(one))) return undefined;
	return { id, title: words.around(passage ? paragraphName(site.label(id)) : site.label(id)), focus, depth: 1, direction: 'both' };
}

/** The named maps of `maps.yml`. */
export function namedMaps(site: Mapped): MapOf[] {
	return site.edition.maps.map((spec) => ({
		id: spec.id,
		title: spec.title,
		focus: spec.focus,
		depth: spec.depth,
		direction: 'towards',
	}));
}

/** Every map of the edition: those with names, and those around each passage, claim and line. `anchors` are the ids that have a page. */
export function allMaps(site: Mapped, anchors: Iterable<string>): MapOf[] {
	const maps = [
		mainLine(site),
		...site.propositions.map((proposition) => propositionMap(site, proposition.number)),
		...namedMaps(site),
		...[...anchors].map((id) => anchorMap(site, id)),
	];
	return maps.filter((map) => map !== undefined);
}

/** What is drawn of a map. `worksAt` gives the works that are cited at a claim. */
export function buildMapRequest(site: Mapped, map: MapOf, worksAt: (claim: string) => MapSource[]): MapRequest {
	const neighbourhood = neighbourhoodOf(site, map);
	return {
		id: map.id,
		title: map.title,
		neighbourhood: map.main ? neighbourhoodOf(site, { ...map, within: 'editors' }) : neighbourhood,
		// the main line is to be read at one glance
		works: new Map(map.main ? [] : neighbourhood.claims.map(({ id }) => [id, worksAt(id)])),
		...(map.main ? { layout: 'rows' as const } : {}),
		...(map.within === undefined ? {} : { within: map.within }),
	};
}
