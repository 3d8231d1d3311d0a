/**
 * What a reader accepts or leaves out, in the words of an address: `out=p67a,source:hess2004,kind:evidence&in=p14d`.
 * A source or a kind stands for claims; which ones is said here.
 */
import { isStep } from '../model/relations.ts';
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
}

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
	};
}

/** The same as a query, without its question mark; empty when nothing is chosen. */
export function toQuery({ accepted, rejected }: Tried): string {
	const part = (name: string, list: readonly Choice[]) =>
		list.length > 0 ? [`${name}=${list.map((one) => encodeURIComponent(toChoice(one)).replaceAll('%3A', ':')).join(',')}`] : [];
	return [...part('out', rejected), ...part('in', accepted)].join('&');
}

/**
 * The claims that a choice means. Of a source: those that lean on it and on no other work, and are not said in the author's own voice,
 * since these would be left without anybody who vouches for them.
 */
export function selectChosen(asked: Asked, { what, value }: Choice): string[] {
	if (what === 'kind') return asked.claims.filter((claim) => claim.kind === value && claim.proposition === undefined).map(({ id }) => id);
	if (what === 'voice') return asked.claims.filter((claim) => claim.voice === value && claim.proposition === undefined).map(({ id }) => id);
	if (what === 'source') {
		const others = new Set(asked.citations.filter((one) => one.key !== value).flatMap((one) => one.claims));
		return selectLeaning(asked, value)
			.filter((claim) => claim.voice !== 'author' && claim.proposition === undefined && !others.has(claim.id))
			.map(({ id }) => id);
	}
	return asked.graph.claims.has(value) || isStepId(asked, value) ? [value] : [];
}

const isStepId = ({ graph }: Asked, id: string): boolean => {
	const relation = graph.relations.get(id);
	return relation !== undefined && isStep(relation);
};

/** All choices as the labelling takes them. What is named by its own id goes before what is meant with many others. */
export function toLabellingChoices(asked: Asked, { accepted, rejected }: Tried): Choices {
	const gather = (list: readonly Choice[]) => new Set(list.flatMap((choice) => selectChosen(asked, choice)));
	const named = new Set([...accepted, ...rejected].filter((one) => one.what === 'id').map((one) => one.value));
	const own = (list: readonly Choice[]) => new Set(list.filter((one) => one.what === 'id').map((one) => one.value));
	const keep = (list: readonly Choice[]) => [...gather(list)].filter((id) => !named.has(id) || own(list).has(id));
	return { accepted: keep(accepted), rejected: keep(rejected) };
}
