/** Who draws a line: one row for each layer, from the article's own lines outwards. Each layer holds the lines of those before it too. */
import { layers as words } from '#words/layers.ts';

export type Layer = 'article' | 'source' | 'editors';

/** The words of a layer, as `#words/layers.ts` has them. */
export interface LayerWords {
	/** Who draws its lines. */
	drawnBy: string;
	/** Its lines in a legend, and in a filter. */
	legend: string;
	filter: string;
	/** Heading of a list of its lines. */
	heading: string;
	/** What its lines look like. */
	stroke: string;
	/** Meaning of the value, in the guide of the syntax and in the data. */
	meaning: string;
}

export interface LayerRow extends LayerWords {
	name: Layer;
	/** What its lines look like, as attributes of a line in SVG. */
	svg: string;
	/** Whether what in the article shows it must be named. */
	cue: boolean;
	/** Class of its lines. */
	className: string;
}

export const layers: Readonly<Record<Layer, LayerRow>> = {
	article: {
		...words.article,
		name: 'article',
		svg: 'stroke-width="2.75"',
		cue: true,
		className: 'by-article',
	},
	source: {
		...words.source,
		name: 'source',
		svg: 'stroke-width="1.25"',
		cue: true,
		className: 'by-source',
	},
	editors: {
		...words.editors,
		name: 'editors',
		svg: 'stroke-width="1.5" stroke-dasharray="5 3"',
		cue: false,
		className: 'by-editors',
	},
};
export const layerNames = Object.keys(layers) as [Layer, ...Layer[]];

/** Whether a line belongs to the argument as far as a layer reaches: the article's own; with its sources'; with the editors'. */
export function isWithin({ drawn }: { drawn: Layer }, layer: Layer): boolean {
	return compareLayers(drawn, layer) <= 0;
}

/** Lines of the article before those of its sources, and these before the editors’. */
export const compareLayers = (a: Layer, b: Layer): number => layerNames.indexOf(a) - layerNames.indexOf(b);

/** The cue of a line that is shown by where it stands, and not by words. */
const POSITION = 'position';

/** The words of the article that a cue quotes; undefined where it quotes none. */
export const quotedCue = (cue: string | undefined): string | undefined => (cue === POSITION ? undefined : cue);
