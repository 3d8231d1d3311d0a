/**
 * A claim told in words, for the card beside its sentence and for the paragraph's notes: who holds it, how it stands, what speaks for and against it,
 * and what it speaks for and against in turn. Data without markup; sentences end in a full stop.
 */

import { capitalize, count, enumerate, times } from '#words/grammar.ts';
import { authorYear } from '../citations/author-year.ts';
import type { Citation, Claim, CslItem, Relation } from '../model/edition.ts';
import { compareLayers, isWithin, type Layer, layers } from '../model/layers.ts';
import { classesOf } from '../model/presentation.ts';
import { isObjection, objectionTypes, type RelationType, relationKinds, relationRow } from '../model/relations.ts';
import type { Status } from '../model/statuses.ts';
import type { ClaimVoice } from '../model/voices.ts';
import { type Aim, type LayeredAim, layeredAimsOf } from './aims.ts';
import type { ArgumentGraph } from './graph.ts';
import { readStandings } from './standing.ts';
import { describeLocator } from './words.ts';

/** What the words are taken from. */
export interface Told {
	graph: ArgumentGraph;
	sources: ReadonlyMap<string, CslItem>;
	/** Who holds claims when no single work does, by the names that claims give. */
	holders: Readonly<Record<string, string>>;
	label(id: string): string;
	citationsAt(claim: string): readonly Citation[];
}

/** One reason or objection. */
export interface Bearing {
	/** The relation. */
	id: string;
	/** The premise it is told by: the first; the others are `with`. */
	claim: string;
	label: string;
	with: string[];
	words: string;
	/** `MacKinnon et al. 2002, p. 302, in ¶ 59`; `the author, ¶ 59`. */
	by: string;
	type: RelationType;
	/** Who draws it: of the line itself and of that by which it reaches the claim, the one farther from the article. */
	layer: Layer;
	/** The verb of the move: `denies`, `limits`. */
	move: string;
	doubtful: boolean;
	/** What it aims at where that is not the claim itself: another wording or a part of it, a line to it, what it presupposes. */
	aim?: string;
}

/** Something a claim bears on. */
export interface Outward {
	id: string;
	label: string;
	move: string;
	doubtful: boolean;
	words: string;
}

export interface ClaimCard {
	id: string;
	label: string;
	/** Its paragraph, and `¶ 59`. */
	passage: string;
	paragraph: string;
	/** `claim`, `assumption, supplied by the editors`, `proposition`. */
	kind: string;
	/** The classes that colour it. */
	classes: string;
	words: string;
	holder: string;
	/** The word of its status, where there is one, and the sentence that follows. */
	status: { word?: string; sentence: string };
	against: Bearing[];
	reasons: Bearing[];
	outward: Outward[];
	/** Claims that are parts of it. */
	parts: { id: string; label: string }[];
	/** Notes of the editors, and why they supply an assumption. */
	notes: string[];
	proposition?: number;
}

/** What a claim says where it stands alone. */
export function sayAlone(claim: Claim): string {
	const words = capitalize(claim.says ?? claim.gist ?? claim.text);
	return /[.?!…]$/.test(words) ? words : `${words}.`;
}

/** `MacKinnon et al. 2002, p. 302`; works without a page where none is given. */
export function describeWorks(claim: Claim, { sources, citationsAt }: Pick<Told, 'sources' | 'citationsAt'>): string {
	const named = (key: string) => {
		const source = sources.get(key);
		return source ? authorYear(source) : key;
	};
	const cited = citationsAt(claim.id).map((citation) => {
		const locator = describeLocator(citation);
		return named(citation.key) + (locator && `, ${locator}`);
	});
	const keys = new Set(citationsAt(claim.id).map(({ key }) => key));
	const held = [claim.by, claim.via].filter((key): key is string => key !== undefined && !keys.has(key)).map(named);
	return [...new Set([...held, ...cited])].join('; ');
}

/** Who holds what is said in a voice, as a sentence; `works` is empty where none is named. */
const holds: Record<ClaimVoice, (works: string) => string> = {
	author: (works) => `The author${works && `, with ${works}`}.`,
	shared: (works) => (works ? `Held by ${works}; the author agrees.` : 'The author agrees with those who hold it.'),
	conceded: (works) => `The author concedes it${works && ` to ${works}`}.`,
	reported: (works) => `The author reports it${works && ` from ${works}`}, without endorsing it.`,
	ascribed: (works) => `Taken for granted in the theories, as the author reads them${works && ` (${works})`}.`,
};

