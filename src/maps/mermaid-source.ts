/** A map as a Mermaid flowchart: the notation in which it is published, and from which it can be drawn by anyone. */
import { labelAndWho } from '#words/maps.ts';
import { type ColourName, onPaper } from '../model/colours.ts';
import { type Layer, layerNames, layers } from '../model/layers.ts';
import { relationRow } from '../model/relations.ts';
import type { MapGraph, MapNode, MapStep } from './map-graph.ts';

/** Mermaid's frames: double for propositions, sharp for the author's, round for reported, six-sided for assumptions, a flag for other editions. */
function frame(node: MapNode, label: string): string {
	if (node.other) return `>"${label}"]`;
	if (node.form === 'proposition') return `[["${label}"]]`;
	if (node.form === 'assumption') return `{{"${label}"}}`;
	return node.holder === 'own' ? `["${label}"]` : `("${label}")`;
}

/** What Mermaid shows in a node; the line break is the only markup. */
export function nodeLabel(node: MapNode): string[] {
	return [labelAndWho(node.label, node.who), node.words];
}

/** Text that Mermaid reads back as it was: what its grammar or its comments could mistake becomes a numeric entity. */
function escapeMermaid(text: string): string {
	return text.replace(/["#%&:;<>\\`{}]/g, (character) => `#${character.codePointAt(0)};`);
}

/** The id of a work's node: keys alone could be taken for claims or for words of the grammar. */
export function workNodeId(key: string): string {
	return `work_${key}`;
}

/** One edge of the flowchart; an id that a relation owns is the relation's, or the relation's and the premise's where premises join. */
export interface FlowEdge {
	id: string;
	from: string;
	to: string;
	arrow: string;
}

/** The edges of a step: straight to its target, or from each premise to the junction and from there on. */
export function flowEdges(step: MapStep): FlowEdge[] {
	if (!step.junction) return step.from.map((id) => ({ id: `e_${step.id}`, from: id, to: step.to, arrow: relationRow(step).mermaid.end }));
	return [
		...step.from.map((id) => ({ id: `e_${step.id}_${id}`, from: id, to: step.id, arrow: relationRow(step).mermaid.join })),
		{ id: `e_${step.id}`, from: step.id, to: step.to, arrow: relationRow(step).mermaid.end },
	];
}

/** Writes the map as Mermaid flowchart source; `href` makes a site's path into the address that stands in it. */
export function toMermaid(map: MapGraph, href: (path: string) => string = (path) => path): string {
	const lines = ['flowchart BT', `accTitle: ${escapeMermaid(map.title)}`];
	if (map.description) lines.push(`accDescr: ${escapeMermaid(map.description)}`);
	for (const node of map.nodes) lines.push(`${node.id}${frame(node, nodeLabel(node).map(escapeMermaid).join('<br/>'))}`);
	for (const step of map.steps) if (step.junction) lines.push(`${step.id}@{ shape: f-circ, label: " " }`);
	for (const work of map.works) lines.push(`${workNodeId(work.key)}@{ shape: doc, label: "${escapeMermaid(work.label)}" }`);
	for (const step of map.steps) for (const edge of flowEdges(step)) lines.push(`${edge.from} ${edge.id}@${edge.arrow} ${edge.to}`);
	for (const work of map.works)
		for (const claim of work.claims) lines.push(`${workNodeId(work.key)} e_${claim}_${workNodeId(work.key)}@-.- ${claim}`);
	for (const node of map.nodes) lines.push(`click ${node.id} href "${href(node.path)}"`);
	for (const work of map.works) lines.push(`click ${workNodeId(work.key)} href "${href(work.url)}"`);
	const classes = new Map<string, string[]>();
	for (const node of map.nodes) {
		const name = node.other ? 'elsewhere' : node.form === 'claim' ? node.holder : node.form;
		classes.set(name, [...(classes.get(name) ?? []), node.id]);
	}
	for (const [name, ids] of [...classes].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`class ${ids.join(',')} ${name}`);
	for (const layer of layerNames) {
		const edges = map.steps.filter((step) => step.drawn === layer).flatMap((step) => flowEdges(step).map(({ id }) => id));
		if (edges.length > 0)
			lines.push(
				`class ${[...new Set(edges)].join(',')} ${layers[layer].className}`,
				`classDef ${layers[layer].className} ${STROKES[layer]}`,
			);
	}
	for (const name of [...classes.keys()].sort()) lines.push(`classDef ${name} ${CLASSES[name]}`);
	return `${lines.join('\n')}\n`;
}

/** A box in a colour of the site, for those who draw the source with Mermaid itself. */
const box = (colour: ColourName) => `fill:${onPaper.paper},stroke:${onPaper[colour]},color:${onPaper.ink}`;
const CLASSES: Record<string, string> = {
	own: box('own'),
	reported: box('reported'),
	proposition: box('reported'),
	assumption: `${box('assumed')},stroke-dasharray:5 3.5`,
	elsewhere: box('ink-2'),
};

/** Who draws a line, by its stroke. */
const STROKES: Record<Layer, string> = {
	article: 'stroke-width:2.75px',
	source: 'stroke-width:1.25px',
	editors: 'stroke-width:1.5px,stroke-dasharray:7 4.5',
};
