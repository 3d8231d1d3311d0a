/**
 * Works as reference managers import them: BibTeX, RIS, CSL-JSON. Written here and not by citation-js, whose BibTeX names one URL twice and
 * whose RIS loses DOIs and first pages; its readers read ours back in the tests.
 */
import type { CslItem, CslName } from '../model/csl.ts';
import { describeDate, partsOf } from './dates.ts';
import { sortedName } from './names.ts';
import { toPlainWords } from './rich-text.ts';

const field = (item: CslItem, key: string): string | undefined => {
	const value = item[key];
	return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : undefined;
};
const oneLine = (text: string) =>
	text
		.toWellFormed()
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they end lines or are nothing at all
		.replace(/[\s\u0000-\u001F\u007F]+/g, ' ')
		.trim();

/** Year or years, month and day as far as they are known; words where there is no year, as neither format has a field for them. */
function dateOf({ issued }: CslItem): (string | undefined)[] {
	const [, month, day] = partsOf(issued).map(String);
	return issued?.['date-parts']?.[1] === undefined ? [describeDate(issued), month, day] : [describeDate(issued)];
}

/** What is said of an uncertain year, which neither format has a field for. */
const dateNote = (item: CslItem): string | undefined => (item.issued?.circa ? 'The year is approximate.' : undefined);
const joinNotes = (...notes: (string | undefined)[]) => notes.filter((note) => note !== undefined).join(' ') || undefined;

const BIBTEX_TYPES: Record<string, string> = {
	'article-journal': 'article',
	'article-magazine': 'article',
	book: 'book',
	chapter: 'incollection',
	'entry-encyclopedia': 'incollection',
	'paper-conference': 'inproceedings',
	report: 'techreport',
	thesis: 'phdthesis',
	manuscript: 'unpublished',
};
const BIBTEX_SIGNS: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
/** Text for TeX; signs that TeX would join into another, such as two hyphens into a dash, are kept apart. */
const escapeBibtex = (text: string) =>
	text
		.replace(/[\\{}&%$#_~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`)
		.replace(/-(?=-)|`(?=`)|'(?=')|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)/g, '$&{}');

/**
 * A title for BibTeX, whose styles write it in small letters: each word with a capital keeps it between braces, but for the first sign of
 * all, which styles leave alone. `Regional Innovation in {Europe}`, `{ERIS}: a survey`.
 */
const protectTitle = (title: string) =>
	title
		.split(/(\s+)/)
		.map((word, at) => {
			const escaped = escapeBibtex(word);
			return /\p{Lu}/u.test(at === 0 ? word.slice(1) : word) || (at === 0 && /^\P{L}+\p{Lu}/u.test(word)) ? `{${escaped}}` : escaped;
		})
		.join('');
