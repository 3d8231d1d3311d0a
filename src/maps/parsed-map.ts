/** Reading Mermaid source back with Mermaid itself, and holding what it understood against the graph. */
import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import type { MapGraph } from './map-graph.ts';
import { flowEdges, nodeLabel, workNodeId } from './mermaid-source.ts';

/** What mermaid understood of a flowchart. */
export interface ParsedMap {
	title: string;
	/** Label lines and link of each node, by its id. */
	nodes: Map<string, { label: string[]; href?: string }>;
	/** `from arrow to`, by the edge's id. */
	edges: Map<string, string>;
}

interface FlowDatabase {
	getVertices(): Map<string, { id: string; text?: string; link?: string }>;
	getEdges(): { id?: string; start: string; end: string; type?: string; stroke?: string }[];
	getAccTitle(): string;
}

/**
 * Mermaid copies its whole configuration for every node it reads, and most of that is the colours and sizes of other kinds of diagrams.
 * Only their contents are taken away, here where nothing is drawn by mermaid: a parse takes a quarter of the time.
 */
function prepareMermaid(): void {
	for (const [section, values] of Object.entries(mermaid.mermaidAPI.defaultConfig)) {
		if (section === 'flowchart' || typeof values !== 'object' || values === null) continue;
		for (const name of Object.keys(values)) Reflect.deleteProperty(values, name);
	}
	// what no source may change it denies us too, unless its list is empty by now
	mermaid.initialize({ startOnLoad: false });
	mermaid.mermaidAPI.globalReset();
	mermaid.mermaidAPI.setConfig({ securityLevel: 'strict', htmlLabels: false, maxTextSize: 1_000_000, maxEdges: 10_000 });
}

let ready = false;
/** The parses so far: mermaid's parser keeps its state in the module, so one follows the other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Parses flowchart source with the mermaid package. Rejects with mermaid's own error when it cannot read the source.
 *
 * Without a DOM, DOMPurify (mermaid's sanitiser) is an object without `sanitize`, and every label throws. Nothing here is ever inserted
 * as HTML (the drawing escapes all text itself), so text passes through unchanged while mermaid parses, and only then:
 * other libraries in the process find DOMPurify, and the global object, as they were.
 */
export function parseMermaid(source: string): Promise<ParsedMap> {
	const parse = queue.then(async () => {
		if (!ready) {
			prepareMermaid();
			ready = true;
		}
		const purifier = DOMPurify as unknown as { sanitize?: (text: string) => string };
		const bare = purifier.sanitize === undefined;
		if (bare) purifier.sanitize = (text) => text;
		try {
			return readDatabase((await mermaid.mermaidAPI.getDiagramFromText(source)).db as unknown as FlowDatabase);
		} finally {
			if (bare) delete purifier.sanitize;
		}
	});
	queue = parse.catch(() => undefined);
	return parse;
}

/** Mermaid hides entities (`#34;`) from its grammar behind these signs; this is the one place that undoes it. */
function decode(text: string): string {
	return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}

const ARROW_OF: Record<string, string> = {
	'normal arrow_point': '-->',
	'normal arrow_open': '---',
	'normal arrow_cross': '--x',
	'normal arrow_circle': '--o',
	'dotted arrow_circle': '-.-o',
	'dotted arrow_point': '-.->',
	'dotted arrow_open': '-.-',
	'thick arrow_point': '==>',
	'thick arrow_open': '===',
};

function readDatabase(db: FlowDatabase): ParsedMap {
	const nodes: ParsedMap['nodes'] = new Map();
	for (const vertex of db.getVertices().values()) {
		const label = (vertex.text ?? '').split('<br/>').map(decode);
		nodes.set(vertex.id, { label, ...(vertex.link === undefined ? {} : { href: vertex.link }) });
	}
	const edges: ParsedMap['edges'] = new Map();
	for (const edge of db.getEdges()) {
		edges.set(
			edge.id ?? `${edge.start}-${edge.end}`,
			`${edge.start} ${ARROW_OF[`${edge.stroke} ${edge.type}`] ?? `${edge.stroke} ${edge.type}`} ${edge.end}`,
		);
	}
	return { title: decode(db.getAccTitle()), nodes, edges };
}

/**
 * Throws unless mermaid understood exactly the graph: same nodes with the same words and links, same edges with the same ends and arrows.
 * A difference is a mistake of the writer, never of an author.
 */
export function checkParsed(map: MapGraph, parsed: ParsedMap, href: (path: string) => string = (path) => path): void {
	const wrong: string[] = [];
	const expect = (what: string, found: string | undefined, wanted: string | undefined) => {
		if (found !== wanted) wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
	};
	const nodes = new Map<string, { label: string; href?: string }>();
	for (const node of map.nodes) nodes.set(node.id, { label: nodeLabel(node).join('\n'), href: href(node.path) });
	for (const step of map.steps) if (step.junction) nodes.set(step.id, { label: ' ' });
	for (const work of map.works) nodes.set(workNodeId(work.key), { label: work.label, href: href(work.url) });
	const edges = new Map(map.steps.flatMap(flowEdges).map((edge) => [edge.id, `${edge.from} ${edge.arrow} ${edge.to}`]));
	for (const work of map.works)
		for (const claim of work.claims) edges.set(`e_${claim}_${workNodeId(work.key)}`, `${workNodeId(work.key)} -.- ${claim}`);

	expect('title', parsed.title, map.title);
	for (const id of new Set([...nodes.keys(), ...parsed.nodes.keys()])) {
		expect(`words of ${id}`, parsed.nodes.get(id)?.label.join('\n'), nodes.get(id)?.label);
		expect(`link of ${id}`, parsed.nodes.get(id)?.href, nodes.get(id)?.href);
	}
	for (const id of new Set([...edges.keys(), ...parsed.edges.keys()])) expect(`edge ${id}`, parsed.edges.get(id), edges.get(id));
	if (wrong.length > 0) throw new Error(`Map ${map.id}: mermaid reads the source otherwise than the graph says.\n${wrong.join('\n')}`);
}
