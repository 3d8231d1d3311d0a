/**
 * The argument in the Argument Interchange Format, as AIFdb and its tools read it (Chesñevar et al. 2006; AIFdb's JSON): information nodes,
 * applications of inference (RA) and of conflict (CA), and unlabelled edges between them.
 */
import type { Edition } from '../model/edition.ts';
import { type RelationRow, relationRow } from '../model/relations.ts';

interface AifNode {
	nodeID: string;
	text: string;
	type: 'I' | RelationRow['aif']['type'];
	/** AIFdb's schemes: 72 Default Inference, 71 Default Conflict. */
	scheme?: string;
	schemeID?: string;
	/** Beyond AIFdb, which passes over what it does not know. */
	why?: string;
	kind?: string;
	voice?: string;
	url: string;
}

export interface Aif {
	nodes: AifNode[];
	edges: { edgeID: string; fromID: string; toID: string; formEdgeID: null }[];
	locutions: [];
}

/** Nodes keep our ids, `p67a`, `s3`, `x14`; an edge runs from each premise to its step, and from the step to what it supports or attacks. */
export function buildAif({ claims, relations, info }: Edition): Aif {
	const url = (id: string) => `${info.baseUrl}/a/${id}/`;
	const edge = (edgeID: string, fromID: string, toID: string) => ({ edgeID, fromID, toID, formEdgeID: null });
	return {
		nodes: [
			...claims.map(({ id, text, kind, voice }): AifNode => ({ nodeID: id, text, type: 'I', kind, voice, url: url(id) })),
			...relations.map((relation): AifNode => {
				const { id, why } = relation;
				const { type, scheme, id: schemeID } = relationRow(relation).aif;
				return { nodeID: id, text: scheme, type, scheme, schemeID, ...(why === undefined ? {} : { why }), url: url(id) };
			}),
		],
		edges: relations.flatMap(({ id, from, to }) => [
			...from.map((premise, index) => edge(`${id}-${index + 1}`, premise, id)),
			edge(`${id}-to`, id, to),
		]),
		locutions: [],
	};
}