/** `4` → `4th`, as BibTeX prints what it finds before “edition”. */
const ordinal = (edition: string) => {
	if (!/^\d+$/.test(edition)) return edition;
	const number = Number(edition);
	const teen = number % 100 >= 11 && number % 100 <= 13;
	return `${edition}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
};

function bibtexNames(names: readonly CslName[] | undefined): string | undefined {
	const written = names?.map((name) => {
		const plain = escapeBibtex(oneLine(sortedName(name)));
		return name.literal === undefined ? plain : `{${plain}}`;
	});
	return written?.join(' and ');
}

/** One entry. The key is the item's id, less signs that BibTeX does not allow in one. */
function bibtexEntry(item: CslItem): string {
	const text = (key: string) => {
		const value = field(item, key);
		return value === undefined ? undefined : escapeBibtex(value);
	};
	const type = BIBTEX_TYPES[item.type] ?? 'misc';
	const [year, month] = dateOf(item);
	const titled = (key: string) => {
		const value = field(item, key);
		return value === undefined ? undefined : protectTitle(value);
	};
	const dashed = (value: string | undefined) => value?.replace(/\s*[-–—]+\s*/g, '--');
	const edition = field(item, 'edition');
	const publisher = text('publisher');
	const fields: Record<string, string | undefined> = {
		author: bibtexNames(item.author),
		editor: bibtexNames(item.editor),
		title: text('title') && toPlainWords(text('title') as string),
		...(type === 'article' ? { journal: container } : { booktitle: container }),
		series: text('collection-title'),
		edition: (edition && escapeBibtex(ordinal(edition))) ?? (field(item, 'version') === undefined ? undefined : `Version ${text('version')}`),
		volume: text('volume'),
		number: dashed(text('issue') ?? text('number')),
		pages: dashed(text('page')),
		...(type === 'phdthesis' ? { school: publisher } : type === 'techreport' ? { institution: publisher } : { publisher }),
		address: text('publisher-place'),
		year,
		month,
		isbn: text('ISBN'),
		issn: text('ISSN'),
		doi: field(item, 'DOI'),
		url: field(item, 'URL'),
		language: text('language'),
		note: joinNotes(text('note'), identificationNote(item), dateNote(item)),
	};
	const written = Object.entries(fields).flatMap(([key, value]) => (value === undefined || value === '' ? [] : `\t${key} = {${value}},\n`));
	return `@${type}{${item.id.replace(/[^\w:.+/-]/g, '-')},\n${written.join('')}}\n`;
}

/** The works as a BibTeX file in UTF-8, in the order given. */
export function toBibtex(items: readonly CslItem[]): string {
	return items.map(bibtexEntry).join('\n');
}

const RIS_TYPES: Record<string, string> = {
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	book: 'BOOK',
	chapter: 'CHAP',
	'entry-encyclopedia': 'ENCYC',
	'paper-conference': 'CONF',
	report: 'RPRT',
	thesis: 'THES',
	manuscript: 'UNPB',
	webpage: 'ELEC',
};

/** The works as a RIS file, in the order given: `TY  - JOUR` … `ER  - `, lines ended by CRLF. */
export function toRis(items: readonly CslItem[]): string {
	return items.map(risEntry).join('\r\n');
}

function risEntry(item: CslItem): string {
	const lines: [string, string | undefined][] = [];
	// Zotero takes what is generic for an article; the types that it takes for a document say worse things of it elsewhere
	const type = RIS_TYPES[item.type] ?? 'GEN';
	const name = (one: CslName) => oneLine(sortedName(one, 'last'));
	const [year, month, day] = dateOf(item);
	const [first, last] = (field(item, 'page') ?? '').split(/\s*[-–—]+\s*/);
	lines.push(['TY', type], ['ID', item.id]);
	for (const one of item.author ?? []) lines.push(['AU', name(one)]);
	for (const one of item.editor ?? []) lines.push([type === 'BOOK' && !item.author ? 'ED' : 'A2', name(one)]);
	lines.push(
		['TI', field(item, 'title')],
		['T2', field(item, 'container-title')],
		['T3', field(item, 'collection-title')],
		['VL', field(item, 'volume')],
		['IS', field(item, 'issue') ?? field(item, 'number')],
		['SP', first || undefined],
		['EP', last || undefined],
		['ET', field(item, 'edition') ?? (field(item, 'version') === undefined ? undefined : `Version ${field(item, 'version')}`)],
		['PY', year],
		['DA', month === undefined ? undefined : `${year}/${month.padStart(2, '0')}/${(day ?? '').padStart(day === undefined ? 0 : 2, '0')}/`],
		['PB', field(item, 'publisher')],
		['CY', field(item, 'publisher-place')],
		['SN', field(item, 'ISBN') ?? field(item, 'ISSN')],
		['DO', field(item, 'DOI')],
		['UR', field(item, 'URL')],
		['LA', field(item, 'language')],
		['N1', joinNotes(field(item, 'note'), identificationNote(item), dateNote(item))],
	);
	return `${lines.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : `${tag}  - ${value}\r\n`)).join('')}ER  - \r\n`;
}

/** The works as CSL-JSON, with all that is known of them; `custom` holds the editors' remarks. */
export function toCslJson(items: readonly CslItem[]): string {
	const told = items.map((item) => {
		const note = joinNotes(field(item, 'note'), identificationNote(item));
		return note === undefined ? item : { ...item, note };
	});
	return `${JSON.stringify(told, null, '\t')}\n`;
}
