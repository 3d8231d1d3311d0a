/**
 * A released edition as few files as keep it whole: a page for each passage, with its claims and lines on it, the text, the propositions, the maps in a
 * sheet for each page, and the data. Everything an id had stays: its words, how it stands, what bears on it, its map, how it is cited.
 * What is alike in several releases (styles, fonts, maps) lies in the store `o/` under a name made of its content.
 */

import { createHash } from 'node:crypto';
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import * as anchorWords from '#words/anchor.ts';
import * as bookWords from '#words/book.ts';
import * as crossWords from '#words/cross.ts';
import { capitalize, longDate } from '#words/grammar.ts';
import { paragraphName } from '#words/paragraph.ts';
import * as words from '#words/release.ts';
import { type ClaimCard, describeClaim } from '../../argument/describe-claim.ts';
import { describeCross, describeOther } from '../../argument/describe-cross.ts';
import { describeDrawn } from '../../argument/describe-drawn.ts';
import { describeRelation, describeSort } from '../../argument/describe-relation.ts';
import { kindNoun, wordsAlone } from '../../argument/set-phrases.ts';
import { authorYear } from '../../citations/author-year.ts';
import type { AnchorCitation, Citable } from '../../citations/cite-anchor.ts';
import { describeLocator } from '../../citations/locators.ts';
import { bindSigns } from '../../formats/bind-signs.ts';
import { type HtmlOptions, serializeHtml, toHtmlNotes, toHtmlShown } from '../../formats/html.ts';
import { toRichHtml } from '../../formats/rich.ts';
import { escapeAttribute, escapeText, htmlElement } from '../../formats/xml.ts';
import {
	allWordsIn,
	type Claim,
	type CrossRelation,
	type CslItem,
	type Edition,
	type Passage,
	passagesIn,
	type Relation,
} from '../../model/edition.ts';
import { storedName } from '../../model/images.ts';
import { layers, quotedCue } from '../../model/layers.ts';
import { presentationOf } from '../../model/presentation.ts';
import { relationRow } from '../../model/relations.ts';
import { passagePage, route } from '../../model/routes.ts';
import { schemeRow } from '../../model/schemes.ts';
import { isRightToLeft } from '../../words/languages.ts';
import { citationMeta } from '../citation-meta.ts';
import { type BookLine, toConceptsBody, toOutline, toOwnBody, toPropositionBody, toSourcesBody } from '../epub/book-parts.ts';
import { type Book, buildBook, toTextBody } from '../epub/book-text.ts';
import { CONCEPTS, createLinks, findPlaces, type ReleaseLinks, SOURCES, upFrom, WHOLE } from './release-links.ts';
import { toReleaseStyle } from './release-style.ts';

/** A map as `maps/` drew it. */
export interface ReleaseMap {
	id: string;
	title: string;
	outline: readonly BookLine[];
	width: number;
	height: number;
}

/** What a release needs that other rooms make. */
export interface ReleaseParts {
	/** The day of the release: 2026-11-28. */
	date: string;
	/** Every map of the edition by its id, that of a passage, claim or line under its own. */
	maps: ReadonlyMap<string, ReleaseMap>;
	/** Some of these maps as one SVG, in which a fragment shows one. */
	toSheet(ids: readonly string[]): string;
	/** Ids of the maps that have a page, in their order. */
	named: readonly string[];
	cite(anchor?: Citable): AnchorCitation;
	reference(item: CslItem): string;
	/** WOFF2. */
	fonts: { serif: Uint8Array; serifItalic: Uint8Array; sans: Uint8Array };
	/** Data by the path within the release: `data/edition.json`. */
	data: ReadonlyMap<string, string>;
}

/**
 * The list of checksums that is published beside the pages, named as in BagIt: in the folder of the version `sha256sum -c` holds a copy of the
 * site to it, the store included.
 */
