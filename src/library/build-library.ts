/** Several editions as one library: works merged, concepts and authors joined, and for each claim what it rests on. Pure; linear in the records. */
import { printLocator } from '../citations/locators.ts';
import { normalizeDoi, normalizeIsbn } from '../citations/work-identifiers.ts';
import { comparableAddress } from '../formats/comparable-address.ts';
import { isAddress } from '../model/ids.ts';
import type { ClaimRecord, EditionRecords, RelationRecord, WorkRecord } from '../model/records.ts';
import { toSlug } from '../text/slug.ts';

export interface LibraryClaim {
	claim: ClaimRecord;
	edition: LibraryEdition;
	/** Slugs of the works it rests on, and of the concepts of its passage. */
	works: string[];
	concepts: string[];
	/** Who draws the lines that lead to it, from its edition or another. */
	layers: string[];
	/** Lines from other editions to it, and from it to other editions. */
	inward: LibraryLine[];
	outward: LibraryLine[];
}
/** A line from claims of one edition to a claim of another. */
export interface LibraryLine {
	relation: RelationRecord;
	edition: LibraryEdition;
	from: LibraryClaim[];
	/** Undefined where the library does not have it: its edition was not harvested, or has it no more. */
	to: LibraryClaim | undefined;
}
export interface LibraryEdition {
	slug: string;
	/** Its short name, with its author or its address where another has that name. */
	name: string;
	records: EditionRecords;
	claims: LibraryClaim[];
}
/** One place at which an edition cites a work. `claims` is empty where the passage cites it and no claim of it does. */
export interface WorkUse {
	edition: LibraryEdition;
	/** With its word: `p. 491`. */
	locator: string | undefined;
	passage: { id: string; address: string };
	claims: LibraryClaim[];
}
export interface LibraryWork {
	slug: string;
	/** `Granovetter 1985`, with its title where another is called so. */
	name: string;
	/** As the edition has it that knows most of it. */
	work: WorkRecord;
	/** By what those of several editions are known to be one. */
	by: 'doi' | 'isbn' | 'name';
	uses: WorkUse[];
}
export interface LibraryConcept {
	slug: string;
	term: string;
	authorities: string[];
	entries: { edition: LibraryEdition; gloss: string; address: string; claims: LibraryClaim[] }[];
}
export interface LibraryAuthor {
	slug: string;
	name: string;
	editions: LibraryEdition[];
	works: LibraryWork[];
}
export interface Library {
	editions: LibraryEdition[];
	works: LibraryWork[];
	concepts: LibraryConcept[];
	authors: LibraryAuthor[];
}

/** Parts of books, which share the ISBN of the whole with one another. */
const PARTS = /^(?:chapter|paper-conference|entry|article|review|figure|graphic|map)(?:-|$)/;

/** The identifiers by which a work is the same in two editions, however they are written; one that can't be right is none. */
function identify({ type, identifiers }: WorkRecord): { doi: string | undefined; isbn: string | undefined } {
	const isbn = PARTS.test(type) ? undefined : normalizeIsbn(identifiers?.isbn ?? '');
	return { doi: normalizeDoi(identifiers?.doi ?? '')?.toLowerCase(), isbn };
}

/** How much is known of a work by its identifiers. */
const rank = (known: { doi: string | undefined; isbn: string | undefined } | undefined): number => (known?.doi ? 2 : known?.isbn ? 1 : 0);

/**
 * Makes works of different editions one by DOI or ISBN, or by authors, year and title where one of them has no identifier. Two with different DOIs stay two, however
 * alike they are called.
 */
