/** Draws maps beside the main thread, which sets the pages meanwhile. One job a message; several may be under way. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type DrawnMap, type DrawOptions, drawMap } from '../../maps/draw-map.ts';
import type { MapRequest } from '../../maps/map-graph.ts';
import { type Layouts, learnLayouts, takeUsedLayouts } from '../../maps/place-graph.ts';
import { loadRuler } from './ruler.ts';

export interface MapJob {
	number: number;
	request: MapRequest;
	/** What stands before a path of the site in pages, and before one in a file that is taken away. */
	base: string;
	baseUrl: string;
	/** How it is drawn. */
	look: MapLook;
	/** Where the drawing that stands alone is written; it is not sent back then. */
	file?: string;
}
/** What may be asked for beside the map itself. */
export type MapLook = Omit<DrawOptions, 'ruler' | 'href' | 'address' | 'medium' | 'tallest'>;
/** What pages show of a map. */
export interface SentMap extends Omit<DrawnMap, 'pieces' | 'standalone'> {
	/** The drawing that stands alone; undefined where it was written. */
	standalone: string | undefined;
	/** How large it is, in bytes. */
	standaloneSize: number;
}
export type MapAnswer = { number: number } & ({ drawn: SentMap; used: Layouts } | { error: unknown });

if (workerData) learnLayouts(workerData as Layouts);

parentPort?.on('message', async ({ number, request, base, baseUrl, look, file }: MapJob) => {
	const answer = (content: { drawn: SentMap; used: Layouts } | { error: unknown }) =>
		parentPort?.postMessage({ number, ...content } satisfies MapAnswer);
	try {
		const {
			pieces: _,
			standalone,
			...drawn
		} = await drawMap(request, {
			ruler: await loadRuler(),
			href: (path) => base + path,
			address: (path) => baseUrl + path,
			...look,
		});
		if (file !== undefined) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, standalone);
		}
		const alone = { standalone: file === undefined ? standalone : undefined, standaloneSize: Buffer.byteLength(standalone) };
		answer({ drawn: { ...drawn, ...alone }, used: takeUsedLayouts() });
	} catch (error) {
		answer({ error });
	}
});
