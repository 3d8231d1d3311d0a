/**
 * "Cite this": one passage, claim, assumption, relation, map or page of the edition, in every style and format.
 * What is cited is a part of the edition, named by ¶ and label, in one version, at one address.
 */

import * as words from '#words/citations.ts';
import { kinds, proposition } from '#words/kinds.ts';
import { opening, toWithin } from '#words/marks.ts';
import { onceFor } from '../formats/once.ts';
import {
	type Claim,
	type CslItem,
	type CslName,
	describePrinted,
	type Edition,
	type Passage,
	type Relation,
	type TextKind,
	textKindOf,
} from '../model/edition.ts';
import { relationRow } from '../model/relations.ts';
import { route } from '../model/routes.ts';
import { type CitationStyle, citationStyles, type Formatted, formatCitation } from './citation-styles.ts';
import { describeDate } from './dates.ts';
import { buildQuotation, type Quotation } from './quotation.ts';
import { toBibtex, toRis } from './reference-formats.ts';

/** What is cited: an id, or a page by its path and title: a page of the text, a map, or one of the editors’ own. */
export type Citable = string | { kind: 'page' | 'map' | 'text'; path: string; title: string };

/** The version cited and, once it is released, the day of its release (2026-11-23). */
export interface CitedRelease {
	version: string;
	date?: string;
}

/** Whose words stand at an anchor. */
export type Wording = 'restated' | 'translated' | 'quoted' | 'supplied' | 'read' | 'drawn' | 'own';

export interface CitationForms extends Record<CitationStyle, Formatted> {
	url: string;
	bibtex: string;
	ris: string;
	cslJson: CslItem;
	/** Missing where there are no words to quote, as at a map. */
	quotation?: Quotation;
}

/** A citation in running text: in brackets, and as part of the sentence. */
export interface InText {
	parenthetical: string;
	narrative: string;
}

export interface AnchorCitation {
	/** `¶ 67, claim 67a` */
	name: string;
	wording: Wording;
	/** Whose words they are, as a sentence for the reader. */
	statement: string;
	/** What the edition edits, as a sentence; missing where nothing is known of it. */
	original?: string;
	/** How it is named in running text, as APA does: `(Elenchus editors, 2026, claim 67a)`, `Elenchus editors (2026, claim 67a)`. */
	inText: InText;
	/** The version that never changes; cite this. */
	fixed: CitationForms;
	/** The same in the newest version, whatever that will be. */
	latest: CitationForms;
}

/** Stand for an anchor's title and address while the styles set everything around them. */
const TITLE = 'ANCHORTITLE (X)';
const ADDRESS = 'https://anchor.invalid/ADDRESS/';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Described {
	name: string;
	/** The name and whose words they are, as the title of what is cited. */
	title: string;
	path: string;
	/** The passage on whose page it stands in a released edition; missing for what has a page of its own there. */
	passage?: string;
	id: string;
	wording: Wording;
	statement: string;
	words?: string;
}

/** Whether words are one quotation from end to end. */
const isQuotation = (text: string) => /^(?:[“"][^“”"]*[”"]|„[^„“”"]*[“”])$/.test(text.trim());

interface Lookup {
	/** The article, as titles name it. */
	of: string;
	/** Whose words the text has. */
	text: TextKind;
	passages: ReadonlyMap<string, Passage>;
	claims: ReadonlyMap<string, Claim>;
	relations: ReadonlyMap<string, Relation>;
}

function describeAnchor(anchor: Citable, { of, text, passages, claims, relations }: Lookup): Described {
	const make = (id: string, path: string, name: string, wording: Wording, statement: string, said?: string): Described => ({
		id,
		path,
		name,
		title: words.titleOf[wording](name, of),
		wording,
		statement,
		...(said === undefined ? {} : { words: said }),
	});
	const wording = text === 'verbatim' ? 'quoted' : text;
	if (typeof anchor !== 'string') {
		const { kind, path, title } = anchor;
		const id = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'title';
		if (kind === 'text') return make(id, path, title, wording, words.whose.page[text]);
		return kind === 'map'
			? make(id, path, words.mapName(title), 'drawn', words.whose.map)
			: make(id, path, title, 'own', words.whose.editors);
	}
	const path = route.anchor(anchor);
	const positionOf = (id: string) => {
		const passage = passages.get(id);
		return words.citedParagraph(passage?.label ?? id.slice(1)) + (passage?.printed ? ` (${describePrinted(passage.printed)})` : '');
	};
	const on = (id: string, described: Described): Described => ({ ...described, passage: id });
	const wordsOf = (said: string, place: string): [Wording, string] =>
		isQuotation(said) ? ['quoted', words.whose.quoted(place)] : [wording, words.whose[wording](place)];
	const passage = passages.get(anchor);
	if (passage) return on(anchor, make(anchor, path, positionOf(anchor), ...wordsOf(passage.text, positionOf(anchor)), passage.text));
	const claim = claims.get(anchor);
	if (claim) {
		const place = positionOf(claim.passage);
		const noun =
			claim.kind === 'assumption' ? kinds.assumption.noun.one : claim.proposition === undefined ? kinds.claim.noun.one : proposition.one;
		const name = words.nameInParagraph(place, noun, claim.label);
		if (claim.implicit) return on(claim.passage, make(anchor, path, name, 'supplied', words.whose.supplied(place), claim.text));
		return on(claim.passage, make(anchor, path, name, ...wordsOf(claim.text, place), claim.text));
	}
	const relation = relations.get(anchor);
	if (relation) {
		const place = positionOf(relation.passage);
		return on(
			relation.passage,
			make(
				anchor,
				path,
				words.nameInParagraph(place, relationRow(relation).noun.one, anchor),
				'read',
				words.whose.relation(place),
				relation.why,
			),
		);
	}
	throw new RangeError(`Nothing has the id ${anchor}.`);
}

