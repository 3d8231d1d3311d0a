/** The same maps drawn by mermaid in a headless Chromium, from mermaid's own bundle and nothing else, to compare with ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from '../../src/cli/chromium.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { buildMapGraph } from '../../src/maps/map-graph.ts';
import { toMermaid } from '../../src/maps/mermaid-source.ts';
import { ruler } from '../maps/site-fonts.ts';
import { sampleMaps } from './stages.ts';

interface MermaidGlobal {
	initialize(options: object): void;
	render(id: string, source: string): Promise<{ svg: string }>;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

/** Draws maps of a made-up edition here and in the browser, each once warm. Times are medians in ms; `ratio` is theirs to ours, map by map. */
export async function compareWithMermaid(
	claims: number,
	most: number,
): Promise<{ maps: number; ours: number; theirs: number; ratio: number }> {
	const { requests } = sampleMaps(claims, most);
	const sources = requests.map((request) => toMermaid(buildMapGraph(request)));
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-bench-'));
	const browser = await startChromium();
	try {
		const bundle = pathToFileURL(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'));
		const file = join(folder, 'page.html');
		await writeFile(file, `<!doctype html><meta charset="utf-8"><body><script src="${bundle}"></script></body>`);
		const page = await browser.newPage({ offline: true });
		await page.goto(String(pathToFileURL(file)));
		const theirs = await page.evaluate(async (list) => {
			const { mermaid } = globalThis as unknown as { mermaid: MermaidGlobal };
			mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxTextSize: 1_000_000, maxEdges: 10_000 });
			const times: number[] = [];
			for (const round of [0, 1]) {
				for (const [index, source] of list.entries()) {
					const start = performance.now();
					await mermaid.render(`map-${round}-${index}`, source);
					if (round === 1) times.push(performance.now() - start);
				}
			}
			return times;
		}, sources);
		const ours: number[] = [];
		for (const round of [0, 1]) {
			for (const request of requests) {
				const start = performance.now();
				await drawMap(request, { ruler });
				if (round === 1) ours.push(performance.now() - start);
			}
		}
		return {
			maps: requests.length,
			ours: median(ours),
			theirs: median(theirs),
			ratio: median(theirs.map((time, index) => time / (ours[index] as number))),
		};
	} finally {
		await browser.close();
		await rm(folder, { recursive: true, force: true });
	}
}
