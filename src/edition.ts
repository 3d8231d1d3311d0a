/**
 * THE PIPELINE ON ONE PAGE: the files of a content folder → everything that is in it, and everything there is to say about it.
 * Each stage is one function, which gives what it made and its messages; the order, and the reason for each place in it, stands in `compile`.
 */
import { noPages } from '#words/messages-files.ts';
import { images as imageWords } from '#words/messages-images.ts';
import { neverCited } from '#words/messages-sources.ts';
import { checkAddresses } from './anchors/addresses.ts';
import { checkLedger } from './anchors/check-ledger.ts';
import { LEDGER, type Ledger, parseLedger } from './anchors/ledger.ts';
import { ARCHIVE_SUMS, type FrozenEdition, type OpenedArchives, readReleases } from './anchors/read-releases.ts';
import { checkArgument } from './argument/check-argument.ts';
import { checkChief, type NamedObjections } from './argument/check-chief.ts';
import { buildCrossRelations, partRelations } from './argument/cross-relations.ts';
import { buildGraph } from './argument/graph.ts';
import { type ComparedReadings, compareReadings, parseReadings } from './argument/readings.ts';
import type { CitedForm } from './citations/author-year.ts';
import { checkCues } from './collation/check-cues.ts';
import type { Fingerprint } from './collation/fingerprint.ts';
import type { Division } from './collation/passages-of-copy.ts';
import type { Places } from './collation/places.ts';
import { COLLATION, DIVISION, PLACES, parseDivision, parseFingerprint, parsePlaces } from './collation/read-collation.ts';
import { compareMessages, createMessage, isError, type Message } from './diagnostics/messages.ts';
import type { RuleId } from './diagnostics/rules.ts';
import { createMemory, type Memory } from './formats/memory.ts';
import { type Lessons, readLessons } from './lessons/parse-lesson.ts';
import type { PageMark } from './model/content.ts';
import type { Claim, Edition, Place, Relation, TextPage } from './model/edition.ts';
import { deriveAttackType } from './model/relations.ts';
import { buildConcepts } from './text/build-concepts.ts';
import { buildBlocks, createBuilder } from './text/build-content.ts';
import { buildMaps } from './text/build-maps.ts';
import { buildOwnPages } from './text/build-own-pages.ts';
import { buildPropositions } from './text/build-propositions.ts';
import { checkHolders } from './text/check-holders.ts';
import { checkCitedClaims, checkOrder, checkPassagesClaimed, collectPlaces } from './text/check-ids.ts';
import { checkPrintedPages } from './text/check-printed-pages.ts';
import { type ContentFiles, decodeFiles, OWN_PAGE, PROPOSITION_PAGE, TEXT_PAGE } from './text/decode-files.ts';
import { parseHarvested } from './text/parse-harvested.ts';
import { parseConcepts, parseMaps } from './text/parse-index.ts';
import { parseInfo } from './text/parse-info.ts';
import { parseReferences, type References } from './text/parse-references.ts';
import { guardDepth } from './text/read-editorial.ts';
import { type Images, readImages } from './text/read-images.ts';
import { type ReadOwnPage, readOwnPage } from './text/read-own-page.ts';
import { type ReadPage, readPage } from './text/read-page.ts';
import { type ReadProposition, readProposition } from './text/read-proposition.ts';
import { type ReadSummary, readSummary } from './text/read-summary.ts';
import { checkLinks, createResolver, type LinkTargets } from './text/resolve-links.ts';
import { createReport, type Source } from './text/source.ts';

export interface CompileOptions {
	/** Whether the text is held against `anchors.jsonl`. Not so for `npm run mint` and `npm run anchor`, which fill it. */
	ledger?: boolean;
	/** What was read from frozen editions before, as it takes long; a store that lasts is in `disk/kept-on-disk.ts`. */
	opened?: OpenedArchives;
	/** What was made of the same files before, for who compiles a folder again after each edit; without one nothing is remembered. */
	memory?: Memory;
}

/** Rules that miss what may stand on a page of the text, so that they say nothing while one can't be read. */
const ASK_FOR_PAGES: ReadonlySet<RuleId> = new Set([
	'link-resolves',
	'passage-section',
	'relation-source-exists',
	'relation-target-exists',
	'citation-claims-exist',
	'proposition-present',
	'proposition-page',
	'proposition-attacked',
	'chief-objection',
	'map-focus-exists',
	'concept-passage-exists',
	'reference-cited',
	'holder-used',
	'image-shown',
	'record-used',
]);

