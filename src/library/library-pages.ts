/** The pages of a library, as files by path. They need no script but for the search, and lead to the permanent pages of the editions. */
import { ofEdition } from '#words/cross.ts';
import * as words from '#words/library.ts';
import { lineAsClause } from '#words/lines.ts';
import { conjugate } from '../argument/describe-relation.ts';
import { doiAddress, normalizeDoi, normalizeIsbn } from '../citations/work-identifiers.ts';
import { escapeAttribute as attr, escapeText as text } from '../formats/xml.ts';
import { layers } from '../model/layers.ts';
import { relationKinds } from '../model/relations.ts';
import { statuses } from '../model/statuses.ts';
import { findLanguage } from '../words/languages.ts';
import type { Library, LibraryClaim, LibraryEdition, LibraryLine, LibraryWork, WorkUse } from './build-library.ts';
import { LIBRARY_IDS, libraryFacets, type SearchEngineName } from './library-ids.ts';
import { libraryStyle } from './library-style.ts';

interface Frame {
	title: string;
	language: string;
	/** How many folders lie above the page. */
	depth: number;
	part: keyof typeof words.menu;
	/** The library's name. */
	library: string;
	/** What its Content-Security-Policy allows beside styles and fonts. */
	allowed?: string;
}

/** Nothing comes from another server; scripts run on the page of the search alone. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
/** What the search needs: Pagefind is WebAssembly; Typesense is asked where it is. */
function allowedFor(engine: SearchEngineName, server: string | undefined): string {
	const wasm = engine === 'pagefind' ? " 'wasm-unsafe-eval'" : '';
	return `; script-src 'self'${wasm}; connect-src 'self'${server === undefined ? '' : ` ${new URL(server).origin}`}`;
}

const count = (label: string, n: number) => `<span class="by">${text(label)}${n > 0 ? ` · ${text(words.claims(n))}` : ''}</span>`;

function page({ title, language, depth, part, library, allowed = '' }: Frame, body: string): string {
	const up = '../'.repeat(depth) || './';
	const menu = Object.entries(words.menu)
		.map(([name, label]) => {
			const current = name === part ? (depth <= 1 ? ' aria-current="page"' : ' aria-current="true"') : '';
			return `<a href="${up}${name === 'search' ? '' : `${name}/`}"${current}>${text(label)}</a>`;
		})
		.join('');
	return `<!doctype html>
<html lang="${attr(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${attr(POLICY + allowed)}"><meta name="viewport" content="width=device-width"><title>${text(title)}</title><link rel="stylesheet" href="${up}library.css"><link rel="icon" href="data:,"></head>
<body><header class="mast"><a href="${up}">${text(library)}</a><nav>${menu}</nav></header>
<main>${body}</main>
<footer><p>${text(words.harvested)}</p></footer></body></html>
`;
}

/** Where the claim stands among those of its edition. */
const placeIn = ({ claim, edition }: LibraryClaim, depth: number) => `${'../'.repeat(depth)}editions/${edition.slug}/#${claim.id}`;

/** A line between editions, told at one of its ends: what it does, what the other end says, and in which version. */
function lineItem({ relation, edition, from, to }: LibraryLine, home: LibraryClaim): string {
	const here = to === home;
	const labels = from.map(({ claim }) => claim.label);
	const premises = here ? [...labels.slice(0, -1), ofEdition(labels.at(-1) ?? '', edition.name)] : labels;
	const verb = conjugate(relationKinds[relation.type].verb, premises.length);
	const target = here ? home.claim.label : to ? ofEdition(to.claim.label, to.edition.name) : relation.to;
	const others = here ? from : to ? [to] : [];
	const said = others.map(
		(one) => `<a href="${attr(placeIn(one, 2))}" lang="${attr(one.edition.records.edition.language)}">${text(one.claim.words)}</a>`,
	);
	const whose = (others[0]?.edition ?? edition).records.edition;
	const drawn = text(words.lineDrawn(layers[relation.drawn].drawnBy, edition.name, others.length > 0 ? whose.version : ''));
	return `<li><a href="${attr(relation.address)}"><span class="id">${text(relation.id)}</span>${text(lineAsClause(premises, verb, target))}</a>${said.length > 0 ? `: ${said.join('; ')}` : ''}<span class="by">${drawn}</span></li>`;
}

