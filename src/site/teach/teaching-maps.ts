/** The maps one teaches with: small enough for a class, drawn without their sources, and told step by step. */
import { numbered, titled } from '#words/proposition.ts';
import { fitDepth, type Neighbourhood, selectNeighbourhood, selectWithin } from '../../argument/neighbourhood.ts';
import { buildSteps, type Step } from '../../lessons/build-steps.ts';
import { type BlankMap, buildBlankMap } from '../../lessons/build-worksheet.ts';
import type { MapRequest } from '../../maps/map-graph.ts';
import type { Relation } from '../../model/edition.ts';
import { route } from '../../model/routes.ts';
import type { SiteContext } from '../data/context.ts';
import type { MapLook, SentMap } from '../drawing/map-worker.ts';

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

/** Draws a teaching map. Ids in the drawing begin with that of the map. */
export function drawTeachingMap(site: SiteContext, map: TeachingMap, look?: MapLook): Promise<SentMap> {
	return site.drawLoose(wholeOf(map), look);
}

/** Draws it without the editors’ lines; undefined where there are none of theirs, or none but theirs. */
export async function drawOwnLines(site: SiteContext, map: TeachingMap, look?: MapLook): Promise<SentMap | undefined> {
	return opensWithout(map) ? site.drawLoose(ownOf(map), look) : undefined;
}

/** A map to be filled in: boxes that are blank when half of it is, or all of it, have the classes `b-half` and `b-all`. */
export interface MapWorksheet {
	drawing: SentMap;
	half: BlankMap;
	all: BlankMap;
}

/** The map as a worksheet, whole and, where `drawOwnLines` has one, without the editors’ lines. */
export async function drawWorksheets(site: SiteContext, map: TeachingMap): Promise<{ whole: MapWorksheet; own?: MapWorksheet }> {
	const draw = async (request: MapRequest): Promise<MapWorksheet> => {
		const blank = (share: number) => buildBlankMap(request.neighbourhood, { seed: map.id, share });
		const [half, all] = [blank(0.5), blank(1)];
		const blanks = { 'b-half': half.bank, 'b-all': all.bank };
		return { drawing: await site.drawLoose(request, { blanks }), half, all };
	};
	const whole = await draw(wholeOf(map));
	return opensWithout(map) ? { whole, own: await draw(ownOf(map)) } : { whole };
}

const wholeOf = ({ id, title, neighbourhood }: TeachingMap): MapRequest => ({ id, title, neighbourhood, works: new Map() });
const ownOf = ({ id, title, own }: TeachingMap): MapRequest => ({
	id: `${id}-own`,
	title,
	neighbourhood: own,
	works: new Map(),
	within: 'source',
});

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
