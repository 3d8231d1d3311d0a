/**
 * Works as reference managers import them: BibTeX, RIS, CSL-JSON. Written here and not by citation-js, whose BibTeX names one URL twice and
 * whose RIS loses DOIs and first pages; its readers read ours back in the tests.
 */
import * as words from '#words/citations.ts';
import type { CslItem, CslName } from '../model/csl.ts';
import { describeDate, partsOf } from './dates.ts';
import { identificationNote } from './identification.ts';
import { sortedName } from './names.ts';
import { toPlainWords } from './rich-text.ts';

const field = (item: CslItem, key: string): string | undefined => {
	const value = item[key];
	return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : undefined;
};
/** A title without the tags that CSL-JSON allows in one, which neither format prints. */
const titleOf = (item: CslItem, key: string): string | undefined => {
	const value = field(item, key);
	return value === undefined ? undefined : toPlainWords(value);
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
const dateNote = (item: CslItem): string | undefined => (item.issued?.circa ? words.yearApproximate : undefined);
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

/** What CSL-JSON keeps as it is within a title. */
const NOCASE = /<span class="nocase">(.*?)<\/span>/gs;

/**
 * A title for BibTeX, whose styles write it in small letters: each word with a capital keeps it between braces, but for the first sign of
 * all, which styles leave alone. Nobody can tell a name from a capital of the title's own, and a name in small letters is the worse fault.
 * `Regional {Innovation} in {Europe}`, `{ERIS}: a survey`.
 */
const protectTitle = (title: string) =>
	title
		.split(NOCASE)
		.map((part, odd) => {
			const plain = toPlainWords(part);
			if (odd % 2 === 1) return `{${escapeBibtex(plain)}}`;
			return plain
				.split(/(\s+)/)
				.map((word, index) => {
					const first = odd === 0 && index === 0;
					// what stands around a word, as a comma or quotation marks do, stays outside
					const [, before = '', core = '', after = ''] = /^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su.exec(word) ?? [];
					const capital = /\p{Lu}/u.test(first && before === '' ? core.slice(1) : core);
					return capital ? `${escapeBibtex(before)}{${escapeBibtex(core)}}${escapeBibtex(after)}` : escapeBibtex(word);
				})
				.join('');
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

/**
 * The id as a key. Signs that BibTeX does not allow in one are written by their number, `c#` → `c_23_`, and so that no two ids give one
 * key; an id of nothing else stays as it is.
 */
function bibtexKey(id: string): string {
	if (/^[\w:.+/-]+$/.test(id) && !/_[\da-f]+_/.test(id)) return id;
	return id.toWellFormed().replace(/[^A-Za-z0-9:.+/-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

/** One entry. */
function bibtexEntry(item: CslItem, key: string): string {
	const text = (key: string) => {
		const value = field(item, key);
		return value === undefined ? undefined : escapeBibtex(value);
	};
	const type = BIBTEX_TYPES[item.type] ?? 'misc';
	const [year, month] = dateOf(item);
	const plain = (key: string) => {
		const value = titleOf(item, key);
		return value === undefined ? undefined : escapeBibtex(value);
	};
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
		title: titled('title'),
		// styles print a journal's name as it stands
		...(type === 'article' ? { journal: plain('container-title') } : { booktitle: titled('container-title') }),
		series: plain('collection-title'),
		edition:
			(edition && escapeBibtex(ordinal(edition))) ??
			(field(item, 'version') === undefined ? undefined : words.versionAsEdition(text('version') ?? '')),
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
	return `@${type}{${key},\n${written.join('')}}\n`;
}

/** The works as a BibTeX file in UTF-8, in the order given. BibTeX takes `Hess` and `hess` for one key, so that the later is numbered. */
export function toBibtex(items: readonly CslItem[]): string {
	const taken = new Set<string>();
	const free = (wanted: string) => {
		let key = wanted;
		for (let number = 2; taken.has(key.toLowerCase()); number += 1) key = `${wanted}.${number}`;
		taken.add(key.toLowerCase());
		return key;
	};
	return items.map((item) => bibtexEntry(item, free(bibtexKey(item.id)))).join('\n');
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
	const type = RIS_TYPES[item.type] ?? 'GEN';
	const name = (author: CslName) => oneLine(sortedName(author, 'last'));
	const [year, month, day] = dateOf(item);
	const [first, last] = (field(item, 'page') ?? '').split(/\s*[-–—]+\s*/);
	lines.push(['TY', type], ['ID', item.id]);
	for (const author of item.author ?? []) lines.push(['AU', name(author)]);
	for (const editor of item.editor ?? []) lines.push([type === 'BOOK' && !item.author ? 'ED' : 'A2', name(editor)]);
	lines.push(
		['TI', titleOf(item, 'title')],
		['T2', titleOf(item, 'container-title')],
		['T3', titleOf(item, 'collection-title')],
		['VL', field(item, 'volume')],
		['IS', field(item, 'issue') ?? field(item, 'number')],
		['SP', first || undefined],
		['EP', last || undefined],
		[
			'ET',
			field(item, 'edition') ?? (field(item, 'version') === undefined ? undefined : words.versionAsEdition(field(item, 'version') ?? '')),
		],
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
	const records = items.map((item) => {
		const note = joinNotes(field(item, 'note'), identificationNote(item));
		return note === undefined ? item : { ...item, note };
	});
	return `${JSON.stringify(records, null, '\t')}\n`;
}
