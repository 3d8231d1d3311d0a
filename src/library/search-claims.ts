/** All claims of a library as Pagefind takes them. */
import { kindRow } from '../model/kinds.ts';
import { type Layer, layers } from '../model/layers.ts';
import { statuses } from '../model/statuses.ts';
import type { SearchRecord } from '../search/search-records.ts';
import type { Library } from './build-library.ts';

/**
 * One record a claim, all in one `language`, the library's, so that one index answers: its stemmer is the one for all, and words of other languages are found
 * as they are written. An index for each language would help nobody: Pagefind asks all that are merged by the words of one, as its stemmer has them.
 * The address of a claim is that of the edition; it is a filter, since Pagefind would take it for a path of this site.
 */
export function buildClaimRecords(
	{ editions, works, concepts }: Library,
	language = editions[0]?.records.edition.language ?? 'en',
): SearchRecord[] {
	const nameOfWork = new Map(works.map(({ slug, name }) => [slug, name]));
	const nameOfConcept = new Map(concepts.map(({ slug, term }) => [slug, term]));
	return editions.flatMap(({ slug, name, records: { edition }, claims: known }, editionIndex) =>
		known.map(({ claim, works: cited, concepts: about, layers: drawn }, index) => ({
			url: `/editions/${slug}/#${claim.id}`,
			content: claim.words,
			language,
			filters: {
				edition: [name],
				author: [edition.author],
				kind: [kindRow(claim.kind).noun.one],
				status: [statuses[claim.status.editors].word],
				...(drawn.length > 0 ? { layer: drawn.map((one) => layers[one as Layer].drawnBy) } : {}),
				...(cited.length > 0 ? { work: cited.flatMap((slug) => nameOfWork.get(slug) ?? []) } : {}),
				...(about.length > 0 ? { concept: about.flatMap((slug) => nameOfConcept.get(slug) ?? []) } : {}),
			},
			meta: {
				title: claim.label,
				address: claim.address,
				edition: name,
				author: edition.author,
				status: statuses[claim.status.editors].word,
				...(claim.gist && claim.gist !== claim.words ? { gist: claim.gist } : {}),
			},
			sort: { place: String(editionIndex * 1_000_000 + index).padStart(10, '0') },
		})),
	);
}

/**
 * The records, which are those of `buildClaimRecords`, as they are told where an engine measures nothing itself: propositions first, then those
 * that most lines lead to or from, of equals one of each edition in turn.
 */
export function orderByWeight({ editions }: Library, records: readonly SearchRecord[]): SearchRecord[] {
	const weights = editions.flatMap(({ records: { relations }, claims }) => {
		const lines = new Map<string, number>();
		for (const { from, to } of relations) for (const id of [...from, to]) lines.set(id, (lines.get(id) ?? 0) + 1);
		return claims.map(({ claim, inward }, index) => ({
			proposition: claim.proposition !== undefined,
			lines: (lines.get(claim.id) ?? 0) + inward.length,
			place: index,
		}));
	});
	return records
		.map((record, index) => ({ record, ...(weights[index] as (typeof weights)[number]) }))
		.sort((a, b) => Number(b.proposition) - Number(a.proposition) || b.lines - a.lines || a.place - b.place)
		.map(({ record }) => record);
}
