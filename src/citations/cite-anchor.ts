/**
 * "Cite this": one passage, claim, assumption, relation, map or page of the edition, in every style and format.
 * What is cited is a part of the edition, named by ¶ and label, in one version, at one address.
 */
import type { Claim, CslItem, CslName, Edition, Passage, Relation } from '../model/edition.ts';
import { route } from '../model/routes.ts';
import { type CitationStyle, citationStyles, type Formatted, formatCitation } from './citation-styles.ts';
import { describeDate } from './dates.ts';
import { buildQuotation, type Quotation } from './quotation.ts';
import { toBibtex, toRis } from './reference-formats.ts';

/** What is cited: an id, or a page by its path and title: a page of the text, a map, or one of the editors’ own. */
export type Anchor = string | { kind: 'page' | 'map' | 'text'; path: string; title: string };

/** The version cited and, once it is released, the day of its release (2026-11-23). */
export interface Release {
	version: string;
	date?: string;
}

/** Whose words stand at an anchor. */
export type Wording = 'restated' | 'quoted' | 'supplied' | 'read' | 'drawn' | 'own';

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
	id: string;
	wording: Wording;
	statement: string;
	words?: string;
}

/** What the title says of the words; `of` is the article: `Lorentzen, ca. 2005`. */
const REMARKS: Record<Wording, (of: string) => string> = {
	restated: (of) => `[annotated restatement of ${of}]`,
	quoted: () => '(quoted from the article)',
	supplied: (of) => `[supplied by the editors to ${of}]`,
	read: (of) => `[reading of ${of}]`,
	drawn: (of) => `[argument map of ${of}]`,
	own: (of) => `[annotated edition of ${of}]`,
};

