/** What a legend explains: the signs of claims and of relations, from the tables that say how they are drawn. */
import { meanings } from '#words/relations.ts';
import { doubt as doubtWords } from '#words/signs.ts';
import { layerNames, layers } from '../model/layers.ts';
import { type ClaimSign, claimSigns } from '../model/presentation.ts';
import { relationKinds, relationTypes } from '../model/relations.ts';

export interface LegendEntry {
	/** Name of the sign. */
	name: string;
	className: string;
	/** What it is, in a word or two; by itself; and what it looks like or does. */
	short: string;
	full: string;
	meaning: string;
}

/** The signs shown, or all: claims first, then relations, each in the order of its table. */
export function legendOf(shown?: ReadonlySet<string>): LegendEntry[] {
	const ofClaims = (Object.keys(claimSigns) as ClaimSign[]).map((name): LegendEntry => {
		const { hue, short, name: full, meaning } = claimSigns[name];
		return { name, className: hue, short, full, meaning };
	});
	const ofRelations = relationTypes.map((name): LegendEntry => {
		const { className, word } = relationKinds[name];
		return { name, className, short: word, full: word, meaning: meanings[name] };
	});
	const ofLayers = layerNames.map((name): LegendEntry => {
		const { className, legend, stroke } = layers[name];
		return { name, className, short: legend, full: legend, meaning: stroke };
	});
	const doubt: LegendEntry = {
		name: 'doubtful',
		className: 'doubtful',
		...doubtWords,
	};
	return [...ofClaims, ...ofRelations, ...ofLayers, doubt].filter(({ name }) => !shown || shown.has(name));
}
