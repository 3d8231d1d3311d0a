/** The stages of a build, each measured by itself: what is done before the clock starts, and what is done while it runs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLedger } from '../../src/anchors/check-ledger.ts';
import { LEDGER, parseLedger } from '../../src/anchors/ledger.ts';
import { checkArgument } from '../../src/argument/check-argument.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import { selectNeighbourhood } from '../../src/argument/neighbourhood.ts';
import { mintIds } from '../../src/cli/mint-ids.ts';
import { compile } from '../../src/edition.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import type { MapRequest } from '../../src/maps/map-graph.ts';
import { allMaps } from '../../src/maps/select-maps.ts';
import type { Edition } from '../../src/model/edition.ts';
import { buildSearchRecords } from '../../src/search/search-records.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { buildSiteData } from '../../src/site/data/site-data.ts';
import { decodeFiles } from '../../src/text/decode-files.ts';
import { parseReferences } from '../../src/text/parse-references.ts';
import { readPage } from '../../src/text/read-page.ts';
import { ruler } from '../maps/site-fonts.ts';
import { buildMadeUpEdition } from './made-up-edition.ts';

/** The files of a made-up edition, with its ledger. Throws when they have an error: then the generator is wrong. */
export function makeFiles(claims: number): Map<string, string> {
	const files = buildMadeUpEdition({ claims });
	const minted = mintIds(files);
	if (minted.files.size === 0) throw new Error(`A made-up edition has errors:\n${minted.messages.slice(0, 5).join('\n')}`);
	return new Map([...files, ...minted.files]);
}

function makeEdition(claims: number): Edition {
	const { edition, messages } = compile(makeFiles(claims));
	if (!edition) throw new Error(`A made-up edition has errors:\n${messages.slice(0, 5).join('\n')}`);
	return edition;
}

/** Words that a reader reads: passages and the reasons of relations. */
function countWords(edition: Pick<Edition, 'passages' | 'relations'>): number {
	const texts = [...edition.passages.map(({ text }) => text), ...edition.relations.map(({ why = '' }) => why)];
	return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

/** So many of a list, evenly spread. */
function spread<T>(list: readonly T[], most: number): T[] {
	if (list.length <= most) return [...list];
	return Array.from({ length: most }, (_, n) => list[Math.floor((n * list.length) / most)] as T);
}

/** Requests for maps of the edition's pages, at most so many, and how many there are in all. */
export function sampleMaps(claims: number, most: number): { requests: MapRequest[]; all: number } {
	const site = buildSiteData(makeEdition(claims));
	const maps = allMaps(site, Object.values(site.anchors).flat());
	const requests = spread(maps, most).map(({ id, title, focus, depth, direction }) => {
		const neighbourhood = selectNeighbourhood(site.graph, focus, depth, direction);
		const works = new Map(
			neighbourhood.claims.map((claim) => [
				claim.id,
				[...new Set(site.citationsAt(claim.id).map(({ key }) => key))].map((key) => ({ key, label: key, url: `/sources/${key}/` })),
			]),
		);
		return { id, title, neighbourhood, works };
	});
	return { requests, all: maps.length };
}

export interface Stage {
	name: string;
	what: string;
	/** Prepares, and gives what is measured and how many units of work it does (`per` names them). `share`: the part of the whole that is done. */
	prepare(
		claims: number,
	):
		| Promise<{ run: () => unknown; units: number; per: string; share?: number }>
		| { run: () => unknown; units: number; per: string; share?: number };
}

/** Maps that are drawn for the stage; of larger editions the rest is reckoned from them. */
const MAPS = 400;

export const stages: readonly Stage[] = [
	{
		name: 'parse',
		what: 'bytes → passages, claims, relations, citations',
		prepare(claims) {
			const files = makeFiles(claims);
			const words = countWords(makeEdition(claims));
			const run = () => {
				const { sources } = decodeFiles(files);
				const references = parseReferences(sources.get('references.json')).forms;
				let section: string | undefined;
				for (const source of sources.values()) {
					if (!source.file.startsWith('text/')) continue;
					section = readPage(source, references, section).sections.at(-1)?.id ?? section;
				}
			};
			return { run, units: words, per: 'word' };
		},
	},
	{
		name: 'graph',
		what: 'claims, relations → graph, and what pages look up in it',
		prepare(claims) {
			const edition = makeEdition(claims);
			const run = () => {
				const site = buildSiteData(edition);
				for (const { id } of edition.claims) site.bearsOn(id);
			};
			return { run, units: claims, per: 'claim' };
		},
	},
	{
		name: 'checks',
		what: 'graph, ledger → messages',
		prepare(claims) {
			const files = makeFiles(claims);
			const edition = makeEdition(claims);
			const run = () => {
				const { relations, info, places } = edition;
				checkArgument({ claims: edition.claims, relations, propositions: info.propositions, places });
				checkLedger(edition, parseLedger(files.get(LEDGER) ?? '').ledger);
				return buildGraph(edition.claims, relations);
			};
			return { run, units: claims, per: 'claim' };
		},
	},
	{
		name: 'compile',
		what: 'compile: text → graph with all checks, HTML too',
		prepare(claims) {
			const files = makeFiles(claims);
			return { run: () => compile(files), units: countWords(makeEdition(claims)), per: 'word' };
		},
	},
	{
		name: 'wrong',
		what: 'compile with a wrong id in every second relation',
		prepare(claims) {
			const files = buildMadeUpEdition({ claims, wrong: Math.floor(claims / 2) });
			return { run: () => compile(files), units: countWords(makeEdition(claims)), per: 'word' };
		},
	},
	{
		name: 'maps',
		what: `graph → Mermaid → SVG and outline (one thread; ${MAPS} maps, the rest reckoned)`,
		async prepare(claims) {
			const { requests, all } = sampleMaps(claims, MAPS);
			for (const request of requests.slice(0, 60)) await drawMap(request, { ruler });
			const run = async () => {
				for (const request of requests) await drawMap(request, { ruler });
			};
			return { run, units: all, per: 'map', share: requests.length / all };
		},
	},
	{
		name: 'search',
		what: 'edition → records → Pagefind’s index',
		async prepare(claims) {
			const edition = makeEdition(claims);
			const run = async () => {
				const folder = await mkdtemp(join(tmpdir(), 'elenchus-bench-'));
				try {
					await writeIndex(buildSearchRecords(edition), folder);
				} finally {
					await rm(folder, { recursive: true, force: true });
				}
			};
			return { run, units: claims, per: 'claim' };
		},
	},
];