/** `2026-11-23` as CSL has dates. */
const issued = (date: string | undefined): Pick<CslItem, 'issued'> =>
	date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };

const authors = ({ info }: Edition): CslName[] => (info.article as Partial<CslItem>).author ?? [{ literal: info.author }];

/** Who answers for words: the author for her own, the editors for theirs, a restatement of hers included. */
export type Answering = 'author' | 'editors';
const answeringFor = (wording: Wording): Answering => (wording === 'quoted' ? 'author' : 'editors');

/** A part of the edition as a CSL item. Where the editors answer for its words they are its authors. */
export function buildItem(
	edition: Edition,
	{ version, date }: CitedRelease,
	id: string,
	title: string,
	url: string,
	answering: Answering = 'author',
): CslItem {
	const { info } = edition;
	return {
		id,
		type: 'chapter',
		title,
		...(answering === 'author'
			? { author: authors(edition), editor: info.editors.map((literal) => ({ literal: words.editorsAfterOthers(literal) })) }
			: { author: info.editors.map((literal) => ({ literal: words.editorsAlone(literal) })) }),
		'container-title': info.title,
		version,
		...issued(date),
		URL: url,
		language: info.language,
	};
}

/** The same as each style wants it: APA and MLA print a version, Harvard prints it as an edition, Chicago not at all unless it stands with the editors. */
export function adaptItem(item: CslItem, style: CitationStyle): CslItem {
	const { version, ...rest } = item;
	if (style === 'apa' || style === 'mla') return item;
	// the bibliography closes an edition that is no number with a full stop of its own
	if (style === 'chicagoBibliography' && !item.editor) return { ...rest, publisher: words.versionAsEdition(version as string) };
	if (style !== 'harvard' && !item.editor) return { ...rest, edition: words.versionInSentence(version as string) };
	if (style === 'harvard') return { ...rest, edition: words.versionAsEdition(version as string) };
	const editor =
		item.editor?.map((name, index, all) =>
			index === all.length - 1 ? { literal: words.withVersion(name.literal ?? '', version as string) } : name,
		) ?? [];
	return { ...rest, editor };
}

/** What the article was, before this edition: `manuscript, ca. 2005`, as a sentence of its own and as APA puts it. */
export function describeOriginal({ info }: Edition): { sentence: string; apa: string } | undefined {
	const article = info.article as Partial<CslItem>;
	const year = describeDate(article.issued);
	const container = typeof article['container-title'] === 'string' ? article['container-title'] : undefined;
	const pages = typeof article['page'] === 'string' ? article['page'] : undefined;
	if (year === undefined && container === undefined && article.type !== 'manuscript') return undefined;
	const when = year === undefined ? '' : article.issued?.circa ? words.about(year) : year;
	const where = [container && words.original.inContainer(container), pages && words.original.onPages(pages)].filter(Boolean).join(', ');
	const { manuscript, published, apaManuscript, apaPublished } = words.original;
	return article.type === 'manuscript'
		? { sentence: manuscript(where, when), apa: apaManuscript(when) }
		: { sentence: published(where, when), apa: apaPublished(when) };
}

interface Template extends Formatted {
	/** Whether the style puts the title between quotation marks, so that quotation marks within become single ones. */
	quotes: boolean;
}

/** The article in a few words: `Lorentzen, ca. 2005`. */
function nameArticle(edition: Edition): string {
	const { issued } = edition.info.article as Partial<CslItem>;
	const year = describeDate(issued);
	return [joinNames(authors(edition), 'inBrackets'), year !== undefined && issued?.circa ? words.about(year) : year]
		.filter(Boolean)
		.join(', ');
}

/** `Lorentzen`, `Lorentzen & Hess`, `Lorentzen et al.`, as APA has names in running text. */
function joinNames(names: readonly CslName[], where: keyof typeof words.pair): string {
	const [first = '', second, ...more] = names.map(({ family, literal }) => family ?? literal ?? '');
	if (second === undefined) return first;
	return more.length > 0 ? words.andOthers(first) : words.pair[where](first, second);
}

