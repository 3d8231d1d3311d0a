/** How long a map takes once warm, and how heavy it is: `node tests/bench/maps.ts`. Budget: 60 ms for 20 nodes (median), 12 kB gzipped a proposition. */
import { gzipSync } from 'node:zlib';
import { drawMap } from '../../src/maps/draw-map.ts';
import { layoutMap } from '../../src/maps/layout-map.ts';
import { buildMapGraph, type MapRequest } from '../../src/maps/map-graph.ts';
import { toMermaid } from '../../src/maps/mermaid-source.ts';
import { parseMermaid } from '../../src/maps/parsed-map.ts';
import { bridges, largeSample, requestOf } from '../maps/sample-maps.ts';
import { ruler } from '../maps/site-fonts.ts';

const RUNS = 25;

async function median(run: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const start = performance.now();
		await run();
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[RUNS >> 1] as number;
}
const kilobytes = (text: string) => (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);

/** One row for each map: times in milliseconds (median of 25, after as many to warm up), sizes in kB gzipped. */
export async function benchMaps(): Promise<Record<string, string | number>[]> {
	const requests: [string, MapRequest][] = [
		['claim', requestOf('bench', bridges, ['p96b'], 1, 'both')],
		['8', requestOf('bench', largeSample(8), ['p1a'], 4)],
		['20', requestOf('bench', largeSample(20), ['p1a'], 4)],
		['40', requestOf('bench', largeSample(40), ['p1a'], 4)],
		['60', requestOf('bench', largeSample(60), ['p1a'], 4)],
	];
	const rows: Record<string, string | number>[] = [];
	for (const [name, request] of requests) {
		const map = buildMapGraph(request);
		const source = toMermaid(map);
		await median(() => drawMap(request, { ruler }));
		const drawn = await drawMap(request, { ruler });
		rows.push({
			map: name,
			nodes: map.nodes.length,
			'ms all': (await median(() => drawMap(request, { ruler }))).toFixed(1),
			'ms mermaid': (await median(() => parseMermaid(source))).toFixed(1),
			'ms wide': (await median(() => layoutMap(map, 'wide', ruler))).toFixed(1),
			'ms tall': (await median(() => layoutMap(map, 'tall', ruler))).toFixed(1),
			'kB wide': kilobytes(drawn.wide),
			'kB tall': kilobytes(drawn.tall),
			'kB both': kilobytes(drawn.wide + drawn.tall),
			pixels: `${drawn.width} × ${drawn.height}`,
		});
	}
	return rows;
}

if (import.meta.main) console.table(await benchMaps());
