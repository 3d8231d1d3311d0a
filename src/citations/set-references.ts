/**
 * The works set by one processor, in the text and in the list: citeproc with APA's style gives names, years with their letters, and
 * entries. At build time only: citeproc's licence keeps it out of what readers download.
 */

import { createHash } from 'node:crypto';
import { plugins } from '@citation-js/core';
import adapter from '@citation-js/plugin-csl/package.json' with { type: 'json' };
import processor from 'citeproc/package.json' with { type: 'json' };
import { locale } from '#words/citations.ts';
import type { CslDate, CslItem } from '../model/csl.ts';
import type { CitedForm } from './author-year.ts';
import { mendSpan } from './dates.ts';
import { fromProcessor, getProcessor, inProcessor } from './processor.ts';

/** One work as it is printed. */
export interface SetReference {
	key: string;
	/** Plain text: `MacKinnon et al.`, or the title where nobody is named. */
	names: string;
	/** Plain text: `2002`, `1999a`, `ca. 380 B.C.E.`, `n.d.` */
	year: string;
	/** The entry of the bibliography: HTML with `<i>`; text is escaped. `''` where the style sets nothing. */
	html: string;
	/** The letter behind the year, where two works would be cited alike. */
	letter?: string;
}

const NO_NAMES = '[NO_PRINTED_FORM]';
/** The last bibliographies set, by what went into them: each edit of the text asks for the same again. */
const known = new Map<string, SetReference[]>();
const MOST_KNOWN = 8;

/** Where what was set is kept beyond a process: key → JSON. */
interface Kept {
	get(key: string): string | undefined;
	set(key: string, json: string): void;
}
let kept: Kept | undefined;

/** From now on keeps what is set in a store that lasts (`disk/kept-on-disk.ts`), and looks there first: 150 works take the processor more than half a second. */
export function keepReferencesIn(store: Kept | undefined): void {
	kept = store;
}

/** Sets the items, which are in order (`normalizeItem`), each once, in the style's own order: author, year, title. `custom`, the editors' remarks, is not printed. */
export function setReferences(items: readonly CslItem[]): SetReference[] {
	if (items.length === 0) return [];
	const plain = items.map(({ custom: _remarks, 'citation-label': _label, 'year-suffix': _letter, ...item }) => item);
	const input = JSON.stringify(plain);
	const before = known.get(input);
	if (before) return before;
	const set = setOnce(plain as CslItem[], input);
	const [oldest] = known.keys();
	if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
	known.set(input, set);
	return set;
}

/** What sets them: another release of it, or another version of this file's answers, may set them otherwise. */
const SETTER = `6 ${locale} ${processor.version} ${adapter.version} ${plugins.config.get('@csl').styles.get('apa')}`;

const setOnce = (items: readonly CslItem[], input: string): SetReference[] => keepSet([SETTER, input], () => setAll(items));

/** What a processor sets of `from` (all that decides it), taken from the store or set now. It must be the same when it was written as JSON and read. */
export function keepSet<T>(from: readonly string[], set: () => T): T {
	if (!kept) return set();
	const key = createHash('sha256').update(from.join('')).digest('hex');
	const before = kept.get(key);
	if (before !== undefined) return JSON.parse(before) as T;
	const made = set();
	kept.set(key, JSON.stringify(made));
	return made;
}

/** How each of the works is named in the text, by its key. */
export function formsOf(items: readonly CslItem[]): Map<string, CitedForm> {
	return new Map(setReferences(items).map(({ key, names, year }) => [key, { names: names || key, year }]));
}

function setAll(items: readonly CslItem[]): SetReference[] {
	const byKey = new Map(items.map((item) => [item.id, item]));
	const engine = getProcessor(items, 'apa', 'html');
	engine.updateItems(items.map(({ id }) => inProcessor(id)));
	const bibliography = engine.makeBibliography();
	if (!bibliography) return [];
	const [{ entry_ids }, entries] = bibliography;
	const keys = entry_ids.map(([name = '']) => fromProcessor(name));
	// A work that sets to nothing is among the keys and not among the entries; then each is asked for by itself, lest the others move up.
	const htmlOf =
		entries.length === keys.length
			? (_key: string, index: number) => entries[index]
			: (key: string) => {
					const own = engine.makeBibliography({ include: [{ field: 'id', value: inProcessor(key) }] });
					return own ? own[1][0] : undefined;
				};
	const set = new Map(keys.map((key, index) => [key, htmlOf(key, index)]));
	for (const key of byKey.keys()) if (!set.has(key)) set.set(key, undefined);
	engine.setOutputFormat('text');
	return [...set].map(([key, entry]): SetReference => {
		const cite = (form: object) => engine.makeCitationCluster([{ id: inProcessor(key), ...form }]).replace(/^\(|\)$/g, '');
		const suffix = engine.registry.registry[inProcessor(key)]?.disambig.year_suffix;
		const letter = suffix === undefined || suffix === false ? undefined : toLetters(Number(suffix));
		const alone = cite({ 'author-only': true });
		const issued = byKey.get(key)?.issued;
		const mend = (set: string) => partLetter(mendSpan(set, issued), issued, letter);
		const rest = mend(cite({ 'suppress-author': true }));
		// A work of law is cited by its title, which the style counts to the rest: “Roe v. Wade, 1973”.
		const [, title, date] = alone === NO_NAMES || alone === '' ? (/^(.*\S), (.*)$/s.exec(rest) ?? []) : [];
		const names = title ?? (alone === NO_NAMES ? '' : alone);
		const year = date ?? rest;
		return {
			key,
			names,
			// The year of the edition that is cited; the list has the first one too.
			year: byKey.get(key)?.['original-date'] === undefined ? year : year.replace(/^[^/]*\//, ''),
			html: mend(toEntryHtml(entry ?? '')),
			...(letter === undefined ? {} : { letter }),
		};
	});
}

/** `a` to `z`, then `aa`. */
const toLetters = (n: number): string => (n < 26 ? '' : toLetters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

/** A letter behind a date in words as APA parts it from them: `in press-a`, where the processor sets `in pressa`. */
function partLetter(set: string, date: CslDate | undefined, letter: string | undefined): string {
	const said = date?.literal;
	return said !== undefined && letter !== undefined && /\p{L}$/u.test(said) ? set.replaceAll(`${said}${letter}`, `${said}-${letter}`) : set;
}

const STYLES: readonly [RegExp, string][] = [
	[/ style="font-style: ?normal;?"/g, ' class="upright"'],
	[/ style="font-variant: ?small-caps;?"/g, ' class="small-caps"'],
	[/ style="font-weight: ?normal;?"/g, ' class="light"'],
	[/ style="[^"]*"/g, ''],
];

/** What citeproc wrote, without the box around it and with classes in place of styles, which the site's policy forbids. */
function toEntryHtml(entry: string): string {
	const inner = entry
		.trim()
		.replace(/^<div[^>]*>\s*|\s*<\/div>$/g, '')
		.replace(/<\/?div[^>]*>/g, '');
	return STYLES.reduce((html, [style, name]) => html.replace(style, name), inner);
}
