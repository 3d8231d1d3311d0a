/**
 * What is asked of the whole map, as its address says it: `?focus=p67a` (a claim, a work or a relation), `?band=h9,p57a,attacks`,
 * `?from=granovetter1985&to=p57a`, `?part= kind= voice= prop= source=`, `?drawn=article`, `?lines=1`, `?at=x,y,scale`.
 */
import { type Layer, layerNames } from '../../../model/layers.ts';

/** What narrows the claims that are shown. */
export const filterNames = ['part', 'kind', 'voice', 'prop', 'source'] as const;
/** What else the form says and the address keeps: whose lines there are. */
export const choiceNames = [...filterNames, 'drawn'] as const;

export type Filters = Record<(typeof filterNames)[number], string>;

export interface AskedOfMap {
	/** Empty where they narrow nothing. */
	filters: Filters;
	/** The widest layer whose lines are shown; undefined for all. */
	within: Layer | undefined;
	/** Whether single lines are drawn from afar, too. */
	lines: boolean;
	/** Names of claims, works or relations as they are written in the address; empty where nothing is asked. */
	focus: string;
	band: string;
	from: string;
	to: string;
	/** The middle of the window in the drawing's units, and pixels a unit. */
	place: { x: number; y: number; scale: number } | undefined;
}

export function readMapAddress(query: URLSearchParams): AskedOfMap {
	const value = (name: string) => query.get(name) ?? '';
	const [x, y, scale, ...more] = value('at').split(',').map(Number);
	const whole = more.length === 0 && [x, y, scale].every(Number.isFinite);
	return {
		filters: Object.fromEntries(filterNames.map((name) => [name, value(name)])) as Filters,
		within: layerNames.find((layer) => layer === value('drawn')),
		lines: query.has('lines'),
		focus: value('focus'),
		band: value('band'),
		from: value('from'),
		to: value('to'),
		place: whole ? { x: x as number, y: y as number, scale: scale as number } : undefined,
	};
}

/** Whether anything is asked that only the argument can answer. */
export const needsArgument = ({ filters, focus, band, from }: AskedOfMap): boolean =>
	[...Object.values(filters), focus, band, from].some((value) => value !== '');

/** The address with these put into it; an empty value takes one out. */
export function changeAddress(address: string, changes: Readonly<Record<string, string>>): URL {
	const url = new URL(address);
	for (const [name, value] of Object.entries(changes)) {
		if (value) url.searchParams.set(name, value);
		else url.searchParams.delete(name);
	}
	url.search = url.search.replaceAll('%2C', ',');
	url.hash = '';
	return url;
}
