/** Where everything stands in the book: paths of the site → files of the book. Ids are those of the web. */
import type { Edition } from '../../model/edition.ts';
import { parseRoute, route } from '../../model/routes.ts';

/** A name as XML allows one for an id; signs it does not allow are written by their number. */
export function toXmlId(name: string): string {
	const safe = name.replace(/[^\p{L}\p{N}._-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
	return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}

/** A file name that every zip program takes. */
const toFileName = (name: string) => name.replace(/[^\w.-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);

export const textFile = (slug: string): string => `text-${toFileName(slug)}.xhtml`;
export const propositionFile = (number: number): string => `proposition-${number}.xhtml`;
export const ownFile = (name: string): string => `page-${name}.xhtml`;
export const mapFile = (id: string): string => `map-${toFileName(id)}.xhtml`;
export const CONCEPTS_FILE = 'concepts.xhtml';
export const SOURCES_FILE = 'sources.xhtml';
export const CITATIONS_FILE = 'citations.xhtml';

/** Where the book tells how to cite a passage or claim. */
export const citationId = (id: string): string => `cite-${id}`;

/** Makes a path of the site, `/a/p67a/`, into where it is in the book, `text-learning-regions.xhtml#p67a`; what the book lacks, into its address on the web. */
export type BookLinks = (path: string) => string;

/**
 * The links of a book. A passage, claim, heading or citation is where its words are; a support or attack is in the note of its first
 * premise.
 */
export function buildBookLinks(edition: Edition): BookLinks {
	const files = new Map<string, string>();
	for (const page of edition.pages) {
		const file = textFile(page.slug);
		for (const block of page.blocks) {
			if (block.type === 'heading') files.set(block.section, file);
			else if (block.type === 'passage') files.set(block.passage, file);
			else if (block.type === 'list') for (const item of block.items) files.set(item.passage, file);
		}
	}
	const passages = new Map(edition.claims.map((claim) => [claim.id, claim.passage]));
	const places: [string, string | undefined][] = [
		...edition.claims.flatMap(({ id, passage }): [string, string][] => [
			[id, passage],
			[`n-${id}`, passage],
		]),
		...edition.citations.map(({ id, passage }): [string, string] => [id, passage]),
		...[...edition.relations, ...(edition.crossRelations ?? [])].map(({ id, from, passage }): [string, string] => [
			id,
			passages.get(from[0] as string) ?? passage,
		]),
	];
	for (const [id, passage] of places) {
		const file = files.get(passage ?? '');
		if (file) files.set(id, file);
	}
	const slugs = new Set(edition.pages.map(({ slug }) => slug));
	const keys = new Set(edition.sources.map(({ id }) => id));
	const concepts = new Set(edition.concepts.map(({ slug }) => slug));
	const numbers = new Set(edition.claims.map(({ proposition }) => proposition));
	const own = new Set(edition.ownPages.map(({ name }) => name));
	const maps = new Set(edition.maps.map(({ id }) => id));
	const addressOf = (id: string) => {
		const file = files.get(id);
		return file === undefined ? undefined : `${file}#${id}`;
	};
	const within = (path: string): string | undefined => {
		if (path.startsWith('#')) return addressOf(path.slice(1));
		const target = parseRoute(path);
		switch (target?.page) {
			case 'anchor':
				return addressOf(target.id);
			case 'text':
				return target.id === undefined ? (slugs.has(target.slug) ? textFile(target.slug) : undefined) : addressOf(target.id);
			case 'proposition':
				return numbers.has(target.number) ? propositionFile(target.number) : undefined;
			case 'source':
				return keys.has(target.key) ? `${SOURCES_FILE}#${toXmlId(target.key)}` : undefined;
			case 'concept':
				return concepts.has(target.slug) ? `${CONCEPTS_FILE}#${toXmlId(target.slug)}` : undefined;
			case 'own':
				return own.has(target.name) ? ownFile(target.name) : undefined;
			case 'map':
				return maps.has(target.id) ? mapFile(target.id) : undefined;
			default:
				return undefined;
		}
	};
	return (path) => {
		if (!/^[/#]/.test(path) || path.startsWith('//')) return path;
		return within(path) ?? edition.info.baseUrl + (path.startsWith('#') ? route.anchor(path.slice(1)) : path);
	};
}
