/** The whole argument on a sheet, or, of a large edition, each of its parts on one. */
import * as words from '#words/map.ts';
import { type ArgumentGraph, buildGraph } from '../../argument/graph.ts';
import { authorYear } from '../../citations/author-year.ts';
import { layoutWholeMap } from '../../maps/whole-map.ts';
import type { WholeMap, WholeMapRequest } from '../../maps/whole-map-parts.ts';
import { toWholeSvg } from '../../maps/whole-map-svg.ts';
import type { Claim, Section } from '../../model/edition.ts';
import { compareIds } from '../../model/ids.ts';
import { route } from '../../model/routes.ts';
import type { Contents, SiteData } from '../data/site-data.ts';
import { loadRuler } from './ruler.ts';

/** A sheet laid out, and written as SVG, ready to stand in a page. */
export interface DrawnSheet {
	map: WholeMap;
	svg: string;
}

/** How many claims one sheet holds. */
const MOST_ON_A_SHEET = 600;

/** A sheet: which sections' claims it shows. */
export interface SheetPlan {
	/** `/map/`, or `/map/part/h9/`. */
	path: string;
	/** The part that it shows; undefined for the whole. */
	part: Section | undefined;
	sections: Section[];
	claims: Claim[];
}

/** The whole on one sheet where that can be read; else a sheet for each part, and for each section of a part that is too large itself. */
export function sheetsOf(site: SiteData): SheetPlan[] {
	const under = (entry: Contents): Section[] => [entry.section, ...entry.parts.flatMap(under)];
	const inSection = Map.groupBy(site.claims, (claim) => site.sectionOf(claim.id));
	const sheet = (sections: Section[], part?: Section): SheetPlan => {
		const claims = sections.flatMap((section) => inSection.get(section) ?? []);
		return { path: part ? route.part(part.id) : route.map('whole'), part, sections, claims };
	};
	const whole = sheet(site.edition.sections);
	if (site.claims.length <= MOST_ON_A_SHEET) return [whole];
	const divide = (entry: Contents): SheetPlan[] => {
		const all = sheet(under(entry), entry.section);
		if (all.claims.length === 0) return [];
		if (all.claims.length <= MOST_ON_A_SHEET || entry.parts.length === 0) return [all];
		const own = sheet([entry.section], entry.section);
		return [...(own.claims.length > 0 ? [own] : []), ...entry.parts.flatMap(divide)];
	};
	return site.contents.flatMap(divide);
}

/** What is drawn on a sheet. The propositions stand on every sheet of a large edition, since everything is told by them. */
function requestOf(site: SiteData, sheet: SheetPlan): WholeMapRequest {
	const inText = new Map<string, Claim[]>();
	for (const claim of sheet.claims) {
		const section = site.sectionOf(claim.id)?.id ?? '';
		inText.set(section, [...(inText.get(section) ?? []), claim]);
	}
	const regions = sheet.sections.flatMap((section) => {
		const claims = inText.get(section.id) ?? [];
		return claims.length > 0 ? [{ id: section.id, title: section.title, path: route.text(section.slug, section.id), claims }] : [];
	});
	const others = site.propositions.map((proposition) => proposition.claim).filter((claim) => !sheet.claims.includes(claim));
	if (others.length > 0) regions.push({ id: 'others', title: words.propositions, path: '/propositions/', claims: others });
	const here = new Set(sheet.claims.map((claim) => claim.id));
	return {
		graph: sheet.part ? selectGraph(site, [...sheet.claims, ...others]) : site.graph,
		regions,
		works: site.edition.sources.flatMap((source) => {
			const claims = [
				...site.citationsOf(source.id).flatMap((citation) => citation.claims),
				...site.claimsOf(source.id).map((claim) => claim.id),
			];
			const leaning = [...new Set(claims)].filter((id) => here.has(id));
			return leaning.length > 0 ? [{ key: source.id, label: authorYear(source), path: route.source(source.id), claims: leaning }] : [];
		}),
	};
}

/** The graph of these claims alone: a sheet of a large edition must not look at all relations to find its own. */
function selectGraph({ graph }: SiteData, claims: readonly Claim[]): ArgumentGraph {
	const here = new Set(claims.map((claim) => claim.id));
	const isHere = (id: string): boolean => {
		const step = graph.relations.get(id);
		return step ? step.from.every(isHere) && isHere(step.to) : here.has(id);
	};
	const relations = new Set(claims.flatMap((claim) => graph.drawnFrom(claim.id)));
	return buildGraph(
		claims,
		[...relations].filter((relation) => isHere(relation.id)).sort((a, b) => compareIds(a.id, b.id)),
	);
}

/** Lays a sheet out and writes it. `href` puts the base before paths. */
export async function drawSheet(site: SiteData, sheet: SheetPlan, href: (path: string) => string): Promise<DrawnSheet> {
	const map = layoutWholeMap(requestOf(site, sheet), await loadRuler());
	return { map, svg: toWholeSvg(map, { href, labelledBy: 'map-caption', describedBy: 'map-told', detailedBy: 'map-outline' }) };
}