/** Everything in `content/`. What depends on the whole edition is empty or undefined without one. */
export interface Compiled {
	/** Undefined when there is any error, wherever in the folder. */
	edition: Edition | undefined;
	/** All messages of all files, in the order of files and places. */
	messages: Message[];
	/** For each page of the text in reading order: the ids that are written, and the places where one is missing. `npm run mint` fills them. */
	ids: Pick<ReadPage, 'source' | 'written' | 'missing'>[];
	/** What was promised of ids, and when editions were released. */
	ledger: Ledger;
	/** Editions that were released, oldest first. */
	frozen: readonly FrozenEdition[];
	/** What is taught with the edition. */
	teaching: Lessons;
	/** Two readings of some passages and how far they agree, where there is a second one. */
	readings: ComparedReadings | undefined;
	/** What finds the article in a reader’s own copy, where there is one. */
	fingerprint: Fingerprint | undefined;
	/** What the fingerprint is made from: the lines and words on which things stand in the copy it was made of. */
	division: readonly Division[] | undefined;
	placesInCopy: Places | undefined;
}

/**
 * Compiles an edition from its files (path below `content/` → text, or its bytes): all of them, so that what is not told here stops no
 * build later. Pure: no disk, no clock. Whatever stands in a file comes out as an edition or as messages; only a programmer's mistake throws.
 */
export function compile(
	files: ContentFiles,
	{ ledger: held = true, opened = new Map(), memory = createMemory() }: CompileOptions = {},
): Compiled {
	const messages: Message[] = [];
	/** Every stage gives what it made and what it has to say; this keeps the latter. */
	const take = <T extends { messages: readonly Message[] }>(stage: T): T => {
		messages.push(...stage.messages);
		return stage;
	};

	// 1. Bytes to text, before anything else looks at them. What others miss for want of a file that can't be read is no second fault.
	const { sources, messages: unreadable } = take(decodeFiles(files));
	const unread = new Set(unreadable.filter((one) => isError(one) && one.ruleId !== 'markup-read').map(({ file }) => file));
	const pageUnread = [...unread].some((file) => TEXT_PAGE.test(file) && !sources.has(file));

	// 2. What the edition says of itself: the number of propositions is asked for below.
	const ofFile = <T>(file: string, parse: (source: Source | undefined) => T): T =>
		memory.keep(file, [sources.get(file)?.text], () => parse(sources.get(file)));
	const { info } = take(ofFile('edition.yml', parseInfo));

	// 3. The works, before the text: a citation is printed in author–year form wherever it stands.
	const references = take(ofFile('references.json', parseReferences));

	// The pictures, likewise: a figure is as large as its file says.
	const { images } = take(readImages(files, memory));

	// 4. The text, page after page in reading order: a passage belongs to the last heading before it, on whichever page.
	const { pages } = take(readPages(sources, references.forms, images, memory));
	const { introductions } = take(readPropositions(sources, references.forms, images, memory));
	const { summary } = take(
		memory.keep('argument', [info, references.forms], () => readSummary(info, sources.get('edition.yml'), references.forms)),
	);
	const { own } = take(readOwnPages(sources, references.forms, images, memory));
	const around = [...introductions, ...own, ...(summary ? [summary] : [])];

	// 5. Ids, when all of them are known; from here on what is reported has its place.
	const { places } = take(collectPlaces(pages));
	messages.push(
		...checkOrder(pages, places),
		...checkPrintedPages(pages),
		...checkCitedClaims(pages),
		...checkPassagesClaimed(pages, places),
	);

	// What was harvested of other editions, at whose claims lines may point.
	const { harvested } = take(parseHarvested(sources));

	// 6. The argument: what kind of attack it is depends on the target, which may stand on a later page.
	const { within: relations, across } = readRelations(pages);
	const claims = pages.flatMap((page) => page.claims);
	// Without edition.yml, which has been told, what the text says is believed.
	const count = info?.propositions ?? Math.max(0, ...claims.map(({ proposition = 0 }) => proposition));
	const ends = withEnds(pages, places);
	messages.push(...checkArgument({ claims, relations, propositions: count, places: ends }));
	const { crossRelations } = take(buildCrossRelations(across, claims, harvested, ends, info?.baseUrl));
	messages.push(
		...checkCues(
			info,
			pages.flatMap((page) => page.passages),
			{ claims, relations: [...relations, ...crossRelations] },
			ends,
		),
	);
	messages.push(...checkHolders(info, sources.get('edition.yml'), pages));
	messages.push(...checkChief(namedObjections(introductions, claims), buildGraph(claims, relations)));

	// 7. What the editors set beside the text, which points into it.
	const { concepts } = take(buildConcepts(take(ofFile('concepts.yml', parseConcepts)), sources.get('concepts.yml'), pages));
	const { maps } = take(buildMaps(take(ofFile('maps.yml', parseMaps)), sources.get('maps.yml'), pages));
	messages.push(...checkReferencesCited(sources.get('references.json'), references, pages, around));

	const shown = new Set([...pages, ...introductions, ...own].flatMap((one) => [...one.images]));
	messages.push(...checkImagesShown(images, shown));

	// 8. Links, and only then the tree that is kept: an address is final when every id has its page.
	const targets = collectTargets(pages, count, own);
	messages.push(...[...pages, ...around].flatMap(({ links, source }) => checkLinks(links, targets, source)));
	const { propositions } = take(buildPropositions(introductions, pages, targets));
	const { textPages } = take(buildPages(pages, targets));
	const { ownPages } = take(buildOwnPages(own, targets));
	const { argument } = take(buildArgument(summary, targets));

	// 9. What points into no text, so that it is read whatever is wrong with the text: the ledger and the editions it closed, the readings,
	// and what finds the article in a copy.
	const ledger = take(ofFile(LEDGER, (source) => parseLedger(source?.text ?? '')));
	const sound = ledger.messages.length === 0 && sources.has(LEDGER) === files.has(LEDGER);
	const { frozen } = take(
		readReleases({ files, ledger: ledger.ledger, sound, version: info?.version, sums: sources.get(ARCHIVE_SUMS), opened, sources }),
	);
	const readings = take(parseReadings(sources));
	const { fingerprint } = take(parseFingerprint(sources.get(COLLATION)));
	const { division } = take(parseDivision(sources.get(DIVISION)));
	const { places: placesInCopy } = take(parsePlaces(sources.get(PLACES)));

	// 10. The whole, once nothing of it is wrong; nothing half-made leaves this function.
	const whole: Edition | undefined =
		info && !messages.some(isError)
			? {
					info,
					argument,
					sections: pages.flatMap((page) => page.sections),
					passages: pages.flatMap((page) => page.passages),
					claims,
					relations,
					...(crossRelations.length > 0 ? { crossRelations } : {}),
					citations: pages.flatMap((page) => page.citations),
					sources: [...references.items.values()],
					concepts,
					pages: textPages,
					propositions,
					maps,
					ownPages,
					images: [...images.values()].filter((image) => image !== undefined && shown.has(image.path)) as Edition['images'],
					places,
				}
			: undefined;

	// 11. What only a whole edition has: words, over which the ledger watches, and an argument, from which exercises are made.
	if (whole && held) messages.push(...checkLedger(whole, ledger.ledger), ...checkAddresses(whole, ledger.ledger));
	const teaching = whole
		? take(readLessons(sources, whole, buildGraph(whole.claims, whole.relations), references.forms, memory))
		: { lessons: [], rubric: undefined };

	const edition = messages.some(isError) ? undefined : whole;
	return {
		edition,
		messages: messages
			.filter((message) => !unread.has(message.file) || unreadable.includes(message))
			.filter(({ ruleId }) => !references.unread || ruleId !== 'citation-key-exists')
			.filter(({ ruleId }) => !pageUnread || !ASK_FOR_PAGES.has(ruleId))
			.sort(compareMessages),
		ids: pages.map(({ source, written, missing }) => ({ source, written, missing })),
		ledger: ledger.ledger,
		frozen,
		teaching,
		readings: edition && compareReadings(edition, readings),
		fingerprint,
		division,
		placesInCopy,
	};
}

