/**
 * The addresses of the site, from its root: made and taken apart here and nowhere else. Those of anchors, text pages, propositions,
 * sources, concepts and maps are promised to stay.
 */

import { bundleOf, hasBundle } from './bundles.ts';

/** Most characters of a part of an address: disks take names of 255 bytes, and some files have such a part and more in theirs. */
export const LONGEST_NAME = 200;

/**
 * A key as a part of an address, and as the name of a folder on any disk: letters, digits and - _ . stay, any other sign is written by
 * its number, `doi:10.1000/xyz` → `doi~3a~10.1000~2f~xyz`; so is the dot of `index.html`. `fromSegment` reads it back.
 */
export const toSegment = (key: string): string =>
	key.replace(/[^\w.-]+|^\.+|\.+$|(?<=^index)\.(?=html$)/gi, (signs) =>
		[...signs].map((sign) => `~${sign.codePointAt(0)?.toString(16)}~`).join(''),
	);
export const fromSegment = (segment: string): string =>
	segment.replace(/~([0-9a-f]{1,6})~/g, (_, number: string) => String.fromCodePoint(Math.min(Number.parseInt(number, 16), 0x10ffff)));

/** First parts of the addresses of a site: what no page of the editors' own can be called. */
export const siteParts: readonly string[] = [
	'404',
	'a',
	'about',
	'anchors',
	'cards',
	'changes',
	'cite',
	'claims',
	'concepts',
	'data',
	'downloads',
	'dts',
	'embed',
	'images',
	'left-behind',
	'map',
	'o',
	'p',
	'pagefind',
	'print',
	'propositions',
	'questions',
	'search',
	'sources',
	'teach',
	'text',
	'v',
	'what-if',
	'your-copy',
];

/** A value of a query; a colon may stay. */
const query = (value: string): string => encodeURIComponent(value).replaceAll('%3A', ':');

/** The page of a passage within a released edition: `p/67/`. */
export const passagePage = (passage: string): string => `p/${passage.replace(/^p/, '')}/`;

/** Makes addresses: `route.anchor('p67a')` → `/a/p67a/`. */
export const route = {
	/** The permanent page of a passage, claim, assumption or relation. */
	anchor: (id: string) => `/a/${id}/`,
	/** A page of the text, or the place of an id on it. */
	text: (slug: string, id?: string) => `/text/${slug}/${id === undefined ? '' : `#${id}`}`,
	proposition: (number: number | string) => `/propositions/${number}/`,
	/** A work, by its key. */
	source: (key: string) => `/sources/${toSegment(key)}/`,
	/** An entry of the index of concepts, by its slug. */
	concept: (slug: string) => `/concepts/#${slug}`,
	/** A named map. */
	map: (id: string) => `/map/${id}/`,
	/** The argument of one part of the text, by the id of its heading. */
	part: (id: string) => `/map/part/${id}/`,
	/** A map alone, to be shown in other pages. */
	embed: (id: string) => `/embed/${id}/`,
	/** A map taken in step by step. */
	steps: (id: string) => `/teach/steps/${id}/`,
	/** The test of the argument without something: an id, `source:key` or `kind:assumption`. */
	without: (what: string) => `/what-if/?out=${query(what)}`,
	/** A question about the whole argument. */
	question: (name: string) => `/questions/${name}/`,
	restsOn: (id: string) => `/questions/rests-on/${id}/`,
	leansOn: (key: string) => `/questions/leans-on/${toSegment(key)}/`,
	/** A page of the editors' own. */
	own: (name: string) => `/${name}/`,
	/** A picture, by its path in `content/`. */
	image: (path: string) => `/${path}`,
	/** The Markdown of a page that has some: `/text/slug/index.md`. */
	markdown: (path: string) => `${path}index.md`,
	/** A map as SVG, and the source it was drawn from: a file of its own where the map has a name, else with those of its passage or of ten lines. */
	mapImage: (id: string) => `/data/maps/${id}.svg`,
	mapSource: (id: string) => (hasBundle(id) ? `/data/maps/a/${bundleOf(id)}.md` : `/data/maps/${id}.mmd`),
	/** A map as Argdown and as a canvas. */
	argdown: (id: string) => `/data/argdown/${id}.argdown`,
	canvas: (id: string) => `/data/canvas/${id}.canvas`,
	/** What changed between two editions, and the part of it that a page of its own tells. */
	changes: (from: string, to: string, part?: string) => `/changes/${from}/${to}/${part === undefined ? '' : `${part}/`}`,
	/** The editions and their changes, as a feed. */
	feed: '/changes/feed.xml',
	/** A released edition, as it stays; the same page in it. */
	edition: (version: string) => `/v/${version}/`,
	released: (version: string, path: string) => `/v/${version}${path}`,
	/** In an edition that keeps one page for each passage: that page, or the place of a claim or line on it. */
	releasedPassage: (version: string, passage: string, id = passage) =>
		`/v/${version}/${passagePage(passage)}${id === passage ? '' : `#${id}`}`,
	/** The map of everything, with something chosen; the ways from one thing to another. */
	focus: (id: string) => `/map/whole/?focus=${query(id)}`,
	ways: (from: string, to: string) => `/map/whole/?from=${query(from)}&to=${query(to)}`,
};

/** What an address of the site is of. */
export type Route =
	| { page: 'anchor' | 'map' | 'part' | 'embed' | 'steps'; id: string }
	| { page: 'text'; slug: string; id?: string }
	| { page: 'proposition'; number: number }
	| { page: 'source'; key: string }
	| { page: 'concept'; slug: string }
	| { page: 'own'; name: string };

const PATTERNS: [RegExp, (part: string, fragment: string | undefined) => Route | undefined][] = [
	[/^\/a\/([^/]+)\/$/, (id) => ({ page: 'anchor', id })],
	[/^\/text\/([^/]+)\/$/, (slug, id) => ({ page: 'text', slug, ...(id === undefined ? {} : { id }) })],
	[/^\/propositions\/(\d+)\/$/, (number) => ({ page: 'proposition', number: Number(number) })],
	[/^\/sources\/([^/]+)\/$/, (key) => ({ page: 'source', key: fromSegment(key) })],
	[/^\/concepts(\/)$/, (_all, slug) => (slug === undefined ? undefined : { page: 'concept', slug })],
	[/^\/map\/part\/([^/]+)\/$/, (id) => ({ page: 'part', id })],
	[/^\/map\/([^/]+)\/$/, (id) => ({ page: 'map', id })],
	[/^\/embed\/([^/]+)\/$/, (id) => ({ page: 'embed', id })],
	[/^\/teach\/steps\/([^/]+)\/$/, (id) => ({ page: 'steps', id })],
	[/^\/([a-z0-9-]+)\/$/, (name) => (siteParts.includes(name) ? undefined : { page: 'own', name })],
];

/** Takes an address of the site apart, its query left out; undefined for any other page, and for what is no path from the root. */
export function parseRoute(address: string): Route | undefined {
	const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
	for (const [pattern, build] of PATTERNS) {
		const part = pattern.exec(path)?.[1];
		if (part !== undefined) return build(part, fragment || undefined);
	}
	return undefined;
}
