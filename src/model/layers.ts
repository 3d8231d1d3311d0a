/** Who draws a line: one row for each layer, from the article's own lines outwards. Each layer holds the lines of those before it too. */
export type Layer = 'article' | 'source' | 'editors';

export interface LayerRow {
	name: Layer;
	/** Who draws its lines. */
	drawnBy: string;
	/** Its lines in a legend, and in a filter. */
	legend: string;
	filter: string;
	/** Heading of a list of its lines. */
	heading: string;
	/** What its lines look like, in words and as attributes of a line in SVG. */
	stroke: string;
	svg: string;
	/** Whether what in the article shows it must be named. */
	cue: boolean;
	/** Meaning of the value, in the guide of the syntax and in the data. */
	meaning: string;
	/** Class of its lines. */
	className: string;
}

export const layers: Readonly<Record<Layer, LayerRow>> = {
	article: {
		name: 'article',
		drawnBy: 'the article',
		legend: 'drawn by the article',
		filter: 'the article’s own',
		heading: 'The article’s own lines',
		stroke: 'a thick line',
		svg: 'stroke-width="2.75"',
		cue: true,
		meaning: 'the article itself makes the step, in the author’s own running text',
		className: 'by-article',
	},
	source: {
		name: 'source',
		drawnBy: 'a work it reports',
		legend: 'drawn by a work it reports',
		filter: 'of works it reports',
		heading: 'Lines of the works it reports',
		stroke: 'a thin line',
		svg: 'stroke-width="1.25"',
		cue: true,
		meaning: 'the article reports that a cited author makes the step: reason, conclusion and their connection are told as theirs',
		className: 'by-source',
	},
	editors: {
		name: 'editors',
		drawnBy: 'the editors',
		legend: 'drawn by the editors',
		filter: 'the editors’',
		heading: 'Lines the editors draw',
		stroke: 'a dashed line',
		svg: 'stroke-width="1.5" stroke-dasharray="5 3"',
		cue: false,
		meaning: 'both claims stand in the article; the connection is the editors’',
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