function readPages(
	sources: ReadonlyMap<string, Source>,
	references: ReadonlyMap<string, CitedForm>,
	images: Images,
	memory: Memory,
): { pages: ReadPage[]; messages: Message[] } {
	const number = (file: string) => Number(TEXT_PAGE.exec(file)?.[1]);
	const texts = [...sources.values()].filter(({ file }) => TEXT_PAGE.test(file));
	texts.sort((a, b) => number(a.file) - number(b.file) || (a.file < b.file ? -1 : 1));
	if (texts.length === 0) {
		return { pages: [], messages: [createMessage('passage-section', { file: 'text/', line: 1, column: 1 }, noPages)] };
	}
	let section: string | undefined;
	let printed: PageMark | undefined;
	const pages = texts.map((source) => {
		const given = [source.text, references, section, printed?.unit, printed?.number, images];
		const page = memory.keep(source.file, given, () => readPage(source, references, section, printed, images));
		printed = page.printed;
		section = page.sections.at(-1)?.id ?? section;
		return page;
	});
	return { pages, messages: pages.flatMap((page) => page.messages) };
}

function readPropositions(
	sources: ReadonlyMap<string, Source>,
	references: ReadonlyMap<string, CitedForm>,
	images: Images,
	memory: Memory,
): { introductions: ReadProposition[]; messages: Message[] } {
	const files = [...sources.values()].filter(({ file }) => PROPOSITION_PAGE.test(file));
	const read = files.map((source) =>
		memory.keep(source.file, [source.text, references, images], () => readProposition(source, references, images)),
	);
	return { introductions: read.flatMap(({ introduction }) => introduction ?? []), messages: read.flatMap((one) => one.messages) };
}

