/** Dates of works as exports write them. */
import { afterChrist, beforeChrist } from '#words/citations.ts';
import type { CslDate } from '../model/csl.ts';

/** The first day of a date as numbers: year, month, day as far as they are known. */
export const partsOf = (date: CslDate | undefined): number[] => date?.['date-parts']?.[0] ?? [];

/** A year for people: `1999`, `380 B.C.E.` */
const describeYear = (year: number): string => (year < 0 ? beforeChrist(-year) : String(year));

/** The year or years in words: `1999`, `1939–1945`, `380 B.C.E.`, `forthcoming`; undefined where nothing is known. Whether it is approximate is for the caller to say. */
export function describeDate(date: CslDate | undefined): string | undefined {
	const years = (date?.['date-parts'] ?? []).flatMap(([year]) => (year === undefined ? [] : year));
	const [first, last] = years;
	if (first === undefined) return date?.literal;
	if (last === undefined) return describeYear(first);
	// of a span as styles have it: one sign for both ends, or each its own
	if (first < 0 && last < 0) return `${-first}–${describeYear(last)}`;
	return first < 0 ? `${describeYear(first)}–${afterChrist(last)}` : `${first}–${last}`;
}

/** A span of years from before Christ to after, as a processor sets it that gives both ends the sign of one, put right: `27–14 B.C.E.`. */
export function mendSpan(set: string, date: CslDate | undefined): string {
	const [[first] = [], [last] = []] = date?.['date-parts'] ?? [];
	if (first === undefined || last === undefined || first >= 0 || last <= 0) return set;
	return set.replace(`${-first}–${beforeChrist(last)}`, `${beforeChrist(-first)}–${afterChrist(last)}`);
}

/** `1999-03-12` as ISO 8601 has it, a year before Christ by its astronomical number: 380 B.C. is -0379. Undefined without a year. */
export function toIsoDate(date: CslDate | undefined): string | undefined {
	const [year, ...rest] = partsOf(date);
	if (year === undefined) return undefined;
	const astronomical = year < 0 ? year + 1 : year;
	const digits = String(Math.abs(astronomical)).padStart(4, '0');
	return [`${astronomical < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