function createWorks(slugOf: (name: string) => string): {
	add(work: WorkRecord): { entry: LibraryWork; isNew: boolean };
	all: Set<LibraryWork>;
} {
	const all = new Set<LibraryWork>();
	const byIdentifier = new Map<string, LibraryWork>();
	const byName = new Map<string, LibraryWork>();
	const known = new Map<LibraryWork, ReturnType<typeof identify>>();
	const joined = new Set<LibraryWork>();
	const ways = ['doi', 'isbn', 'name'] as const;
	return {
		all,
		add(work) {
			const { doi, isbn } = identify(work);
			const name = nameOf(work);
			const isSame = (other: LibraryWork | undefined, by: LibraryWork['by']): LibraryWork | undefined => {
				const has = other && known.get(other);
				if (!has || (doi !== undefined && has.doi !== undefined && doi !== has.doi)) return undefined;
				return by !== 'name' || (!doi && !isbn) || (!has.doi && !has.isbn) ? other : undefined;
			};
			const candidates = {
				doi: doi === undefined ? undefined : byIdentifier.get(`doi:${doi}`),
				isbn: isbn === undefined ? undefined : byIdentifier.get(`isbn:${isbn}`),
				name: name === undefined ? undefined : byName.get(name),
			};
			const by = ways.find((way) => isSame(candidates[way], way) !== undefined);
			const found = by && candidates[by];
			const entry: LibraryWork = found ?? {
				slug: slugOf([...work.authors.map(familyOf).slice(0, 3), work.year].join(' ')),
				name: '',
				work,
				by: doi ? 'doi' : isbn ? 'isbn' : 'name',
				uses: [],
			};
			all.add(entry);
			if (found && by) {
				// of two ways the weaker is told
				entry.by = joined.has(entry) && ways.indexOf(entry.by) > ways.indexOf(by) ? entry.by : by;
				joined.add(entry);
				if (rank({ doi, isbn }) > rank(known.get(entry))) entry.work = work;
			}
			const { doi: hasDoi, isbn: hasIsbn } = known.get(entry) ?? {};
			known.set(entry, { doi: hasDoi ?? doi, isbn: hasIsbn ?? isbn });
			if (doi !== undefined && !byIdentifier.has(`doi:${doi}`)) byIdentifier.set(`doi:${doi}`, entry);
			if (isbn !== undefined && !byIdentifier.has(`isbn:${isbn}`)) byIdentifier.set(`isbn:${isbn}`, entry);
			if (name !== undefined && !byName.has(name)) byName.set(name, entry);
			return { entry, isNew: !found };
		},
	};
}

/** Without a title nobody knows whether it is the same work. */
const nameOf = ({ authors, year, title }: WorkRecord): string | undefined =>
	title && authors.length > 0 ? `name:${authors.map(familyOf).join(' ')} ${year ?? ''} ${fold(title)}` : undefined;
const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const familyOf = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/** `Granovetter 1985`. */
function nameShort({ authors, year, key }: WorkRecord): string {
	const names = authors.map((name) => name.split(' ').at(-1) ?? name);
	const people = names.length > 2 ? `${names[0]} et al.` : names.join(' & ');
	return [people || key, year].filter(Boolean).join(' ');
}

/** Names of things that are told apart by them: of several ways to call one, the first that calls no other so, else the last. */
function nameApart<T>(things: readonly T[], ways: readonly ((thing: T) => string)[]): string[] {
	const last = ways.length - 1;
	const counts = ways.map((way) => {
		const count = new Map<string, number>();
		for (const thing of things) count.set(way(thing), (count.get(way(thing)) ?? 0) + 1);
		return count;
	});
	return things.map((thing) =>
		(ways.find((way, index) => index === last || counts[index]?.get(way(thing)) === 1) as (thing: T) => string)(thing),
	);
}

/** Gives each key a slug of its own. */
function createSlugs(): (name: string) => string {
	const taken = new Map<string, number>();
	return (name) => {
		const slug = toSlug(name).slice(0, 60).replace(/-+$/, '') || 'x';
		const count = (taken.get(slug) ?? 0) + 1;
		taken.set(slug, count);
		return count === 1 ? slug : createNumbered(slug, count, taken);
	};
}
function createNumbered(slug: string, count: number, taken: Map<string, number>): string {
	let number = count;
	while (taken.has(`${slug}-${number}`)) number++;
	taken.set(`${slug}-${number}`, 1);
	return `${slug}-${number}`;
}

