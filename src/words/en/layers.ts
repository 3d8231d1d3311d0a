/** The words of the layers: who draws a line. Where each stands: `LayerWords` in `model/layers.ts`. */
import { TheWork, theAuthors, theWork } from './work.ts';
export const layers = {
	article: {
		drawnBy: `${theWork}`,
		legend: `drawn by ${theWork}`,
		filter: `${theWork}’s own`,
		heading: `${TheWork}’s own lines`,
		stroke: 'a thick line',
		meaning: `${theWork} itself makes the step, in ${theAuthors} own running text`,
	},
	source: {
		drawnBy: 'a work it reports',
		legend: 'drawn by a work it reports',
		filter: 'of works it reports',
		heading: 'Lines of the works it reports',
		stroke: 'a thin line',
		meaning: `${theWork} reports that a cited author makes the step: reason, conclusion and their connection are given as theirs`,
	},
	editors: {
		drawnBy: 'the editors',
		legend: 'drawn by the editors',
		filter: 'the editors’',
		heading: 'Lines the editors draw',
		stroke: 'a dashed line',
		meaning: `both claims are in ${theWork}; the connection is the editors’`,
	},
};

/** Who draws a line, and that it is doubted. */
export const drawnDoubtfully = (drawn: string) => `${drawn}; the editors doubt this reading`;