/** How words are named in running text. `place` is missing where the whole edition is meant. */
export function citeInText(edition: Edition, { date }: CitedRelease, answering: Answering, place?: string): InText {
	const { issued } = edition.info.article as Partial<CslItem>;
	const first = describeDate(issued);
	const year = date?.slice(0, 4) ?? words.noDate;
	const names =
		answering === 'author' ? authors(edition) : edition.info.editors.map((literal) => ({ literal: words.editorsAlone(literal) }));
	// a republished work has both years (APA 7, 9.41)
	const when =
		answering === 'author' && first !== undefined && date !== undefined ? `${issued?.circa ? words.about(first) : first}/${year}` : year;
	const whenAndWhere = [when, place].filter(Boolean).join(', ');
	return {
		parenthetical: `(${joinNames(names, 'inBrackets')}, ${whenAndWhere})`,
		narrative: `${joinNames(names, 'inSentence')} (${whenAndWhere})`,
	};
}

/** The styles' setting of a part of this version, done once; anchors then only differ in title and address. */
function buildTemplates(edition: Edition, release: CitedRelease, answering: Answering): Record<CitationStyle, Template> {
	const original = describeOriginal(edition);
	const item = buildItem(edition, release, 'anchor', `<span class="nocase">${TITLE}</span>`, ADDRESS, answering);
	const entries = citationStyles.map((style) => {
		const { html, text } = formatCitation(adaptItem(item, style), style);
		const after = original === undefined ? '' : ` ${style === 'apa' ? original.apa : original.sentence}`;
		return [style, { html: html + escapeHtml(after), text: text + after, quotes: text.includes(opening + TITLE) }] as const;
	});
	return Object.fromEntries(entries) as Record<CitationStyle, Template>;
}

function fill({ html, text, quotes }: Template, title: string, url: string): Formatted {
	const set = quotes ? toWithin(title) : title;
	const link = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
	return {
		// functions, as a title may hold `$&`
		html: html.replace(TITLE, () => escapeHtml(set)).replace(ADDRESS, () => link),
		text: text.replace(TITLE, () => set).replace(ADDRESS, () => url),
	};
}

/** Gives the citations of any anchor of one version of an edition. Sets the styles once, in about a second; each anchor then takes well under a millisecond. A page asks twice for its own, so that the last is remembered. */
export function createCiter(edition: Edition, release: CitedRelease): (anchor: Citable) => AnchorCitation {
	const templates = { author: buildTemplates(edition, release, 'author'), editors: buildTemplates(edition, release, 'editors') };
	const original = describeOriginal(edition);
	const lookup: Lookup = {
		of: nameArticle(edition),
		text: textKindOf(edition.info),
		passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
		claims: new Map(edition.claims.map((claim) => [claim.id, claim])),
		relations: new Map([...edition.relations, ...(edition.crossRelations ?? [])].map((relation) => [relation.id, relation])),
	};
	const prefix = authors(edition)[0];
	const name =
		(prefix?.family ?? prefix?.literal ?? 'edition')
			.normalize('NFD')
			.replace(/[^a-z0-9]+/gi, '')
			.toLowerCase() || 'edition';
	const citeNow = (anchor: Citable): AnchorCitation => {
		const described = describeAnchor(anchor, lookup);
		const answering = answeringFor(described.wording);
		const forms = (url: string): CitationForms => {
			const styles = Object.fromEntries(
				citationStyles.map((style) => [style, fill(templates[answering][style], described.title, url)]),
			) as Record<CitationStyle, Formatted>;
			const item = buildItem(edition, release, `${name}-${described.id}-v${release.version}`, described.title, url, answering);
			const noted = original === undefined ? item : { ...item, note: original.sentence };
			return {
				url,
				...styles,
				bibtex: toBibtex([noted]),
				ris: toRis([noted]),
				cslJson: noted,
				...(described.words === undefined
					? {}
					: { quotation: buildQuotation(described.words, described.wording === 'quoted', styles.chicagoNote, url) }),
			};
		};
		const { baseUrl } = edition.info;
		return {
			name: described.name,
			wording: described.wording,
			statement: described.statement,
			...(original === undefined ? {} : { original: original.sentence }),
			inText: citeInText(edition, release, answering, described.name.split(', ').at(-1)),
			fixed: forms(
				baseUrl +
					(described.passage === undefined
						? route.released(release.version, described.path)
						: route.releasedPassage(release.version, described.passage, described.id)),
			),
			latest: forms(`${baseUrl}${described.path}`),
		};
	};
	let last: { anchor: string; citation: AnchorCitation } | undefined;
	return (anchor) => {
		if (typeof anchor !== 'string') return citeNow(anchor);
		if (last?.anchor !== anchor) last = { anchor, citation: citeNow(anchor) };
		return last.citation;
	};
}

const citersOf = onceFor((_edition: Edition) => new Map<string, (anchor: Citable) => AnchorCitation>());

/**
 * The citations of one anchor. Throws on an id the edition does not have. The styles are set once for each edition and version and kept
 * as long as the edition is.
 */
export function citeAnchor(edition: Edition, anchor: Citable, release: CitedRelease): AnchorCitation {
	const citers = citersOf(edition);
	const key = `${release.version} ${release.date ?? ''}`;
	const cite = citers.get(key) ?? createCiter(edition, release);
	citers.set(key, cite);
	return cite(anchor);
}
