/**
 * THE PIPELINE ON ONE PAGE: the files of a content folder → an edition, and everything there is to say about them.
 * Each stage is one function; the order, and the reason for each place in it, stands in `readEdition`.
 */
import { checkLedger } from './anchors/check-ledger.ts';
import { checkReleasesListed } from './anchors/check-released.ts';
import { checkFrozenPresent } from './anchors/frozen-edition.ts';
import { LEDGER, parseLedger } from './anchors/ledger.ts';
import { checkArgument } from './argument/check-argument.ts';
import { compareMessages, createMessage, isError, type Message } from './diagnostics/messages.ts';
import type { CslItem, Edition, Place, Relation, TextPage } from './model/edition.ts';
import { deriveAttackType } from './model/relations.ts';
import { buildConcepts } from './text/build-concepts.ts';
import { buildMaps } from './text/build-maps.ts';
import { buildPropositions } from './text/build-propositions.ts';
import { checkCitedClaims, checkOrder, checkPassagesClaimed, collectPlaces } from './text/check-ids.ts';
import { type ContentFiles, decodeFiles, PROPOSITION_PAGE, TEXT_PAGE } from './text/decode-files.ts';
import { buildBlocks, buildSummary } from './text/html.ts';
import { parseConcepts, parseMaps } from './text/parse-index.ts';
import { parseInfo, parseReferences } from './text/parse-info.ts';
import { guardDepth, type ReadPage, readPage } from './text/read-page.ts';
import { type ReadProposition, readProposition } from './text/read-proposition.ts';
import { type ReadSummary, readSummary } from './text/read-summary.ts';
import { type LinkTargets, resolveLinks } from './text/resolve-links.ts';
import { createReport, type Source } from './text/source.ts';

export interface ReadOptions {
	/** Whether ids are held against `anchors.jsonl`. `npm run mint` reads without, as it is what fills the ledger. */
	ledger?: boolean;
}
export interface ReadResult {
	/** Undefined when there is any error. */
	edition: Edition | undefined;
	/** All messages of all files, in the order of files and places. */
	messages: Message[];
	/** For each page of the text in reading order: the ids that are written, and the places where one is missing. `npm run mint` fills them. */
	ids: Pick<ReadPage, 'source' | 'written' | 'missing'>[];
}

/**
 * Reads an edition from its files (path below `content/` → text, or its bytes). Pure: no disk, no clock. Whatever stands in a file
 * comes out as an edition or as messages; only a programmer's mistake throws.
 */
export function readEdition(files: ContentFiles, { ledger = true }: ReadOptions = {}): ReadResult {
	// 1. Bytes to text, before anything else looks at them.
	const { sources, messages } = decodeFiles(files);

	// 2. What the edition says of itself: the number of propositions is asked for below.
	const info = parseInfo(sources.get('edition.yml'), messages);

	// 3. The works, before the text: a citation is printed in author–year form wherever it stands.
	const references = parseReferences(sources.get('references.json'), messages);

	// 4. The text, page after page in reading order: a passage belongs to the last heading before it, on whichever page.
	const pages = readPages(sources, references.items, messages);
	const introductions = readPropositions(sources, references.items, messages);
	const summary = readSummary(info, sources.get('edition.yml'), references.items, messages);
	const around = summary ? [...introductions, summary] : introductions;

	// 5. Ids, when all of them are known; from here on what is reported has its place.
	const { places, messages: doubles } = collectPlaces(pages);
	messages.push(...doubles, ...checkOrder(pages, places), ...checkCitedClaims(pages), ...checkPassagesClaimed(pages, places));

	// 6. The argument: what kind of attack it is depends on the target, which may stand on a later page.
	const relations = readRelations(pages);
	const claims = pages.flatMap((page) => page.claims);
	// Without edition.yml, which has been told, what the text says is believed.
	const count = info?.propositions ?? Math.max(0, ...claims.map(({ proposition = 0 }) => proposition));
	messages.push(...checkArgument({ claims, relations, propositions: count, places: withEnds(pages, places) }));

	// 7. What the editors set beside the text, which points into it.
	const { concepts, messages: unknown } = buildConcepts(
		parseConcepts(sources.get('concepts.yml'), messages),
		sources.get('concepts.yml'),
		pages,
	);
	const { maps, messages: unseen } = buildMaps(parseMaps(sources.get('maps.yml'), messages), sources.get('maps.yml'), pages);
	messages.push(...unknown, ...unseen, ...checkReferencesCited(sources.get('references.json'), references, pages, around));

	// 8. Links, and only then HTML: an address is final when every id has its page.
	resolveAllLinks(pages, around, count, messages);
	const { propositions, messages: unpaired } = buildPropositions(introductions, pages, count);
	const textPages = buildPages(pages, messages);
	const argument = summary ? (guardDepth(createReport(summary.source, messages), 0, () => buildSummary(summary.tree)) ?? []) : [];
	messages.push(...unpaired);

	// 9. The whole; nothing half-made leaves this function.
	let edition: Edition | undefined;
	if (info && !messages.some(isError)) {
		edition = {
			info,
			argument,
			sections: pages.flatMap((page) => page.sections),
			passages: pages.flatMap((page) => page.passages),
			claims,
			relations,
			citations: pages.flatMap((page) => page.citations),
			sources: [...references.items.values()],
			concepts,
			pages: textPages,
			propositions,
			maps,
			places,
		};
		// 10. The promise, last: the ledger watches over words, which only a sound edition has.
		if (ledger) messages.push(...checkAnchors(edition, sources.get(LEDGER), files));
	}
	return {
		edition: messages.some(isError) ? undefined : edition,
		messages: messages.sort(compareMessages),
		ids: pages.map(({ source, written, missing }) => ({ source, written, missing })),
	};
}

