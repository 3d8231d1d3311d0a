/** What the argument answers to what is asked of the whole map: which claims, lines and works are lit or kept. Without a page. */
import { bearingAround, selectBearers } from '../../../argument/neighbourhood.ts';
import { selectLeaning } from '../../../argument/questions.ts';
import type { Claim, Relation } from '../../../model/edition.ts';
import { type Side, sideNames, sideOf, sides } from '../../../model/relations.ts';
import type { Argument } from '../../data/argument-file.ts';
import type { Filters } from './whole-map-address.ts';

/** What is lit on the map; all else steps back. */
export interface Lit {
	nodes: string[];
	relations: string[];
	/** Of these that which was asked for. */
	chosen: string[];
	/** Works, each with a claim that leans on it. */
	works: [work: string, claim: string][];
}

const idOf = ({ id }: { id: string }): string => id;

/** A claim, with what bears on it, what it bears on, and the works it rests on. */
export function answerClaim(
	argument: Argument,
	claim: Claim,
): { lit: Lit; bearing: readonly Relation[]; drawn: readonly Relation[]; works: string[] } {
	const { graph } = argument;
	const bearing = bearingAround(graph, claim.id);
	const drawn = graph.drawnFrom(claim.id);
	const cited = argument.citations.filter(({ claims }) => claims.includes(claim.id)).map(({ key }) => key);
	const works = [...new Set([...cited, ...[claim.by, claim.via].filter((key) => key !== undefined)])];
	const relations = [...bearing, ...drawn];
	const nodes = relations.flatMap(({ from, to }) => {
		const step = graph.relations.get(to);
		return [...from, ...(step ? [...step.from, step.to] : [to])];
	});
	return {
		lit: { nodes, relations: relations.map(idOf), chosen: [claim.id], works: works.map((work) => [work, claim.id]) },
		bearing,
		drawn,
		works,
	};
}

/** A relation, with its ends and what is drawn against it. `step` is the line at which it aims, where it aims at one. */
export function answerRelation(
	argument: Argument,
	relation: Relation,
): { lit: Lit; step: Relation | undefined; against: readonly Relation[] } {
	const { graph } = argument;
	const step = graph.relations.get(relation.to);
	const against = graph.bearingOn(relation.id);
	return {
		lit: {
			nodes: [...relation.from, ...(step ? [...step.from, step.to] : [relation.to]), ...against.flatMap(({ from }) => from)],
			relations: [relation.id, ...(step ? [step.id] : []), ...against.map(idOf)],
			chosen: [relation.id],
			works: [],
		},
		step,
		against,
	};
}

/** All that a part brings for, or against, a proposition. A band is `h9,p57a,attacks`: the part, the proposition, the class of the side. */
export function answerBand(
	argument: Argument,
	band: string,
): { lit: Lit; part: string; proposition: string; side: Side; relations: Relation[] } {
	const { graph } = argument;
	const [part = '', proposition = '', className] = band.split(',');
	const side = sideNames.find((name) => sides[name].className === className) ?? 'for';
	const partOf = (id: string) => argument.places[graph.claims.get(id)?.passage ?? '']?.section;
	const relations = [...graph.relations.values()].filter((relation) => {
		const aim = graph.relations.get(relation.to)?.to ?? relation.to;
		return aim === proposition && sideOf(relation) === side && relation.from.some((id) => partOf(id) === part && id !== proposition);
	});
	const nodes = [proposition, ...relations.flatMap(({ from }) => from)];
	return { lit: { nodes, relations: relations.map(idOf), chosen: [proposition], works: [] }, part, proposition, side, relations };
}

/** A work, with the claims that lean on it and the lines between these. */
export function answerWork(argument: Argument, key: string): { lit: Lit; claims: Claim[] } {
	const claims = selectLeaning(argument, key);
	const ids = new Set(claims.map(idOf));
	const relations = [...argument.graph.relations.values()].filter(({ from, to }) => ids.has(to) && from.some((id) => ids.has(id)));
	return {
		lit: { nodes: [...ids], relations: relations.map(idOf), chosen: [key], works: claims.map(({ id }) => [key, id]) },
		claims,
	};
}

/** What filters leave; nothing is left out of the map, but all else is dimmed. */
export interface Kept {
	claims: Set<string>;
	works: Set<string>;
	relations: Set<string>;
	/** Whether the band from a part to a proposition is kept. */
	flow(part: string, proposition: string): boolean;
}

/** What is kept; undefined where nothing is filtered. */
export function keepBy(argument: Argument, filters: Filters): Kept | undefined {
	if (Object.values(filters).every((value) => value === '')) return undefined;
	const { graph } = argument;
	const { part, kind, voice, prop, source } = filters;
	const bearers = prop ? selectBearers(graph, prop) : undefined;
	const leaning = source ? new Set(selectLeaning(argument, source).map(idOf)) : undefined;
	const claims = argument.claims.filter(
		(claim) =>
			(!part || argument.places[claim.passage]?.section === part) &&
			(!kind || claim.kind === kind) &&
			(!voice || claim.voice === voice) &&
			(!bearers || claim.id === prop || bearers.has(claim.id)) &&
			(!leaning || leaning.has(claim.id)),
	);
	const ids = new Set(claims.map(idOf));
	const works = argument.citations.filter(({ key, claims }) => (source ? key === source : claims.some((id) => ids.has(id))));
	const relations = [...graph.relations.values()].filter(
		({ from, to }) => ids.has(graph.relations.get(to)?.to ?? to) && from.every((id) => ids.has(id)),
	);
	const alone = !kind && !voice && !source;
	return {
		claims: ids,
		works: new Set(works.map(({ key }) => key)),
		relations: new Set(relations.map(idOf)),
		flow: (from, to) => alone && (!part || part === from) && (!prop || prop === to),
	};
}
