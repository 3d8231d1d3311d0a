/** How the language joins and counts. What differs from one language to the next, the platform knows (`Intl`). */
import type { Rich } from '../rich.ts';
import { type Case, dativeOf, indefinite, pluralOf } from './nouns.ts';

/** The language of all files beside this one (BCP 47). */
export const language = 'de-DE';

// Marked as pure, so that a page's script holds only those it asks.
const lists = /* @__PURE__ */ new Intl.ListFormat(language, { type: 'conjunction' });
const choices = /* @__PURE__ */ new Intl.ListFormat(language, { type: 'disjunction' });
const plurals = /* @__PURE__ */ new Intl.PluralRules(language);
const numbers = /* @__PURE__ */ new Intl.NumberFormat(language);
const dates = /* @__PURE__ */ new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `a`, `a und b`, `a, b und c`. */
export const enumerate = (items: readonly string[]): string => lists.format(items);
/** `a`, `a oder b`, `a, b oder c`. */
export const either = (items: readonly string[]): string => choices.format(items);

/** As `enumerate`, of phrases with marked places. */
export const enumerateRich = (items: readonly Rich[]): Rich => ({ phrase: enumerate(items.map(({ phrase }) => phrase)) });

/** The form that goes with a number: `agree(3, { one: 'Werk', other: 'Werke' })` → `Werke`. */
export function agree(n: number, forms: { one: string; other: string }): string {
	return plurals.select(n) === 'one' ? forms.one : forms.other;
}

/** `null`, `eins`, `zwei` … `zwölf`, then digits: a number by itself. */
export function inWords(n: number): string {
	return ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'][n] ?? String(n);
}

/** `keine Werke`, `ein Werk`, `3 Werke`; numbers up to twelve in words, one in the gender and case of its noun (`nouns.ts`). */
export function count(n: number, noun: string, plural = pluralOf(noun), form: Case = 'nominative'): string {
	if (plurals.select(n) === 'one') return `${indefinite(noun, form)} ${form === 'genitive' ? genitiveOf(noun) : noun}`;
	const none = form === 'dative' ? 'keinen' : form === 'genitive' ? 'keiner' : 'keine';
	return `${n === 0 ? none : inWords(n)} ${form === 'dative' ? dativeOf(plural) : plural}`;
}
const genitiveOf = (noun: string): string => (indefinite(noun) === 'eine' ? noun : `${noun}${/[sz]$/.test(noun) ? 'es' : 's'}`);

/** `einmal`, `zweimal`, `dreimal`, `20-mal`. */
export function times(n: number): string {
	return n === 0 ? 'nie' : n === 1 ? 'einmal' : n <= 12 ? `${inWords(n)}mal` : `${n}-mal`;
}

/** What begins a sentence. */
export function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `eine Annahme`, `ein Einwand`. */
export function withArticle(noun: string): string {
	return `${indefinite(noun)} ${noun}`;
}

/** `12.345`. */
export const inDigits = (n: number): string => numbers.format(n);
/** `27. November 2026`, of a day as ISO 8601 writes it. */
export const longDate = (day: string): string => dates.format(new Date(day));
