/**
 * The argument graph in GraphML (http://graphml.graphdrawing.org): claims and assumptions are nodes, and so is every support and attack,
 * since only a node can have several premises or be attacked itself. Opens in Gephi, yEd, Cytoscape, NetworkX.
 */

import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Edition } from '../model/edition.ts';
import { isObjection } from '../model/relations.ts';

const NODE_KEYS = ['type', 'label', 'text', 'kind', 'voice', 'passage', 'proposition', 'url'] as const;

/** Nodes `p67a`, `s3`, `x14`; edges `s3-1` from each premise (role premise) and `s3-to` to the target (conclusion, attacked). */
export function toGraphMl({ claims, relations, info }: Edition): string {
	const data = (values: Record<string, string | number | undefined>) =>
		Object.entries(values)
			.filter(([, value]) => value !== undefined)
			.map(([key, value]) => xml('data', { key }, escapeText(String(value))))
			.join('');
	const url = (id: string) => `${info.baseUrl}/a/${id}/`;
	const lines = [
		...NODE_KEYS.map((id) => xml('key', { id, for: 'node', 'attr.name': id, 'attr.type': id === 'proposition' ? 'int' : 'string' })),
		xml('key', { id: 'role', for: 'edge', 'attr.name': 'role', 'attr.type': 'string' }),
		'<graph id="argument" edgedefault="directed">',
		...claims.map((claim) => {
			const { id, label, text, kind, voice, passage, proposition } = claim;
			return xml('node', { id }, data({ type: 'claim', label, text, kind, voice, passage, proposition, url: url(id) }));
		}),
		...relations.map(({ id, type, attackType, why, passage }) =>
			xml('node', { id }, data({ type: attackType ?? type, label: id, text: why, passage, url: url(id) })),
		),
		...relations.flatMap(({ id, type, from, to }) => [
			...from.map((source, index) => xml('edge', { id: `${id}-${index + 1}`, source, target: id }, data({ role: 'premise' }))),
			xml('edge', { id: `${id}-to`, source: id, target: to }, data({ role: isObjection({ type }) ? 'attacked' : 'conclusion' })),
		]),
		'</graph>',
	];
	return `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${lines.join('\n')}\n</graphml>\n`;
}