const lineList = (claim: LibraryClaim): string => {
	const lines = [...claim.inward, ...claim.outward];
	return lines.length === 0 ? '' : `<ul class="lines">${lines.map((line) => lineItem(line, claim)).join('')}</ul>`;
};

function claimItem(shown: LibraryClaim, depth: number, id = false): string {
	const { claim, edition } = shown;
	const { author } = edition.records.edition;
	const met = shown.inward.length + shown.outward.length;
	const meets = met === 0 ? '' : ` · <a href="${attr(placeIn(shown, depth))}">${text(words.linesAcross(met))}</a>`;
	const where = `<a href="${'../'.repeat(depth)}editions/${edition.slug}/">${text(edition.name)}</a>, ${text(author)}`;
	const standing = text(statuses[claim.status.editors].word);
	return `<li class="claim"${id ? ` id="${attr(claim.id)}"` : ''}><a href="${attr(claim.address)}"><span class="id">${text(claim.label)}</span>${text(claim.words)}</a><span class="by">${id ? standing : `${where} · ${standing}${meets}`}</span>${id ? lineList(shown) : ''}</li>`;
}

const claimList = (claims: readonly LibraryClaim[], depth: number, id = false) =>
	`<ul class="list">${claims.map((one) => claimItem(one, depth, id)).join('')}</ul>`;

const claimsOf = ({ uses }: LibraryWork) => new Set(uses.flatMap(({ claims }) => claims));
const editionsOf = ({ uses }: LibraryWork) => new Set(uses.map(({ edition }) => edition));

