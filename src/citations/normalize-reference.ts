/** CSL-JSON items as people and programs write them → items in one form, with a message for what can't be meant. */
import * as messages from '#words/messages-sources.ts';
import {
	type CslDate,
	type CslItem,
	type CslName,
	cslDateFields,
	cslNameFields,
	type WrittenDate,
	type WrittenItem,
} from '../model/csl.ts';
import { normalizeDoi } from './work-identifiers.ts';

/** Told of what is wrong: the field's path within the item, and what is wrong with it, as a sentence. */
export type Fault = (path: readonly PropertyKey[], reason: string) => void;

/** Puts an item in order. What is reported is left out. */
export function normalizeItem({ id, type, custom, ...fields }: WrittenItem, fault: Fault): CslItem {
	const item: CslItem = { id: String(id).normalize('NFC'), type };
	for (const [field, value] of Object.entries(fields)) {
		// exporters write nothing as null
		if (value === undefined || value === null) continue;
		if ((cslNameFields as readonly string[]).includes(field)) {
			const names = normalizeNames(value as CslName[], (path, reason) => fault([field, ...path], reason));
			if (names.length > 0) item[field] = names;
		} else if ((cslDateFields as readonly string[]).includes(field)) {
			const date = normalizeDate(value as WrittenDate, (path, reason) => fault([field, ...path], reason));
			if (date) item[field] = date;
		} else if (field === 'categories') item[field] = value;
		else {
			const text = LONG.has(field) ? String(value).trim() : onOneLine(String(value));
			// as BibTeX has it
			if (text !== '') item[field] = field === 'page' ? text.replace(/(?<=\S)\s*-{2,3}\s*(?=\S)/g, '–') : text;
		}
	}
	if (typeof item['DOI'] === 'string') replace(item, 'DOI', normalizeDoi(item['DOI']), fault, messages.expected.doi);
	if (typeof item['URL'] === 'string') replace(item, 'URL', normalizeUrl(item['URL']), fault, messages.expected.address);
	if (custom) item['custom'] = custom;
	return item;
}

/** Fields of several lines; a line end in any other is a break of the page it was taken from, and RIS and BibTeX would take it for their own. */
const LONG: ReadonlySet<string> = new Set(['abstract', 'annote', 'note']);
const onOneLine = (text: string): string => text.trim().replace(/\s*[\n\r\t]\s*/g, ' ');

function replace(item: CslItem, field: string, value: string | undefined, fault: Fault, rule: string): void {
	if (value === undefined) {
		fault([field], messages.cannotBeTaken(String(item[field]), rule));
		delete item[field];
	} else item[field] = value;
}

function normalizeNames(names: readonly CslName[], fault: Fault): CslName[] {
	return names.flatMap((name, index) => {
		const parts = Object.entries(name).filter(([, value]) => value !== undefined && value !== '' && value !== false);
		const kept = Object.fromEntries(parts.map(([part, value]) => [part, typeof value === 'string' ? onOneLine(value) : value])) as CslName;
		if (!kept.family && !kept.literal && !kept.given) {
			fault([index], messages.emptyName);
			return [];
		}
		const wrong = describeWrongName(kept, index);
		if (wrong !== undefined) {
			fault([index], wrong);
			return [];
		}
		// One name alone, as of Plato, is what a work is filed under.
		if (!kept.family && !kept.literal) {
			const { given, ...rest } = kept;
			return [{ ...rest, family: given as string }];
		}
		return [kept];
	});
}

/** What stands for names that are not given. */
const OTHERS = /^(?:(?:and|&|und)\s+)?(?:et\s+al\.?|others|u\.\s?a\.?|and others|und andere|e\.a\.)$/i;

/** Why a name is none, or more than one. */
function describeWrongName({ family = '', given, literal }: CslName, index: number): string | undefined {
	if (literal !== undefined && (family !== '' || given !== undefined)) return messages.names.both(literal);
	const whole = (literal ?? family).trim();
	if (OTHERS.test(whole) || (family === '' && literal === undefined && OTHERS.test(given ?? ''))) return messages.names.others(index);
	if (whole.includes(';')) return messages.names.several(whole);
	if (/[,;]$/.test(whole)) return messages.names.trailing(whole);
	if (literal === undefined && given === undefined && /^[^,]+,\s*[^,]+$/.test(family)) {
		const [last = '', first = ''] = family.split(/,\s*/);
		return messages.names.reversed(family, last, first);
	}
	return undefined;
}