/** Joins the editions. */
export function buildLibrary(harvested: readonly EditionRecords[]): Library {
	const slugs = { edition: createSlugs(), work: createSlugs(), author: createSlugs() };
	const works = createWorks(slugs.work);
	const concepts = new Map<string, LibraryConcept>();
	const sameConcept = new Map<string, LibraryConcept>();
	const authors = new Map<string, LibraryAuthor>();
	const authorOf = (name: string): LibraryAuthor => {
		const key = fold(name);
		const author = authors.get(key) ?? { slug: slugs.author(name), name, editions: [], works: [] };
		authors.set(key, author);
		return author;
	};
	const names = nameApart(harvested, [
		({ edition }) => edition.short,
		({ edition }) => `${edition.short} (${edition.author})`,
		({ edition }) => `${edition.short} (${edition.address})`,
	]);
	const editions = harvested.map((records, index): LibraryEdition => {
		const edition: LibraryEdition = { slug: slugs.edition(records.edition.short), name: names[index] as string, records, claims: [] };
		authorOf(records.edition.author).editions.push(edition);
		const workOf = new Map<string, LibraryWork>();
		for (const work of records.works) {
			const { entry, isNew } = works.add(work);
			workOf.set(work.key, entry);
			if (isNew) for (const author of work.authors) authorOf(author).works.push(entry);
		}
		const drawn = new Map<string, Set<string>>();
		for (const { to, drawn: who } of records.relations) drawn.set(to, (drawn.get(to) ?? new Set()).add(who));
		edition.claims = records.claims.map((claim) => ({
			claim,
			edition,
			works: [],
			concepts: [],
			layers: [...(drawn.get(claim.id) ?? [])],
			inward: [],
			outward: [],
		}));
		const claimOf = new Map(edition.claims.map((one) => [one.claim.id, one]));
		const inPassage = Map.groupBy(edition.claims, ({ claim }) => claim.passage);
		for (const { work: key, locator: value, locatorKind: kind, passage, address, claims } of records.citations) {
			const locator = value === undefined ? undefined : printLocator({ value, ...(kind === undefined ? {} : { kind }) });
			const work = workOf.get(key);
			if (!work) continue;
			const resting = claims.flatMap((id) => claimOf.get(id) ?? []);
			work.uses.push({ edition, locator, passage: { id: passage, address }, claims: resting });
			for (const claim of resting) if (!claim.works.includes(work.slug)) claim.works.push(work.slug);
		}
		for (const { term, gloss, address, authorities, passages } of records.concepts) {
			const slug = toSlug(term) || term;
			// what two editions call otherwise is one where both name the same entry of an authority file
			const concept = authorities.flatMap((address) => sameConcept.get(comparableAddress(address)) ?? [])[0] ??
				concepts.get(slug) ?? { slug, term, authorities: [], entries: [] };
			const key = concept.slug;
			concepts.set(key, concept);
			for (const address of authorities) sameConcept.set(comparableAddress(address), concept);
			concept.authorities = [...new Set([...concept.authorities, ...authorities])];
			const about = passages.flatMap((passage) => inPassage.get(passage) ?? []);
			concept.entries.push({ edition, gloss, address, claims: about });
			for (const claim of about) if (!claim.concepts.includes(key)) claim.concepts.push(key);
		}
		return edition;
	});
	joinEditions(editions);
	const all = [...works.all];
	const called = nameApart(all, [
		({ work }) => nameShort(work),
		({ work }) => [nameShort(work), work.title].filter(Boolean).join(': '),
		({ work, slug }) => [nameShort(work), work.title, slug].filter(Boolean).join(': '),
	]);
	for (const [index, work] of all.entries()) work.name = called[index] as string;
	return { editions, works: all, concepts: [...concepts.values()], authors: [...authors.values()] };
}

/** Joins the lines between editions to both their ends. */
function joinEditions(editions: readonly LibraryEdition[]): void {
	const claimAt = new Map(editions.flatMap(({ claims }) => claims.map((one) => [comparableAddress(one.claim.address), one] as const)));
	for (const edition of editions) {
		const across = edition.records.relations.filter(({ to }) => isAddress(to));
		if (across.length === 0) continue;
		const own = new Map(edition.claims.map((one) => [one.claim.id, one]));
		for (const relation of across) {
			const to = claimAt.get(comparableAddress(relation.to));
			const line: LibraryLine = { relation, edition, from: relation.from.flatMap((id) => own.get(id) ?? []), to };
			for (const premise of line.from) premise.outward.push(line);
			if (!to || to.edition === edition) continue;
			to.inward.push(line);
			if (!to.layers.includes(relation.drawn)) to.layers.push(relation.drawn);
		}
	}
}
