/** The data are tested as hard as the code: what holds of this edition, of which `src/` knows nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listObjections } from '../../src/argument/describe-claim.ts';
import { buildGraph } from '../../src/argument/graph.ts';
import { selectBearers } from '../../src/argument/neighbourhood.ts';
import { formatMessages, isError } from '../../src/diagnostics/messages.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { compareIds } from '../../src/model/ids.ts';
import { runsOf, withoutQuotations, wordsOf } from './words.ts';

const COPY = process.env['ELENCHUS_COPY'] ?? '../shared/article/000_c5a23560a05c6038.txt';

const { edition: read, messages } = compile(await readContent('content'));
const table = (file: string) =>
	readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t'));

it('has no errors and no warnings', () => {
	expect(formatMessages(messages)).toBe('');
	expect(messages.some(isError)).toBe(false);
});

describe.skipIf(!read)('the edition', () => {
	const edition = read as Edition;
	const graph = buildGraph(edition.claims, edition.relations);

	it('has the passages and headings of the division, in its order', () => {
		const division = table('content/division.tsv').map(([id]) => id);
		expect(edition.passages.map((passage) => passage.id)).toEqual(division.filter((id) => id?.startsWith('p')));
		expect(edition.sections.map((section) => section.id)).toEqual(division.filter((id) => id?.startsWith('h')));
	});

	it('has the 93 citation occurrences in order, each in its passage, with its work and page', () => {
		const found = edition.citations.map(({ id, passage, key, locator = '' }) => [id, passage, key, locator]);
		expect(found.sort((a, b) => compareIds(a[0] as string, b[0] as string))).toEqual(
			table('tests/content/citations.tsv').map((row) => row.concat('').slice(0, 4)),
		);
		expect(edition.citations.filter((citation) => citation.locator)).toHaveLength(23);
	});

	it('knows 45 works, cites each, and ties each citation to a claim', () => {
		expect(edition.sources).toHaveLength(45);
		expect(new Set(edition.citations.map((citation) => citation.key)).size).toBe(45);
		expect(
			edition.citations.filter((citation) => citation.claims.length === 0 || !citation.function).map((citation) => citation.id),
		).toEqual([]);
	});

	it('has at least 200 claims and 120 relations, each with a reason', () => {
		expect(edition.claims.length).toBeGreaterThanOrEqual(200);
		expect(edition.relations.length).toBeGreaterThanOrEqual(120);
		for (const { id, type, why = '' } of edition.relations)
			if (type !== 'restatement') expect(wordsOf(why).length, id).toBeGreaterThanOrEqual(5);
	});

	it('says in few words, for maps, what each claim says', () => {
		expect(edition.claims.filter((claim) => !claim.gist).map((claim) => claim.id)).toEqual([]);
		const gists = edition.claims.map((claim) => claim.gist);
		expect(gists.filter((gist, index) => gists.indexOf(gist) !== index)).toEqual([]);
	});

	it('objects to each proposition with at least four claims, and reaches at least three works from it', () => {
		for (const claim of edition.claims.filter((one) => one.proposition)) {
			const told = { graph, sources: new Map(), holders: {}, label: (id: string) => id, citationsAt: () => [] };
			expect(new Set(listObjections(claim.id, told).map((one) => one.claim)).size, claim.label).toBeGreaterThanOrEqual(4);
			const bearers = selectBearers(graph, claim.id).add(claim.id);
			const works = new Set(edition.citations.filter((one) => one.claims.some((id) => bearers.has(id))).map((one) => one.key));
			expect(works.size, claim.label).toBeGreaterThanOrEqual(3);
		}
	});

	it('introduces each proposition in 250 to 500 words', () => {
		expect(edition.propositions.map((page) => page.number)).toEqual([1, 2, 3, 4, 5]);
		for (const page of edition.propositions) {
			expect(page.words, page.title).toBeGreaterThanOrEqual(250);
			expect(page.words, page.title).toBeLessThanOrEqual(500);
		}
	});

	it('has at least 30 concepts, each in some passage, and named maps beside the five', () => {
		expect(edition.concepts.length).toBeGreaterThanOrEqual(30);
		expect(edition.concepts.filter((concept) => concept.passages.length === 0).map((concept) => concept.term)).toEqual([]);
		expect(edition.maps.length).toBeGreaterThanOrEqual(9);
	});

	it('leaves no passage without a claim, unless it says why', () => {
		const claimed = new Set(edition.claims.map((claim) => claim.passage));
		expect(edition.passages.filter((passage) => !claimed.has(passage.id) && !passage.note).map((passage) => passage.id)).toEqual([]);
	});

	it('restates at about the article’s length: nothing swallowed, nothing spun out', () => {
		const words = edition.passages.reduce((sum, passage) => sum + wordsOf(passage.text).length, 0);
		expect(words).toBeGreaterThan(6500);
		expect(words).toBeLessThan(10500);
	});

	it.skipIf(!existsSync(COPY))('holds no run of eight of the article’s words when its marks are taken off', () => {
		const article = existsSync(COPY) ? runsOf(readFileSync(COPY, 'utf8'), 8) : new Set<string>();
		const said = [
			...edition.passages.map(({ id, text }) => [id, text]),
			...edition.claims.flatMap(({ id, text, gist, why, note }) => [text, gist, why, note].map((words) => [id, words ?? ''])),
			...edition.claims.map(({ id, says = '' }) => [id, says]),
			...edition.relations.flatMap(({ id, why = '', note = '' }) => [
				[id, why],
				[id, note],
			]),
		];
		const found = said.flatMap(([id, words]) =>
			[...runsOf(withoutQuotations(words as string), 8)].filter((run) => article.has(run)).map((run) => `${id}: ${run}`),
		);
		expect(found).toEqual([]);
	});

	it('lets every claim be reached from its passage and back', () => {
		const passages = new Set(edition.passages.map((passage) => passage.id));
		for (const claim of edition.claims) {
			expect(passages).toContain(claim.passage);
			expect(claim.id.startsWith(claim.passage)).toBe(true);
		}
	});
});