/** An address as a browser takes it: a `%` that escapes nothing is escaped, and so are blanks; undefined for what is no address on the web. */
function normalizeUrl(written: string): string | undefined {
	const url = written
		.trim()
		.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
		.replace(/\s/g, '%20');
	return /^(?:https?|ftp):\/\/[^/]/i.test(url) && URL.canParse(url) ? url : undefined;
}

/** Level 0 of EDTF (ISO 8601-2), a year before Christ with a minus, and about with a tilde or in words. */
const DAY = /^(?:(c\.|ca\.?|circa|um|vers)\s*)?(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2})(?:T\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?)?)?([~?%]?)$/i;

function parseDay(text: string): { parts: number[]; circa: boolean } | undefined {
	const found = DAY.exec(text.trim());
	if (!found) return undefined;
	const [, about, year, month, day, sign] = found;
	const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
	return isDay(parts) ? { parts, circa: about !== undefined || sign !== '' } : undefined;
}

const isDay = ([year = Number.NaN, month = 1, day = 1]: readonly number[]): boolean =>
	Number.isInteger(year) &&
	Math.abs(year) < 10_000 &&
	year !== 0 &&
	Number.isInteger(month) &&
	month >= 1 &&
	month <= 12 &&
	day >= 1 &&
	// of a leap year
	day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();

/** A date in words: parts where it is `1999-03`, `1939/1945` or `ca. 1850`, else the words. */
function parseWords(words: string): CslDate | undefined {
	// a span that has not ended, as EDTF has it
	const text = onOneLine(words).replace(/^(-?\d{1,4})\/(?:\.\.|open)?$/, '$1–');
	if (text === '') return undefined;
	const days = text.split(/\/|(?<=\d)\s*[–—]\s*(?=\d)/).map(parseDay);
	if (days.length <= 2 && days.every((day) => day !== undefined)) {
		return { 'date-parts': days.map(({ parts }) => parts), ...(days.some(({ circa }) => circa) ? { circa: true } : {}) };
	}
	return { literal: text };
}

/** Whether the first day that differs comes after the other. */
function isLater(one: readonly number[], other: readonly number[]): boolean {
	const firstDifference = one.findIndex((part, n) => part !== (other[n] ?? part));
	return firstDifference >= 0 && (one[firstDifference] as number) > (other[firstDifference] as number);
}

/** Seasons in place of a month: 13 to 16 in older data, 21 to 24 in EDTF. */
const seasonOf = (day: readonly unknown[]): number | undefined => {
	const month = Number(day[1]);
	return day.length === 2 && ((month >= 13 && month <= 16) || (month >= 21 && month <= 24)) ? ((month - 13) % 8) + 1 : undefined;
};

/** One date; undefined for one of which nothing is said. */
function normalizeDate(written: WrittenDate, fault: Fault): CslDate | undefined {
	if (typeof written === 'string') return parseWords(written);
	const { raw, literal, circa } = written;
	const parts = written['date-parts'] ?? [];
	const named = parts.length === 1 ? seasonOf(parts[0] ?? []) : undefined;
	const season = written.season ?? named;
	const more: CslDate = {
		...(circa && circa !== 'false' && circa !== '0' ? { circa: true } : {}),
		...(season === undefined || season === '' ? {} : { season: String(season) }),
	};
	const days = (named === undefined ? parts : parts.map((day) => day.slice(0, 1))).map((day) => {
		// Exporters pad with nothing, or with zeros, what isn't known.
		const last = day.findLastIndex((part) => part !== '' && part !== 0 && part !== '0' && part !== '00');
		return day.slice(0, last + 1).map((part) => (typeof part === 'number' ? part : /^\s*-?\d+\s*$/.test(part) ? Number(part) : Number.NaN));
	});
	const known = days.filter((day) => day.length > 0);
	const wrong = days.findIndex((day) => day.length > 0 && !isDay(day));
	if (wrong >= 0) {
		const found = (written['date-parts'] as unknown[][])[wrong] as unknown[];
		fault(['date-parts', wrong], messages.noDay(found.map((part) => JSON.stringify(part))));
		return undefined;
	}
	const [from, to] = known as number[][];
	if (from && to && isLater(from, to)) {
		fault(['date-parts'], messages.backwards(from.join('-'), to.join('-')));
		return undefined;
	}
	if (known.length > 0 && literal !== undefined && literal.trim() !== '' && !/^-?[\d\s./–—-]+$/.test(literal)) {
		fault(['literal'], messages.dateTwice(literal));
		return undefined;
	}
	if (known.length > 0) return { 'date-parts': known, ...more };
	const words = parseWords(literal ?? '') ?? parseWords(raw ?? '');
	if (words === undefined && more.season !== undefined) {
		fault(['season'], messages.seasonAlone);
		return undefined;
	}
	return words && { ...words, ...more };
}
