/**
 * `npm run bench:library [-- EDITIONS [CLAIMS]]`: how soon the search of a library answers its first query, and what it fetches for it. The library is of
 * this edition, the two tiny ones and made-up ones (30 of 250 claims each unless you say otherwise). Each query is asked in Chromium, in a new visit with an
 * empty cache: the field is focused, and the query set whole once the page is quiet. Time runs from the query to the first hit; bytes are those of bodies and
 * heads as they came over the wire, gzipped where the server does so, from the focus until the page is quiet again. Budget: 150 ms, 250 kB; of more
 * claims than Pagefind takes, which SQLite answers (`npm run bench:library -- 1000`), 400 ms, 400 kB.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../src/cli/chromium.ts';
import { fetchRecords } from '../src/cli/fetch-records.ts';
import { writeLibrary } from '../src/cli/write-library.ts';
import { compile } from '../src/edition.ts';
import { toRecordFile } from '../src/exports/records.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { type Fetched, harvest } from '../src/library/harvest.ts';
import type { EditionRecords } from '../src/model/records.ts';
import { buildMadeUpEdition } from './bench/made-up-edition.ts';
import { serve } from './site/serve.ts';

const [editionCount = 30, claimCount = 250] = process.argv.slice(2).map(Number);
const QUERIES = ['trust', 'lamps', 'tacit knowledge', 'older keepers share', 'shadows', 'embeddedness'];
const VISITS = 3;
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;

/** So many are compiled; beyond them each is one of these under another address, with words that are its own here and there. */
const COMPILED = 30;
const compiled = Array.from({ length: Math.min(COMPILED, editionCount) }, (_, index): Fetched => {
	const { edition } = compile(buildMadeUpEdition({ claims: claimCount, seed: `library ${index}` }), { ledger: false });
	if (!edition) throw new Error('a made-up edition has errors');
	const info = { ...edition.info, baseUrl: `https://made-up-${index}.example.org`, short: `Made up ${index + 1}` };
	return { from: info.baseUrl, text: toRecordFile({ ...edition, info }) };
});
const real = await Promise.all(['content', 'tests/fixtures/cave', 'tests/fixtures/sourdough'].map(fetchRecords));
const { editions: harvested, faults } = harvest([...real, ...compiled]);
if (faults.length > 0) throw new Error(faults.join('\n'));
const varied = Array.from({ length: Math.max(0, editionCount - COMPILED) }, (_, index): EditionRecords => {
	const model = harvested[real.length + (index % COMPILED)] as EditionRecords;
	const number = COMPILED + index;
	const address = `https://made-up-${number}.example.org/`;
	const moved = (path: string) => path.replace(/^https:\/\/[^/]+\//, address);
	return {
		...model,
		edition: { ...model.edition, address, short: `Made up ${number + 1}`, author: `Author ${number % 400}` },
		claims: model.claims.map((claim, at) => ({
			...claim,
			address: moved(claim.address),
			words: (at + number) % 5 === 0 ? `${claim.words}, as variant ${number} has it` : claim.words,
		})),
		citations: model.citations.map((citation) => ({ ...citation, address: moved(citation.address) })),
		concepts: model.concepts.map((concept) => ({ ...concept, address: moved(concept.address) })),
	};
});
const editions = [...harvested, ...varied];

const folder = await mkdtemp(join(tmpdir(), 'elenchus-library-'));
const began = performance.now();
const claims = await writeLibrary(buildLibrary(editions), folder, { title: 'A library', language: 'en' });
const seconds = (performance.now() - began) / 1000;
const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const sizes = await Promise.all(entries.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
console.log(
	`${editions.length} editions, ${claims} claims: written in ${seconds.toFixed(1)} s, ${entries.length} files, ${(sizes.reduce((a, b) => a + b, 0) / 1e6).toFixed(1)} MB`,
);

const served = await serve(folder, '/', { gzip: true });
const browser = await startChromium();
const rows: Record<string, string | number>[] = [];
for (const query of QUERIES) {
	const times: number[] = [];
	const fetched: number[] = [];
	let found = '';
	for (let visit = 0; visit < VISITS; visit++) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(served.origin, { waitUntil: 'networkidle' });
		const client = await context.newCDPSession(page);
		let bytes = 0;
		await client.send('Network.enable');
		client.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		await page.focus('#query');
		await page.waitForTimeout(1500);
		times.push(
			await page.evaluate(
				(asked) =>
					new Promise<number>((resolve) => {
						const began = performance.now();
						// an answer changes the line that says how many there are, hits or no hits
						const status = document.getElementById('status') as HTMLElement;
						const empty = status.textContent;
						new MutationObserver((_, observer) => {
							if (status.textContent === empty) return;
							observer.disconnect();
							requestAnimationFrame(() => resolve(performance.now() - began));
						}).observe(status, { childList: true, characterData: true, subtree: true });
						const field = document.getElementById('query') as HTMLInputElement;
						field.value = asked;
						field.form?.requestSubmit();
					}),
				query,
			),
		);
		await page.waitForTimeout(500);
		fetched.push(bytes);
		found = (await page.textContent('#status')) ?? '';
		await context.close();
	}
	rows.push({
		query,
		found,
		ms: Math.round(median(times)),
		'worst ms': Math.round(Math.max(...times)),
		kB: Math.round(median(fetched) / 1000),
	});
}
console.table(rows);
await browser.close();
await served.close();
await rm(folder, { recursive: true });
