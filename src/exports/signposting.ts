/** Links between pages and what describes them, for programs that follow links: FAIR Signposting (https://signposting.org/FAIR/). */
import type { Edition } from '../model/edition.ts';
import { parseId } from '../model/ids.ts';
import { route } from '../model/routes.ts';
import { exportsOf } from './exports.ts';

export interface SignpostingLink {
	rel: 'author' | 'cite-as' | 'item' | 'describedby' | 'license' | 'type' | 'collection' | 'latest-version' | 'linkset';
	href: string;
	type?: string;
}

/** Where a program finds all links of the edition and of its data at once (RFC 9264). */
export const LINKSET = { path: '/data/linkset.json', mediaType: 'application/linkset+json' };

/**
 * Links for the head of a page: of an anchor (`id`), or of the title page without one. `fixed` is the version under `/v/` whose address is
 * cited; without it, as before the first release, the address that stays is the anchor's own.
 */
export function signpostingLinks(edition: Edition, id?: string, fixed?: string): SignpostingLink[] {
	const { info, claims, relations } = edition;
	const base = info.baseUrl;
	const path = id === undefined ? '/' : route.anchor(id);
	const passage = [...claims, ...relations].find((one) => one.id === id)?.passage ?? id;
	const links: SignpostingLink[] = [
		{
			rel: 'cite-as',
			href:
				base +
				(fixed === undefined ? path : passage === undefined ? route.released(fixed, path) : route.releasedPassage(fixed, passage, id)),
		},
		// who edits is told there: no identifier of a person is known
		{ rel: 'author', href: `${base}/about/`, type: 'text/html' },
		{ rel: 'license', href: info.rights.editionUrl },
	];
	if (id !== undefined) {
		const claim = parseId(id)?.form === 'claim';
		return [
			...links,
			{ rel: 'type', href: claim ? 'https://schema.org/Claim' : 'https://schema.org/CreativeWork' },
			{ rel: 'collection', href: `${base}/`, type: 'text/html' },
			{ rel: 'describedby', href: `${base}/data/graph.jsonld`, type: 'application/ld+json' },
			...(fixed === undefined ? [] : [{ rel: 'latest-version' as const, href: `${base}${path}` }]),
		];
	}
	const described = new Set(['/data/graph.jsonld', '/data/CITATION.cff']);
	return [
		...links,
		{ rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
		...exportsOf(edition).map((one) => ({
			rel: described.has(one.path) ? ('describedby' as const) : ('item' as const),
			href: `${base}${one.path}`,
			type: one.mediaType.replace(/;.*$/, ''),
		})),
		{ rel: 'linkset', href: base + LINKSET.path, type: LINKSET.mediaType },
	];
}

type Targets = Partial<Record<SignpostingLink['rel'], { href: string; type?: string }[]>>;

/** The links of the title page, and of each export back to it, as one set. `fixed` is as for `signpostingLinks`. */
export function toLinkset(edition: Edition, fixed?: string): { linkset: ({ anchor: string } & Targets)[] } {
	const home = `${edition.info.baseUrl}/`;
	const group = (links: readonly SignpostingLink[]): Targets =>
		Object.fromEntries([...Map.groupBy(links, ({ rel }) => rel)].map(([rel, all]) => [rel, all.map(({ rel: _rel, ...target }) => target)]));
	const own = signpostingLinks(edition, undefined, fixed).filter(({ rel }) => rel !== 'linkset');
	return {
		linkset: [
			{ anchor: home, ...group(own) },
			...exportsOf(edition).map(({ path, mediaType }) => ({
				anchor: edition.info.baseUrl + path,
				...group([
					{ rel: 'collection', href: home, type: 'text/html' },
					{
						rel: 'type',
						href: mediaType.startsWith('application/schema') ? 'https://schema.org/CreativeWork' : 'https://schema.org/Dataset',
					},
					{ rel: 'license', href: edition.info.rights.editionUrl },
				]),
			})),
		],
	};
}
