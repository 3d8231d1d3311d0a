/**
 * A claim told in words, for the card beside its sentence and for the paragraph's notes: who holds it, how it stands, what speaks for and against it,
 * and what it speaks for and against in turn. Data without markup; sentences end in a full stop.
 */

import * as words from '#words/argument.ts';
import { saying } from '#words/cross.ts';
import { capitalize } from '#words/grammar.ts';
import { kinds, proposition, unstatedAssumption } from '#words/kinds.ts';
import { paragraphName } from '#words/paragraph.ts';
import { authorYear } from '../citations/author-year.ts';
import { describeLocator } from '../citations/locators.ts';
import type { Citation, Claim, CrossRelation, CslItem } from '../model/edition.ts';
import { compareLayers, type Layer, layers } from '../model/layers.ts';
import { classesOf } from '../model/presentation.ts';
import { objectionTypes, type RelationType, relationKinds, relationRow } from '../model/relations.ts';
import { type Status, statuses } from '../model/statuses.ts';
import { type Aim, findObjections, findReasons, layerOf, type Reaching } from './aims.ts';
import { describeOther } from './describe-cross.ts';
import type { ArgumentGraph } from './graph.ts';
import { readStandings } from './standing.ts';

/** What the words are taken from. */
export interface ClaimContext {
	graph: ArgumentGraph;
	sources: ReadonlyMap<string, CslItem>;
	/** Who holds claims when no single work does, by the names that claims give. */
	holders: Readonly<Record<string, string>>;
	label(id: string): string;
	citationsAt(claim: string): readonly Citation[];
	/** Lines from a claim to claims of other editions. */
	crossFrom?(claim: string): readonly CrossRelation[];
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

/** A claim of another edition on which a claim bears. */
export interface OutwardAcross {
	address: string;
	/** `12a of Led Out`. */
	name: string;
	move: string;
	/** What that claim says, and in which version: `“…” (version 1.0.0)`. */
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
	/** Missing where there are none. */
	across?: OutwardAcross[];
	/** Claims that are parts of it. */
	parts: { id: string; label: string }[];
	/** Notes of the editors, and why they supply an assumption. */
	notes: string[];
	proposition?: number;
}

/** What a claim says where it stands alone. */
export function sayAlone(claim: Claim): string {
	const said = capitalize(claim.says ?? claim.gist ?? claim.text);
	return /[.?!…]$/.test(said) ? said : `${said}.`;
}

/** `MacKinnon et al. 2002, p. 302`; works without a page where none is given. */
function describeWorks(claim: Claim, { sources, citationsAt }: Pick<ClaimContext, 'sources' | 'citationsAt'>): string {
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

/** Who holds a claim, as a sentence. */
function describeHolder(claim: Claim, context: Pick<ClaimContext, 'sources' | 'citationsAt' | 'holders'>): string {
	const works = describeWorks(claim, context);
	const holder = claim.holder && context.holders[claim.holder];
	if (holder) return words.heldBy(holder, works);
	if (claim.kind !== 'assumption') return words.heldInVoice[claim.voice](works);
	if (claim.implicit) return words.nowhereStated;
	return claim.voice === 'author' ? words.takenForGranted : words.heldInVoice.ascribed(works);
}

/** Whether the author alone vouches for a claim: it is neither supplied by the editors nor told of others. */
function isByAuthor({ implicit, holder, voice }: Claim, { holders }: Pick<ClaimContext, 'holders'>): boolean {
	return voice === 'author' && !implicit && !(holder && holders[holder]);
}

/** Who holds a claim, in a few words: `MacKinnon et al. 2002, p. 302`, `the author`. */
export function nameHolder(claim: Claim, context: Pick<ClaimContext, 'sources' | 'citationsAt' | 'holders'>): string {
	if (claim.implicit) return words.nameOfHolder.editors;
	const works = describeWorks(claim, context);
	const holder = claim.holder && context.holders[claim.holder];
	if (holder) return words.nameOfHolder.named(holder, works);
	if (claim.voice === 'author') return words.nameOfHolder.author(works);
	if (claim.voice === 'ascribed') return works || words.nameOfHolder.theories;
	return works || words.nameOfHolder.others;
}

const order = (a: Bearing, b: Bearing) =>
	compareLayers(a.layer, b.layer) || Number(a.doubtful) - Number(b.doubtful) || relationKinds[a.type].lane - relationKinds[b.type].lane;

function describeBearing(reaching: Reaching, context: ClaimContext): Bearing[] {
	const { line: relation } = reaching;
	const { graph, label } = context;
	const aim = describeAimOf(reaching.aim, context);
	const [first, ...others] = relation.from.flatMap((id) => graph.claims.get(id) ?? []);
	if (!first) return [];
	return [
		{
			id: relation.id,
			claim: first.id,
			label: first.label,
			with: others.map((one) => one.label),
			words: sayAlone(first),
			by: words.saidAt(nameHolder(first, context), label(first.passage), isByAuthor(first, context)),
			type: relation.type,
			layer: layerOf(reaching),
			move: relationRow(relation).verb.singular,
			doubtful: reaching.aim.doubtful || relation.certainty === 'low',
			...(aim === undefined ? {} : { aim }),
		},
	];
}

/** What an objection aims at, where that is not the claim itself. */
function describeAimOf(aim: Aim, { graph, label }: ClaimContext): string | undefined {
	if (aim.how === 'itself') return undefined;
	if (aim.how === 'wording') return words.aim.wording(label(aim.id));
	if (aim.how === 'part') return words.aim.part(label(aim.id));
	if (aim.how === 'presupposed') return words.aim.presupposed(label(aim.id));
	const line = graph.relations.get(aim.id);
	return line && words.aim.line(relationRow(line).aim.join, line.from.map(label));
}

/**
 * All that speaks against a claim: against it in any wording, against a part of it, a line to it, or what it presupposes; the article's
 * first, doubtful readings last in each layer. An objection that reaches the claim only by a line of the editors is theirs here.
 */
export function listObjections(id: string, context: ClaimContext): Bearing[] {
	return findObjections(context.graph, id)
		.flatMap((one) => describeBearing(one, context))
		.sort(order);
}

/** All that speaks for a claim, in any wording: the article's first, doubtful readings last in each layer. */
export function listReasons(id: string, context: ClaimContext): Bearing[] {
	return findReasons(context.graph, id)
		.flatMap((one) => describeBearing(one, context))
		.sort(order);
}

/** `one asks for a reason, six limit it`: moves counted by kind, the weightiest first. */
function countMoves(list: readonly Bearing[]): string[] {
	return objectionTypes.flatMap((type) => {
		const n = list.filter((one) => one.type === type).length;
		return n === 0 ? [] : [words.moves(n, relationKinds[type].does)];
	});
}
/**
 * How often, by whom and by what move: `The article itself objects once, by asking for a reason. The editors connect seven more passages
 * with it: one asks for a reason, six limit it, and four of these readings are doubtful. No passage plainly denies it.`
 */
export function describeObjections(against: readonly Bearing[]): string {
	if (against.length === 0) return words.objections.none;
	const by = (layer: Layer) => {
		const list = against.filter((one) => one.layer === layer);
		const [first] = list;
		return {
			n: list.length,
			by: first ? relationKinds[first.type].by : '',
			moves: countMoves(list),
			doubtful: list.filter(({ doubtful }) => doubtful).length,
		};
	};
	const [article, source, editors] = [by('article'), by('source'), by('editors')];
	return [
		article.n === 0 ? words.objections.noneOfArticle : words.objections.ofArticle(article),
		...(source.n === 0 ? [] : [words.objections.ofSources(source)]),
		...(editors.n === 0 ? [] : [words.objections.ofEditors(editors, article.n + source.n > 0)]),
		...(against.some((one) => relationKinds[one.type].effect === 'defeats') ? [] : [words.objections.noneDenies]),
	].join(' ');
}

/** How a claim stands by the article's own lines, in a word. */
export const statusOf = (graph: ArgumentGraph, id: string): Status => readStandings(graph).get(id)?.article ?? 'unchallenged';

/** What stands in brackets behind a line: what it does, and to what; who draws it; whether the reading is doubted. */
export function describeLine({ move, layer, doubtful }: Pick<Bearing, 'move' | 'layer' | 'doubtful'>, aim?: string): string {
	return [aim === undefined ? move : `${move} ${aim}`, layers[layer].legend, ...(doubtful ? [words.doubtful] : [])].join('; ');
}

/** A claim in words. `parts`: the claims within its span. */
export function describeClaim(claim: Claim, context: ClaimContext, parts: readonly Claim[] = []): ClaimCard {
	const { graph } = context;
	const against = listObjections(claim.id, context);
	const outward = graph.drawnFrom(claim.id).flatMap((relation): Outward[] => {
		const step = graph.relations.get(relation.to);
		const target = graph.claims.get(step?.to ?? relation.to);
		return target
			? [
					{
						id: target.id,
						label: target.label,
						move: step ? words.bearsOnLine(relationRow(relation).verb.singular) : relationRow(relation).verb.singular,
						doubtful: relation.certainty === 'low',
						words: sayAlone(target),
					},
				]
			: [];
	});
	const across = (context.crossFrom?.(claim.id) ?? []).map(
		(relation): OutwardAcross => ({
			address: relation.to,
			name: describeOther(relation.other),
			move: relationRow(relation).verb.singular,
			words: saying(relation.other.words, relation.other.version),
		}),
	);
	const { note, why } = claim;
	return {
		id: claim.id,
		label: claim.label,
		passage: claim.passage,
		paragraph: paragraphName(context.label(claim.passage)),
		kind: claim.proposition !== undefined ? proposition.one : claim.implicit ? unstatedAssumption : kinds[claim.kind].noun.one,
		classes: classesOf(claim),
		words: sayAlone(claim),
		holder: describeHolder(claim, context),
		status: { word: statuses[statusOf(graph, claim.id)].word, sentence: describeObjections(against) },
		against,
		reasons: listReasons(claim.id, context),
		outward,
		...(across.length > 0 ? { across } : {}),
		parts: parts.map(({ id, label }) => ({ id, label })),
		notes: [
			...(claim.certainty === 'low' ? [words.uncertain] : []),
			...(note === undefined ? [] : [note]),
			...(why === undefined ? [] : [words.whySupplied(why)]),
		],
		...(claim.proposition === undefined ? {} : { proposition: claim.proposition }),
	};
}
