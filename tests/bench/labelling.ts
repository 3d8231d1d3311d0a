/** How long the argument takes to answer: `node tests/bench/labelling.ts`. Budget: 250 nodes relabelled within 5 ms, this edition labelled within 2. */

import { buildGraph } from '../../src/argument/graph.ts';
import { labelGrounded } from '../../src/argument/labelling.ts';
import { selectChains } from '../../src/argument/paths.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';
import { claim, relation } from '../argument/build.ts';

const RUNS = 200;

/** An argument of so many claims, a relation and a bit for each, a quarter of them attacks and some joint; always the same. */
function argumentOf(size: number) {
	let state = 7;
	// mulberry32
	const random = (n: number) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
	};
	const id = (n: number) => `p${n + 1}a`;
	const claims = Array.from({ length: size }, (_, n) => claim(id(n)));
	const relations = Array.from({ length: Math.round(size * 1.15) }, (_, n) => {
		const to = random(size);
		const from = [...new Set([(to + 1 + random(30)) % size, ...(random(5) === 0 ? [(to + 1 + random(30)) % size] : [])])];
		return relation(`${random(4) === 0 ? 'x' : 's'}${n + 1}`, from.map(id).join(' '), id(to));
	});
	return { graph: buildGraph(claims, relations), ids: claims.map((one) => one.id) };
}

function median(run: (turn: number) => unknown): number {
	const times: number[] = [];
	for (let turn = 0; turn < RUNS; turn++) {
		const start = performance.now();
		run(turn);
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[RUNS >> 1] as number;
}

/** One row for each size: milliseconds (median of 200) for relabelling after one claim is rejected, and for forty chains between two claims. */
export function benchLabelling(): Record<string, string | number>[] {
	return [250, 519, 1000, 4000].map((size) => {
		const { graph, ids } = argumentOf(size);
		const pick = (turn: number) => ids[(turn * 37) % ids.length] as string;
		// reasons stand a little after what they are for
		const near = (turn: number, by: number) => ids[(turn * 37 + by) % ids.length] as string;
		return {
			claims: size,
			'ms relabel': median((turn) => labelGrounded(graph, { rejected: [pick(turn)] })).toFixed(2),
			'ms chains': median((turn) => selectChains(graph, [near(turn, 45)], pick(turn), 40)).toFixed(2),
		};
	});
}

/** What stands in the edition of this checkout: milliseconds (median of 200) for one labelling, and for the statuses on three layers. */
export async function benchEdition(): Promise<{ claims: number; relations: number; label: number; standings: number }> {
	const { edition } = compile(await readContent('content'), { ledger: false });
	if (!edition) throw new Error('content/ has errors: npm run check');
	const { claims, relations } = edition;
	const graph = buildGraph(claims, relations);
	return {
		claims: claims.length,
		relations: relations.length,
		label: median(() => labelGrounded(graph)),
		standings: median(() => readStandings(graph)),
	};
}

if (import.meta.main) {
	console.table(benchLabelling());
	console.table([await benchEdition()]);
}
