/** How long it takes to say what stands in this edition: once warm, on one layer and on all three, with and without the words of statuses. */
import { buildGraph } from '../../src/argument/graph.ts';
import { labelGrounded } from '../../src/argument/labelling.ts';
import { readStandings } from '../../src/argument/standing.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { compile } from '../../src/edition.ts';

const RUNS = 101;

function median(work: () => unknown): number {
	for (let warm = 0; warm < RUNS; warm++) work();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[(RUNS - 1) / 2] as number;
}

/** Medians in ms: the grounded labelling of all lines, and the statuses on three layers. */
export async function benchLabelling(): Promise<{ label: number; standings: number; claims: number; relations: number }> {
	const { edition } = compile(await readContent('content'), { ledger: false });
	if (!edition) throw new Error('content/ has errors: npm run check');
	const { claims, relations } = edition;
	const graph = buildGraph(claims, relations);
	return {
		label: median(() => labelGrounded(graph)),
		standings: median(() => readStandings(graph)),
		claims: claims.length,
		relations: relations.length,
	};
}
