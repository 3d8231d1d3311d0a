/**
 * The argument graph in GraphML (http://graphml.graphdrawing.org): claims and assumptions are nodes, and so is every relation, since only
 * a node can have several premises or be objected to itself. Opens in Gephi, yEd, Cytoscape, NetworkX.
 */
import { graphOf } from '../argument/graph.ts';
import { readStandings } from '../argument/standing.ts';
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Edition, Relation } from '../model/edition.ts';
import { layerNames } from '../model/layers.ts';
import { type Effect, relationRow } from '../model/relations.ts';

/** Data of nodes, and their types. `type` is `claim`, or the kind of a relation. */
const nodeKeys: Readonly<Record<string, 'string' | 'int' | 'boolean'>> = {
	type: 'string',
	label: 'string',
	text: 'string',
	says: 'string',
	kind: 'string',
	voice: 'string',
	implicit: 'boolean',
	...Object.fromEntries(layerNames.map((layer) => [`status_${layer}`, 'string' as const])),
	attack_type: 'string',
	drawn: 'string',
	cue: 'string',
	scheme: 'string',
	certainty: 'string',
	main: 'boolean',
	passage: 'string',
	proposition: 'int',
	url: 'string',
	// of a claim of another edition, whose id is its address: the edition, and the version whose words these are
	edition: 'string',
	version: 'string',
};

/** What the target of a relation is to it. */
const targetRoles: Readonly<Record<Effect, string>> = {
	carries: 'conclusion',
	needed: 'presupposing',
	none: 'restated',
	defeats: 'attacked',
	opens: 'challenged',
	limits: 'qualified',
};

/** Nodes `p67a`, `s3`, `x14`; edges `s3-1` from each premise (role premise) and `s3-to` to the target (`targetRoles`). */
export function toGraphMl(edition: Edition): string {
	const { claims, relations, crossRelations = [], info } = edition;
	const all: Relation[] = [...relations, ...crossRelations];
	const others = new Map(crossRelations.map(({ to, other }) => [to, other]));
	const data = (values: Record<string, string | number | boolean | undefined>) =>
		Object.entries(values)
			.filter(([, value]) => value !== undefined)
			.map(([key, value]) => xml('data', { key }, escapeText(String(value))))
			.join('');
	const standings = readStandings(graphOf(edition));
	const status = (id: string) => Object.fromEntries(layerNames.map((layer) => [`status_${layer}`, standings.get(id)?.[layer]]));
	const url = (id: string) => `${info.baseUrl}/a/${id}/`;
	const lines = [
		...Object.entries(nodeKeys).map(([id, type]) => xml('key', { id, for: 'node', 'attr.name': id, 'attr.type': type })),
		xml('key', { id: 'role', for: 'edge', 'attr.name': 'role', 'attr.type': 'string' }),
		'<graph id="argument" edgedefault="directed">',
		...claims.map((claim) => {
			const { id, label, text, says, kind, voice, implicit, certainty, main, passage, proposition } = claim;
			const held = { text, says, kind, voice, implicit, certainty, main, passage, proposition };
			return xml('node', { id }, data({ type: 'claim', label, ...held, ...status(id), url: url(id) }));
		}),
		...[...others].map(([to, { label, words: text, kind, voice, edition, version }]) =>
			xml('node', { id: to }, data({ type: 'claim', label, text, kind, voice, edition, version, url: to })),
		),
		...all.map(({ id, type, attackType: attack_type, drawn, cue, scheme, certainty, main, why, passage }) => {
			const line = { type, attack_type, drawn, cue, scheme, certainty, main };
			return xml('node', { id }, data({ ...line, label: id, text: why, passage, url: url(id) }));
		}),
		...all.flatMap(({ id, type, from, to }) => [
			...from.map((source, index) => xml('edge', { id: `${id}-${index + 1}`, source, target: id }, data({ role: 'premise' }))),
			xml('edge', { id: `${id}-to`, source: id, target: to }, data({ role: targetRoles[relationRow({ type }).effect] })),
		]),
		'</graph>',
	];
	return `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${lines.join('\n')}\n</graphml>\n`;
}