function readPages(sources: ReadonlyMap<string, Source>, references: ReadonlyMap<string, CslItem>, messages: Message[]): ReadPage[] {
	const number = (file: string) => Number(TEXT_PAGE.exec(file)?.[1]);
	const texts = [...sources.values()].filter(({ file }) => TEXT_PAGE.test(file));
	texts.sort((a, b) => number(a.file) - number(b.file) || (a.file < b.file ? -1 : 1));
	if (texts.length === 0) {
		messages.push(
			createMessage('passage-section', { file: 'text/', line: 1, column: 1 }, 'There is no page of text. Pages are text/NN-slug.md.'),
		);
	}
	let section: string | undefined;
	return texts.map((source) => {
		const page = readPage(source, references, section, messages);
		section = page.sections.at(-1)?.id ?? section;
		return page;
	});
}

function readPropositions(
	sources: ReadonlyMap<string, Source>,
	references: ReadonlyMap<string, CslItem>,
	messages: Message[],
): ReadProposition[] {
	return [...sources.values()]
		.filter(({ file }) => PROPOSITION_PAGE.test(file))
		.flatMap((source) => readProposition(source, references, messages) ?? []);
}

/** The relations of all pages; what an objection is called depends on what it points at. */
function readRelations(pages: readonly ReadPage[]): Relation[] {
	const relations = pages.flatMap((page) => page.relations);
	const all = new Set(relations.map(({ id }) => id));
	const assumptions = new Set(pages.flatMap((page) => page.claims.filter(({ kind }) => kind === 'assumption').map(({ id }) => id)));
	return relations.map((relation) => {
		const attackType = deriveAttackType(relation, { step: all.has(relation.to), assumption: assumptions.has(relation.to) });
		return attackType ? { ...relation, attackType } : relation;
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
	references: ReturnType<typeof parseReferences>,
	pages: readonly ReadPage[],
	introductions: readonly (ReadProposition | ReadSummary)[],
): Message[] {
	const used = new Set([...pages, ...introductions].flatMap(({ usedKeys }) => [...usedKeys]));
	const uncited = [...references.items.keys()].filter((key) => !used.has(key));
	return uncited.flatMap((key) =>
		source ? createMessage('reference-cited', source.place(references.offset(key)), `Nothing cites ${key}.`) : [],
	);
}

function resolveAllLinks(
	pages: readonly ReadPage[],
	introductions: readonly (ReadProposition | ReadSummary)[],
	propositions: number,
	messages: Message[],
): void {
	const slugs = new Map(pages.flatMap((page) => page.written.map(({ id }) => [id, page.slug] as const)));
	const targets: LinkTargets = { slugs, propositions };
	for (const { links, source } of pages) resolveLinks(links, targets, 'text', source.text, createReport(source, messages));
	for (const { links, source } of introductions) resolveLinks(links, targets, 'page', source.text, createReport(source, messages));
}

function buildPages(pages: readonly ReadPage[], messages: Message[]): TextPage[] {
	return pages.flatMap((page) => {
		const { slug, source, title, sections } = page;
		const html = guardDepth(createReport(source, messages), 0, () => ({
			argument: buildSummary(page.argument),
			blocks: buildBlocks(page),
		}));
		return html ? { slug, file: source.file, title, sections: sections.map(({ id }) => id), ...html } : [];
	});
}

function checkAnchors(edition: Edition, source: Source | undefined, files: ContentFiles): Message[] {
	const { ledger, messages } = parseLedger(source?.text ?? '');
	if (messages.length > 0) return messages;
	return [
		...checkLedger(edition, ledger),
		...checkFrozenPresent(ledger, files),
		...checkReleasesListed(ledger, files, edition.info.version),
	];
}
