/** Arguments to draw in tests and benchmarks: made up, with every kind of node and step that a map knows. */
import { buildGraph } from '../../src/argument/graph.ts';
import { selectNeighbourhood } from '../../src/argument/neighbourhood.ts';
import type { MapRequest, MapSource } from '../../src/maps/map-graph.ts';
import type { Claim, Relation } from '../../src/model/edition.ts';
import { labelOf } from '../../src/model/ids.ts';
import { layerNames } from '../../src/model/layers.ts';
import { relationTypes } from '../../src/model/relations.ts';
import { route } from '../../src/model/routes.ts';

/** A claim from a line `p61b reported evidence: its words`; the first word is its id, the others its voice, kind or `P3`. */
function claimOf(line: string): Claim {
	const [head = '', ...rest] = line.split(': ');
	const [id = '', ...marks] = head.split(' ');
	const proposition = marks.map((mark) => /^P(\d)$/.exec(mark)?.[1]).find(Boolean);
	const kind = (['assumption', 'definition', 'evidence', 'question'] as const).find((one) => marks.includes(one)) ?? 'claim';
	const voice = (['author', 'reported', 'shared', 'conceded'] as const).find((one) => marks.includes(one));
	return {
		id,
		label: labelOf(id, proposition ? Number(proposition) : undefined),
		kind,
		voice: voice ?? (kind === 'assumption' ? 'ascribed' : 'author'),
		...(marks.includes('implicit') ? { implicit: true as const } : {}),
		...(marks.includes('uncertain') ? { certainty: 'low' as const } : {}),
		...(proposition ? { proposition: Number(proposition) } : {}),
		passage: id.replace(/[a-z]+$/, ''),
		text: rest.join(': '),
		url: route.anchor(id),
	};
}

/** A relation from a line `x4 p67e p68a > p73a: why`, or with its kind and who draws it `x4:challenge:editors …`; an attack on an assumption undermines it. */
function relationOf(line: string, isAssumption: (id: string) => boolean = () => false): Relation {
	const [ends = '', ...why] = line.split(': ');
	const [left = '', to = ''] = ends.split(' > ');
	const [head = '', ...from] = left.split(' ');
	const [id = '', kind, drawn] = head.split(':');
	const type = relationTypes.find((one) => one === kind) ?? (id.startsWith('s') ? 'support' : 'attack');
	return {
		id,
		type,
		...(type === 'attack'
			? { attackType: /^[sx]/.test(to) ? ('undercut' as const) : isAssumption(to) ? ('undermine' as const) : ('rebut' as const) }
			: {}),
		drawn: layerNames.find((one) => one === drawn) ?? 'article',
		from,
		to,
		why: why.join(': ') || `The one bears on the other in ${id}.`,
		passage: (from[0] ?? '').replace(/[a-z]+$/, ''),
		url: route.anchor(id),
	};
}

/** Works from lines `p61b: Cooke & Morgan 1998; Saxenian 1994`. */
function worksOf(lines: readonly string[]): Map<string, MapSource[]> {
	return new Map(
		lines.map((line) => {
			const [id = '', labels = ''] = line.split(': ');
			const source = (label: string) => {
				const key =
					label
						.toLowerCase()
						.replace(/[^a-z]+/g, '-')
						.replace(/-$/, '') + (/\d+[a-z]?$/.exec(label)?.[0] ?? '');
				return { key, label, url: `/sources/${key}/` };
			};
			return [id, labels.split('; ').map(source)];
		}),
	);
}

export interface Sample {
	claims: readonly string[];
	relations: readonly string[];
	works?: readonly string[];
}

/** The request for a map of a sample around `focus`. */
export function requestOf(
	id: string,
	sample: Sample,
	focus: readonly string[],
	depth: number,
	direction: 'towards' | 'both' = 'towards',
): MapRequest {
	const claims = sample.claims.map(claimOf);
	const assumptions = new Set(claims.filter((claim) => claim.kind === 'assumption').map((claim) => claim.id));
	const graph = buildGraph(
		claims,
		sample.relations.map((line) => relationOf(line, (one) => assumptions.has(one))),
	);
	return {
		id,
		title: `Argument map of ${focus.join(', ')}`,
		neighbourhood: selectNeighbourhood(graph, [...focus], depth, direction),
		works: worksOf(sample.works ?? []),
	};
}

