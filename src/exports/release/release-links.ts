/** Where everything stands in a released edition: paths of the site → files of the release, and what a page is above. */
import type { Edition } from '../../model/edition.ts';
import { parseRoute, passagePage, route } from '../../model/routes.ts';
import { toXmlId } from '../epub/book-links.ts';

export const SOURCES = 'sources/';
export const CONCEPTS = 'concepts/';
/** Every line of the argument in words, at the address of the map of everything. */
export const WHOLE = 'map/whole/';

/** Makes a path of the site into a link from a page of the release; what the release lacks leads to the newest edition. */
export type ReleaseLinks = (path: string) => string;

/** Where each id of an edition stands. */
export interface ReleasePlaces {
	/** A file of the release and the place in it, for a path of the site: `p/67/`, `p67a`; undefined for what it lacks. */
	find(path: string): { page: string; id?: string } | undefined;
}

export function findPlaces(edition: Edition, maps: ReadonlySet<string>): ReleasePlaces {
	const passages = new Map<string, string>([
		...edition.passages.map(({ id }): [string, string] => [id, id]),
		...[...edition.claims, ...edition.relations, ...(edition.crossRelations ?? [])].map(({ id, passage }): [string, string] => [
			id,
			passage,
		]),
	]);
	const own = new Set(edition.ownPages.map(({ name }) => name));
	const slugs = new Set(edition.pages.map(({ slug }) => slug));
	const numbers = new Set(edition.claims.map(({ proposition }) => proposition));
	const onPassage = (id: string) => {
		const passage = passages.get(id);
		return passage === undefined ? undefined : { page: passagePage(passage), ...(id === passage ? {} : { id }) };
	};
	return {
		find(path) {
			if (path === '/') return { page: '' };
			const target = parseRoute(path.startsWith('#') ? route.anchor(path.slice(1)) : path);
			switch (target?.page) {
				case 'anchor':
					return onPassage(target.id);
				case 'text':
					return slugs.has(target.slug)
						? { page: route.text(target.slug).slice(1), ...(target.id === undefined ? {} : { id: target.id }) }
						: undefined;
				case 'proposition':
					return numbers.has(target.number) ? { page: route.proposition(target.number).slice(1) } : undefined;
				case 'source':
					return { page: SOURCES, id: toXmlId(target.key) };
				case 'concept':
					return { page: CONCEPTS, id: toXmlId(target.slug) };
				case 'own':
					return own.has(target.name) ? { page: route.own(target.name).slice(1) } : undefined;
				case 'map':
					return maps.has(target.id) || target.id === 'whole' ? { page: route.map(target.id).slice(1) } : undefined;
				default:
					return undefined;
			}
		},
	};
}

/** The way from a page of a release up to the release, and up to the root of the site: `../../`, `../../../../`. */
export const upFrom = (page: string): { release: string; root: string } => {
	const release = '../'.repeat(page.split('/').length - 1);
	return { release, root: `${release}../../` };
};

/**
 * The links of a page of a release. They are relative and name files, so that a release reads alike under every base path and from a disk. On its
 * own page a thing is named by its fragment alone.
 */
export function createLinks(page: string, places: ReleasePlaces): ReleaseLinks {
	const { release, root } = upFrom(page);
	return (path) => {
		if (!/^[/#]/.test(path) || path.startsWith('//')) return path;
		const to = places.find(path);
		if (!to) return path.startsWith('#') ? path : root + path.slice(1);
		const fragment = to.id === undefined ? '' : `#${to.id}`;
		return to.page === page && fragment !== '' ? fragment : `${release}${to.page}index.html${fragment}`;
	};
}
