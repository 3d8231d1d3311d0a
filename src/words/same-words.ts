/** Types that hold one language against another. */
import type { Rich } from './rich.ts';

/** The form of some words, whatever they say: text for text, the same names, the same number of entries, functions of the same values. */
type Form<T> = T extends string
	? string
	: T extends Rich
		? Rich
		: // biome-ignore lint/suspicious/noExplicitAny: of whatever values
			T extends (...values: any[]) => infer R
			? (...values: Parameters<T>) => Form<R>
			: T extends object
				? { [K in keyof T]: Form<T[K]> }
				: T;

/** Names in one value and not in the other, however deep. */
type Surplus<Here, There> = Here extends string | Rich | readonly unknown[] | ((...values: never[]) => unknown)
	? never
	: { [K in keyof Here]: K extends keyof There ? Surplus<Here[K], There[K]> : K }[keyof Here];

/** Of two files: the second has the words of the first, no name less (`There` is no `Form` then) and none more (`More` is not `never` then). */
export type SameWords<Here, There extends Form<Here>, More extends Surplus<There, Here> = never> = [Surplus<There, Here>] extends [never]
	? More
	: Surplus<There, Here> & { surplus: true };
