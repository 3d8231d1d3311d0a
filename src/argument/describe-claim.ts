/**
 * A claim told in words, for the card beside its sentence and for the paragraph's notes: who holds it, how it stands, what speaks for and against it,
 * and what it speaks for and against in turn. Data without markup; sentences end in a full stop.
 */
import { authorYear } from '../citations/author-year.ts';
import type { Citation, Claim, CslItem, Relation } from '../model/edition.ts';
import { classesOf } from '../model/presentation.ts';
import { isObjection } from '../model/relations.ts';
import type { ClaimVoice } from '../model/voices.ts';
import type { ArgumentGraph } from './graph.ts';
import { type Layer, layerOf, layers, moveOf } from './layers.ts';
import { capitalize, count, describeLocator, enumerate } from './words.ts';

/** What the words are taken from. */
export interface Told {
	graph: ArgumentGraph;
	sources: ReadonlyMap<string, CslItem>;
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
	layer?: Layer;
	/** The verb of the move: `denies`, `asks for a reason`. */
	move: string;
	doubtful: boolean;
	/** What it aims at where that is not the claim itself: a step to it, an assumption below it. */
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
	const words = capitalize((claim as Claim & { says?: string }).says ?? claim.gist ?? claim.text);
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
export function describeHolder(claim: Claim, told: Pick<Told, 'sources' | 'citationsAt'>): string {
	const works = describeWorks(claim, told);
	if (claim.kind !== 'assumption') return holds[claim.voice](works);
	if (claim.implicit) return 'Nowhere stated; supplied by the editors.';
	return claim.voice === 'author' ? 'The author takes it for granted.' : holds.ascribed(works);
}

/** Who holds a claim, in a few words: `MacKinnon et al. 2002, p. 302`, `the author`. */
export function nameHolder(claim: Claim, told: Pick<Told, 'sources' | 'citationsAt'>): string {
	if (claim.implicit) return 'supplied by the editors';
	const works = describeWorks(claim, told);
	if (claim.voice === 'author') return works ? `the author, with ${works}` : 'the author';
	if (claim.voice === 'ascribed') return works || 'the theories';
	return works || 'reported';
}

const rankOf = ({ layer }: Bearing) => (layer === undefined ? layers.length : layers.indexOf(layer));
const order = (a: Bearing, b: Bearing) => Number(a.doubtful) - Number(b.doubtful) || rankOf(a) - rankOf(b);

function describeBearing(relation: Relation, told: Told, aim?: string): Bearing[] {
	const { graph, label } = told;
	const [first, ...others] = relation.from.flatMap((id) => graph.claims.get(id) ?? []);
	if (!first) return [];
	const by = nameHolder(first, told);
	const layer = layerOf(relation);
	return [
		{
			id: relation.id,
			claim: first.id,
			label: first.label,
			with: others.map((one) => one.label),
			words: sayAlone(first),
			by: `${capitalize(by)}, ${by.startsWith('the author') ? '' : 'in '}¶ ${label(first.passage)}`,
			...(layer === undefined ? {} : { layer }),
			move: moveOf(relation),
			doubtful: relation.certainty === 'low',
			...(aim === undefined ? {} : { aim }),
		},
	];
}

/** All that speaks against a claim: against it, against a step to it, against an assumption it takes for granted; the article's first, doubtful readings last. */
export function listObjections(id: string, told: Told): Bearing[] {
	const { graph, label } = told;
	const against = graph.objectionsTo;
	const steps = graph.bearingOn(id).filter((one) => !isObjection(one));
	const assumed = new Set(steps.flatMap(({ from }) => from).filter((one) => graph.claims.get(one)?.kind === 'assumption'));
	const found = [
		...against(id).flatMap((one) => describeBearing(one, told)),
		...steps.flatMap((step) =>
			against(step.id).flatMap((one) => describeBearing(one, told, `the step from ${enumerate(step.from.map(label))}`)),
		),
		...[...assumed].flatMap((one) => against(one).flatMap((other) => describeBearing(other, told, `the assumption ${label(one)}`))),
	];
	const seen = new Set<string>();
	return found.filter((one) => !seen.has(one.id) && seen.add(one.id)).sort(order);
}

/** All that speaks for a claim, the article's first, doubtful readings last. */
export function listReasons(id: string, told: Told): Bearing[] {
	return told.graph
		.bearingOn(id)
		.filter((one) => !isObjection(one))
		.flatMap((one) => describeBearing(one, told))
		.sort(order);
}

/** How often, and by whom: `The article objects once; the editors connect six further objections with it, four of them doubtful.` */
export function describeObjections(against: readonly Bearing[]): string {
	if (against.length === 0) return 'No objection is made to it.';
	const unsure = (n: number, of: number) =>
		n === 0
			? ''
			: n === of
				? n === 1
					? ', an uncertain reading'
					: ', all of them uncertain readings'
				: `, ${count(n, 'of them', 'of them')} uncertain readings`;
	if (against.some(({ layer }) => layer === undefined))
		return `${capitalize(count(against.length, 'objection'))} ${against.length === 1 ? 'is' : 'are'} connected with it${unsure(against.filter(({ doubtful }) => doubtful).length, against.length)}.`;
	const by = (layer: Layer) => against.filter((one) => one.layer === layer);
	const [article, source, editors] = [by('article'), by('source'), by('editors')];
	const doubtful = editors.filter((one) => one.doubtful).length;
	const parts = [
		...(article.length > 0 ? [`The article makes ${count(article.length, 'objection')}`] : ['The article itself makes no objection']),
		...(source.length > 0 ? [`it reports ${count(source.length, 'objection')} made by others`] : []),
		...(editors.length > 0
			? [
					`the editors connect ${count(editors.length, article.length + source.length > 0 ? 'further objection' : 'objection')} with it${unsure(doubtful, editors.length)}`,
				]
			: []),
	];
	return `${parts.join('; ')}.`;
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
						move: step ? `${moveOf(relation)} a step to` : moveOf(relation),
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
		status: { sentence: describeObjections(against) },
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
