/** How the language joins and counts. What differs from one language to the next, the platform knows (`Intl`). */
import type { Rich } from '../rich.ts';

/** The language of all files beside this one (BCP 47). */
export const language = 'en-GB';

// Marked as pure, so that a page's script holds only those it asks.
const lists = /* @__PURE__ */ new Intl.ListFormat(language, { type: 'conjunction' });
const choices = /* @__PURE__ */ new Intl.ListFormat(language, { type: 'disjunction' });
const plurals = /* @__PURE__ */ new Intl.PluralRules(language);
const numbers = /* @__PURE__ */ new Intl.NumberFormat(language);
const dates = /* @__PURE__ */ new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `a`, `a and b`, `a, b and c`. */
export const enumerate = (items: readonly string[]): string => lists.format(items);
/** `a`, `a or b`, `a, b or c`. */
export const either = (items: readonly string[]): string => choices.format(items);

/** As `enumerate`, of phrases with marked places. */
export const enumerateRich = (items: readonly Rich[]): Rich => ({ phrase: enumerate(items.map(({ phrase }) => phrase)) });

/** The form that goes with a number: `agree(3, { one: 'claim', other: 'claims' })` → `claims`. */
export function agree(n: number, forms: { one: string; other: string }): string {
	return plurals.select(n) === 'one' ? forms.one : forms.other;
}

/** `no`, `one` … `twelve`, then digits: a number before its noun. */
export function inWords(n: number): string {
	return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ?? String(n);
}

/** `3 claims`, `one claim`; numbers up to twelve in words. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
	return `${inWords(n)} ${agree(n, { one: noun, other: plural })}`;
}

/** `once`, `twice`, `three times`. */
export function times(n: number): string {
	return n === 1 ? 'once' : n === 2 ? 'twice' : n === 0 ? 'never' : count(n, 'time');
}

/** What begins a sentence. */
export function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `an assumption`, `a claim`. */
export function withArticle(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `12,345`. */
export const inDigits = (n: number): string => numbers.format(n);
/** `27 November 2026`, of a day as ISO 8601 writes it. */
export const longDate = (day: string): string => dates.format(new Date(day));