function readOwnPages(
	sources: ReadonlyMap<string, Source>,
	references: ReadonlyMap<string, CitedForm>,
	images: Images,
	memory: Memory,
): { own: ReadOwnPage[]; messages: Message[] } {
	const files = [...sources.values()].filter(({ file }) => OWN_PAGE.test(file));
	const read = files.map((source) =>
		memory.keep(source.file, [source.text, references, images], () => readOwnPage(source, references, images)),
	);
	return { own: read.flatMap(({ page }) => page ?? []), messages: read.flatMap((one) => one.messages) };
}

/** The relations of all pages; what an objection is called depends on what it points at. */
function readRelations(pages: readonly ReadPage[]): { within: Relation[]; across: Relation[] } {
	const { within: relations, across } = partRelations(pages.flatMap((page) => page.relations));
	const all = new Set(relations.map(({ id }) => id));
	const assumptions = new Set(pages.flatMap((page) => page.claims.filter(({ kind }) => kind === 'assumption').map(({ id }) => id)));
	const within = relations.map((relation) => {
		const attackType = deriveAttackType(relation, { relation: all.has(relation.to), assumption: assumptions.has(relation.to) });
		return attackType ? { ...relation, attackType } : relation;
	});
	return { within, across };
}

/** What the page of each proposition names first, with the claim that it is. */
function namedObjections(introductions: readonly ReadProposition[], claims: readonly Claim[]): NamedObjections[] {
	return introductions.flatMap(({ source, number, chief }) => {
		const claim = claims.find((one) => one.proposition === number);
		return claim ? { claim: claim.id, label: claim.label, chief: chief.map(({ id, at }) => ({ id, place: source.place(at) })) } : [];
	});
}

/** The places of ids, and of both ends of each relation. */
function withEnds(pages: readonly ReadPage[], places: ReadonlyMap<string, Place>): Map<string, Place> {
	const all = new Map(places);
	for (const { ends, source } of pages) for (const { id, at } of ends) all.set(id, source.place(at));
	return all;
}

function checkReferencesCited(
	source: Source | undefined,
	references: References,
	pages: readonly ReadPage[],
	introductions: readonly (ReadProposition | ReadOwnPage | ReadSummary)[],
): Message[] {
	const used = new Set([...pages, ...introductions].flatMap(({ usedKeys }) => [...usedKeys]));
	const uncited = [...references.forms.keys()].filter((key) => !used.has(key));
	return uncited.flatMap((key) => (source ? createMessage('reference-cited', source.place(references.offset(key)), neverCited(key)) : []));
}

function checkImagesShown(images: Images, shown: ReadonlySet<string>): Message[] {
	const unseen = [...images].flatMap(([path, image]) => (image && !shown.has(path) ? path : []));
	return unseen.map((file) => createMessage('image-shown', { file, line: 1, column: 1 }, imageWords.unused));
}

/** The page of each id, which links ask for. */
function collectTargets(pages: readonly ReadPage[], propositions: number, own: readonly ReadOwnPage[]): LinkTargets {
	return {
		own: new Set(own.map(({ name }) => name)),
		slugs: new Map(pages.flatMap((page) => page.written.map(({ id }) => [id, page.slug] as const))),
		propositions,
	};
}

function buildPages(pages: readonly ReadPage[], targets: LinkTargets): { textPages: TextPage[]; messages: Message[] } {
	const messages: Message[] = [];
	const resolve = createResolver(targets, 'text');
	const textPages = pages.flatMap((page) => {
		const { slug, source, title, sections } = page;
		const content = guardDepth(createReport(source, messages), 0, () => ({
			argument: createBuilder(resolve).blocks(page.argument?.children ?? []),
			blocks: buildBlocks(page, resolve),
		}));
		return content ? { slug, file: source.file, title, sections: sections.map(({ id }) => id), ...content } : [];
	});
	return { textPages, messages };
}

function buildArgument(summary: ReadSummary | undefined, targets: LinkTargets): { argument: Edition['argument']; messages: Message[] } {
	const messages: Message[] = [];
	const { blocks } = createBuilder(createResolver(targets, 'page'));
	const argument = summary && guardDepth(createReport(summary.source, messages), 0, () => blocks(summary.tree.children));
	return { argument: argument ?? [], messages };
}