/** A proposition with every kind of node and step, about bridges: eleven nodes. */
export const bridges: Sample = {
	claims: [
		'p65c P3 reported: Where a town builds a bridge, trade follows, because carts that had to wait for the ferry can now cross at any hour.',
		'p61b reported: Only towns with a bridge keep a market all the year round.',
		'p11c reported evidence: In nine valleys the market closed when the ferry froze.',
		'p62a reported: The upper town outgrew the lower one after its bridge was built.',
		'p68d: One town beside one river does not speak for all of them.',
		'p73b assumption: The shorter the crossing, the more carts will cross.',
		'p73a assumption implicit: There are carts that want to cross.',
		'p67e evidence: Carters in several valleys met the offer of a bridge with ‘great indifference’.',
		'p63b shared: Nothing keeps letters, carters and gossip on one bank.',
		'p96b: Custom and kinship decide where people trade, not the crossing.',
		'p75c reported: Shared weights and measures carry trade even over long detours.',
		'p81c reported question: Would a fair not do as well as a bridge?',
	],
	relations: [
		's1 p61b > p65c: A market all the year is what trade looks like.',
		's2 p62a > p65c',
		's3 p11c > p61b',
		'x1 p68d > s2: The step goes from a single case to all.',
		's4:presupposition:editors p73b > p65c',
		's5:presupposition p73a > p73b',
		'x2 p67e > p73a',
		'x3:qualification:source p63b > p65c',
		'x4:attack:editors p96b > p65c',
		's6 p75c > p96b',
		'x5:challenge p81c > x4',
	],
	works: [
		'p11c: Oerlemans et al. 1931',
		'p61b: Cook & Moran 1898',
		'p62a: Saxon 1894',
		'p67e: Lorenz 1905b',
		'p75c: Tower & Raleigh 1905; Cook & Moran 1898',
		'p63b: McKinley et al. 1902',
		'p81c: Bosman 1905',
	],
};

const CLAUSES = [
	'the crossing is used by those who live nearest to it and hardly by anyone who comes from farther away',
	'tolls fall when a second bridge opens',
	'a ferry costs its owner more in winter than it earns him in the whole of the summer, whatever the toll may be',
	'merchants follow one another rather than the shortest road between two markets',
	'what was measured in the dry years need not hold when the river is in spate and the fords are closed to carts',
	'the figures were gathered by the toll-keepers themselves',
	'kinship explains more of the trade than distance does',
	'no town without a bridge was asked, so that nothing can be said about what towns do that never had one',
	'the older charters show markets on both banks long before there was any bridge at all',
];

/**
 * A larger argument of `size` nodes, always the same for the same numbers: reasons, assumptions, linked premises, undercuts,
 * attacks that answer each other in a circle, claims that bear on two others. Labels have 40 to 140 letters.
 */
export function largeSample(size: number): Sample {
	const claims = [
		'p1a P1 reported: Bridges make towns rich, and the sooner a town builds one the richer it will be in the years that follow, whoever its neighbours are.',
	];
	const relations: string[] = [];
	const works: string[] = [];
	const marks = [
		'reported',
		'',
		'assumption',
		'',
		'shared',
		'reported evidence',
		'',
		'question',
		'conceded',
		'reported definition',
		'assumption implicit',
		'uncertain',
	];
	const idOf = (index: number) => `p${1 + index}a`;
	for (let index = 1; index < size; index++) {
		const mark = marks[index % marks.length] ?? '';
		const clause = CLAUSES[(index * 4) % CLAUSES.length] as string;
		claims.push(`${idOf(index)}${mark ? ` ${mark}` : ''}: ${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`);
		const target = index < size * 0.45 ? 'p1a' : idOf(1 + ((index * 7) % Math.floor(size * 0.45)));
		const assumed = mark.startsWith('assumption');
		if (index % 9 === 5 && target !== 'p1a') relations.push(`s${index} ${idOf(index)} ${idOf(index - 2)} > ${target}`);
		else {
			const layer = ['article', 'source', 'editors'][index % 3];
			const kind = assumed
				? 'presupposition'
				: index % 3 === 1
					? 'support'
					: (['attack', 'challenge', 'qualification'][index % 4] ?? 'attack');
			relations.push(`${assumed || index % 3 === 1 ? 's' : 'x'}${index}:${kind}:${layer} ${idOf(index)} > ${target}`);
		}
		if (index % 8 === 3) works.push(`${idOf(index)}: Author ${'ABCDEFGH'[index % 7]} & Other ${1990 + index}`);
	}
	const steps = relations.filter((line) => line.startsWith('s') && line.endsWith('> p1a')).map((line) => line.split(/[ :]/)[0]);
	if (steps[1]) relations.push(`x900 ${idOf(size - 1)} > ${steps[1]}`);
	if (size > 12) {
		relations.push(`x901 ${idOf(size - 2)} > ${idOf(size - 3)}`, `x902 ${idOf(size - 3)} > ${idOf(size - 2)}`);
		relations.push(`x903 ${idOf(size - 4)} > p1a`);
	}
	return { claims, relations, works };
}