/** Who holds a claim, as a sentence. */
export function describeHolder(claim: Claim, told: Pick<Told, 'sources' | 'citationsAt' | 'holders'>): string {
	const works = describeWorks(claim, told);
	const holder = claim.holder && told.holders[claim.holder];
	if (holder) return `Held by ${holder}${works && `, as reported by ${works}`}.`;
	if (claim.kind !== 'assumption') return holds[claim.voice](works);
	if (claim.implicit) return 'Nowhere stated; supplied by the editors.';
	return claim.voice === 'author' ? 'The author takes it for granted.' : holds.ascribed(works);
}

/** Who holds a claim, in a few words: `MacKinnon et al. 2002, p. 302`, `the author`. */
export function nameHolder(claim: Claim, told: Pick<Told, 'sources' | 'citationsAt' | 'holders'>): string {
	if (claim.implicit) return 'supplied by the editors';
	const works = describeWorks(claim, told);
	const holder = claim.holder && told.holders[claim.holder];
	if (holder) return `${holder}${works && `, via ${works}`}`;
	if (claim.voice === 'author') return works ? `the author, with ${works}` : 'the author';
	if (claim.voice === 'ascribed') return works || 'the theories';
	return works || 'reported';
}

const order = (a: Bearing, b: Bearing) =>
	compareLayers(a.layer, b.layer) || Number(a.doubtful) - Number(b.doubtful) || relationKinds[a.type].lane - relationKinds[b.type].lane;

function describeBearing(relation: Relation, told: Told, aim: string | undefined, by: Pick<LayeredAim, 'layer' | 'doubtful'>): Bearing[] {
	const { graph, label } = told;
	const [first, ...others] = relation.from.flatMap((id) => graph.claims.get(id) ?? []);
	if (!first) return [];
	const holder = nameHolder(first, told);
	return [
		{
			id: relation.id,
			claim: first.id,
			label: first.label,
			with: others.map((one) => one.label),
			words: sayAlone(first),
			by: `${capitalize(holder)}, ${holder.startsWith('the author') ? '' : 'in '}¶ ${label(first.passage)}`,
			type: relation.type,
			layer: isWithin(relation, by.layer) ? by.layer : relation.drawn,
			move: relationRow(relation).verb.singular,
			doubtful: by.doubtful || relation.certainty === 'low',
			...(aim === undefined ? {} : { aim }),
		},
	];
}

/** What an objection aims at, where that is not the claim itself. */
function describeAimOf(aim: Aim, { graph, label }: Told): string | undefined {
	if (aim.how === 'itself') return undefined;
	if (aim.how === 'wording') return `the same as said in ${label(aim.id)}`;
	if (aim.how === 'part') return `a part of it, ${label(aim.id)}`;
	if (aim.how === 'presupposed') return `what it presupposes, ${label(aim.id)}`;
	const line = graph.relations.get(aim.id);
	return line && `the ${relationRow(line).aim.join} ${enumerate(line.from.map(label))}`;
}

/**
 * All that speaks against a claim: against it in any wording, against a part of it, a line to it, or what it presupposes; the article's
 * first, doubtful readings last in each layer. An objection that reaches the claim only by a line of the editors is theirs here.
 */
export function listObjections(id: string, told: Told): Bearing[] {
	const { graph } = told;
	const seen = new Set<string>();
	return layeredAimsOf(graph, id)
		.flatMap((aim) => graph.objectionsTo(aim.id).flatMap((one) => describeBearing(one, told, describeAimOf(aim, told), aim)))
		.filter((one) => !seen.has(one.id) && seen.add(one.id))
		.sort(order);
}

/** All that speaks for a claim, in any wording: the article's first, doubtful readings last in each layer. */
export function listReasons(id: string, told: Told): Bearing[] {
	const { graph } = told;
	return layeredAimsOf(graph, id)
		.filter(({ how }) => how === 'itself' || how === 'wording')
		.flatMap((aim) =>
			graph
				.bearingOn(aim.id)
				.filter((one) => !isObjection(one) && (aim.how === 'itself' || !one.from.includes(id)))
				.flatMap((one) => describeBearing(one, told, describeAimOf(aim, told), aim)),
		)
		.sort(order);
}