/** Whether words are one quotation from end to end. */
const isQuotation = (text: string) => /^[“"][^“”"]*[”"]$/.test(text.trim());

interface Lookup {
	/** The article, as titles name it. */
	of: string;
	passages: ReadonlyMap<string, Passage>;
	claims: ReadonlyMap<string, Claim>;
	relations: ReadonlyMap<string, Relation>;
}

function describeAnchor(anchor: Anchor, { of, passages, claims, relations }: Lookup): Described {
	const make = (id: string, path: string, name: string, wording: Wording, statement: string, words?: string): Described => ({
		id,
		path,
		name,
		title: `${name} ${REMARKS[wording](of)}`,
		wording,
		statement,
		...(words === undefined ? {} : { words }),
	});
	if (typeof anchor !== 'string') {
		const { kind, path, title } = anchor;
		const id = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'title';
		if (kind === 'text')
			return make(id, path, title, 'restated', 'The words are the editors’ restatement of the article, not the author’s.');
		return kind === 'map'
			? make(id, path, `Map: ${title}`, 'drawn', 'The map is drawn by the editors.')
			: make(id, path, title, 'own', 'The page is the editors’ own.');
	}
	const path = route.anchor(anchor);
	const at = (passage: string) => `¶ ${passages.get(passage)?.label ?? passage.slice(1)}`;
	const wordsOf = (text: string, place: string): [Wording, string] =>
		isQuotation(text)
			? ['quoted', `The words are the author’s own, quoted from ${place}.`]
			: ['restated', `The words are the editors’ restatement of ${place}, not the author’s.`];
	const passage = passages.get(anchor);
	if (passage) return make(anchor, path, at(anchor), ...wordsOf(passage.text, at(anchor)), passage.text);
	const claim = claims.get(anchor);
	if (claim) {
		const place = at(claim.passage);
		const noun = claim.kind === 'assumption' ? 'assumption' : claim.proposition === undefined ? 'claim' : 'proposition';
		const name = `${place}, ${noun} ${claim.label}`;
		if (claim.implicit)
			return make(
				anchor,
				path,
				name,
				'supplied',
				`The words are the editors’; the assumption is nowhere stated, and is read into ${place}.`,
				claim.text,
			);
		return make(anchor, path, name, ...wordsOf(claim.text, place), claim.text);
	}
	const relation = relations.get(anchor);
	if (relation) {
		const place = at(relation.passage);
		return make(
			anchor,
			path,
			`${place}, ${relation.type} ${anchor}`,
			'read',
			`The relation and its reason are the editors’ reading of ${place}.`,
			relation.why,
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
	{ version, date }: Release,
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
			? { author: authors(edition), editor: info.editors.map((literal) => ({ literal: literal.replace(/^The /, 'the ') })) }
			: { author: info.editors.map((literal) => ({ literal: literal.replace(/^The /, '') })) }),
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
	if (style === 'chicagoBibliography' && !item.editor) return { ...rest, publisher: `Version ${version}` };
	if (style !== 'harvard' && !item.editor) return { ...rest, edition: `version ${version}` };
	if (style === 'harvard') return { ...rest, edition: `Version ${version}` };
	const editor =
		item.editor?.map((name, index, all) => (index === all.length - 1 ? { literal: `${name.literal}, version ${version}` } : name)) ?? [];
	return { ...rest, editor };
}

/** What the article was, before this edition: `manuscript, ca. 2005`, as a sentence of its own and as APA puts it. */
export function describeOriginal({ info }: Edition): { sentence: string; apa: string } | undefined {
	const article = info.article as Partial<CslItem>;
	const year = describeDate(article.issued);
	const circa = article.issued?.circa ? 'ca. ' : '';
	const container = typeof article['container-title'] === 'string' ? article['container-title'] : undefined;
	const pages = typeof article['page'] === 'string' ? article['page'] : undefined;
	if (year === undefined && container === undefined && article.type !== 'manuscript') return undefined;
	const when = year === undefined ? '' : `${circa}${year}`;
	const where = [container && `in ${container}`, pages && `pp. ${pages}`].filter(Boolean).join(', ');
	const noun = article.type === 'manuscript' ? 'a manuscript' : 'published';
	return {
		sentence: `Originally ${[[noun, where].filter(Boolean).join(' '), when].filter(Boolean).join(', ')}.`,
		apa: article.type === 'manuscript' ? `(Original manuscript${when && ` ${when}`})` : `(Original work published${when && ` ${when}`})`,
	};
}

interface Template extends Formatted {
	/** Whether the style puts the title between quotation marks, so that quotation marks within become single ones. */
	quotes: boolean;
}

/** The article in a few words: `Lorentzen, ca. 2005`. */
function nameArticle(edition: Edition): string {
	const { issued } = edition.info.article as Partial<CslItem>;
	const year = describeDate(issued);
	return [joinNames(authors(edition)), year === undefined ? undefined : `${issued?.circa ? 'ca. ' : ''}${year}`].filter(Boolean).join(', ');
}

/** `Lorentzen`, `Lorentzen & Hess`, `Lorentzen et al.`, as APA has names in running text. */
function joinNames(names: readonly CslName[]): string {
	const [first = '', second, ...more] = names.map(({ family, literal }) => family ?? literal ?? '');
	if (second === undefined) return first;
	return more.length > 0 ? `${first} et al.` : `${first} & ${second}`;
}

/** How words are named in running text. `place` is missing where the whole edition is meant. */
export function citeInText(edition: Edition, { date }: Release, answering: Answering, place?: string): InText {
	const { issued } = edition.info.article as Partial<CslItem>;
	const first = describeDate(issued);
	const year = date?.slice(0, 4) ?? 'n.d.';
	const who =
		answering === 'author'
			? joinNames(authors(edition))
			: joinNames(edition.info.editors.map((literal) => ({ literal: literal.replace(/^The /, '') })));
	// a republished work has both years (APA 7, 9.41)
	const when =
		answering === 'author' && first !== undefined && date !== undefined ? `${issued?.circa ? 'ca. ' : ''}${first}/${year}` : year;
	const at = [when, place].filter(Boolean).join(', ');
	return { parenthetical: `(${who}, ${at})`, narrative: `${who.replace(' & ', ' and ')} (${at})` };
}

/** The styles' setting of a part of this version, done once; anchors then only differ in title and address. */
function buildTemplates(edition: Edition, release: Release, answering: Answering): Record<CitationStyle, Template> {
	const original = describeOriginal(edition);
	const item = buildItem(edition, release, 'anchor', `<span class="nocase">${TITLE}</span>`, ADDRESS, answering);
	const entries = citationStyles.map((style) => {
		const { html, text } = formatCitation(adaptItem(item, style), style);
		const after = original === undefined ? '' : ` ${style === 'apa' ? original.apa : original.sentence}`;
		return [style, { html: html + escapeHtml(after), text: text + after, quotes: text.includes(`“${TITLE}`) }] as const;
	});
	return Object.fromEntries(entries) as Record<CitationStyle, Template>;
}

function fill({ html, text, quotes }: Template, title: string, url: string): Formatted {
	const set = quotes ? title.replaceAll('“', '‘').replaceAll('”', '’') : title;
	const link = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
	return {
		// functions, as a title may hold `$&`
		html: html.replace(TITLE, () => escapeHtml(set)).replace(ADDRESS, () => link),
		text: text.replace(TITLE, () => set).replace(ADDRESS, () => url),
	};
}

/** Gives the citations of any anchor of one version of an edition. Sets the styles once, in about a second; each anchor then takes well under a millisecond. */
export function createCiter(edition: Edition, release: Release): (anchor: Anchor) => AnchorCitation {
	const templates = { author: buildTemplates(edition, release, 'author'), editors: buildTemplates(edition, release, 'editors') };
	const original = describeOriginal(edition);
	const lookup: Lookup = {
		of: nameArticle(edition),
		passages: new Map(edition.passages.map((one) => [one.id, one])),
		claims: new Map(edition.claims.map((one) => [one.id, one])),
		relations: new Map(edition.relations.map((one) => [one.id, one])),
	};
	const prefix = authors(edition)[0];
	const name =
		(prefix?.family ?? prefix?.literal ?? 'edition')
			.normalize('NFD')
			.replace(/[^a-z0-9]+/gi, '')
			.toLowerCase() || 'edition';
	return (anchor) => {
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
			fixed: forms(`${baseUrl}/v/${release.version}${described.path}`),
			latest: forms(`${baseUrl}${described.path}`),
		};
	};
}

const citers = new WeakMap<Edition, Map<string, (anchor: Anchor) => AnchorCitation>>();

/**
 * The citations of one anchor. Throws on an id the edition does not have. The styles are set once for each edition and version and kept
 * as long as the edition is.
 */
export function citeAnchor(edition: Edition, anchor: Anchor, release: Release): AnchorCitation {
	const known = citers.get(edition) ?? new Map<string, (anchor: Anchor) => AnchorCitation>();
	const key = `${release.version} ${release.date ?? ''}`;
	const cite = known.get(key) ?? createCiter(edition, release);
	citers.set(edition, known.set(key, cite));
	return cite(anchor);
}
