/** Who draws a relation, in words, and what move it makes. */
import type { Relation } from '../model/edition.ts';

export const layers = ['article', 'source', 'editors'] as const;
export type Layer = (typeof layers)[number];

/** Who draws it; undefined in an edition whose relations do not say so yet. */
export function layerOf(relation: Relation): Layer | undefined {
	return (relation as Relation & { drawn?: Layer }).drawn;
}

/** `drawn by the article`. */
export const drawnBy: Record<Layer, string> = {
	article: 'drawn by the article',
	source: 'drawn by its source',
	editors: 'drawn by the editors',
};

const moves: Record<string, string> = {
	support: 'is a reason for',
	presupposition: 'is taken for granted by',
	restatement: 'says again',
	attack: 'denies',
	challenge: 'asks for a reason for',
	qualification: 'limits',
};

/** What the premises do to the target, as a verb. */
export function moveOf(relation: Relation): string {
	return moves[relation.type] ?? relation.type;
}

/** What is said in brackets behind a line: what it does, to what, who draws it, and whether the reading is uncertain. */
export function describeLine({ move, layer, doubtful }: { move: string; layer?: Layer; doubtful: boolean }, aim?: string): string {
	return [
		aim === undefined ? move : `${move} ${aim}`,
		...(layer === undefined ? [] : [drawnBy[layer]]),
		...(doubtful ? ['an uncertain reading'] : []),
	].join('; ');
}
