/** What a legend explains: the signs of claims and of relations, from the tables that say how they are drawn. */
import { type ClaimSign, claimSigns } from '../model/presentation.ts';
import { lookNames, looks } from '../model/relations.ts';

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
	const ofRelations = lookNames.map((name): LegendEntry => {
		const { className, legend } = looks[name];
		return { name, className, short: legend.short, full: legend.name, meaning: legend.meaning };
	});
	return [...ofClaims, ...ofRelations].filter(({ name }) => !shown || shown.has(name));
}
