/** What the frame of every page shows of the edition, and what stands in its head. */
import type * as words from '#words/frame.ts';
import { numbered, titled } from '#words/proposition.ts';
import type { Citable } from '../../citations/cite-anchor.ts';
import { citationMeta, type MetaTag, scholarMeta } from '../../exports/citation-meta.ts';
import { toAnchorJsonLd, toPageJsonLd, toTitleJsonLd } from '../../exports/json-ld.ts';
import { type SignpostingLink, signpostingLinks } from '../../exports/signposting.ts';
import type { EditionInfo, OwnPage } from '../../model/edition.ts';
import { parseRoute, route } from '../../model/routes.ts';
import { cardOf, type SocialCard } from '../drawing/cards.ts';
import { teachingMaps } from '../teach/teaching-maps.ts';
import type { SiteContext } from './context.ts';

export interface Frame {
	info: EditionInfo;
	/** The parts of the edition that the masthead leads to: those it has. */
	parts: readonly EditionPart[];
	/** Whether there are concepts to lead to. */
	concepts: boolean;
	/** Pages of the editors' own that are linked at the foot. */
	own: readonly { path: string; title: string }[];
	/** A mark that changes with what finds the article in a reader’s own copy; undefined where there is nothing to find it by. */
	mark: string | undefined;
	/** What the head of a page tells programs, by the page's path from the root and its title. */
	headOf(path: string, title: string): Head;
}

/** A part of the edition with a page of its own. */
export type EditionPart = keyof typeof words.parts;

export interface Head {
	/** The picture that goes with a link to the page. */
	card: SocialCard | undefined;
	/** What reference managers save it as: the record of “Cite this”, with the address that never changes. */
	citation: readonly MetaTag[];
	/** The path of the same page as Markdown. */
	markdown: string | undefined;
	/** Its map, to be shown where the page's address is pasted (oEmbed, discovery): the path of the answer, and a title. */
	embed: { path: string; title: string } | undefined;
	/** A page of the text, a proposition or a work as JSON-LD; the title page and anchors bring their own. */
	graph: object | undefined;
}

/** The frame of the pages of an edition. */
export function frameOf(site: SiteContext): Frame {
	return {
		info: site.edition.info,
		parts: partsOf(site),
		concepts: site.edition.concepts.length > 0,
		own: ownPagesAt(site, 'footer'),
		mark: site.fingerprint?.mark,
		headOf: (path, title) => ({
			card: cardOf(site, path),
			citation: tagsOf(site, path, title),
			...formsOf(site, path),
			graph: toPageJsonLd(site.edition, path, title),
		}),
	};
}

/** What an edition has: one that marks no claims, or cites nothing, has less. */
function partsOf({ propositions, claims, lessons, edition }: SiteContext): EditionPart[] {
	const marked = claims.length > 0;
	const has: Record<EditionPart, boolean> = {
		text: true,
		propositions: propositions.length > 0,
		map: marked,
		claims: marked,
		sources: edition.sources.length > 0,
		search: true,
		teach: marked || lessons.length > 0,
	};
	return (Object.keys(has) as EditionPart[]).filter((part) => has[part]);
}

/** Beginnings of addresses that are of claims, and of what is made of them. */
const OF_CLAIMS =
	/^(?:map|claims|propositions|questions|what-if|about\/coverage|teach\/(?:exercises|worksheet|critique)|data\/exercises)\/|^data\/course\./;

/** Whether an edition has something at an address, from its root without a slash: one without claims has no map, and nothing to practise on. */
export function publishes(site: Pick<SiteContext, 'claims' | 'lessons'>, path: string): boolean {
	if (site.claims.length > 0) return true;
	const address = path.replace(/\/?$/, '/');
	return !(OF_CLAIMS.test(address) || (address.startsWith('teach/') && site.lessons.length === 0));
}

/** The pages of the editors' own that are linked from a place. */
export const ownPagesAt = ({ edition }: Pick<SiteContext, 'edition'>, place: OwnPage['nav']): { path: string; title: string }[] =>
	edition.ownPages.filter(({ nav }) => nav === place).map(({ name, title }) => ({ path: route.own(name), title }));

/** What there is to cite at an address; undefined where it is not a part of the edition: a search, a tool, an id that is gone. */
function citedAt({ knows, propositions }: SiteContext, path: string, title: string): Citable | 'whole' | undefined {
	if (path === '/') return 'whole';
	const target = parseRoute(path);
	switch (target?.page) {
		case 'anchor':
			return knows(target.id) ? target.id : undefined;
		case 'text':
			return { kind: 'text', path, title };
		case 'map':
		case 'part':
			return { kind: 'map', path, title };
		case 'proposition': {
			const name = propositions.find(({ number }) => number === target.number)?.page?.title ?? numbered(target.number);
			return { kind: 'page', path, title: titled(target.number, name) };
		}
		default:
			return undefined;
	}
}

function tagsOf(site: SiteContext, path: string, title: string): MetaTag[] {
	const { cite, editions } = site;
	const record = (of?: Citable) => cite(of)[editions.current.date === undefined ? 'latest' : 'fixed'].cslJson;
	const cited = citedAt(site, path, title);
	if (cited === undefined) return [];
	return cited === 'whole' ? citationMeta(record()) : citationMeta(record(cited), record());
}

/** Other forms of a page. */
function formsOf(site: SiteContext, path: string): Pick<Head, 'markdown' | 'embed'> {
	const target = parseRoute(path);
	const introduced = target?.page === 'proposition' && site.edition.propositions.some(({ number }) => number === target.number);
	const id = target?.page === 'map' ? target.id : target?.page === 'proposition' ? `proposition-${target.number}` : undefined;
	const map = id === undefined ? undefined : teachingMaps(site).find((one) => one.id === id);
	return {
		markdown: target?.page === 'text' || introduced ? route.markdown(path) : undefined,
		embed: map && { path: `${route.embed(map.id)}oembed.json`, title: map.title },
	};
}

/** What programs read in the head of the title page or of an anchor: how it is cited, described and licensed. */
export interface MachineProps {
	tags: readonly MetaTag[];
	links: readonly SignpostingLink[];
	/** The graph as JSON-LD; undefined where there is none. */
	graph: object | undefined;
}

/** Of an id; without one, of the title page. */
export function machineProps({ edition, editions, cite }: Pick<SiteContext, 'edition' | 'editions' | 'cite'>, id?: string): MachineProps {
	const { version, date } = editions.current;
	const released = date !== undefined;
	return {
		tags: id === undefined ? scholarMeta(edition, cite()[released ? 'fixed' : 'latest'].cslJson) : [],
		// the frame has the licence already
		links: signpostingLinks(edition, id, released ? version : undefined).filter(({ rel }) => rel !== 'license'),
		graph: id === undefined ? toTitleJsonLd(edition) : toAnchorJsonLd(edition, id),
	};
}