function describeWork({ work }: LibraryWork): string {
	const doi = normalizeDoi(work.identifiers?.doi ?? '');
	const isbn = normalizeIsbn(work.identifiers?.isbn ?? '');
	const { pmid, url } = work.identifiers ?? {};
	const link = (address: string, name: string) => `<a href="${attr(address)}">${text(name)}</a>`;
	const known =
		[
			...(doi ? [link(doiAddress(doi), `doi:${doi}`)] : []),
			...(isbn ? [text(`ISBN ${isbn}`)] : []),
			...(pmid ? [link(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`)] : []),
			...(url ? [link(url, url)] : []),
		].join(' · ') || text(words.noIdentifier);
	return `<p>${text([work.authors.join(', '), work.year].filter(Boolean).join(', '))}. <i>${text(work.title ?? words.unknownTitle)}</i>.</p><p class="ui">${known}</p>`;
}

function workPage(work: LibraryWork): string {
	const several = editionsOf(work).size > 1;
	const places = [...Map.groupBy(work.uses, ({ locator }) => locator ?? '')].sort(([a], [b]) => compareLocators(a, b));
	const uses = (list: readonly WorkUse[]) =>
		list
			.map((use) =>
				use.claims.length > 0
					? use.claims.map((claim) => claimItem(claim, 2)).join('')
					: `<li class="claim"><a href="${attr(use.passage.address)}">${text(words.wholePassage(use.passage.id.replace(/^p/, '')))}</a><span class="by"><a href="../../editions/${use.edition.slug}/">${text(use.edition.name)}</a></span></li>`,
			)
			.join('');
	const sections = places.map(
		([locator, list]) =>
			`<section><h2>${locator === '' ? text(words.noLocator) : text(locator)}</h2><ul class="list">${uses(list)}</ul></section>`,
	);
	return `<h1>${text(work.name)}</h1>${describeWork(work)}${several ? `<p class="by">${text(words.merged(work.by))}</p>` : ''}${sections.join('')}`;
}

/** What is without a place first, then by number. */
const compareLocators = (a: string, b: string) => Number(a !== '') - Number(b !== '') || numberIn(a) - numberIn(b) || (a < b ? -1 : 1);
const numberIn = (locator: string) => Number(/\d+/.exec(locator)?.[0] ?? 0);

function editionPage({ records: { edition }, claims }: LibraryEdition): string {
	return `<h1>${text(edition.title)}</h1><p class="lede">${text(words.by(edition.author))}, ${text(words.version(edition.version))} · ${text(words.claims(claims.length))}</p><p class="ui"><a href="${attr(edition.address)}">${text(words.visit)}</a> · ${text(words.licence)}: <a href="${attr(edition.licence.address)}">${text(edition.licence.name)}</a></p>${meeting(claims)}${claimList(claims, 2, true)}`;
}

/** With which editions this one has lines, and how many from it and to it. */
function meeting(claims: readonly LibraryClaim[]): string {
	const lines = [...new Set(claims.flatMap(({ inward, outward }) => [...inward, ...outward]))];
	const own = claims[0]?.edition;
	const met = Map.groupBy(lines, ({ edition, to }) => (edition === own ? to?.edition : edition));
	const rows = [...met].flatMap(([other, all]) => {
		if (!other) return [];
		const out = all.filter(({ edition }) => edition === own).length;
		const link = `<a href="../${other.slug}/">${text(other.name)}</a>`;
		return [`<li>${link}<span class="by">${text(words.meets(all.length - out, out))}</span></li>`];
	});
	return rows.length === 0 ? '' : `<section><h2>${text(words.meetsHeading)}</h2><ul class="list">${rows.join('')}</ul></section>`;
}

/** `stemmed`: the language of which the search knows the forms of words. */
function searchPage(library: Library, name: string, stemmed: string | undefined, typesense: LibraryOptions['typesense']): string {
	const { editions, works } = library;
	const foreign = stemmed !== undefined && editions.some(({ records }) => findLanguage(records.edition.language) !== stemmed);
	const claims = editions.reduce((sum, { claims }) => sum + claims.length, 0);
	const facets = libraryFacets
		.map((facet) => `<details class="facet" data-facet="${facet}"><summary>${text(words.facets[facet])}</summary><div></div></details>`)
		.join('');
	const { query, status, hits, facets: box, more, data, server } = LIBRARY_IDS;
	const json = (id: string, value: unknown) =>
		`<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
	return `<h1>${text(name)}</h1><p class="lede">${text(words.lede(editions.length, claims, works.length))}${foreign ? ` ${text(words.otherLanguages)}` : ''}</p>
<form class="search" role="search"><label class="vh" for="${query}">${text(words.search.label)}</label><input type="search" id="${query}" name="q" autocomplete="off" placeholder="${attr(words.search.label)}"><button>${text(words.search.button)}</button></form>
<noscript><p>${text(words.noScript)}</p></noscript>
<div class="found"><div><p id="${status}" class="ui empty" role="status">${text(words.search.begin)}</p><ol id="${hits}" class="hits"></ol><button id="${more}" type="button" hidden>${text(words.search.more)}</button></div>
<div id="${box}" class="facets"><h2 class="vh">${text(words.search.narrow)}</h2>${facets}</div></div>
${json(data, words.search)}${typesense ? json(server, typesense) : ''}<script type="module" src="./library.js"></script>`;
}

export interface LibraryOptions {
	title: string;
	language: string;
	engine?: SearchEngineName;
	/** Where a search server answers, and the key that may do nothing but search. */
	typesense?: { server: string; key: string; collection: string };
}

/** All pages, with their style. */
export function buildLibraryPages(
	library: Library,
	{ title, language, engine = 'pagefind', typesense }: LibraryOptions,
): Map<string, string> {
	const { compare } = new Intl.Collator(language, { numeric: true });
	const frame = (name: string, depth: number, part: Frame['part']): Frame => ({ title: name, language, depth, part, library: title });
	const files = new Map<string, string>([
		['library.css', libraryStyle],
		[
			'index.html',
			page(
				{ ...frame(title, 0, 'search'), allowed: allowedFor(engine, typesense?.server) },
				searchPage(library, title, engine === 'pagefind' ? language : undefined, typesense),
			),
		],
	]);
	const list = (part: Exclude<Frame['part'], 'search'>, items: readonly { slug: string; name: string; below: string }[]) => {
		const rows = [...items]
			.sort((a, b) => compare(a.name, b.name))
			.map(({ slug, name, below }) => `<li><a href="${slug}/">${text(name)}</a>${below}</li>`);
		const body = `<h1>${text(words.menu[part])}</h1><p class="lede">${text(words.lists[part])}</p><ul class="list columns">${rows.join('')}</ul>`;
		files.set(`${part}/index.html`, page(frame(`${words.menu[part]} · ${title}`, 1, part), body));
	};
	const single = (part: Exclude<Frame['part'], 'search'>, slug: string, name: string, body: string) =>
		files.set(`${part}/${slug}/index.html`, page(frame(`${name} · ${title}`, 2, part), body));

	const { editions, works, concepts, authors } = library;
	list(
		'editions',
		editions.map(({ slug, records: { edition }, claims }) => ({ slug, name: edition.title, below: count(edition.author, claims.length) })),
	);
	for (const edition of editions) single('editions', edition.slug, edition.name, editionPage(edition));
	list(
		'works',
		works.map((one) => ({
			slug: one.slug,
			name: one.name,
			below: `<span class="by">${text(one.work.title ?? words.unknownTitle)}</span>${count(words.inEditions(editionsOf(one).size), claimsOf(one).size)}`,
		})),
	);
	for (const work of works) single('works', work.slug, work.name, workPage(work));
	list(
		'concepts',
		concepts.map(({ slug, term, entries }) => ({
			slug,
			name: term,
			below: count(words.inEditions(entries.length), new Set(entries.flatMap(({ claims }) => claims)).size),
		})),
	);
	for (const { slug, term, authorities, entries } of concepts) {
		const links = authorities.map((address) => `<p class="ui"><a href="${attr(address)}">${text(address)}</a></p>`).join('');
		const parts = entries.map(
			({ edition, gloss, address, claims }) =>
				`<section><h2><a href="${attr(address)}">${text(edition.name)}</a></h2><p>${text(gloss)}</p>${claimList(claims, 2)}</section>`,
		);
		single('concepts', slug, term, `<h1>${text(term)}</h1>${links}${parts.join('')}`);
	}
	list(
		'authors',
		authors.map(({ slug, name, editions, works }) => ({
			slug,
			name: sortName(name),
			below: count(
				[editions.length > 0 ? words.editedHere : '', works.length > 0 ? words.citedHere : ''].filter(Boolean).join(' · '),
				new Set(works.flatMap((work) => [...claimsOf(work)])).size,
			),
		})),
	);
	for (const { slug, name, editions, works } of authors) {
		const edited = editions.map((one) => `<li><a href="../../editions/${one.slug}/">${text(one.records.edition.title)}</a></li>`).join('');
		const cited = works
			.map(
				(one) =>
					`<section><h3><a href="../../works/${one.slug}/">${text(withTitle(one))}</a></h3>${claimList([...claimsOf(one)], 2)}</section>`,
			)
			.join('');
		const body = `<h1>${text(name)}</h1>${edited ? `<h2>${text(words.editedHere)}</h2><ul class="list">${edited}</ul>` : ''}${cited ? `<h2>${text(words.citedHere)}</h2>${cited}` : ''}`;
		single('authors', slug, name, body);
	}
	return files;
}

/** Its name and its title, which may stand in the name. */
function withTitle({ name, work: { title } }: LibraryWork): string {
	return title !== null && name.includes(title) ? name : `${name}: ${title ?? words.unknownTitle}`;
}

/** `Mark Granovetter` → `Granovetter, Mark`; one word stays. */
const sortName = (name: string): string => {
	const space = name.lastIndexOf(' ');
	return space < 0 ? name : `${name.slice(space + 1)}, ${name.slice(0, space)}`;
};
