/** A SQLite database behind a library's search, read by HTTP ranges from any host of plain files: for more claims than one Pagefind index takes. */
import { intersect, rowsWith, termsWith, unite } from '../../../library/full-text-index.ts';
import { DATABASE, facetRow, facetTerm, isOneSign, SHOWN, TABLES, toQueryTerms } from '../../../library/search-database.ts';
import { openSqlite, type ReadBytes, type SqliteRow } from '../../../library/sqlite-file.ts';
import { LEAST_LEFT, MOST_CUT, toExcerpt } from './excerpt.ts';
import { type Hit, inOrder, PAGE, type SearchEngine } from './search-engine.ts';

/** From so many letters on a word is found by its beginning too. */
const SHORTEST_BEGINNING = 3;
/** Pages of the index that are read for the words with one beginning, at most: a quarter of a megabyte. */
const MOST_PAGES = 64;

/** `root`: the address of the library. Rejects where there is no database or the host gives no ranges. */
export const loadSqlite = (root: string, facetNames: readonly string[]): Promise<SearchEngine> =>
	createSqliteEngine(readRanges(`${root}${DATABASE}`), facetNames);

/** The parts of a file, as HTTP gives them. */
function readRanges(address: string): ReadBytes {
	return async (from, to) => {
		const response = await fetch(address, { headers: { Range: `bytes=${from}-${to - 1}` } });
		// a host that knows no ranges sends it all
		if (response.status !== 206) {
			await response.body?.cancel();
			throw new Error(`${response.status} ${address}`);
		}
		return new Uint8Array(await response.arrayBuffer());
	};
}

export async function createSqliteEngine(read: ReadBytes, facetNames: readonly string[]): Promise<SearchEngine> {
	const file = await openSqlite(read);
	let total = 0;
	for await (const { values } of file.scan(TABLES.about)) total = Number(values[0]);
	// the pages at the top of what every answer goes through, while the reader types
	await Promise.all([file.row(TABLES.shown, 1), rowsWith(file, TABLES.index, 'a', false, 1)]);
	const known = new Map<string, Promise<Uint32Array>>();
	const remember = (key: string, find: () => Promise<Uint32Array>): Promise<Uint32Array> => {
		const rows = known.get(key) ?? find();
		known.set(key, rows);
		rows.catch(() => known.delete(key));
		return rows;
	};

	/** Claims with a word, or one that begins so; where there are none, with one that begins nearly so: `keepers` finds `keeper`. */
	async function withWord(word: string): Promise<Uint32Array> {
		const beginning = word.length >= SHORTEST_BEGINNING || isOneSign(word);
		for (let cut = 0; cut <= MOST_CUT; cut++) {
			const left = word.slice(0, word.length - cut);
			if (cut > 0 && left.length < LEAST_LEFT) break;
			const rows = await rowsWith(file, TABLES.index, left, beginning, MOST_PAGES);
			if (rows.length > 0) return rows;
		}
		return new Uint32Array();
	}

	interface FacetValue {
		number: number;
		name: string;
		claims: number;
	}
	const facetValues = new Map<number, Promise<FacetValue[]>>();
	const valuesOf = (facet: number): Promise<FacetValue[]> => {
		const values = facetValues.get(facet) ?? readValues(facet);
		facetValues.set(facet, values);
		return values;
	};
	async function readValues(facet: number): Promise<FacetValue[]> {
		const values: FacetValue[] = [];
		for await (const { rowid, values: row } of file.scan(TABLES.facets, facetRow(facet))) {
			if (rowid >= facetRow(facet + 1)) break;
			values.push({ number: rowid - facetRow(facet), name: String(row[1]), claims: Number(row[2]) });
		}
		return values;
	}
	/** Claims of each value of a facet. */
	const claimsOf = new Map<number, Promise<Map<string, number[]>>>();
	const readClaims = async (facet: number): Promise<Map<string, number[]>> => {
		const claims = new Map<string, number[]>();
		for await (const { term, rows } of termsWith(file, TABLES.index, facetTerm(facet))) claims.set(term, rows);
		return claims;
	};

	async function withChoice(facet: number, names: readonly string[]): Promise<Uint32Array> {
		const chosen = (await valuesOf(facet)).filter(({ name }) => names.includes(name));
		const lists = await Promise.all(
			chosen.map(({ number }) => {
				const term = facetTerm(facet, number);
				return remember(term, () => rowsWith(file, TABLES.index, term, false));
			}),
		);
		return lists.length === 1 ? (lists[0] as Uint32Array) : unite(lists);
	}

	const counted = new Set<number>();
	/** How many of what was found have each value of an open facet; of all claims it is written beside the value. */
	async function countIn(facet: number, found: Uint32Array | undefined): Promise<Record<string, number>> {
		const values = await valuesOf(facet);
		if (!found) return Object.fromEntries(values.map(({ name, claims }) => [name, claims]));
		const reading = claimsOf.get(facet) ?? readClaims(facet);
		claimsOf.set(facet, reading);
		const claims = await reading;
		const has = new Uint8Array(total + 1);
		for (const row of found) has[row] = 1;
		return Object.fromEntries(
			values.map(({ number, name }) => [
				name,
				(claims.get(facetTerm(facet, number)) ?? []).reduce((sum, row) => sum + (has[row] as number), 0),
			]),
		);
	}

	return {
		async search(query, choice, page, tell) {
			const words = toQueryTerms(query);
			const lists = await Promise.all([
				...words.map((word) => remember(word, () => withWord(word))),
				...facetNames.flatMap((name, facet) => (choice[name]?.length ? [withChoice(facet, choice[name])] : [])),
			]);
			// of a query without a word, as of a quotation mark alone, nothing is found
			const found = query !== '' && words.length === 0 ? new Uint32Array() : lists.length > 0 ? intersect(lists) : undefined;
			const count = found?.length ?? total;
			const rows = Array.from({ length: Math.max(0, Math.min(PAGE, count - page * PAGE)) }, (_, index) =>
				found ? (found[page * PAGE + index] as number) : page * PAGE + index + 1,
			);
			const coming = rows.map(async (row) => toHit(await file.row(TABLES.shown, row), query));
			const hits = await inOrder(coming, count, tell);
			const counts = await Promise.all(
				[...counted].map(async (facet) => [facetNames[facet] as string, await countIn(facet, found)] as const),
			);
			return { total: count, hits, counts: Object.fromEntries(counts) };
		},
		async loadFacet(name) {
			counted.add(facetNames.indexOf(name));
		},
	};
}

/** A row that is not there would be a fault of the database. */
function toHit(found: SqliteRow | undefined, query: string): Hit {
	const { values } = found ?? { values: [] };
	const row = Object.fromEntries(SHOWN.map((column, index) => [column, String(values[index + 1] ?? '')])) as Record<
		(typeof SHOWN)[number],
		string
	>;
	const { words: said, ...hit } = row;
	return { ...hit, excerpt: toExcerpt(said, query) };
}
