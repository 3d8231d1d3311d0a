/** The maps one teaches with: small enough for a class, drawn without their sources, and told step by step. */
import { numbered, titled } from '#words/proposition.ts';
import { fitDepth, type Neighbourhood, selectNeighbourhood, selectWithin } from '../../argument/neighbourhood.ts';
import { buildSteps, type Step } from '../../lessons/build-steps.ts';
import { type DrawnMap, drawMap } from '../../maps/draw-map.ts';
import type { MapRequest } from '../../maps/map-graph.ts';
import type { Relation } from '../../model/edition.ts';
import { route } from '../../model/routes.ts';
import type { SiteContext } from '../data/context.ts';
import { loadRuler } from '../drawing/draw.ts';

/** How many claims a class can be led through in one go, where there is a choice. */
const MOST = 14;

export interface TeachingMap {
	id: string;
	title: string;
	/** The page on which the whole map is read. */
	path: string;
	neighbourhood: Neighbourhood;
	/** The same by the lines of the article and of the works it reports alone. */
	own: Neighbourhood;
}

/** The maps of the propositions, then the named ones. */
export function teachingMaps({ graph, propositions, edition }: Pick<SiteContext, 'graph' | 'propositions' | 'edition'>): TeachingMap[] {
	return [
		...propositions.map(({ number, claim, page }) => {
			// most of what bears on a proposition is aimed at a part of it
			const focus = [claim.id, ...graph.partsOf(claim.id)];
			const depth = fitDepth(graph, focus, MOST, 2);
			return {
				id: `proposition-${number}`,
				title: page ? titled(number, page.title) : numbered(number),
				path: route.proposition(number),
				neighbourhood: selectNeighbourhood(graph, focus, depth),
				own: selectWithin(graph, 'source', focus, depth),
			};
		}),
		...edition.maps.map(({ id, title, focus, depth }) => ({
			id,
			title,
			path: route.map(id),
			neighbourhood: selectNeighbourhood(graph, focus, depth),
			own: selectWithin(graph, 'source', focus, depth),
		})),
	];
}

const drawings = new WeakMap<SiteContext, Map<string, Promise<DrawnMap>>>();

/** Draws a teaching map; once for each state of the edition. Ids in the drawing begin with that of the map. */
export function drawTeachingMap(
	site: SiteContext,
	{ id, title, neighbourhood }: TeachingMap,
	href: (path: string) => string,
): Promise<DrawnMap> {
	return drawOnce(site, { id, title, neighbourhood, works: new Map() }, href);
}

/** Draws it without the editors’ lines; undefined where there are none of theirs, or none but theirs. */
export async function drawOwnLines(site: SiteContext, map: TeachingMap, href: (path: string) => string): Promise<DrawnMap | undefined> {
	if (!opensWithout(map)) return undefined;
	return drawOnce(site, { id: `${map.id}-own`, title: map.title, neighbourhood: map.own, works: new Map(), within: 'source' }, href);
}

function drawOnce(site: SiteContext, request: MapRequest, href: (path: string) => string): Promise<DrawnMap> {
	let drawn = drawings.get(site);
	if (!drawn) {
		drawn = new Map();
		drawings.set(site, drawn);
	}
	let drawing = drawn.get(request.id);
	if (!drawing) {
		drawing = loadRuler().then((ruler) => drawMap(request, { ruler, href }));
		drawn.set(request.id, drawing);
	}
	return drawing;
}

/** The order in which the map is built before a class: without the editors’ lines, and then on with them. */
export function stepsOf({ graph }: Pick<SiteContext, 'graph'>, map: TeachingMap): Step[] {
	return buildSteps(map.neighbourhood, graph, opensWithout(map) ? map.own : undefined);
}

/** The lines of a map that the editors add. */
export function linesOfEditors({ neighbourhood, own }: TeachingMap): Relation[] {
	const theirs = new Set(own.relations.map(({ id }) => id));
	return neighbourhood.relations.filter(({ id }) => !theirs.has(id));
}

/** Whether a map opens without the editors’ lines: not where there are none of theirs, or none but theirs. */
const opensWithout = ({ neighbourhood, own }: TeachingMap): boolean =>
	own.relations.length > 0 && own.relations.length < neighbourhood.relations.length;

/** The drawing with classes at some of its boxes, so that a style sheet can leave them blank; blank ones lead nowhere that tells. */
export function withBlanks(svg: string, prefix: string, blanks: Readonly<Record<string, readonly string[]>>): string {
	return svg.replace(
		/<a id="([^"]+)" href="[^"]*" class="([^"]*)"( aria-current="true")?/g,
		(_tag, id: string, classes: string, current = '') => {
			const more = Object.entries(blanks).flatMap(([name, ids]) =>
				id.startsWith(prefix) && ids.includes(id.slice(prefix.length)) ? name : [],
			);
			return `<a id="${id}" class="${[classes, ...more].join(' ')}"${current}`;
		},
	);
}
