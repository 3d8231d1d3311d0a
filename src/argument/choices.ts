/**
 * What a reader accepts or leaves out, and whose lines count, in the words of an address: `out=p67a,source:hess2004,kind:evidence&in=p14d&lines=article`.
 * A source or a kind stands for claims; which ones is said here.
 */
import { type Layer, layerNames } from '../model/layers.ts';
import type { Choices } from './labelling.ts';
import type { Asked } from './questions.ts';
import { selectLeaning } from './questions.ts';

/** One thing that may be accepted or left out: an id, or all that is meant by `source:key`, `kind:evidence`, `voice:reported`. */
export interface Choice {
	what: 'id' | 'source' | 'kind' | 'voice';
	value: string;
}
export interface Tried {
	accepted: Choice[];
	rejected: Choice[];
	/** Whose lines count: the article's own alone, with its sources', or all. */
	layer: Layer;
}

const ALL_LINES: Layer = 'editors';

/** Reads `source:hess2004` or `p67a`. */
export function parseChoice(text: string): Choice {
	const [, what, value] = /^(source|kind|voice):(.+)$/.exec(text) ?? [];
	return what && value ? { what: what as Choice['what'], value } : { what: 'id', value: text };
}

/** The same, to be put into an address. */
export function toChoice({ what, value }: Choice): string {
	return what === 'id' ? value : `${what}:${value}`;
}

/** Reads the query of an address. What is said twice counts once; what is both accepted and left out is left out. */
export function parseTried(query: URLSearchParams): Tried {
	const read = (name: string) => [...new Set(query.getAll(name).flatMap((list) => list.split(',').filter(Boolean)))];
	const out = read('out');
	return {
		accepted: read('in')
			.filter((one) => !out.includes(one))
			.map(parseChoice),
		rejected: out.map(parseChoice),
		layer: layerNames.find((name) => name === query.get('lines')) ?? ALL_LINES,
	};
}

/** The same as a query, without its question mark; empty when nothing is chosen. */
export function toTrialQuery({ accepted, rejected, layer }: Tried): string {
	const part = (name: string, list: readonly Choice[]) =>
		list.length > 0 ? [`${name}=${list.map((one) => encodeURIComponent(toChoice(one)).replaceAll('%3A', ':')).join(',')}`] : [];
	return [...part('out', rejected), ...part('in', accepted), ...(layer === ALL_LINES ? [] : [`lines=${layer}`])].join('&');
}

/**
 * The claims that a choice means. Of a source: those that lean on it and on no other work, and are not said in the author's own voice,
 * since these would be left without anybody who vouches for them.
 */
export function selectChosen(asked: Asked, { what, value }: Choice): string[] {
	if (what === 'kind') return asked.claims.filter((claim) => claim.kind === value && claim.proposition === undefined).map(({ id }) => id);
	if (what === 'voice') return asked.claims.filter((claim) => claim.voice === value && claim.proposition === undefined).map(({ id }) => id);
	if (what === 'source') {
		const others = new Set(asked.citations.filter((citation) => citation.key !== value).flatMap((citation) => citation.claims));
		return selectLeaning(asked, value)
			.filter((claim) => claim.voice !== 'author' && claim.proposition === undefined && !others.has(claim.id))
			.map(({ id }) => id);
	}
	return asked.graph.claims.has(value) || asked.graph.relations.has(value) ? [value] : [];
}

/** All choices as the labelling takes them. What is named by its own id goes before what is meant with many others. */
export function toLabellingChoices(asked: Asked, { accepted, rejected }: Pick<Tried, 'accepted' | 'rejected'>): Choices {
	const gather = (list: readonly Choice[]) => new Set(list.flatMap((choice) => selectChosen(asked, choice)));
	const named = new Set([...accepted, ...rejected].filter((one) => one.what === 'id').map((one) => one.value));
	const own = (list: readonly Choice[]) => new Set(list.filter((one) => one.what === 'id').map((one) => one.value));
	const keep = (list: readonly Choice[]) => [...gather(list)].filter((id) => !named.has(id) || own(list).has(id));
	return { accepted: keep(accepted), rejected: keep(rejected) };
}