/** `one asks for a reason, six limit it`: moves counted by kind, the weightiest first. */
function countMoves(list: readonly Bearing[]): string[] {
	return objectionTypes.flatMap((type) => {
		const n = list.filter((one) => one.type === type).length;
		return n === 0 ? [] : [`${count(n, '', '').trim()} ${relationKinds[type].does[n === 1 ? 'one' : 'many']}`];
	});
}
const unsure = (list: readonly Bearing[]): string => {
	const n = list.filter(({ doubtful }) => doubtful).length;
	if (n === 0) return '';
	if (n < list.length) return `, and ${n === 1 ? 'one of these readings is' : `${count(n, '', '').trim()} of these readings are`} doubtful`;
	return n === 1 ? ', and the reading is doubtful' : ', and all these readings are doubtful';
};

/**
 * How often, by whom and by what move: `The article itself objects once, by asking for a reason. The editors connect seven more passages
 * with it: one asks for a reason, six limit it, and four of these readings are doubtful. No passage plainly denies it.`
 */
export function describeObjections(against: readonly Bearing[]): string {
	if (against.length === 0) return 'No objection is made to it.';
	const by = (layer: Layer) => against.filter((one) => one.layer === layer);
	const [article, source, editors] = [by('article'), by('source'), by('editors')];
	const own = (list: readonly Bearing[]) =>
		list.length === 1 ? relationKinds[(list[0] as Bearing).type].by : `: ${enumerate(countMoves(list))}`;
	const sentences = [
		article.length === 0
			? 'The article itself makes no objection to it.'
			: `The article itself objects ${times(article.length)}${article.length === 1 ? `, ${own(article)}` : own(article)}${unsure(article)}.`,
		...(source.length === 0
			? []
			: [
					`It reports ${count(source.length, 'objection')} that ${source.length === 1 ? 'a work makes' : 'works make'}${source.length === 1 ? `, ${own(source)}` : own(source)}${unsure(source)}.`,
				]),
		...(editors.length === 0
			? []
			: [
					`The editors connect ${count(editors.length, `${article.length + source.length > 0 ? 'more ' : ''}passage`)} with it: ${enumerate(countMoves(editors))}${unsure(editors)}.`,
				]),
		...(against.some((one) => relationKinds[one.type].effect === 'defeats') ? [] : ['No passage plainly denies it.']),
	];
	return sentences.join(' ');
}

const standings = new WeakMap<ArgumentGraph, ReturnType<typeof readStandings>>();

/** How a claim stands by the article's own lines, in a word. Read off once for a graph. */
export function statusOf(graph: ArgumentGraph, id: string): Status {
	let known = standings.get(graph);
	if (!known) {
		known = readStandings(graph);
		standings.set(graph, known);
	}
	return known.get(id)?.article ?? 'unchallenged';
}

/** What stands in brackets behind a line: what it does, and to what; who draws it; whether the reading is doubted. */
export function describeLine({ move, layer, doubtful }: Pick<Bearing, 'move' | 'layer' | 'doubtful'>, aim?: string): string {
	return [aim === undefined ? move : `${move} ${aim}`, layers[layer].legend, ...(doubtful ? ['doubtful'] : [])].join('; ');
}

/** A claim in words. `parts`: the claims within its span. */
export function describeClaim(claim: Claim, told: Told, parts: readonly Claim[] = []): ClaimCard {
	const { graph } = told;
	const against = listObjections(claim.id, told);
	const outward = graph.drawnFrom(claim.id).flatMap((relation): Outward[] => {
		const step = graph.relations.get(relation.to);
		const target = graph.claims.get(step?.to ?? relation.to);
		return target
			? [
					{
						id: target.id,
						label: target.label,
						move: `${relationRow(relation).verb.singular}${step ? ' a line to' : ''}`,
						doubtful: relation.certainty === 'low',
						words: sayAlone(target),
					},
				]
			: [];
	});
	const { note, why } = claim;
	return {
		id: claim.id,
		label: claim.label,
		passage: claim.passage,
		paragraph: `¶ ${told.label(claim.passage)}`,
		kind: claim.proposition !== undefined ? 'proposition' : claim.implicit ? 'unstated assumption' : claim.kind,
		classes: classesOf(claim),
		words: sayAlone(claim),
		holder: describeHolder(claim, told),
		status: { word: statusOf(graph, claim.id), sentence: describeObjections(against) },
		against,
		reasons: listReasons(claim.id, told),
		outward,
		parts: parts.map(({ id, label }) => ({ id, label })),
		notes: [
			...(claim.certainty === 'low' ? ['The editors are not certain of this reading.'] : []),
			...(note === undefined ? [] : [note]),
			...(why === undefined ? [] : [`Why it is supplied: ${why}`]),
		],
		...(claim.proposition === undefined ? {} : { proposition: claim.proposition }),
	};
}