const LIST = 'manifest-sha256.txt';
const stringifier = unified().use(rehypeStringify).freeze();
const toText = (children: ElementContent[]): string => stringifier.stringify({ type: 'root', children });
/** `hash  path` a line, as `sha256sum` reads it. The store lies beside the folder of all versions. */
const toManifest = (files: ReadonlyMap<string, string | Uint8Array>): string =>
	[...files]
		.map(([path, content]) => [path.startsWith('o/') ? `../../${path}` : path, content] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
		.join('');
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/** Tags by which reference managers save the page at its fixed address. */
const toTags = (item: CslItem, whole: CslItem): string =>
	citationMeta(item, whole)
		.map(({ name, content }) => `<meta name="${name}" content="${escapeAttribute(content)}">`)
		.join('');

/** The files of a release by their paths within it; `o/…` are those of the store that all releases share. Same edition and parts, same bytes. */
export function buildRelease(edition: Edition, parts: ReleaseParts): Map<string, string | Uint8Array> {
	const files = new Map<string, string | Uint8Array>(parts.data);
	/** Puts something into the store, and gives its name there. */
	const store = (content: string | Uint8Array, extension: string): string => {
		const name = `${createHash('sha256').update(content).digest('hex').slice(0, 24)}.${extension}`;
		files.set(`o/${name}`, content);
		return name;
	};
	const { info } = edition;
	const style = store(
		toReleaseStyle({
			serif: store(parts.fonts.serif, 'woff2'),
			serifItalic: store(parts.fonts.serifItalic, 'woff2'),
			sans: store(parts.fonts.sans, 'woff2'),
		}),
		'css',
	);
	const pictures = new Map(edition.images.map((image) => [image.path, storedName(image)]));
	for (const image of edition.images) files.set(`o/${storedName(image)}`, image.data);
	const places = findPlaces(edition, new Set(parts.named));
	const base = buildBook(edition, (path) => path, htmlElement);
	const blocks = new Map(
		edition.pages.flatMap(({ blocks: all }) => all.flatMap((block) => allWordsIn(block).map(({ passage }) => [passage, block] as const))),
	);

	const whole = parts.cite().fixed.cslJson;
	/** A page: `newest` is the path in the newest edition to which it leads. */
	const write = (
		page: string,
		title: string,
		newest: string,
		cited: Citable | undefined,
		body: (links: ReleaseLinks, book: Book) => string,
	) => {
		const { release, root } = upFrom(page);
		const links = createLinks(page, places);
		const toPage = (id: string) => links(route.anchor(id));
		const claim = (id: string) => {
			const look = base.writing.claim(id);
			return look && { ...look, page: toPage(id) };
		};
		const picture = (path: string) => `${root}o/${pictures.get(path)}`;
		const book: Book = { ...base, links, citation: toPage, writing: { ...base.writing, links, claim, picture } };
		const citation = parts.cite(cited);
		files.set(
			`${page}index.html`,
			`<!doctype html>
<html lang="${escapeAttribute(info.language)}"${isRightToLeft(info.language) ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeText(title)} · ${escapeText(info.short)} ${info.version}</title><link rel="stylesheet" href="${root}o/${style}"><link rel="canonical" href="${escapeAttribute(citation.latest.url)}"><link rel="cite-as" href="${escapeAttribute(citation.fixed.url)}"><link rel="license" href="${escapeAttribute(info.rights.editionUrl)}">${toTags(citation.fixed.cslJson, whole)}</head>
<body><header><nav><a href="${release}index.html">${escapeText(info.short)}</a></nav></header>
<aside class="edition"><p>${escapeText(words.isEdition(info.version, longDate(parts.date)))} <a href="${root}${newest.slice(1)}">${escapeText(newest === '/' ? words.newest : words.since)}</a></p></aside>
<main>
${body(links, book)}
${toCitation(citation)}
</main>
<footer><p>${escapeText(info.rights.edition)}. ${escapeText(citation.fixed.url)}</p></footer></body></html>
`,
		);
	};
	const sheetOf = (ids: readonly string[]): string | undefined => {
		const drawn = ids.filter((id) => parts.maps.has(id));
		return drawn.length === 0 ? undefined : store(parts.toSheet(drawn), 'svg');
	};
	const toFigure = (id: string, sheet: string | undefined, page: string): string => {
		const map = parts.maps.get(id);
		if (!map || sheet === undefined) return '';
		const address = `${upFrom(page).root}o/${sheet}#${id}`;
		return `<a href="${address}"><img src="${address}" width="${map.width}" height="${map.height}" loading="lazy" alt="${escapeAttribute(words.mapAlternative(map.title))}"></a>`;
	};

	for (const [index, passage] of edition.passages.entries()) {
		const page = passagePage(passage.id);
		const claims = base.claimsIn(passage.id);
		const lines = edition.relations.filter((relation) => relation.passage === passage.id);
		const across = (edition.crossRelations ?? []).filter((relation) => relation.passage === passage.id);
		const ids = [passage.id, ...claims.map(({ id }) => id), ...lines.map(({ id }) => id)];
		const sheet = sheetOf(ids);
		const folded = (id: string) => {
			const map = parts.maps.get(id);
			return map ? `<details><summary>${escapeText(words.mapAround(map.title))}</summary>${toFigure(id, sheet, page)}</details>` : '';
		};
		write(page, paragraphName(passage.label), `${route.anchor(passage.id)}#history`, passage.id, (links, book) =>
			[
				toPassage(passage, edition, blocks.get(passage.id), links, book),
				parts.maps.has(passage.id)
					? `<figure>${toFigure(passage.id, sheet, page)}</figure><details><summary>${words.mapInWords}</summary>${toOutline(parts.maps.get(passage.id)?.outline ?? [], book)}</details>`
					: '',
				...claims.map((claim) =>
					toUnit(claim.id, toClaim(claim, edition, links, base) + folded(claim.id) + toCitation(parts.cite(claim.id))),
				),
				...lines.map((line) => toUnit(line.id, toLine(line, links, base) + folded(line.id) + toCitation(parts.cite(line.id)))),
				...across.map((line) => toUnit(line.id, toLineAcross(line, links, base) + toCitation(parts.cite(line.id)))),
				toTurn(edition.passages[index - 1], edition.passages[index + 1], links),
			].join('\n'),
		);
	}
	for (const text of edition.pages) {
		const path = route.text(text.slug);
		write(path.slice(1), text.title, path, { kind: 'text', path, title: text.title }, (_links, book) => toTextBody(book, text));
	}
	for (const own of edition.ownPages) {
		const path = route.own(own.name);
		write(path.slice(1), own.title, path, { kind: 'page', path, title: own.title }, (_links, book) => toOwnBody(own, book));
	}
	const introductions = new Map(edition.propositions.map((proposition) => [proposition.number, proposition]));
	for (const { proposition } of edition.claims) {
		if (proposition === undefined) continue;
		const path = route.proposition(proposition);
		const page = path.slice(1);
		const [id, introduction] = [`proposition-${proposition}`, introductions.get(proposition)];
		const title = `P${proposition}: ${introduction?.title ?? ''}`.replace(/: $/, '');
		const sheet = sheetOf([id]);
		write(page, title, path, { kind: 'page', path, title }, (_links, book) =>
			toPropositionBody(
				proposition,
				introduction,
				`<figure>${toFigure(id, sheet, page)}</figure>${toOutlineOf(parts.maps.get(id), book)}`,
				book,
			),
		);
	}
	for (const id of parts.named) {
		const map = parts.maps.get(id) as ReleaseMap;
		const path = route.map(id);
		const page = path.slice(1);
		const sheet = sheetOf([id]);
		write(
			page,
			map.title,
			'/',
			{ kind: 'map', path, title: map.title },
			(_links, book) => `<h1>${escapeText(map.title)}</h1><figure>${toFigure(id, sheet, page)}</figure>${toOutlineOf(map, book)}`,
		);
	}
	const wholePath = route.map('whole');
	if (edition.claims.length > 0)
		write(
			WHOLE,
			words.wholeTitle,
			'/',
			{ kind: 'map', path: wholePath, title: words.wholeTitle },
			(links) =>
				`<h1>${words.wholeTitle}</h1><ul>${[...edition.relations.map((relation) => toTold(relation, links, base)), ...(edition.crossRelations ?? []).map((relation) => toToldAcross(relation, links, base))].join('\n')}</ul>`,
		);
	if (edition.concepts.length > 0) write(CONCEPTS, bookWords.concepts, '/', undefined, (_links, book) => toConceptsBody(book));
	if (edition.sources.length > 0) write(SOURCES, bookWords.sources, '/', undefined, (_links, book) => toSourcesBody(book, parts.reference));
	write('', info.title, '/', undefined, (links) => toFront(edition, parts, links));
	files.set(LIST, toManifest(files));
	return files;
}

const toUnit = (id: string, html: string) => `<section class="unit" id="${id}">${html}</section>`;
const toOutlineOf = (map: ReleaseMap | undefined, book: Book): string =>
	map ? `<h2>${words.mapInWords}</h2>${toOutline(map.outline, book)}` : '';
const link = (href: string, name: string, attributes = '') => `<a${attributes} href="${escapeAttribute(href)}">${escapeText(name)}</a>`;
const STYLES = [
	['apa', 'APA'],
	['chicagoNote', 'Chicago'],
	['mla', 'MLA'],
	['harvard', 'Harvard'],
] as const;

/** How something is cited, folded. */
function toCitation(citation: AnchorCitation): string {
	const rows = STYLES.map(([style, name]) => `<p><b>${name}</b> ${escapeText(citation.fixed[style].text)}</p>`).join('');
	return `<details class="cite"><summary>${escapeText(words.howToCite(citation.name))}</summary><p>${escapeText(bindSigns(citation.statement))}</p>${rows}</details>`;
}

/** A line in a sentence, with why. */
function toTold(relation: Relation, links: ReleaseLinks, { graph }: Book): string {
	const line = words.line(capitalize(describeRelation(relation, graph)), relation.id, describeDrawn(relation));
	return `<li>${toRichHtml(line, { line: links(route.anchor(relation.id)) })}${relation.why === undefined ? '' : ` ${escapeText(relation.why)}`}</li>`;
}

/** A line to a claim of another edition, with what that says. */
function toToldAcross(relation: CrossRelation, links: ReleaseLinks, { graph }: Book): string {
	const { id, to, why, other } = relation;
	const line = words.line(capitalize(describeCross(relation, graph.claims)), id, describeDrawn(relation));
	return `<li>${toRichHtml(line, { line: links(route.anchor(id)) })}${why === undefined ? '' : ` ${escapeText(why)}`} ${link(to, crossWords.saying(other.words, other.version))}</li>`;
}

function toPassage(
	passage: Passage,
	edition: Edition,
	block: Edition['pages'][number]['blocks'][number] | undefined,
	links: ReleaseLinks,
	{ graph, writing }: Book,
): string {
	const page = edition.pages.find(({ blocks }) => blocks.some((one) => passagesIn(one).some((item) => item.passage === passage.id)));
	const section = edition.sections.find(({ id }) => id === passage.section);
	const content = block === undefined ? [] : (passagesIn(block).find((one) => one.passage === passage.id)?.content ?? []);
	const options: HtmlOptions = {
		href: links,
		picture: writing.picture,
		// ids of claims are those of their sections below, and no script runs here
		hooks: false,
		keys: (id) => `#${id}`,
		claim(id) {
			const claim = graph.claims.get(id);
			if (!claim) return undefined;
			const key = claim.proposition === undefined ? id.slice(claim.passage.length) : claim.label;
			return { classes: presentationOf(claim).classes, key };
		},
	};
	const said = toText(serializeHtml(content, options));
	const shown = block?.type === 'passage' && block.shown ? toText([toHtmlShown(block.shown, content, { ...options, ids: false })]) : '';
	const where = page ? link(links(route.text(page.slug, passage.id)), section?.title ?? page.title) : '';
	return [
		`<p class="where">${where}</p><h1 id="${passage.id}">${escapeText(paragraphName(passage.label))}</h1>`,
		`<blockquote>${shown}<p>${said}</p></blockquote>${toText(toHtmlNotes(content, options))}`,
		passage.note || passage.certainty
			? `<p class="doubt">${escapeText(bindSigns(`${passage.certainty ? anchorWords.editorsDoubt : anchorWords.editorsNote} ${passage.note ?? ''}`))}</p>`
			: '',
	].join('');
}

function toClaim(claim: Claim, edition: Edition, links: ReleaseLinks, book: Book): string {
	const { graph } = book;
	const card: ClaimCard = describeClaim(
		claim,
		book,
		graph.partsOf(claim.id).flatMap((id) => graph.claims.get(id) ?? []),
	);
	const about = [card.holder, card.status.word === undefined ? '' : `${capitalize(card.status.word)}.`, card.status.sentence]
		.filter(Boolean)
		.join(' ');
	const list = (title: string, relations: readonly Relation[]) =>
		relations.length === 0 ? '' : `<h3>${title}</h3><ul>${relations.map((relation) => toTold(relation, links, book)).join('')}</ul>`;
	const alone = wordsAlone(claim);
	const across = (edition.crossRelations ?? []).filter(({ from }) => from.includes(claim.id));
	const works = book.citationsAt(claim.id).map((citation) => {
		const source = edition.sources.find(({ id }) => id === citation.key);
		const name = source ? authorYear(source) : citation.key;
		const locator = describeLocator(citation);
		return `<li>${link(links(route.source(citation.key)), locator ? `${name}, ${locator}` : name)}</li>`;
	});
	return [
		`<h2>${escapeText(anchorWords.claimTitle(kindNoun(claim), claim.implicit ?? false, claim.label))}</h2>`,
		`<p class="statement"><span class="ann ${presentationOf(claim).classes.join(' ')}">${escapeText(capitalize(alone))}</span></p>`,
		`<p class="standing">${escapeText(about)}${claim.gist && claim.gist !== alone ? ` ${escapeText(anchorWords.inShort(claim.gist))}` : ''}</p>`,
		alone === claim.text
			? ''
			: `<p class="standing">${toRichHtml(anchorWords.inTheText, {}, { words: `<q>${escapeText(claim.text)}</q>` })}</p>`,
		...card.notes.map((note) => `<p class="doubt">${escapeText(bindSigns(note))}</p>`),
		list(anchorWords.whatItBearsOn, graph.drawnFrom(claim.id)),
		across.length === 0 ? '' : `<h3>${crossWords.heading}</h3><ul>${across.map((one) => toToldAcross(one, links, book)).join('')}</ul>`,
		list(anchorWords.whatBearsOnIt, graph.bearingOn(claim.id)),
		works.length === 0 ? '' : `<h3>${anchorWords.citations(works.length)}</h3><ul>${works.join('')}</ul>`,
	].join('');
}

/** A line to a claim of another edition, as a section. */
function toLineAcross(relation: CrossRelation, links: ReleaseLinks, { graph }: Book): string {
	const { id, from, to, why, other, note, certainty } = relation;
	const drawn = anchorWords.drawn(layers[relation.drawn].legend, relation.cue ? { cue: quotedCue(relation.cue) } : undefined);
	const premises = from.map((one) => {
		const claim = graph.claims.get(one);
		return `<li>${link(links(route.anchor(one)), claim?.label ?? one, ' class="id"')} ${escapeText(capitalize(claim?.text ?? ''))}</li>`;
	});
	return [
		`<h2>${escapeText(anchorWords.relationTitle(relationRow(relation).noun.one, id))}</h2>`,
		`<p class="statement">${escapeText(why ?? `${capitalize(describeCross(relation, graph.claims))}.`)}</p>`,
		`<p class="standing">${escapeText(`${describeSort(relation)} ${drawn}`)}${relation.scheme ? ` ${escapeText(schemeRow(relation.scheme).name)}.` : ''}</p>`,
		note || certainty
			? `<p class="doubt">${escapeText(bindSigns(`${certainty === 'low' ? anchorWords.editorsDoubt : anchorWords.editorsNote} ${note ?? ''}`))}</p>`
			: '',
		`<h3>${words.premises}</h3><ul>${premises.join('')}</ul><h3>${words.target}</h3>`,
		`<p>${link(to, describeOther(other))}</p><blockquote lang="${escapeAttribute(other.language)}"><p>${escapeText(capitalize(other.words))}</p></blockquote>`,
		`<p class="standing">${escapeText(`${crossWords.asOf(other.title, other.author, other.version)}. ${crossWords.whatItSaysNow}`)}</p>`,
	].join('');
}

function toLine(relation: Relation, links: ReleaseLinks, book: Book): string {
	const { graph } = book;
	const end = (id: string): string => {
		const claim = graph.claims.get(id);
		const line = graph.relations.get(id);
		const said = claim ? capitalize(claim.text) : line ? `${describeRelation(line, graph)}. ${line.why ?? ''}` : '';
		return `<li>${link(links(route.anchor(id)), claim?.label ?? id, ' class="id"')} ${escapeText(said)}</li>`;
	};
	const against = graph.bearingOn(relation.id);
	const drawn = anchorWords.drawn(layers[relation.drawn].legend, relation.cue ? { cue: quotedCue(relation.cue) } : undefined);
	return [
		`<h2>${escapeText(anchorWords.relationTitle(relationRow(relation).noun.one, relation.id))}</h2>`,
		`<p class="statement">${escapeText(relation.why ?? `${capitalize(describeRelation(relation, graph))}.`)}</p>`,
		`<p class="standing">${escapeText(`${describeSort(relation)} ${drawn}`)}${relation.scheme ? ` ${escapeText(schemeRow(relation.scheme).name)}.` : ''}</p>`,
		relation.note || relation.certainty
			? `<p class="doubt">${escapeText(bindSigns(`${relation.certainty === 'low' ? anchorWords.editorsDoubt : anchorWords.editorsNote} ${relation.note ?? ''}`))}</p>`
			: '',
		`<h3>${words.premises}</h3><ul>${relation.from.map(end).join('')}</ul><h3>${words.target}</h3><ul>${end(relation.to)}</ul>`,
		against.length === 0 ? '' : `<h3>${anchorWords.broughtAgainst}</h3><ul>${against.map((one) => toTold(one, links, book)).join('')}</ul>`,
	].join('');
}

function toTurn(before: Passage | undefined, after: Passage | undefined, links: ReleaseLinks): string {
	const to = (passage: Passage | undefined, rel: string) =>
		passage ? link(links(route.anchor(passage.id)), paragraphName(passage.label), ` rel="${rel}"`) : '<span></span>';
	return `<nav class="turn">${to(before, 'prev')}${to(after, 'next')}</nav>`;
}

/** The page one comes to first: what the release holds, and how a page of it is held to its checksum. */
function toFront(edition: Edition, { data, named, maps }: ReleaseParts, links: ReleaseLinks): string {
	const { info } = edition;
	const list = (title: string, items: readonly string[]) =>
		items.length === 0 ? '' : `<h2>${title}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
	const numbers = edition.claims.flatMap(({ proposition }) => proposition ?? []).sort((a, b) => a - b);
	const titles = new Map(edition.propositions.map(({ number, title }) => [number, title]));
	const example = edition.passages[0];
	const home = `${info.baseUrl}${route.edition(info.version)}`;
	const address = `${home}${example === undefined ? '' : passagePage(example.id)}`;
	return [
		`<p class="where">${escapeText(info.author)}</p><h1>${escapeText(info.title)}</h1>${info.subtitle ? `<p class="statement">${escapeText(info.subtitle)}</p>` : ''}<p>${escapeText(info.description)}</p>`,
		list(
			words.ownPages,
			edition.ownPages.map(({ name, title }) => link(links(route.own(name)), title)),
		),
		list(
			words.theText,
			edition.pages.map(({ slug, title }) => link(links(route.text(slug)), title)),
		),
		list(
			words.thePropositions,
			numbers.map((number) => link(links(route.proposition(number)), `P${number} ${titles.get(number) ?? ''}`.trim())),
		),
		list(words.maps, [
			...named.map((id) => link(links(route.map(id)), maps.get(id)?.title ?? id)),
			...(edition.claims.length > 0 ? [link(links(route.map('whole')), words.wholeTitle)] : []),
		]),
		`<h2>${words.paragraphs}</h2><p>${edition.passages.map(({ id, label }) => link(links(route.anchor(id)), label)).join(' ')}</p>`,
		list(words.data, [
			...(edition.sources.length > 0 ? [link(`${SOURCES}index.html`, bookWords.sources)] : []),
			...(edition.concepts.length > 0 ? [link(`${CONCEPTS}index.html`, bookWords.concepts)] : []),
			...[...data.keys()].map((path) => link(path, path)),
		]),
		`<p>${toRichHtml(words.verify(LIST, home, address), { list: LIST })}</p>`,
	].join('\n');
}
