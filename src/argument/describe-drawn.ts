/** Who draws a line, in words. */
import { drawnDoubtfully } from '#words/layers.ts';
import type { Relation } from '../model/edition.ts';
import { layers } from '../model/layers.ts';

/** Who draws a line, and whether it is doubted: `drawn by the editors; the editors doubt this reading`. */
export function describeDrawn({ drawn, certainty }: Pick<Relation, 'drawn' | 'certainty'>): string {
	const { legend } = layers[drawn];
	return certainty === 'low' ? drawnDoubtfully(legend) : legend;
}
