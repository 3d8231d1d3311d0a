/** A choice of exercises as an address holds it: `?seed=whose-claim&kinds=voice&passages=p56,p57&count=10`. */
import { exerciseKinds, type LessonSource } from '../../lessons/exercise.ts';
import type { GenerateOptions } from '../../lessons/generate-exercises.ts';

export const USUAL_COUNT = 8;
const MOST = 40;

/** The set from which paper and platform files are made where nothing is chosen: all kinds, so many, by this seed. */
export const SAMPLE = { seed: 'sample', count: 12 } as const;

/** Reads a choice; whatever the edition does not have is left out, so that an old link still gives a set. */
export function parseSelection(query: URLSearchParams, source: Pick<LessonSource, 'claims' | 'passages'>): GenerateOptions {
	const list = (name: string) => (query.get(name) ?? '').split(',').map((one) => one.trim());
	const kinds = exerciseKinds.filter((kind) => list('kinds').includes(kind));
	const propositions = list('propositions')
		.map((one) => Number(one.replace(/^P/i, '')))
		.filter((number) => source.claims.some(({ proposition }) => proposition === number));
	const passages = readPassages(query.get('passages') ?? '', source);
	const count = Math.round(Number(query.get('count')));
	return {
		seed: query.get('seed') ?? '',
		count: count >= 1 ? Math.min(count, MOST) : USUAL_COUNT,
		...(kinds.length > 0 ? { kinds } : {}),
		...(propositions.length > 0 ? { propositions } : {}),
		...(passages.length > 0 ? { passages } : {}),
	};
}

/** Passages as a teacher writes them: `56-60, 62`, `p56`, `¶ 56`; ranges run in the order of the text. */
export function readPassages(text: string, { passages }: Pick<LessonSource, 'passages'>): string[] {
	const indexOf = (name: string) => {
		const label = name.replace(/^[¶p\s]+/i, '');
		return passages.findIndex((passage) => passage.id === name || passage.label === label);
	};
	const chosen = new Set<number>();
	for (const part of text.split(/[,;]/)) {
		const name = part.trim();
		// a label may have a dash of its own
		const single = indexOf(name);
		const [from = -1, to = -1] = single < 0 ? name.split(/\s*[-–]\s*/).map(indexOf) : [single, single];
		for (let index = from; from >= 0 && index <= to; index++) chosen.add(index);
	}
	return [...chosen].sort((a, b) => a - b).map((index) => passages[index]?.id as string);
}

/** The query of a choice, `?` included. */
export function toSelectionQuery({ seed, count, kinds, propositions, passages }: GenerateOptions): string {
	const parts: [string, string][] = [['seed', seed]];
	if (kinds && kinds.length < exerciseKinds.length) parts.push(['kinds', kinds.join(',')]);
	if (propositions?.length) parts.push(['propositions', propositions.join(',')]);
	if (passages?.length) parts.push(['passages', passages.join(',')]);
	if (count !== USUAL_COUNT) parts.push(['count', String(count)]);
	return `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`;
}
